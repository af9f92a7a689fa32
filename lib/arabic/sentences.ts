import { Gap } from './gaps';
import type { Word } from './words';

/** Folded words that a full stop abbreviates and that are longer than one letter. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'دبليو', // جورج دبليو. بوش
  'جي',
  'تي',
  'st',
  'mr',
  'dr',
  'vs',
]);

const LATIN = /^[a-z0-9]/;
/** Ends of addresses as newsrooms spell them: `العربية.نت`. */
const DOMAINS: ReadonlySet<string> = new Set(['نت', 'كوم', 'اورغ', 'تي']);
const ERA = 'ه'; // عام 1436 هـ.

/**
 * Whether a single full stop before word `i` only abbreviates: an initial (`د.`, `أ.ف.ب`), a list number
 * at the head of its paragraph, or a dot inside a Latin name (`example.com`).
 */
function abbreviates(words: readonly Word[], gaps: Uint16Array, i: number): boolean {
  const before = words[i - 1]!;
  const after = words[i]!;
  const tight = (gaps[i]! & Gap.tight) !== 0;
  if (tight && (DOMAINS.has(after.form) || (LATIN.test(before.form) && LATIN.test(after.form)))) return true;
  // Letters by their Latin names: بي.بي.سي، سي.آي.إيه
  if (tight && !before.number && before.form.length <= 3 && after.form.length <= 3) return true;
  if (before.number) return i === 1 || (gaps[i - 1]! & Gap.line) !== 0;
  if (before.form.length > 1) return ABBREVIATIONS.has(before.form) && after.form.length > 1;
  return !(before.form === ERA && words[i - 2]?.number);
}

/**
 * Where sentences start. A line break always ends a sentence; so do `؟`, `!`, `..`, `…` and a full stop that
 * abbreviates nothing, with or without a space behind it. An elision in brackets, `(...)`, ends none.
 * @returns one flag for each word: 1 where a sentence starts, 2 where a paragraph does too
 */
export function sentenceStarts(words: readonly Word[], gaps: Uint16Array): Uint8Array {
  const starts = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const gap = gaps[i]!;
    if (i === 0 || gap & Gap.line) starts[i] = 2;
    else if (gap & Gap.stop) {
      if (gap & Gap.ellipsis && gap & Gap.open && gap & Gap.close) continue;
      if (!(gap & (Gap.ellipsis | Gap.exclaim)) && abbreviates(words, gaps, i)) continue;
      starts[i] = 1;
    }
  }
  return starts;
}
