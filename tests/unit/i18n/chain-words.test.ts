import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { chainWords } from '../../../lib/i18n/chain-words';
import { translator } from '../../../lib/i18n/translator';

const plain = (text: string | null) => text?.replace(/[\u2066-\u2069]/g, '') ?? null;

/** The line under a sentence's first claim. */
function line(sentence: string, language: 'ar' | 'en'): string | null {
  const { claims, speakers } = analyse(sentence);
  const claim = claims[0]!;
  const speaker = speakers.find(({ id }) => id === claim.speaker)?.key ?? null;
  return plain(chainWords(claim.details!, speaker, translator({ language, digits: 'latn' })));
}

it.each([
  ['قال الوزير سامر الحداد إن الجسر مفتوح.', null, null],
  ['قال الوزير سامر الحداد لوكالة رويترز إن الجسر مفتوح.', null, null],
  ['نقلت وكالة الأناضول عن مسؤول قوله إن الجسر مفتوح.', 'نقلًا عن وكالة الأناضول', 'via وكالة الأناضول'],
  ['ونقل عن سامر الحداد قوله إن الجسر مفتوح.', 'منقول عنه', 'second-hand'],
  ['ذكرت صحيفة الأفق أن الوزير سامر الحداد قال إن الجسر مفتوح.', 'نقلًا عن صحيفة الأفق', 'via صحيفة الأفق'],
  [
    'قال النائب ماهر العطار إن الوزير سامر الحداد قال إن الجسر مفتوح.',
    'ينقل كلام سامر الحداد',
    'relaying سامر الحداد',
  ],
])('%s', (sentence, arabic, english) => {
  expect(line(sentence, 'ar')).toBe(arabic);
  expect(line(sentence, 'en')).toBe(english);
});
