import { Gap } from './gaps';
import { type NumberWord, numberWord, VAGUE } from './number-words';
import type { Word } from './words';

/** A number in a run of words, in digits, letters or both: `25.5`, `١٬٥٠٠`, `ثلاثة ملايين`, `3 آلاف و200`. */
export interface NumberRead {
  readonly value: number;
  /** Index behind its last word. */
  readonly end: number;
  /** What its last scale word multiplies by; 1 without one. */
  readonly scale: number;
  readonly digits: boolean;
  /** The first word begins with `و`. */
  readonly joined: boolean;
}

/** A text as words with what stands between them (`lib/arabic/gaps.ts`). */
export interface WordRun {
  readonly text: string;
  readonly words: readonly Word[];
  readonly gaps: Uint16Array;
}

/** Words of one number, at most. */
const LONGEST = 12;

const DIGITS = /^([وفبلك]{0,2})(?:ال)?(\d[\d.,]*)$/;
const DIGIT_NINE = 0x39;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/**
 * The value of digits as newsrooms write them: `1,500`, `1.500.000`, `25.5`, `3,5`. `1.500` is a thousand and
 * a half unless `decimal`. Null for what is no number, as a time of day.
 */
function valueOfDigits(digits: string, decimal: boolean): number | null {
  if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  if (DOTTED.test(digits) && !(decimal && digits.indexOf('.') === digits.lastIndexOf('.')))
    return Number(digits.replaceAll('.', ''));
  if (DECIMAL_COMMA.test(digits)) return Number(digits.replace(',', '.'));
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/** Whether word `i` follows the one before it with nothing but space. */
function follows({ gaps }: WordRun, i: number): boolean {
  return (gaps[i]! & ~Gap.tight) === 0;
}

function wordOf(run: WordRun, i: number) {
  const word = run.words[i];
  return word ? numberWord(word.form) : null;
}

function isVague(form: string): boolean {
  return VAGUE.has(form.replace(/^[وفبلك]?(?:ال)?(?=الاف$|ملايين|مليارات|بلايين|تر)/, ''));
}

/** Digits at word `i`; `بـ2.5` is split by its letters, so the rest is looked for behind it. */
function digitsAt(run: WordRun, i: number, limit: number): NumberRead | null {
  const { words, text } = run;
  const { form } = words[i]!;
  // Most words end in a letter.
  const found = form.charCodeAt(form.length - 1) > DIGIT_NINE ? null : DIGITS.exec(form);
  if (!found) return null;
  let digits = found[2]!;
  let end = i + 1;
  const next = words[end];
  if (end < limit && next?.number && !words[i]!.number && next.start === words[i]!.end + 1) {
    const mark = text[words[i]!.end]!;
    if ('.٫,٬'.includes(mark)) {
      digits += (mark === '.' || mark === '٫' ? '.' : ',') + next.form;
      end++;
    }
  }
  const scaled = end < limit && follows(run, end) && wordOf(run, end)?.kind === 'scale';
  const percent = '%٪'.includes(text[words[end - 1]!.end] ?? ' ');
  const value = valueOfDigits(digits, scaled || percent);
  return value === null ? null : { value, end, scale: 1, digits: true, joined: found[1]![0] === 'و' };
}

/** Whether `next`, tied on by `و`, goes on with the group whose last word was `last`. */
function joins(last: NumberWord['kind'], group: number, next: NumberWord): boolean {
  if (next.kind === 'ten')
    return (last === 'unit' && group % 100 < 10) || last === 'low' || last === 'hundred';
  if (next.kind === 'unit' || next.kind === 'low') return last === 'hundred';
  return false;
}

/** Reads the number that starts at word `i` and ends before `limit`; null where there is none. */
export function numberAt(run: WordRun, i: number, limit: number): NumberRead | null {
  const most = Math.min(limit, i + LONGEST);
  const first = digitsAt(run, i, most);
  const word = first ? null : wordOf(run, i);
  if (!first && (!word || isVague(run.words[i]!.form))) return null;
  let total = 0;
  let group = first?.value ?? 0;
  let last: NumberWord['kind'] | 'digits' = 'digits';
  let scale = 1;
  let end = first?.end ?? i + 1;
  if (word) {
    last = word.kind;
    if (word.kind === 'scale' || word.kind === 'dual') {
      const alone = word.kind === 'dual' || /(?:الفا|مليونا|مليارا)$/.test(run.words[i]!.form);
      scale = word.kind === 'dual' ? word.value / 2 : word.value;
      total = alone ? scale * 2 : scale;
    } else group = word.value;
  }
  while (end < most && follows(run, end)) {
    const next = wordOf(run, end);
    if (!next) {
      // `3 آلاف و200`: digits go on behind a scale.
      const more = scale > 1 && group === 0 ? digitsAt(run, end, most) : null;
      if (!more?.joined || more.value >= scale) break;
      group = more.value;
      last = 'digits';
      end = more.end;
      continue;
    }
    if (next.kind === 'scale' && !next.joined) {
      if (group === 0 || last === 'low') break;
      total += group * next.value;
      group = 0;
      scale = next.value;
    } else if (next.kind === 'part' && next.joined && scale > 1 && group === 0) {
      total += scale * next.value;
      end++;
      if (end < most && follows(run, end) && wordOf(run, end)?.value === scale) end++;
      break;
    } else if (!next.joined && next.value === 10 && (last === 'unit' || last === 'low') && group < 10) {
      group += 10;
      last = 'ten';
      end++;
      continue;
    } else if (!next.joined && next.value === 100 && last === 'unit' && group < 10) group *= 100;
    else if (next.joined && last !== 'digits' && joins(last, group, next)) group += next.value;
    else if (next.joined && scale > 1 && group === 0 && next.kind !== 'scale' && next.value < scale)
      group = next.value;
    else break;
    last = next.kind;
    end++;
  }
  // `واحد`, `نصف` alone count nothing.
  if ((last === 'low' || last === 'part') && total === 0) return null;
  const joined = first?.joined ?? word?.joined ?? false;
  return { value: total + group, end, scale, digits: first !== null, joined };
}
