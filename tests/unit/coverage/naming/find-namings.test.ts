import { describe, expect, it } from 'vitest';
import { namingFinder } from '../../../../lib/coverage/naming/find-namings';
import type { Referent } from '../../../../lib/lexicon/naming-choices/types';

const list: Referent[] = [
  { id: 'army', namings: [['قوات المدينة'], ['جيش المدينة', 'الجيش']] },
  { id: 'city-rule', namings: [['المدينة الحاكمة'], ['سلطة المدينة']] },
  { id: 'dead', namings: [['قتلى', 'قتيل'], ['شهداء']] },
  { id: 'armed', namings: [['مسلحين'], ['ثوار']] },
  { id: 'rebels', namings: [['ثوار'], ['متمردين']] },
].map((one) => ({ ...one, label: { ar: one.id, en: one.id } }));

const find = namingFinder(list);
const found = (text: string) =>
  find(text).map(
    ({ fits, start, end }) =>
      `${fits.map(({ referent }) => list[referent]!.id).join('+')}:${text.slice(start, end)}`,
  );

describe('namingFinder', () => {
  it.each([
    ['a phrase', 'تقدمت قوات المدينة شرقا', ['army:قوات المدينة']],
    ['behind particles, which are left out', 'وبقوات المدينة وللقتلى', ['army:قوات المدينة', 'dead:لقتلى']],
    [
      'one word with its article and without',
      'القتلى والشهداء، قتيل',
      ['dead:القتلى', 'dead:الشهداء', 'dead:قتيل'],
    ],
    ['a plural in either case', 'قال المسلحون للمسلحين', ['armed:المسلحون', 'armed:لمسلحين']],
    ['a word that can name two', 'الثوار', ['armed+rebels:الثوار']],
    ['spelled otherwise, with its vowels', 'قُوّات المدينه', ['army:قُوّات المدينه']],
    ['not across punctuation', 'وصلت قوات، المدينة هادئة', []],
    ['not a part of a longer word', 'قتلاهم وشهداؤنا', []],
    ['a phrase without its article is another', 'القوات المدينة', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('takes the longest that fits', () => {
    const longest = namingFinder([
      { id: 'a', label: { ar: 'أ', en: 'a' }, namings: [['قوات']] },
      { id: 'b', label: { ar: 'ب', en: 'b' }, namings: [['قوات المدينة']] },
    ]);
    expect(longest('قوات المدينة قوات').map(({ fits }) => fits[0]!.referent)).toEqual([1, 0]);
  });
});
