const DAY_MS = 86_400_000;
/** 1 Muharram of year 1 in the civil reckoning (19 July 622, proleptic Gregorian), and a mean year and month. */
const EPOCH = Date.UTC(622, 6, 19);
const YEAR_DAYS = 354.367;
const MONTH_DAYS = 29.5306;
/** The mean reckoning is never further off than this. */
const SEARCH_DAYS = 4;

let format: Intl.DateTimeFormat | undefined;

/**
 * Day of the Umm al-Qura calendar → midnight UTC of the Gregorian day. The calendar is the platform's own
 * (`Intl`, CLDR `islamic-umalqura`); a mean year gives a guess, the days around it are asked.
 * @returns null for a day that the calendar does not have, e.g. the 30th of a month of 29
 */
export function hijriToGregorian(year: number, month: number, day: number): Date | null {
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  const guess = EPOCH + Math.round((year - 1) * YEAR_DAYS + (month - 1) * MONTH_DAYS + day - 1) * DAY_MS;
  for (let off = -SEARCH_DAYS; off <= SEARCH_DAYS; off++) {
    const date = new Date(guess + off * DAY_MS);
    if (sameDay(date, year, month, day)) return date;
  }
  return null;
}

function sameDay(date: Date, year: number, month: number, day: number): boolean {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
  const parts = format.formatToParts(date);
  return part('year') === year && part('month') === month && part('day') === day;
}
