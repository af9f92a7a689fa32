import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../../lib/arabic/fold';
import { stem, termOf, termWithoutParticle } from '../../../lib/arabic/stem';

const stemOf = (word: string) => stem(foldKey(word));

describe('words that have one stem', () => {
  it.each([
    ['article', 'البيان', 'بيان'],
    ['article with preposition', 'للبيان', 'بالبيان'],
    ['article with two particles', 'وبالبيان', 'والبيان'],
    ['conjunction', 'ودمشق', 'دمشق'],
    ['a waw of the word itself', 'الوزير', 'وزير'],
    ['the same with a conjunction', 'ووزير', 'وزير'],
    ['gender', 'مسؤول', 'مسؤولة'],
    ['plural', 'مسؤولين', 'المسؤولون'],
    ['feminine plural', 'تصريح', 'التصريحات'],
    ['pronoun', 'قرارهم', 'قرار'],
    ['pronoun on a plural', 'تصريحاتهم', 'تصريحاتها'],
    ['pronoun on a feminine', 'حكومته', 'الحكومة'],
    ['tanween', 'اتفاقًا', 'الاتفاق'],
    ['nisba and feminine nisba', 'شمالي', 'الشمالية'],
    ['country and adjective', 'فرنسا', 'الفرنسيين'],
    ['country and adjective in -ي', 'روسيا', 'الروسية'],
    ['a country in -ان and its adjective', 'لبنان', 'اللبنانيين'],
    ['the same with a particle', 'إيران', 'والإيرانية'],
    ['a noun in -ون and its adjective', 'قانون', 'القانونية'],
    ['a verbal noun in -ين', 'تعيين', 'التعيينات'],
    ['a word that begins like an article', 'باليستي', 'الباليستية'],
    ['plural verb', 'أعلنوا', 'أعلن'],
  ])('%s: %s, %s', (_, a, b) => expect(stemOf(a)).toBe(stemOf(b)));
});

describe('words that keep apart', () => {
  it.each([
    ['ولد', 'لد'],
    ['بيان', 'بي'],
    ['لبنان', 'لبن'],
    ['والدة', 'دة'],
    ['متهم', 'مت'],
    ['كتاب', 'تاب'],
  ])('%s, %s', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

  it('what is not Arabic stays', () => {
    expect(stem('reuters')).toBe('reuters');
    expect(stem('25.5')).toBe('25.5');
    expect(stem('')).toBe('');
  });
});

describe('index terms', () => {
  it.each(['في', 'التي', 'إلى', 'وقد', 'أنها'])('none for %s', (word) => {
    expect(termOf(foldKey(word))).toBe('');
    expect(termWithoutParticle(foldKey(word))).toBe('');
  });

  it.each([
    ['بدمشق', 'دمشق'],
    ['وبدمشق', 'دمشق'],
    ['لوزير', 'وزير'],
    ['فموسكو', 'موسكو'],
    ['كموسكو', 'موسكو'],
  ])('%s also as %s', (word, other) => expect(termWithoutParticle(foldKey(word))).toBe(stemOf(other)));

  it.each(['لبنان', 'بيروت', 'كتاب', 'فلسطين', 'برلمان', 'وزير', 'البيت', 'دمشق', 'بلد', 'لجنة'])(
    'no other for %s',
    (word) => expect(termWithoutParticle(foldKey(word))).toBe(''),
  );
});

const VECTORS = join(import.meta.dirname, '../../../../shared/vectors/lucene_arabic_via_bleve.json');

describe.skipIf(!existsSync(VECTORS))("Lucene's light stemmer (skipped without the shared vectors)", () => {
  it('gives the same stems', () => {
    const { light_stem } = JSON.parse(readFileSync(VECTORS, 'utf8')) as {
      light_stem: { input: string; output: string }[];
    };
    expect(light_stem.length).toBeGreaterThan(20);
    for (const { input, output } of light_stem)
      expect([input, stemOf(input)]).toEqual([input, foldKey(output)]);
  });
});
