import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, fold } from '../../../lib/arabic/fold';
import { PerForm } from '../../../lib/arabic/forms';
import { words } from '../../../lib/arabic/words';

/** What a word is, as a pattern: slower than the reader by far. */
const WORD = /\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

const pieces = fc.constantFrom(
  ...[
    'قال',
    'الوزير',
    'ً',
    'ـ',
    ' ',
    '\n',
    '_',
    '٢',
    '٥',
    '7',
    '.',
    ',',
    ':',
    "'",
    '’',
    '-',
    '«',
    'O',
    'neil',
  ],
  ...['²', 'Ⅷ', 'ﻻ', 'ﷺ', '𞸀', '𝟘', '😀', '\ud800', '\udc00', '\u200f', 'é'],
);

describe('words', () => {
  it.each([
    ['بلغت 25,5 مليون (3:1).', ['بلغت', '25,5', 'مليون', '3:1']],
    ['O’Neil #دونالد_ترمب 12abc b2b', ['o’neil', 'دونالد', 'ترمب', '12', 'abc', 'b2b']],
    ['𞸀𞸁 😀 5’a', ['𞸀𞸁', '5', 'a']],
  ])('%s', (text, forms) => expect(words(text).map(({ form }) => form)).toEqual(forms));

  it('finds what the pattern finds in any text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces).map((found) => found.join('')),
        (text) => {
          const folded = decode(fold(text).units);
          expect(words(text).map(({ form }) => form)).toEqual(folded.match(WORD) ?? []);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same number to the same form', () => {
    const [first, other, again] = words('أعلن بيان اعلن');
    expect(again!.id).toBe(first!.id);
    expect(other!.id).not.toBe(first!.id);
  });
});

describe('PerForm', () => {
  it('finds each form once, and right when more forms come than are kept', () => {
    let asked = 0;
    const lengths = new PerForm((form) => {
      asked++;
      return `<${form}>`;
    });
    for (const word of words('قال قال قال')) expect(lengths.of(word)).toBe('<قال>');
    expect(asked).toBe(1);
    const many = words(Array.from({ length: 150_000 }, (_, i) => `ك${i}`).join(' '));
    for (const word of [...many, ...many])
      if (lengths.of(word) !== `<${word.form}>`) throw new Error(word.form);
  });

  it('asks again for a form too long to be kept', () => {
    const [long] = words('ط'.repeat(100_000));
    expect(new PerForm((form) => form.length).of(long!)).toBe(100_000);
  });
});
