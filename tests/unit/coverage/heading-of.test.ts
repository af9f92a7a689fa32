import { expect, it } from 'vitest';
import { headingOf } from '../../../lib/coverage/record/heading-of';

const speaker = (name: string) => ({
  key: 'person:x',
  kind: 'person' as const,
  name,
  office: null,
  official: true,
  articles: 3,
  claims: 9,
});
const names = (...used: readonly (readonly [string, number])[]) =>
  used.map(([text, tellings]) => ({ text, tellings, from: null, to: null }));

it.each([
  [
    'the fullest that is used again and again',
    'سامر علي الحلو',
    [
      ['سامر الحلو', 9],
      ['سامر علي الحلو', 3],
    ],
    'سامر علي الحلو',
  ],
  [
    'no misreading of one article, however often that has it',
    'سامر الحلو بعد أيام',
    [
      ['سامر الحلو', 40],
      ['سامر الحلو بعد أيام', 6],
    ],
    'سامر الحلو',
  ],
  [
    'no slip of one article',
    'سامر الحلو مساعد الوزير',
    [
      ['سامر الحلو', 9],
      ['سامر الحلو مساعد الوزير', 1],
    ],
    'سامر الحلو',
  ],
  [
    'the full name before a surname, told once or not',
    'سامر الحلو',
    [
      ['الحلو', 5],
      ['سامر الحلو', 1],
    ],
    'سامر الحلو',
  ],
  [
    'no other name',
    'هالة الحلو',
    [
      ['سامر الحلو', 4],
      ['هالة الحلو الكبرى', 3],
    ],
    'سامر الحلو',
  ],
  [
    'the archive’s own where all are told once',
    'سامر علي الحلو',
    [
      ['سامر الحلو', 1],
      ['سامر علي الحلو', 1],
    ],
    'سامر علي الحلو',
  ],
  ['the archive’s own where nothing is told', 'سامر الحلو', [], 'سامر الحلو'],
] as const)('a record is headed by %s', (_, kept, used, heading) => {
  expect(headingOf(speaker(kept), names(...used))).toBe(heading);
});
