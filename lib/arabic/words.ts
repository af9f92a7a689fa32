import { type Folded, fold, originalEnd } from './fold';
import { formOf, hashed, idOf, UNKEPT } from './forms';

/**
 * A run of letters, or a number, with its offsets in the original text. Punctuation stands between words.
 */
export interface Word {
  /** Folded form (see `fold`), clitics attached. */
  readonly form: string;
  /** Number of the form: see `PerForm`. */
  readonly id: number;
  /** UTF-16 offsets in the original text, end exclusive; no trailing tatweel or diacritic is lost. */
  readonly start: number;
  readonly end: number;
  readonly number: boolean;
}

// What a unit of folded text is. Numbers first: ٢٥٫٥ holds punctuation. Folded text has no marks and one digit set.
// An underscore stands between words: #دونالد_ترمب.
const MARK = 1;
const LETTER = 2;
const DIGIT = 3;
/** `²`, `Ⅷ`: part of a word of letters. */
const NUMERAL = 4;
/** The first unit of a pair: both say what it is. */
const PAIR = 5;

const kinds = new Uint8Array(0x10000);
const IS_LETTER = /^\p{L}/u;
const IS_NUMERAL = /^\p{N}/u;

function kindOf(text: string): number {
  return IS_LETTER.test(text) ? LETTER : IS_NUMERAL.test(text) ? NUMERAL : MARK;
}

function kindAt(units: Uint16Array, at: number): number {
  const unit = units[at]!;
  const known = kinds[unit]!;
  if (known !== 0) return known;
  const kind =
    unit >= 0x30 && unit <= 0x39
      ? DIGIT
      : unit >= 0xd800 && unit <= 0xdbff
        ? PAIR
        : kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

/** Units that the letter at `at` takes, or with `numerals` a numeral too; 0 where there is none. */
function letterAt(units: Uint16Array, at: number, length: number, numerals: boolean): number {
  if (at >= length) return 0;
  let kind = kindAt(units, at);
  const taken = kind === PAIR ? 2 : 1;
  if (kind === PAIR) kind = at + 1 < length ? kindOf(String.fromCharCode(units[at]!, units[at + 1]!)) : MARK;
  return kind === LETTER || (numerals && (kind === NUMERAL || kind === DIGIT)) ? taken : 0;
}

/** End of the number that starts at `at`: digits, parted by single `.`, `,` or `:`. */
function numberEnd(units: Uint16Array, at: number, length: number): number {
  let end = at + 1;
  for (;;) {
    while (end < length && kindAt(units, end) === DIGIT) end++;
    const mark = units[end];
    if (mark !== 0x2e && mark !== 0x2c && mark !== 0x3a) return end;
    if (end + 1 >= length || kindAt(units, end + 1) !== DIGIT) return end;
    end++;
  }
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** End of the run of letters and numerals whose first ends at `at`, with letters behind apostrophes: `O’Neil`. */
function wordEnd(units: Uint16Array, at: number, length: number): number {
  let end = at;
  for (let numerals = true; ; numerals = false) {
    for (let taken = 1; taken > 0; end += taken) taken = letterAt(units, end, length, numerals);
    if (!isApostrophe(units[end]!)) return end;
    if (letterAt(units, end + 1, length, false) === 0) return end;
    end++;
  }
}

/** Splits folded text into words. Linear in the text's length. */
export function wordsOf(folded: Folded): Word[] {
  const { units, map } = folded;
  const { length } = units;
  const words: Word[] = [];
  for (let at = 0; at < length; ) {
    const kind = kindAt(units, at);
    if (kind === MARK) {
      at++;
      continue;
    }
    const number = kind === DIGIT;
    // Nearly every word is a run of letters alone.
    let end = at;
    let hash = 0;
    while (end < length && kinds[units[end]!] === LETTER) hash = hashed(hash, units[end++]!);
    if (end === at || end === length || kinds[units[end]!] !== MARK || isApostrophe(units[end]!)) {
      const taken = number ? 1 : letterAt(units, at, length, true);
      if (taken === 0) {
        at++;
        continue;
      }
      const from = end;
      end = number ? numberEnd(units, at, length) : wordEnd(units, at + taken, length);
      for (let i = from; i < end; i++) hash = hashed(hash, units[i]!);
    }
    const id = idOf(units, at, end, hash);
    words.push({
      form: formOf(id, units, at, end),
      id,
      start: map[at]!,
      end: originalEnd(folded, end),
      number,
    });
    at = end;
  }
  return words;
}

/** The word as if it were another. */
export function readAs({ start, end, number }: Word, form: string): Word {
  return { form, id: UNKEPT, start, end, number };
}

/** The forms of the words of `text`. */
export function formsOf(text: string): string[] {
  return words(text).map(({ form }) => form);
}

/** Splits `text` into words. */
export function words(text: string): Word[] {
  return wordsOf(fold(text));
}
