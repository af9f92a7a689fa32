import { describe, expect, it } from 'vitest';
import { type TranslatorOptions, translator } from '../../../lib/i18n/translator';

const NOW = () => new Date(2024, 4, 15, 10, 0);

function arabic(options: TranslatorOptions = {}) {
  return translator({ language: 'ar', digits: 'latn' }, { now: NOW, ...options });
}

describe('fullDate', () => {
  it.each([
    [undefined, '30 تشرين الأول / أكتوبر 2017'],
    ['DE', '30 تشرين الأول / أكتوبر 2017'],
    ['SY', '30 تشرين الأول 2017'],
    ['IQ', '30 تشرين الأول 2017'],
    ['EG', '30 أكتوبر 2017'],
    ['SA', '30 أكتوبر 2017'],
    ['MA', '30 أكتوبر 2017'],
  ])('names the month as in region %s', (region, words) =>
    expect(arabic({ region }).fullDate('2017-10-30')).toBe(words),
  );

  it.each([
    ['MA', '3 غشت 2020'],
    ['DZ', '3 أوت 2020'],
    ['EG', '3 أغسطس 2020'],
    ['LB', '3 آب 2020'],
  ])('knows August in %s', (region, words) => expect(arabic({ region }).fullDate('2020-08-03')).toBe(words));

  it('writes a month of one name once', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      arabic().fullDate(`2020-${String(month + 1).padStart(2, '0')}-01`),
    );
    for (const words of months) {
      const [first, second] = words.slice(2, -5).split(' / ');
      expect(second).not.toBe(first);
    }
  });

  it('keeps the day of a date without time, wherever the reader is', () =>
    expect(arabic({ region: 'EG' }).fullDate('2020-01-01')).toBe('1 يناير 2020'));

  it('writes Arabic digits by setting, and the year without a separator', () =>
    expect(translator({ language: 'ar', digits: 'arab' }, { region: 'EG' }).fullDate('2017-10-30')).toBe(
      '٣٠ أكتوبر ٢٠١٧',
    ));

  it('writes English', () =>
    expect(translator({ language: 'en', digits: 'arab' }).fullDate('2017-10-30')).toBe('30 October 2017'));

  it.each([null, '', 'yesterday', '2020-13-45T00:00:00Z'])('says nothing for %s', (iso) =>
    expect(arabic().fullDate(iso)).toBe(''),
  );
});

describe('date', () => {
  it.each([
    ['2024-05-15', 'اليوم'],
    ['2024-05-14', 'أمس'],
    ['2024-05-13', 'قبل يومين'],
    ['2024-05-12', 'قبل 3 أيام'],
    ['2024-05-09', 'قبل 6 أيام'],
    ['2024-05-08', '8 أيار / مايو 2024'],
    ['2024-05-16', '16 أيار / مايو 2024'],
  ])('is relative only under a week, and never for what is to come: %s', (iso, words) =>
    expect(arabic().date(iso)).toBe(words),
  );
});
