import { describe, expect, it } from 'vitest';
import { ARABIC } from '../../../lib/i18n/catalogue/arabic';
import { ENGLISH } from '../../../lib/i18n/catalogue/english';
import { PLURALS } from '../../../lib/i18n/catalogue/plurals';
import { translator } from '../../../lib/i18n/translator';

const arabic = translator({ language: 'ar', digits: 'latn' });
const eastern = translator({ language: 'ar', digits: 'arab' });
const english = translator({ language: 'en', digits: 'arab' });

/** Formats, standards and programs, which are written as their makers write them. */
const NAMES =
  /https|HTML|PDF|Markdown|CSV|JSONL?|CSL|LD|RIS|BibTeX|LaTeX|SHA|Web Annotation|W3C|Excel|LibreOffice|Zotero|EndNote|Mendeley|Pandoc|siyaq/g;

describe('plural', () => {
  it.each([
    [0, 'لا تصريحات'],
    [1, 'تصريح واحد'],
    [2, 'تصريحان'],
    [3, '3 تصريحات'],
    [10, '10 تصريحات'],
    [11, '11 تصريحًا'],
    [99, '99 تصريحًا'],
    [100, '100 تصريح'],
    [102, '102 تصريح'],
    [103, '103 تصريحات'],
    [111, '111 تصريحًا'],
    [1000, '1,000 تصريح'],
  ])('counts %i claims in Arabic', (count, words) => expect(arabic.plural('claims', count)).toBe(words));

  it.each([
    [0, 'no claims'],
    [1, '1 claim'],
    [2, '2 claims'],
    [11, '11 claims'],
  ])('counts %i claims in English', (count, words) => expect(english.plural('claims', count)).toBe(words));

  it('writes the figure in the digits of the setting', () =>
    expect(eastern.plural('claims', 11)).toBe('١١ تصريحًا'));

  it('writes the number wherever a form stands for more than one', () => {
    for (const { ar, en } of Object.values(PLURALS)) {
      expect([ar.few, ar.many, ar.other].every((form) => form.includes('{n}'))).toBe(true);
      expect(en.other.includes('{n}') || en.other === en.one).toBe(true);
      // One and two are words in Arabic, not figures.
      expect([ar.zero, ar.one, ar.two].some((form) => form.includes('{n}'))).toBe(false);
    }
  });
});

describe('t', () => {
  it('isolates foreign text', () =>
    expect(arabic.t('article.credit', { agency: 'Reuters' })).toBe('نقلاً عن \u2068Reuters\u2069'));

  it('takes direction controls out of foreign text', () =>
    expect(arabic.t('article.credit', { agency: 'a\u202Eb\u2069c' })).toBe('نقلاً عن \u2068abc\u2069'));

  it('isolates each item of a list, and the list itself not', () =>
    expect(english.t('reason.shared-places', { names: ['بيروت', 'Rome'] })).toBe(
      'place: \u2068بيروت\u2069 and \u2068Rome\u2069',
    ));

  it('writes numbers in the digits of the setting', () =>
    expect(eastern.t('problem.too-large.what', { limit: 2000 })).toContain('٢٬٠٠٠'));

  it('leaves no dollar sign or slot of a value to be read again', () =>
    expect(arabic.t('article.credit', { agency: '$& {agency}' })).toBe('نقلاً عن \u2068$& {agency}\u2069'));
});

describe('the catalogue', () => {
  const slots = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

  it.each(Object.keys(ARABIC) as (keyof typeof ARABIC)[])('has the same slots in both languages: %s', (key) =>
    expect(slots(ENGLISH[key])).toEqual(slots(ARABIC[key])),
  );

  it('never calls a claim an allegation', () => {
    const arabicWords = [
      ...Object.values(ARABIC),
      ...Object.values(PLURALS).flatMap(({ ar }) => Object.values(ar)),
    ];
    expect(arabicWords.filter((message) => /ادعاء|ادّعاء|مزاعم/.test(message))).toEqual([]);
  });

  it('has no Latin words in Arabic but names of keys', () => {
    const latin = Object.entries(ARABIC).filter(([, message]) =>
      /[A-Za-z]{2}/.test(message.replace(/\{\w+\}/g, '').replace(NAMES, '')),
    );
    expect(latin.map(([key]) => key)).toEqual(['library.keys']);
  });
});

describe('the other formats', () => {
  it('tells the direction', () => {
    expect([arabic.direction, english.direction]).toEqual(['rtl', 'ltr']);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1_500_000, '1.5'],
    [2_000_000_000, '2'],
    [5e15, '5,000,000'],
  ])('writes %d bytes in a unit that fits', (count, figure) =>
    expect(english.bytes(count).split(/\s| /)[0]).toBe(figure),
  );

  it('writes percent in the digits of the setting', () => {
    expect(eastern.percent(0.71).replace(/[\u061C\u200E\u200F]/g, '')).toBe('٧١٪');
    expect(english.percent(0.71)).toBe('71%');
  });
});
