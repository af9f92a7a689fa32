import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArabicDate } from '../../../lib/arabic/dates';

const NOW = new Date('2024-03-10T12:00:00Z');

describe('parseArabicDate', () => {
  it.each([
    // double and single month names, east and west
    ['5 أغسطس/ آب 2019', '2019-08-05'],
    ['16 تشرين الثاني/ نوفمبر 2010', '2010-11-16'],
    ['٢٣ جويلية ٢٠١٩', '2019-07-23'],
    ['12 غشت 2021', '2021-08-12'],
    ['7 دجنبر 2015', '2015-12-07'],
    ['۴ أيار ۲۰۲۰', '2020-05-04'],
    ['3 من نيسان 2018', '2018-04-03'],
    ['مايو 9, 2022', '2022-05-09'],
    // times, halves of the day, zones
    ['الأحد، 02 يونيو 2019 - 04:31 م', '2019-06-02T16:31'],
    ['2021/01/05 12:05 ص', '2021-01-05T00:05'],
    ['2021/01/05 12:05 م', '2021-01-05T12:05'],
    ['14:20 بتوقيت غرينتش 3 مارس 2020', '2020-03-03T14:20Z'],
    ['2020-06-03T03:01+0400', '2020-06-03T03:01+04:00'],
    ['2020-06-03T03:01:09.120Z', '2020-06-03T03:01:09Z'],
    // numbers: a weekday or a number above twelve decides, else the day comes first
    ['سبت, 04/18/2020 - 10:00', '2020-04-18T10:00'],
    ['خميس, 09/10/2020 - 11:42', '2020-09-10T11:42'],
    ['الجمعة 09/10/2020', '2020-10-09'],
    ['04/07/2020', '2020-07-04'],
    ['17.03.2020', '2020-03-17'],
    // Hijri, by the Umm al-Qura calendar
    ['1 محرم 1445 هـ', '2023-07-19'],
    ['1445/09/01', '2024-03-11'],
    ['10 رمضان 1445 الموافق 20 مارس 2024', '2024-03-20'],
    // relative to now
    ['منذ ساعتين', '2024-03-10T10:00Z'],
    ['منذ 3 أيام', '2024-03-07'],
    ['قبل 5 دقائق', '2024-03-10T11:55Z'],
  ])('reads %s', (text, iso) => {
    expect(parseArabicDate(text, NOW)?.iso).toBe(iso);
  });

  it.each([
    '31/02/2020',
    '45 مارس 2020',
    '30 فبراير 2021',
    '2019-02-30',
    '13/13/2013',
    '5 مارس/ نيسان 2020',
    '1 يناير 9999',
    '30 محرم 1445',
    'قال الوزير إن مارس كان شهرا جيدا',
    '',
  ])('takes %s for no date', (text) => {
    expect(parseArabicDate(text, NOW)).toBeNull();
  });

  it('knows no relative date without a now', () => {
    expect(parseArabicDate('منذ ساعتين')).toBeNull();
  });

  it('comes to an end on a line that means harm', () => {
    expect(parseArabicDate('1 '.repeat(100_000), NOW)).toBeNull();
    expect(parseArabicDate(`${'12/'.repeat(50_000)}مارس`, NOW)).toBeNull();
  });
});

const samples = new URL('../../../../shared/vectors/date-strings.txt', import.meta.url);

it.skipIf(!existsSync(samples))('reads every sample of ../shared (skipped where that is missing)', () => {
  const lines = readFileSync(samples, 'utf8').trim().split('\n');
  expect(lines.filter((line) => parseArabicDate(line) === null)).toEqual([]);
});
