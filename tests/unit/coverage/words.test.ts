import { describe, expect, it } from 'vitest';
import { termOf } from '../../../lib/arabic/stem';
import { formsOf, words } from '../../../lib/arabic/words';
import { conceptsIn } from '../../../lib/coverage/concepts';
import { NEAR_SYNONYMS } from '../../../lib/coverage/near-synonyms';
import { placesIn } from '../../../lib/coverage/places-in';
import { roughRoot } from '../../../lib/coverage/rough-root';
import { senseOf } from '../../../lib/coverage/sense-of';
import { stateOf } from '../../../lib/coverage/state-of';
import { isCommon, termWeight } from '../../../lib/coverage/term-weight';

const term = (word: string) => termOf(words(word)[0]!.form);

describe('roughRoot', () => {
  it.each([
    ['سيقتلون', 'القتل'],
    ['تهديدات', 'يهدد'],
    ['إحراق', 'حرق'],
    ['احترقت', 'حريق'],
    ['باستخدام', 'استخدمت'],
    ['معاقبة', 'عقوبات'],
    ['انسحاب', 'ينسحب'],
    ['افتتاح', 'فتح'],
  ])('unites %s and %s', (a, b) => expect(roughRoot(term(a))).toBe(roughRoot(term(b))));

  it.each(['قمة', 'قال', 'يد', ''])('guesses none for %s', (word) =>
    expect(roughRoot(word && term(word))).toBeNull(),
  );
});

describe('senseOf', () => {
  it.each([
    ['اغتيال', 'سيقتلون'],
    ['الاجتماع', 'لقاء'],
    ['حظر', 'منعت'],
    ['النيران', 'حريق'],
  ])('unites %s and %s', (a, b) => {
    expect(senseOf(term(a))).not.toBeNull();
    expect(senseOf(term(a))).toBe(senseOf(term(b)));
  });

  it('keeps groups apart, and no word stands in two', () => {
    expect(senseOf(term('هدنة'))).not.toBe(senseOf(term('هجوم')));
    expect(senseOf(term('كتاب'))).toBeNull();
    const groups = new Map<string, number>();
    for (const [group, line] of NEAR_SYNONYMS.entries())
      for (const { form } of words(line)) {
        const key = termOf(form);
        expect(key, form).not.toBe('');
        expect(groups.get(key) ?? group, form).toBe(group);
        groups.set(key, group);
      }
  });
});

describe('conceptsIn', () => {
  it.each([
    ['أنقرة', ['state:TR']],
    ['تركيا والحكومة التركية', ['state:TR', 'حكوم', 'state:TR']],
    ['المملكة العربية السعودية', ['state:SA']],
    ['في 12 حزيران/يونيو', ['12', 'month:6']],
    ['ثلاثة جسور', ['3', 'جسور']],
    ['1,200 طن', ['1200', 'طن']],
    ['في على من', []],
    ['', []],
  ])('%s', (text, keys) => expect(conceptsIn(text).map(({ key }) => key)).toEqual(keys));
});

describe('stateOf', () => {
  it.each([
    ['وزيرة الخارجية النرويجية', 'NO'],
    ['أوسلو', 'NO'],
    ['مسؤولون كنديون', 'CA'],
    ['كوريا الشمالية', 'KP'],
    ['البيت الأبيض', 'US'],
    ['نقابة الصيادين', null],
    ['', null],
    [null, null],
  ])('%s: %s', (phrase, state) => expect(stateOf(phrase)).toBe(state));
});

describe('placesIn', () => {
  it.each([
    ['وصل قادما من محافظة اللاذقية', ['اللاذقية']],
    ['انقطعت المياه عن القامشلي وبانياس', ['القامشلي', 'بانياس']],
    ['احتجاج في مدينة الطبقة', ['الطبقة']],
    ['أبناء الطبقة الوسطى دوما في الميادين', []],
    ['شمال قطاع غزة', ['قطاع غزة']],
    ['فتح الباب ونظر إلى التل', []],
    ['في الأحياء الشرقية', []],
    ['', []],
  ])('%s', (text, places) => {
    const found = placesIn(formsOf(text));
    for (const place of places) expect(found).toContain(place);
    if (places.length === 0) expect([...found]).toEqual([]);
  });
});

describe('termWeight', () => {
  it('knows function words before anything is saved', () => {
    const weigh = termWeight(0, new Map());
    expect(weigh(term('الحكومة'))).toBeLessThan(weigh(term('العبارة')));
    expect(isCommon(term('الحكومة'))).toBe(true);
    expect(isCommon(term('العبارة'))).toBe(false);
    expect(isCommon(term('وغير'))).toBe(true);
  });

  it('follows the archive as it grows', () => {
    const rare = term('العبارة');
    const few = termWeight(10, new Map([[rare, 5]]));
    const many = termWeight(10_000, new Map([[rare, 5000]]));
    expect(many(rare)).toBeLessThan(few(rare));
    expect(termWeight(10_000, new Map([[rare, 10_000]]))(rare)).toBeGreaterThanOrEqual(0);
  });
});
