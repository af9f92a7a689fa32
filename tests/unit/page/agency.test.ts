import { describe, expect, it } from 'vitest';
import { findAgency, isCreditLine, withoutSignOff } from '../../../lib/page/metadata/find-agency';

const credits = (
  lines: { opening?: string[]; closing?: string[]; authors?: string[] },
  outlet = 'news.example',
) => findAgency({ opening: [], closing: [], authors: [], ...lines }, outlet);

describe('findAgency', () => {
  it.each([
    ['دمشق-سانا', 'سانا'],
    ['القاهرة (رويترز) - افتتح الوزير المعرض.', 'رويترز'],
    ['بيروت - أ ف ب: عاد الوفد من زيارته.', 'أ ف ب'],
    ['(رويترز) - بدأت الأعمال أمس.', 'رويترز'],
    ['2025/02/04 — وكالة الشمال للأنباء', 'وكالة الشمال للأنباء'],
  ])('at the beginning: %s', (line, agency) => {
    expect(credits({ opening: [line] })).toBe(agency);
  });

  it.each([
    ['المصدر: وكالة الأناضول', 'وكالة الأناضول'],
    ['المصدر : وكالات', 'وكالات'],
    ['وعاد الوفد مساء اليوم. --(بترا) ن ح', 'بترا'],
    ['وعاد الوفد مساء اليوم. (أ.ف.ب)', 'أ.ف.ب'],
  ])('at the end: %s', (line, agency) => {
    expect(credits({ closing: [line] })).toBe(agency);
  });

  it('as the author, beside the outlet', () => {
    expect(credits({ authors: ['الوطن – وكالات'] })).toBe('وكالات');
  });

  it.each(['المصدر: الوزارة نفسها', 'وزار الوفد مهر الجديدة (شمال).', 'أكد المصدر أن الأعمال بدأت.'])(
    'is none in: %s',
    (line) => {
      expect(credits({ opening: [line], closing: [line] })).toBeNull();
    },
  );

  it('is none on the agency’s own site', () => {
    expect(credits({ opening: ['دمشق-سانا'] }, 'sana.sy')).toBeNull();
  });
});

it('cuts a sign-off and leaves the sentence', () => {
  const text = 'وعاد الوفد مساء اليوم. --(بترا) ن ح';
  expect(text.slice(0, withoutSignOff(text))).toBe('وعاد الوفد مساء اليوم.');
  expect(withoutSignOff('وعاد الوفد مساء اليوم.')).toBe('وعاد الوفد مساء اليوم.'.length);
});

it('knows a line that is a credit and nothing else', () => {
  expect(isCreditLine('دمشق-سانا', 'news.example')).toBe(true);
  expect(isCreditLine('(رويترز)', 'news.example')).toBe(true);
  expect(isCreditLine('فرانس24/ أ ف ب', 'news.example')).toBe(true);
  expect(isCreditLine('ع.ج/ص.ش (د ب أ، أ ف ب)', 'news.example')).toBe(true);
  expect(isCreditLine('وعاد الوفد مساء اليوم. (رويترز)', 'news.example')).toBe(false);
});
