import { parseArabicDate } from '../../arabic/dates';
import { Gap } from '../../arabic/gaps';
import { HIJRI_MONTHS, MONTHS, WEEKDAYS } from '../../arabic/months';
import { numberAt, type WordRun } from '../../arabic/numbers';
import {
  BEFORE_YEAR,
  COUNTED,
  COUNTING,
  DAY_WORDS,
  DOUBTFUL_MONTHS,
  ORDINALS,
  PARTS,
  PERIODS,
  QUALIFIERS,
  THIS,
  YEAR_NOUNS,
} from '../../lexicon/time-phrases';
import type { NamedDate } from './types';
import { withoutParticle } from './word-class';

/** What a date's words say; `end` is the index behind the last of them. */
interface Found extends Omit<NamedDate, 'start' | 'end'> {
  readonly end: number;
}

/** What is said of a date, and the index behind it. */
type Said = Partial<Pick<Found, 'iso' | 'weekday' | 'away'>>;

/** Each date is laid out alike, whatever is said of it, so that engines read all in one way. */
function dated(end: number, { iso = null, weekday = null, away = null }: Said): Found {
  return { iso, weekday, away, end };
}

const YEARS = { first: 1900, last: 2100 } as const;
const HIJRI_YEARS = { first: 1300, last: 1600 } as const;
const MOST_DAYS = 31;
const two = (value: number) => String(value).padStart(2, '0');

const plain = (gap: number) => (gap & ~Gap.tight) === 0;
const formAt = ({ words }: WordRun, i: number, end: number) => (i < end ? words[i]!.form : '');

interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** Four digits that can be a year; also behind `و`: `عامي 2011 و2012`. */
function yearAt(run: WordRun, i: number, end: number, { first, last } = YEARS as YearRange): number | null {
  const digits = /^[وبلف]?(\d{4})$/.exec(formAt(run, i, end));
  const year = Number(digits?.[1]);
  return digits && year >= first && year <= last ? year : null;
}

interface Month {
  readonly start: number;
  readonly month: number;
  readonly hijri: boolean;
  readonly end: number;
  /** It is no other word: two names of it, or one that means nothing else. */
  readonly sure: boolean;
}

function oneMonth(run: WordRun, i: number, end: number): Omit<Month, 'sure' | 'start'> | null {
  const form = formAt(run, i, end);
  const both = `${form} ${formAt(run, i + 1, end)}`;
  for (const [table, hijri] of [
    [MONTHS, false],
    [HIJRI_MONTHS, true],
  ] as const) {
    const ofTwo = table.get(both);
    if (ofTwo) return { month: ofTwo, hijri, end: i + 2 };
    const ofOne = table.get(form);
    if (ofOne) return { month: ofOne, hijri, end: i + 1 };
  }
  return null;
}

/** A month by one name or two: `حزيران/يونيو`. */
function monthAt(run: WordRun, i: number, end: number): Month | null {
  const month = oneMonth(run, i, end);
  if (!month) return null;
  const sure = month.end > i + 1 || !DOUBTFUL_MONTHS.has(formAt(run, i, end));
  if (month.end < end && run.gaps[month.end]! & (Gap.slash | Gap.open | Gap.dash)) {
    const other = oneMonth(run, month.end, end);
    if (other?.month === month.month)
      return { start: i, month: other.month, hijri: other.hijri, end: other.end, sure: true };
  }
  return { start: i, month: month.month, hijri: month.hijri, end: month.end, sure };
}

/** Day of a month in digits or words, `6`, `السادس والعشرين`, with the index behind it; null where there is none. */
function dayOfMonth(run: WordRun, i: number, end: number): { day: number; end: number } | null {
  const form = formAt(run, i, end);
  const digits = /^[وبلف]?(\d{1,2})$/.exec(form);
  if (digits) return Number(digits[1]) <= MOST_DAYS ? { day: Number(digits[1]), end: i + 1 } : null;
  const ordinal = ORDINALS.get(form) ?? ORDINALS.get(withoutParticle(form));
  if (ordinal === undefined) return null;
  const next = formAt(run, i + 1, end);
  const tens = next[0] === 'و' ? ORDINALS.get(next.slice(1)) : undefined;
  const found =
    next === 'عشر'
      ? { day: ordinal + 10, end: i + 2 }
      : tens !== undefined && tens >= 20
        ? { day: ordinal + tens, end: i + 2 }
        : { day: ordinal, end: i + 1 };
  // In words it is a day only where a month is said to follow: `الثاني من أيار`.
  return ['من', 'شهر'].includes(formAt(run, found.end, end)) && found.day <= MOST_DAYS ? found : null;
}

/** `6 حزيران/يونيو 2019`, `حزيران 2019`, `السادس من يونيو`. */
function calendar(run: WordRun, i: number, end: number): Found | null {
  const found = dayOfMonth(run, i, end);
  const day = found?.day ?? null;
  let at = found?.end ?? i;
  if (day !== null && formAt(run, at, end) === 'من') at++;
  const named = formAt(run, at, end) === 'شهر';
  if (named) at++;
  if (at > i && !(at < end && (run.gaps[at]! & ~(Gap.tight | Gap.dash | Gap.slash)) === 0)) return null;
  const month = monthAt(run, at, end);
  if (!month) return null;
  let last = month.end;
  if (last < end && ['عام', 'سنه'].includes(formAt(run, last, end)) && yearAt(run, last + 1, end)) last++;
  const joined = last < end && (run.gaps[last]! & ~(Gap.tight | Gap.close | Gap.comma | Gap.slash)) === 0;
  const year = joined ? yearAt(run, last, end, month.hijri ? HIJRI_YEARS : YEARS) : null;
  if (!month.sure && day === null && year === null && !named) return null;
  if (month.hijri && day === null && !named) return null;
  if (year === null) {
    const iso = month.hijri ? null : `--${two(month.month)}${day === null ? '' : `-${two(day)}`}`;
    const turn = last < end ? QUALIFIERS.get(formAt(run, last, end)) : undefined;
    if (turn === undefined) return dated(month.end, { iso });
    return dated(last + 1, { iso, away: { unit: 'year', count: turn } });
  }
  if (month.hijri || day !== null) {
    const text = `${day} ${run.text.slice(run.words[month.start]!.start, run.words[last]!.end)}`;
    const iso = parseArabicDate(text)?.iso.slice(0, 10) ?? null;
    return dated(last + 1, { iso: iso ?? (month.hijri ? null : `${year}-${two(month.month)}`) });
  }
  return dated(last + 1, { iso: `${year}-${two(month.month)}` });
}

/** `2019-06-06`, `6/6/2019`: three numbers with nothing but slashes or hyphens between. */
function inDigits(run: WordRun, i: number, end: number): Found | null {
  if (i + 2 >= end || !run.words[i]!.number) return null;
  const mark = run.gaps[i + 1]! & (Gap.slash | Gap.dash);
  if (!mark || !(run.gaps[i + 2]! & mark) || !run.words[i + 1]!.number || !run.words[i + 2]!.number)
    return null;
  const date = parseArabicDate(run.text.slice(run.words[i]!.start, run.words[i + 2]!.end));
  return date && dated(i + 3, { iso: date.iso.slice(0, 10) });
}

/** `عام 2011`, `العام الماضي`, `هذا الأسبوع`, `في 2019`. */
function period(run: WordRun, i: number, end: number, form: string): Found | null {
  const year = YEAR_NOUNS.has(form) ? yearAt(run, i + 1, end) : null;
  if (year !== null && plain(run.gaps[i + 1]!)) return dated(i + 2, { iso: String(year) });
  const unit = PERIODS.get(form);
  if (unit) {
    const turn = QUALIFIERS.get(formAt(run, i + 1, end));
    if (turn !== undefined) return dated(i + 2, { away: { unit, count: turn } });
  }
  if (THIS.has(form)) {
    const next = formAt(run, i + 1, end);
    const present = PERIODS.get(next);
    if (present) return dated(i + 2, { away: { unit: present, count: 0 } });
  }
  return null;
}

/** `قبل ثلاثة أيام`, `منذ عام`, `بعد شهرين`. */
function counted(run: WordRun, i: number, end: number, form: string): Found | null {
  const side = COUNTING.get(form);
  if (side === undefined || i + 1 >= end) return null;
  const number = numberAt(run, i + 1, end);
  const at = number?.end ?? i + 1;
  const unit = COUNTED.get(formAt(run, at, end));
  if (!unit || !plain(run.gaps[at]!)) return null;
  // `بعد يوم من …`: counted from something else. `عام 2011` is a year.
  const next = formAt(run, at + 1, end);
  if (next === 'من' || next === 'علي' || (number === null && yearAt(run, at + 1, end) !== null)) return null;
  // `منذ سنوات`: how many is not said.
  if (
    number === null &&
    unit[1] === 1 &&
    /^(?:ايام|اسابيع|اشهر|شهور|اعوام|سنوات|سنين)$/.test(formAt(run, at, end))
  )
    return dated(at + 1, {});
  return dated(at + 1, { away: { unit: unit[0], count: side * (number?.value ?? unit[1]) } });
}

/** `الثلاثاء`, `الثلاثاء الماضي`, `الثلاثاء 6 يونيو`; without article only behind يوم. */
function weekdayAt(run: WordRun, i: number, end: number, form: string, afterDay: boolean): Found | null {
  const definite = form.startsWith('ال');
  const weekday = WEEKDAYS.get(definite ? form.slice(2) : form);
  if (weekday === undefined || !(definite || afterDay)) return null;
  const next = i + 1;
  if (next < end && (run.gaps[next]! & ~(Gap.tight | Gap.comma | Gap.open)) === 0) {
    const date = calendar(run, next, end);
    if (date) return dated(date.end, { iso: date.iso, weekday, away: date.away });
  }
  const turn = next < end && plain(run.gaps[next]!) ? QUALIFIERS.get(formAt(run, next, end)) : undefined;
  if (turn !== undefined) return dated(next + 1, { weekday, away: { unit: 'week', count: turn } });
  return dated(next, { weekday });
}

/** Behind or before `اليوم` these make another day of it: `اليوم الذي انتفضوا فيه`, `في ذلك اليوم`. */
const OTHER_DAY: ReadonlySet<string> = new Set(
  'الذي نفسه ذاته التالي السابق الاول الثاني الثالث الاخير ذلك هذا نفس'.split(' '),
);

function isThatDay(run: WordRun, i: number, end: number): boolean {
  const { form } = run.words[i]!;
  if (form !== 'اليوم' && withoutParticle(form) !== 'اليوم') return false;
  const next = formAt(run, i + 1, end);
  return OTHER_DAY.has(next) || /^ال\d/.test(next) || (i > 0 && OTHER_DAY.has(run.words[i - 1]!.form));
}

function dayWordAt(run: WordRun, i: number, end: number, form: string): Found | null {
  const before = form === 'اول' && formAt(run, i + 1, end) === 'امس';
  const away = before ? -2 : DAY_WORDS.get(form);
  if (away === undefined || isThatDay(run, i, end)) return null;
  const next = before ? i + 2 : i + 1;
  const day = { unit: 'day', count: away } as const;
  if (next < end && plain(run.gaps[next]!)) {
    const weekday = weekdayAt(run, next, end, formAt(run, next, end), false);
    if (weekday) return dated(weekday.end, { iso: weekday.iso, weekday: weekday.weekday, away: day });
  }
  return dated(next, { away: day });
}

function bareYear(run: WordRun, i: number, end: number): Found | null {
  const year = yearAt(run, i, end);
  if (year === null) return null;
  const before = i > 0 && plain(run.gaps[i]!) ? run.words[i - 1]!.form : '';
  const after = formAt(run, i + 1, end);
  const counts = i + 1 < end && plain(run.gaps[i + 1]!) && /^(?:من|الف|مليون|مليار|شخص|دولار)/.test(after);
  // `عامي 2011 و2012`: the second hangs on the first.
  const second = run.words[i]!.form[0] === 'و' && yearAt(run, i - 1, end) !== null;
  if (counts || !(second || BEFORE_YEAR.has(before) || BEFORE_YEAR.has(withoutParticle(before)))) return null;
  return dated(i + 1, { iso: String(year) });
}

/**
 * The date that starts at word `i` and ends before word `end`; null where there is none.
 * Day, month and year are read as `lib/arabic/dates.ts` reads them.
 */
export function dateAt(run: WordRun, i: number, end: number): Found | null {
  const own = formAt(run, i, end);
  for (const form of own === withoutParticle(own) ? [own] : [own, withoutParticle(own)]) {
    if (PARTS.has(form) && i + 1 < end && plain(run.gaps[i + 1]!)) {
      const next = formAt(run, i + 1, end);
      const behind =
        weekdayAt(run, i + 1, end, next, true) ??
        dayWordAt(run, i + 1, end, next) ??
        (form === 'شهر' ? null : dateAt(run, i + 1, end));
      if (behind) return behind;
    }
    const found =
      weekdayAt(run, i, end, form, false) ??
      dayWordAt(run, i, end, form) ??
      period(run, i, end, form) ??
      counted(run, i, end, form);
    if (found) return found;
  }
  return inDigits(run, i, end) ?? calendar(run, i, end) ?? bareYear(run, i, end);
}
