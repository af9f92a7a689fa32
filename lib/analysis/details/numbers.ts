import { isDefinite } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import { type NumberRead, numberAt, type WordRun } from '../../arabic/numbers';
import { OWN_FIRST_LETTER } from '../../arabic/own-first-letter';
import { PREPOSITIONS, RELATIVES } from '../../lexicon/cues';
import {
  BOUNDS,
  type Bound,
  CURRENCIES,
  MONEY_SIGNS,
  NUMBERED,
  PERCENT,
  TURNED,
  UNIT_TAILS,
  UNITS,
} from '../../lexicon/units';
import type { Span } from '../types';
import type { Quantity } from './types';
import { withoutParticle } from './word-class';

const plain = (gap: number) => (gap & ~Gap.tight) === 0;

/** What a number counts: a unit's code, the words of it, and the index behind them. */
interface Counted {
  readonly unit: string | null;
  readonly of: Span | null;
  readonly end: number;
}

const nothingCounted = (end: number): Counted => ({ unit: null, of: null, end });

/** Function words, which nothing is counted in. */
const NO_NOUN: ReadonlySet<string> = new Set(
  'كل لكل اللواتي اللاتي اللائي تقريبا سنويا يوميا شهريا الي ان انه انها التي الذي الذين هو هي هم كان كانت قد لم لن لا ما مما او ثم هذا هذه ذلك تلك كما لكن فقط ايضا اخرين اخري اخر علي الاقل'.split(
    ' ',
  ),
);

/** A particle before the article: `611 بالرصاص` counts no bullets. */
const PARTICLE = /^(?:[وفبكل]ال|لل)/;

function span(run: WordRun, first: number, end: number): Span {
  return [run.words[first]!.start, run.words[end - 1]!.end];
}

function percentAt(run: WordRun, at: number, limit: number): Counted | null {
  const { text, words } = run;
  const sign = words[at - 1]!.end;
  for (let i = sign; i < sign + 2 && i < text.length; i++)
    if ('%٪'.includes(text[i]!)) return { unit: 'percent', of: [i, i + 1], end: at };
  if (at >= limit || !plain(run.gaps[at]!)) return null;
  const form = words[at]!.form;
  if (PERCENT.has(form)) return { unit: 'percent', of: span(run, at, at + 1), end: at + 1 };
  if (at + 1 < limit && PERCENT.has(`${form} ${words[at + 1]!.form}`))
    return { unit: 'percent', of: span(run, at, at + 2), end: at + 2 };
  return null;
}

/** A sign of money before the first digit or behind the last. */
function signAt(run: WordRun, first: number, at: number): Counted | null {
  const { text, words } = run;
  for (const i of [words[first]!.start - 1, words[at - 1]!.end]) {
    const unit = MONEY_SIGNS.get(text[i] ?? '');
    if (unit) return { unit, of: [i, i + 1], end: at };
  }
  return null;
}

/** What stands behind a number whose last word is before `at`. */
function countedAt(run: WordRun, first: number, at: number, limit: number): Counted {
  const percent = percentAt(run, at, limit) ?? signAt(run, first, at);
  if (percent) return percent;
  // `أربع "مناطق"`, but not `"إف 16" عراقية`.
  const apart = at < limit && (!plain(run.gaps[at]!) || run.text[run.words[at - 1]!.end] === '"');
  const opens = at < limit && run.gaps[at]! === Gap.quote && run.text[run.words[at - 1]!.end] === ' ';
  if (at >= limit || (apart && !opens)) return nothingCounted(at);
  const { form, number } = run.words[at]!;
  const unit = UNITS.get(form);
  if (unit !== undefined) {
    const tail = at + 1 < limit && plain(run.gaps[at + 1]!) ? run.words[at + 1]!.form : '';
    const money = CURRENCIES.get(`${form} ${tail}`);
    const end = money || UNIT_TAILS.has(tail) ? at + 2 : at + 1;
    return { unit: money ?? (unit === '*' ? null : unit), of: span(run, at, end), end };
  }
  // `خمسة من العمال`: the noun stands behind the preposition.
  const counted = /(?:الفا|مليونا|مليارا)$/.test(run.words[at - 1]!.form);
  if (counted && form === 'من') return nothingCounted(at);
  const noun = form === 'من' && at + 1 < limit && plain(run.gaps[at + 1]!) ? at + 1 : at;
  const named = run.words[noun]!.form;
  const other = PREPOSITIONS.has(named) || RELATIVES.has(named) || NO_NOUN.has(named) || PARTICLE.test(named);
  const joined = noun === at && named[0] === 'و' && !OWN_FIRST_LETTER.has(named);
  if (number || other || joined) return nothingCounted(at);
  return { unit: null, of: span(run, noun, noun + 1), end: noun + 1 };
}

/** `نحو`, `أكثر من`, `لا يقل عن` before word `i`: what it says of the number, and how many words it has. */
function boundBefore(run: WordRun, i: number, first: number): { bound: Bound; words: number } {
  const form = (at: number) => (at >= first ? withoutJoint(run.words[at]!.form) : '');
  if (i <= first || !plain(run.gaps[i]!)) return { bound: 'exact', words: 0 };
  for (const words of [2, 1]) {
    const key = words === 2 ? `${form(i - 1)} ${form(i - 2)}` : form(i - 1);
    const bound = BOUNDS.get(key);
    if (!bound) continue;
    const not = form(i - words - 1) === 'لا';
    let all = not ? words + 1 : words;
    if (form(i - all - 1) === 'ما') all++;
    return { bound: not !== /^عن [يت]قل/.test(key) ? TURNED[bound] : bound, words: all };
  }
  return { bound: 'exact', words: 0 };
}

function withoutJoint(form: string): string {
  return BOUNDS.has(form) ? form : withoutParticle(form);
}

/** The second number of a range: `10 - 15`, `10 إلى 15`, `بين 10 و15`. */
function rangeEnd(run: WordRun, i: number, at: number, limit: number): NumberRead | null {
  if (at >= limit) return null;
  const before = i > 0 ? run.words[i - 1]!.form : '';
  const form = run.words[at]!.form;
  if (run.gaps[at]! & Gap.dash && run.words[at]!.number) return numberAt(run, at, limit);
  if (!plain(run.gaps[at]!)) return null;
  if ((form === 'الي' || form === 'و') && at + 1 < limit) return numberAt(run, at + 1, limit);
  const between = before === 'بين' || before === 'وبين' || before === 'مابين';
  const second = between ? numberAt(run, at, limit) : null;
  return second?.joined ? second : null;
}

/** UTF-16 units of the particles before a number: `بـ2.5`, `و200`, `وثلاثة`. */
function clitic({ text, words }: WordRun, i: number, { digits, joined }: NumberRead): number {
  const { start, end } = words[i]!;
  if (digits) return text.slice(start, end).search(/[\d٠-٩۰-۹]/);
  return joined && text[start] === 'و' ? 1 : 0;
}

/** Whether a bare number names something instead of counting: `القرار 2254`, `إس-400`, `الطائرة 737`. */
function isName(run: WordRun, i: number, first: number): boolean {
  if (run.gaps[i]! & Gap.dash && run.gaps[i]! & Gap.tight) return true;
  // `"1000"`: a file, a case.
  if (run.gaps[i]! & Gap.quote && (run.gaps[i + 1] ?? 0) & Gap.quote) return true;
  if (i === first || !plain(run.gaps[i]!)) return false;
  const before = run.words[i - 1]!.form;
  // `القرارين 2216 و2231`: the second is one as well.
  if (run.words[i - 1]!.number && i - 1 > first && isName(run, i - 1, first)) return true;
  return NUMBERED.has(before) || /[a-z]$/.test(before);
}

/** Words that a number without anything counted may stand behind: `ارتفع إلى 15`. */
function isLedTo(run: WordRun, i: number, first: number): boolean {
  if (i === first || !plain(run.gaps[i]!)) return true;
  const before = run.words[i - 1]!.form;
  return PREPOSITIONS.has(before) || /^[وفبل]/.test(run.words[i]!.form) || BOUNDS.has(before);
}

/** `الدول الخمس`, `السنوات العشر`: a number with the article stands behind what it counts; null without that. */
function behindNoun(run: WordRun, i: number, first: number, { value, end }: NumberRead) {
  // `القرن العشرين`: tens are ordinals as well.
  if (value > 10 || i === first || !plain(run.gaps[i]!) || !isDefinite(run.words[i - 1]!.form)) return null;
  const unit = UNITS.get(run.words[i - 1]!.form.slice(2)) ?? null;
  const [start, stop] = span(run, i - 1, end);
  const quantity: Quantity = {
    start,
    end: stop,
    value,
    to: null,
    bound: 'exact',
    unit: unit === '*' ? null : unit,
    of: span(run, i - 1, i),
  };
  return { quantity, end };
}

/**
 * The quantity at word `i` of a content from word `first` to `limit`, with the index behind its last word.
 * Null where no number starts, or it names something rather than counts.
 */
export function quantityAt(
  run: WordRun,
  i: number,
  first: number,
  limit: number,
): { quantity: Quantity; end: number } | null {
  const number = numberAt(run, i, limit);
  if (!number) return null;
  if (!number.digits && number.scale === 1 && isDefinite(run.words[i]!.form))
    return behindNoun(run, i, first, number);
  const second = rangeEnd(run, i, number.end, limit);
  const at = second?.end ?? number.end;
  const counted = countedAt(run, i, at, limit);
  if (isName(run, i, first)) return null;
  if (counted.of === null && !second && number.digits && !isLedTo(run, i, first)) return null;
  const { bound, words } = boundBefore(run, i, first);
  // `من 3 إلى 5 ملايين`: both are millions.
  const scaled =
    second && number.scale === 1 && second.scale > 1 && number.value < second.value / second.scale;
  const value = scaled ? number.value * second.scale : number.value;
  const from = words > 0 ? i - words : i;
  const bare = words === 0 ? clitic(run, i, number) : 0;
  const sign = counted.of && counted.of[0] < run.words[i]!.start ? counted.of[0] : null;
  const start = Math.min(run.words[from]!.start + bare, sign ?? Number.POSITIVE_INFINITY);
  const end = Math.max(run.words[Math.max(at, counted.end) - 1]!.end, counted.of?.[1] ?? 0);
  return {
    quantity: { start, end, value, to: second?.value ?? null, bound, unit: counted.unit, of: counted.of },
    end: Math.max(at, counted.end),
  };
}
