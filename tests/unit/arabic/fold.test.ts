import { describe, expect, it } from 'vitest';
import { fold, foldKey } from '../../../lib/arabic/fold';
import { formsOf, words } from '../../../lib/arabic/words';

describe('fold', () => {
  it.each([
    ['diacritics', 'مُؤَكِّدًا', 'موكدا'],
    ['tatweel', 'قـــال', 'قال'],
    ['hamza seats', 'أعلن إعلان آخر', 'اعلن اعلان اخر'],
    ['ta marbuta and alef maqsura', 'مدرسة مستشفى', 'مدرسه مستشفي'],
    ['Persian ya and kaf', 'کریم', 'كريم'],
    ['presentation forms', 'ﻻ ﷲ', 'لا الله'],
    ['digit sets', '٢٠١٨ ۲۰۱۸', '2018 2018'],
  ])('%s', (_, original, folded) => expect(foldKey(original)).toBe(folded));

  it('maps every folded unit back to where it came from', () => {
    const text = 'قـالَ ﻻ';
    const folded = fold(text);
    expect(folded.map).toHaveLength(folded.units.length + 1);
    expect([...folded.map]).toEqual([0, 2, 3, 5, 6, 6, 7]);
  });
});

describe('words', () => {
  it('gives offsets in the original text', () => {
    const text = 'قـالَ «الوزيرُ» ٢٥٫٥ مليون';
    expect(words(text).map((word) => text.slice(word.start, word.end))).toEqual([
      'قـالَ',
      'الوزيرُ',
      '٢٥٫٥',
      'مليون',
    ]);
  });

  it.each([
    'قال الوزيرُ: «المحطّة» ستخدم ٢٥٫٥ مليونًا، NASA وO’Brien.',
    'ﻻ مـئـة #دونالد_علي \u200fقبل\u200e 1,200',
    '',
    '؟!…',
  ])('have the same forms with and without their offsets: %s', (text) =>
    expect(formsOf(text)).toEqual(words(text).map(({ form }) => form)),
  );
});
