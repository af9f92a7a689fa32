import { readAs, type Word } from '../../arabic/words';
import { PARTICIPLES_TOO } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';

/** Folded `إلا`, which has to be kept apart from `ألا`: only that one opens content. */
export const EXCEPT = 'الا';
export const EXCEPT_APART = 'الا.';

/** `إلا` as a word apart from `ألا`, which folding writes the same; null for any other word. */
export function asExcept(text: string, word: Word): Word | null {
  if (word.form !== EXCEPT || text[word.start] === 'أ' || text[word.start] === 'آ') return null;
  return readAs(word, EXCEPT_APART);
}

/**
 * The readings of a word that its spelling allows: folding makes `عدة` the same as `عده`, `إبان` as `أبان`, and
 * `هنا` as `هنأ`.
 */
export function asSpelled(text: string, word: Word, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 0) return readings;
  const last = text[word.end - 1];
  const closed = last === 'ة';
  const hamza = text.slice(word.start, word.end).includes('إ');
  if (!closed && !hamza && last !== 'ا') return readings;
  return readings.filter(({ form, ending, verb, proclitic }) => {
    if (closed && ending === 'own') return false;
    if (last === 'ا' && ending === 'bare' && form === 'perfect' && verb.lemma.endsWith('نأ')) return false;
    return !(form === 'perfect' && verb.lemma[0] === 'أ' && text[word.start + proclitic.length] === 'إ');
  });
}

/** Whether a participle's letters are a noun as well, so that only a comma before it shows it to go on: `، ملاحظة أن`. */
export function isNounToo(form: string): boolean {
  return PARTICIPLES_TOO.has(form);
}
