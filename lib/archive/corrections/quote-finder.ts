import { fold } from '../../arabic/fold';
import { type Word, wordsOf } from '../../arabic/words';

/** Share of the letters of both that a claim and a quotation must have in common to be one. */
const OVERLAP = 0.6;
/** The same of their words, where another version words the passage otherwise. */
const SHARED_WORDS = 0.75;
/** Places of a quotation in one text that are looked at. */
const PLACES = 200;

/** Whether the claim from `start` to `end` is the one that was quoted. */
export type QuoteTest = (start: number, end: number) => boolean;

/** A text as its folded words, joined by single spaces. */
interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each word begins in `text`. */
  readonly starts: readonly number[];
}

function lineOf(text: string): Line {
  const words = wordsOf(fold(text));
  const starts: number[] = [];
  let at = 0;
  for (const { form } of words) {
    starts.push(at);
    at += form.length + 1;
  }
  return { text: words.map(({ form }) => form).join(' '), words, starts };
}

/**
 * Finds the claims of a text by their words. A claim is the quoted one where it covers the place at which these words
 * stand, its bounds a little moved or not; where they stand nowhere, one that has nearly all its words in common.
 * Whether a claim is meant depends on it and the text alone, not on other claims.
 */
export function quoteFinder(text: string): (quote: string) => QuoteTest {
  let whole: Line | null = null;
  return (quote) => {
    const wanted = lineOf(quote);
    if (wanted.text === '') return () => false;
    whole ??= lineOf(text);
    const places = placesOf(wanted.text, whole);
    if (places.length > 0)
      return (start, end) => places.some(([from, to]) => overlap(start, end, from, to) >= OVERLAP);
    const words = new Set(wanted.words.map(({ form }) => form));
    return (start, end) => shared(words, text.slice(start, end)) >= SHARED_WORDS;
  };
}

/** Where the words stand, in offsets of the original text. A claim may begin within a word: «وأن» without its «و». */
function placesOf(wanted: string, line: Line): (readonly [start: number, end: number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = line.text.indexOf(wanted); at >= 0; at = line.text.indexOf(wanted, at + 1)) {
    const first = wordAt(line.starts, at);
    const last = wordAt(line.starts, at + wanted.length - 1);
    const from = line.words[first]!.start + at - line.starts[first]!;
    const rest = line.starts[last]! + line.words[last]!.form.length - at - wanted.length;
    places.push([from, line.words[last]!.end - rest]);
    if (places.length === PLACES) break;
  }
  return places;
}

/** The last word that begins at or before a place. */
function wordAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

function overlap(start: number, end: number, from: number, to: number): number {
  const common = Math.min(end, to) - Math.max(start, from);
  return common <= 0 ? 0 : common / (Math.max(end, to) - Math.min(start, from));
}

function shared(words: ReadonlySet<string>, text: string): number {
  const own = new Set(wordsOf(fold(text)).map(({ form }) => form));
  const common = [...own].filter((word) => words.has(word)).length;
  return common / Math.max(1, own.size + words.size - common);
}
