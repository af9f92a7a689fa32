import { type Folded, fold, foldKey, originalEnd } from './fold';

/**
 * A run of letters, or a number, with its offsets in the original text. Punctuation stands between words.
 */
export interface Word {
  /** Folded form (see `fold`), clitics attached. */
  readonly form: string;
  /** UTF-16 offsets in the original text, end exclusive; no trailing tatweel or diacritic is lost. */
  readonly start: number;
  readonly end: number;
  readonly number: boolean;
}

// Numbers first: ٢٥٫٥ holds punctuation. Folded text has no marks and one digit set.
// An underscore stands between words: #دونالد_ترمب.
const WORD = /\d+(?:[.,:]\d+)*|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Splits folded text into words. Linear in the text's length. */
export function wordsOf(folded: Folded): Word[] {
  const words: Word[] = [];
  for (const match of folded.text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    const first = match[0].charCodeAt(0);
    words.push({
      form: match[0],
      start: folded.map[from]!,
      end: originalEnd(folded, to),
      number: first >= 0x30 && first <= 0x39,
    });
  }
  return words;
}

/** The forms of the words of `text`, without their offsets: several times as fast. */
export function formsOf(text: string): string[] {
  return foldKey(text).match(WORD) ?? [];
}

/** Splits `text` into words. */
export function words(text: string): Word[] {
  return wordsOf(fold(text));
}
