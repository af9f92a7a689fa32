import { foldKey } from '../../arabic/fold';
import { readAs, type Word } from '../../arabic/words';

/** Latin letters as Arabic newsrooms spell them, but for N, which folds like أن: `إن بي سي`, `سي إن إن`. */
const LETTERS: ReadonlySet<string> = new Set(
  'بي بى سي سى دي دى تي تى آي إيه أيه إس أس آر إف أف جي كيه إكس إتش'.split(' ').map(foldKey),
);

export const LETTER_N = 'ان';
const LETTER_I = 'اي';
const LONGEST_LETTER = 4;

/**
 * Whether word `i` is the letter N of a name spelt in letters and no conjunction. Before a letter it always is
 * (`إن بي سي`, `إن.بي.سي`); at the end of a name only behind a dot or in `سي إن إن`.
 */
function isLetterN(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  const dotted = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined && b !== undefined && text.slice(a.end, b.start) === '.';
  const short = (other: Word | undefined) => other !== undefined && other.form.length <= LONGEST_LETTER;
  if ((dotted(word, next) && short(next)) || (dotted(words[i - 1], word) && short(words[i - 1]))) return true;
  // `إن أي قرار`: any, which folds like the letter I, `آي`.
  if (next?.form === LETTER_I && text[next.start] !== 'آ') return false;
  if (next && (LETTERS.has(next.form) || next.form === LETTER_N)) return true;
  return words[i - 1]?.form === LETTER_N && LETTERS.has(words[i - 2]?.form ?? '');
}

/**
 * Word `i` as one that cannot be read as the conjunction أن, where it is a letter or syllable of a name; else null.
 * @param inName whether a word belongs to a person's name and does not open it: `مون جاي-إن`
 */
export function asLetterName(
  text: string,
  words: readonly Word[],
  i: number,
  inName: (i: number) => boolean,
): Word | null {
  const word = words[i]!;
  if (word.form !== LETTER_N || !(inName(i) || isLetterN(text, words, i))) return null;
  return readAs(word, `${LETTER_N}.`);
}
