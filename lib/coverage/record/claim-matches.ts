import { fold } from '../../arabic/fold';
import { termOf, termWithoutParticle } from '../../arabic/stem';
import { wordsOf } from '../../arabic/words';
import type { SaidWords } from '../../archive/record-source';

/** Whether a claim holds every word of a search, in whatever form. */
export function claimMatches(text: string, words: SaidWords['words']): boolean {
  const terms = new Set(wordsOf(fold(text)).flatMap(({ form }) => [termOf(form), termWithoutParticle(form)]));
  return words.every((some) => some.some((term) => terms.has(term)));
}
