import { foldKey } from './fold';
import { hijriToGregorian } from './hijri';
import { HIJRI_MONTHS, MONTHS, WEEKDAYS } from './months';

/**
 * A date as a text gives it. `iso` is `2019-06-06` (day), or `2019-06-06T16:31` (minute) with seconds and
 * zone only where the text has them: an outlet's clock without a zone is left as it stands.
 */
export interface ParsedDate {
  readonly iso: string;
  readonly precision: 'day' | 'minute';
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date line is short; more is prose, and is cut. */
const LONGEST = 200;
const YEARS = { first: 1900, last: 2100 } as const;
const HIJRI_YEARS = { first: 1300, last: 1600 } as const;

const names = (table: ReadonlyMap<string, number>) =>
  [...table.keys()].sort((a, b) => b.length - a.length).join('|');
const MONTH = `(${names(MONTHS)})`;
const HIJRI = `(${names(HIJRI_MONTHS)})`;
const NOT_IN_WORD = '(?<![\\p{L}\\p{N}])';
const NO_MORE = '(?![\\p{L}\\p{N}])';

/** `16 نوفمبر/ تشرين الثاني 2010`, `28 من آب 2013`, `24 Nov, 2020` */
const DAY_FIRST = new RegExp(
  `${NOT_IN_WORD}(\\d{1,2})\\s*[-/.]?\\s*(?:من\\s+)?(?:شهر\\s+)?${MONTH}(?:\\s*[/(\\-]\\s*${MONTH}\\)?)?[\\s,،./-]*(?:عام\\s+|سنه\\s+)?(\\d{4})${NO_MORE}`,
  'u',
);
/** `نوفمبر 24, 2020` */
const MONTH_FIRST = new RegExp(
  `${NOT_IN_WORD}${MONTH}(?:\\s*/\\s*${MONTH})?\\s+(\\d{1,2})\\s*[,،]?\\s+(\\d{4})${NO_MORE}`,
  'u',
);
/** `5 ربيع الآخر 1442 هـ` */
const HIJRI_DAY = new RegExp(
  `${NOT_IN_WORD}(\\d{1,2})\\s*[-/]?\\s*(?:من\\s+)?${HIJRI}[\\s,،/-]*(\\d{4})${NO_MORE}`,
  'u',
);
const ISO_DATE =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?)?(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

const TIME =
  /(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)\s*(مساء|صباحا|ظهرا|م|ص|pm|am|p\.m|a\.m)?(?![\p{L}])/u;
const ZONE = /غرينتش|غرينيتش|جرينتش|توقيت عالمي|(?<![a-z])(?:gmt|utc)(?![a-z])(?!\s*[+-])/u;
const RELATIVE = /(?:منذ|قبل)\s+(?:حوالي\s+|نحو\s+)?(\d+|واحده?)?\s*([\p{L}]+)/u;
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['اليوم', 0],
  ['امس', 1],
]);

/** Seconds of a unit and the number that its form alone says: `ساعتين` is two hours. Keys are folded. */
const UNITS: ReadonlyMap<string, readonly [seconds: number, alone: number]> = new Map(
  (
    [
      ['ثانية ثوان ثواني لحظات', 1, 1],
      ['ثانيتين', 1, 2],
      ['دقيقة دقائق', 60, 1],
      ['دقيقتين', 60, 2],
      ['ساعة ساعات', 3600, 1],
      ['ساعتين', 3600, 2],
      ['يوم يوما أيام', 86_400, 1],
      ['يومين', 86_400, 2],
      ['أسبوع أسابيع أسبوعا', 604_800, 1],
      ['أسبوعين', 604_800, 2],
      ['شهر أشهر شهور شهرا', 2_592_000, 1],
      ['شهرين', 2_592_000, 2],
    ] as const
  ).flatMap(([forms, seconds, alone]) =>
    foldKey(forms)
      .split(' ')
      .map((form) => [form, [seconds, alone]] as const),
  ),
);

/**
 * Reads the date in a line as outlets print it: double, Levantine, Maghrebi, Egyptian and English month
 * names, weekdays, both digit sets, ISO 8601, numbers, Hijri (Umm al-Qura), and, given `now`, relative dates.
 *
 * `04/07/2020` could be two days: a weekday in the line decides; without one the day comes first, as
 * everywhere in the Arab world; a number above twelve decides by itself.
 * @param now the moment that `منذ ساعتين` and `أمس` count from; without it they are no date
 * @returns null where there is no date, or one that the calendar does not have
 */
export function parseArabicDate(text: string, now?: Date): ParsedDate | null {
  const folded = foldKey(text.slice(0, LONGEST));
  const iso = ISO_DATE.exec(folded);
  if (iso) return fromIso(iso, folded);
  const day = dayIn(folded);
  if (day) return withTime(day, folded);
  return now ? relative(folded, now) : null;
}

function fromIso(match: RegExpExecArray, folded: string): ParsedDate | null {
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = calendarDay(Number(year), Number(month), Number(day));
  if (!date) return null;
  if (hour === undefined) return withTime(date, folded.replace(match[0], ' '));
  const half = /^\s*(?:م|مساء|pm)(?!\p{L})/u.test(folded.slice(match.index + match[0].length));
  const hours = Number(hour) + (half && Number(hour) < 12 ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return { iso: isoDay(date), precision: 'day' };
  const seconds = second === undefined || Number(second) > 59 ? '' : `:${second}`;
  return { iso: `${isoDay(date)}T${two(hours)}:${minute}${seconds}${zoneOf(zone)}`, precision: 'minute' };
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  return zone === 'z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

/** A day of the Gregorian calendar, or of the Hijri one where the year can only be Hijri. */
const calendarDay = (year: number, month: number, day: number): Day | null =>
  possible({ year, month, day }) ?? hijri(year, month, day);

function dayIn(folded: string): Day | null {
  const words = DAY_FIRST.exec(folded);
  if (words) return named(words[2]!, words[3], words[1]!, words[4]!);
  const monthFirst = MONTH_FIRST.exec(folded);
  if (monthFirst) return named(monthFirst[1]!, monthFirst[2], monthFirst[3]!, monthFirst[4]!);
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) {
    const [year, month, day] = yearFirst.slice(1).map(Number) as [number, number, number]; // three groups
    return calendarDay(year, month, day);
  }
  const yearLast = YEAR_LAST.exec(folded);
  if (yearLast) {
    const [first, second, year] = yearLast.slice(1).map(Number) as [number, number, number]; // three groups
    return dayAndMonth(first, second, year, weekdayIn(folded)) ?? hijri(year, second, first);
  }
  const lunar = HIJRI_DAY.exec(folded);
  return lunar ? hijri(Number(lunar[3]), HIJRI_MONTHS.get(lunar[2]!)!, Number(lunar[1])) : null;
}

/** Two names of one month must agree: a line that contradicts itself is not believed. */
function named(name: string, other: string | undefined, day: string, year: string): Day | null {
  const month = MONTHS.get(name)!;
  if (other && MONTHS.get(other) !== month) return null;
  return possible({ year: Number(year), month, day: Number(day) });
}

function dayAndMonth(first: number, second: number, year: number, weekday: number | null): Day | null {
  const dayFirst = possible({ year, month: second, day: first });
  const monthFirst = possible({ year, month: first, day: second });
  if (!dayFirst || !monthFirst || weekday === null) return dayFirst ?? monthFirst;
  return weekdayOf(monthFirst) === weekday && weekdayOf(dayFirst) !== weekday ? monthFirst : dayFirst;
}

function weekdayIn(folded: string): number | null {
  for (const word of folded.match(/\p{L}+/gu) ?? []) {
    const weekday = WEEKDAYS.get(word.replace(/^ال/, '')) ?? WEEKDAYS.get(word);
    if (weekday !== undefined) return weekday;
  }
  return null;
}

const weekdayOf = ({ year, month, day }: Day) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

function possible(day: Day): Day | null {
  if (day.year < YEARS.first || day.year > YEARS.last || day.month < 1 || day.month > 12) return null;
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return day.day >= 1 && date.getUTCMonth() === day.month - 1 ? day : null;
}

function hijri(year: number, month: number, day: number): Day | null {
  if (year < HIJRI_YEARS.first || year > HIJRI_YEARS.last) return null;
  const date = hijriToGregorian(year, month, day);
  return (
    date && possible({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
  );
}

const two = (value: number) => String(value).padStart(2, '0');
const isoDay = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`;

function withTime(day: Day, folded: string): ParsedDate {
  const time = TIME.exec(folded);
  const clock = time && clockOf(Number(time[1]), Number(time[2]), time[3]);
  if (!clock) return { iso: isoDay(day), precision: 'day' };
  return { iso: `${isoDay(day)}T${clock}${ZONE.test(folded) ? 'Z' : ''}`, precision: 'minute' };
}

function clockOf(hour: number, minute: number, half: string | undefined): string | null {
  if (hour > 23 || minute > 59) return null;
  const isAfternoon = half !== undefined && /^(م|ظ|p)/.test(half);
  const isMorning = half !== undefined && /^(ص|a)/.test(half);
  let hours = hour;
  if (isAfternoon && hour < 12) hours += 12;
  if (isMorning && hour === 12) hours = 0;
  return `${two(hours)}:${two(minute)}`;
}

function relative(folded: string, now: Date): ParsedDate | null {
  const ago = RELATIVE.exec(folded);
  const unit = ago && UNITS.get(ago[2]!);
  if (unit) {
    const [seconds, alone] = unit;
    const count = ago[1] === undefined ? alone : Number(ago[1]) || 1;
    const time = now.getTime() - count * seconds * 1000;
    if (!Number.isFinite(time) || Math.abs(time) > 8.64e15) return null; // what a Date can hold
    const iso = new Date(time).toISOString();
    return seconds < 86_400
      ? { iso: `${iso.slice(0, 16)}Z`, precision: 'minute' }
      : { iso: iso.slice(0, 10), precision: 'day' };
  }
  for (const [word, days] of DAY_WORDS)
    if (new RegExp(`${NOT_IN_WORD}${word}${NO_MORE}`, 'u').test(folded)) {
      const date = new Date(now.getTime() - days * 86_400_000);
      return withTime({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }, folded);
    }
  return null;
}
