import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { CHAINS, DATES, NAMED, NEGATIONS, NUMBERS } from './cases';

const CONTENTS = [...NUMBERS, ...DATES, ...NEGATIONS, ...NAMED].map(([content]) => content);
const words = fc.constantFrom(
  ...CONTENTS.flatMap((content) => content.split(' ')),
  ...CHAINS.flatMap(([sentence]) => sentence.split(' ')),
  ...[
    'قال',
    'الوزير',
    'إن',
    'نقلت',
    'عن',
    'قوله',
    'بحسب',
    'ما',
    '"',
    '«',
    '»',
    '%',
    '$5',
    '،',
    '.',
    '\n',
    ':',
  ],
  ...['\u064e', 'ـ', '\u200f', '٣٫٥', '١٬٠٠٠', '1.2.3', '9'.repeat(400), 'و٣', 'بـ2.5', '6/6/2019', '-'],
);
const text = fc
  .tuple(
    fc.constantFrom('قال الوزير سامر الحداد إن ', 'أكد سامر الحداد: "', ''),
    fc.array(words, { maxLength: 60 }),
  )
  .map(([head, tail]) => head + tail.join(' '));

describe('details of whatever text', () => {
  it('lie within the content, and their chain within the text', () => {
    let seen = 0;
    fc.assert(
      fc.property(text, (input) => {
        for (const { start, end, details } of analyse(input).claims) {
          const { numbers, dates, places, parties, negation, chain } = details!;
          const within = (from: number, to: number) => start <= from && from < to && to <= end;
          for (const one of [...numbers, ...dates, ...places, ...parties]) {
            expect(within(one.start, one.end)).toBe(true);
            seen++;
          }
          for (const { value, of } of numbers) {
            expect(Number.isFinite(value)).toBe(true);
            expect(of === null || within(...of)).toBe(true);
          }
          if (negation?.by === 'content') expect(within(...negation.span)).toBe(true);
          for (const { span } of chain)
            expect(span === null || (span[0] < span[1] && span[1] <= input.length)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it.each([
    ['diacritics', (input: string) => input.replace(/[بتجدرسعفقكلمن](?=[\u0621-\u064a])/g, '$&\u064e')],
    ['tatweel', (input: string) => input.replace(/[بتسعفقكلمن](?=[\u0621-\u064a])/g, '$&ـ')],
    ['bidi marks', (input: string) => input.replace(/ /g, '\u200f ')],
  ])('are the same with %s, and map to the original', (_, change) => {
    const plain = (input: string) => {
      const { claims } = analyse(input);
      const clean = (part: string) => part.replace(/[\u064b-\u0652ـ\u200f]/g, '');
      return claims.map(({ details }) =>
        [...details!.numbers, ...details!.dates, ...details!.places].map((one) =>
          clean(input.slice(one.start, one.end)),
        ),
      );
    };
    for (const content of CONTENTS) {
      const sentence = `قال الوزير سامر الحداد إن ${content}.`;
      expect(plain(change(sentence)), sentence).toEqual(plain(sentence));
    }
  });

  it('stays linear where nothing ends', () => {
    const time = (length: number) => {
      const input = `قال الوزير سامر الحداد: "${'مئة وخمسة ألف و3 في 2019 قبل عام بحسب نقلا عن مصر '.repeat(length / 50)}"`;
      const start = performance.now();
      analyse(input);
      return performance.now() - start;
    };
    const small = Math.max(time(10_000), time(10_000), 10);
    expect(Math.min(time(160_000), time(160_000))).toBeLessThan(small * 100);
  }, 60_000);
});
