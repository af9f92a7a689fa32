import type { Settings } from '../settings';

interface DateWriterOptions {
  readonly language: Settings['language'];
  readonly digits: Settings['digits'];
  readonly region?: string | undefined;
  readonly now?: () => Date;
  readonly daysAgo: (days: number) => string;
}

interface DateWriter {
  date(iso: string | null): string;
  fullDate(iso: string | null): string;
  partialDate(iso: string): string;
}

const RELATIVE_DAYS = 7;
const DAY = 86_400_000;
/** `2017-10-30` without a time is that day everywhere; `Date` would read it as midnight in Greenwich. */
const DAY_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR_OR_MONTH = /^(\d{4})(?:-(\d{2}))?$/;

/**
 * Locale whose month names a region's newspapers use (CLDR): Syriac in the Levant and Iraq, English names
 * in Egypt, the Gulf, Libya and Yemen, French ones in the Maghreb.
 */
const MONTHS_OF: Readonly<Record<string, string>> = {
  SY: 'ar-SY',
  LB: 'ar-LB',
  JO: 'ar-JO',
  PS: 'ar-PS',
  IQ: 'ar-IQ',
  EG: 'ar-EG',
  SD: 'ar-SD',
  LY: 'ar-EG',
  SA: 'ar-EG',
  AE: 'ar-EG',
  KW: 'ar-EG',
  QA: 'ar-EG',
  BH: 'ar-EG',
  OM: 'ar-EG',
  YE: 'ar-EG',
  MA: 'ar-MA',
  DZ: 'ar-DZ',
  TN: 'ar-TN',
  MR: 'ar-MR',
};
/** Where the region is none of these, both sets: `30 تشرين الأول / أكتوبر 2017`. */
const BOTH_SETS = ['ar-SY', 'ar-EG'] as const;

/** Writes days in words, in the Gregorian calendar that news is dated by. */
export function dateWriter({
  language,
  digits,
  region,
  now = () => new Date(),
  daysAgo,
}: DateWriterOptions): DateWriter {
  const locales = language === 'en' ? ['en-GB'] : monthLocales(region);
  const months = locales.map(
    (locale) => new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long' }),
  );
  const figure = new Intl.NumberFormat(`${language}-u-nu-${digits}`, { useGrouping: false });

  const monthNames = (day: Date) => [...new Set(months.map((format) => format.format(day)))].join(' / ');
  const fullDate = (iso: string | null): string => {
    const day = parse(iso);
    if (!day) return '';
    return `${figure.format(day.getDate())} ${monthNames(day)} ${figure.format(day.getFullYear())}`;
  };
  return {
    fullDate,
    partialDate: (iso) => {
      const [, year = '', month] = YEAR_OR_MONTH.exec(iso) ?? [];
      if (year === '') return fullDate(iso);
      const shown = figure.format(Number(year));
      return month ? `${monthNames(new Date(Number(year), Number(month) - 1, 1))} ${shown}` : shown;
    },
    date: (iso) => {
      const day = parse(iso);
      if (!day) return '';
      const days = (midnight(now()) - midnight(day)) / DAY;
      return days >= 0 && days < RELATIVE_DAYS ? daysAgo(days) : fullDate(iso);
    },
  };
}

function monthLocales(region: string | undefined): readonly string[] {
  const locale = region && MONTHS_OF[region];
  return locale ? [locale] : BOTH_SETS;
}

function parse(iso: string | null): Date | null {
  if (!iso) return null;
  const day = DAY_ONLY.exec(iso);
  const date = day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The local calendar day, as a time that is not shifted by daylight saving. */
function midnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
