import { fold } from '../../arabic/fold';
import { termOf, termWithoutParticle } from '../../arabic/stem';
import { wordsOf } from '../../arabic/words';
import { LIMITS } from '../limits';

/** Where a term stands in one article. */
interface TermPlaces {
  /** Word numbers, ascending. */
  readonly places: number[];
  title: boolean;
}

export interface ArticleTerms {
  readonly terms: ReadonlyMap<string, TermPlaces>;
  /** Words in all, those that are not indexed included. */
  readonly words: number;
}

/** Word numbers left free between two blocks, so that no phrase runs across them. */
const BLOCK_GAP = 4;

/**
 * The terms of a title and paragraphs with their word numbers. A word that may be particle and noun stands under
 * both readings at one place, as synonyms do in Lucene.
 */
export function articleTerms(title: string, paragraphs: readonly string[]): ArticleTerms {
  const terms = new Map<string, TermPlaces>();
  let words = 0;
  let place = 0;
  const put = (term: string, inTitle: boolean) => {
    const known = terms.get(term);
    if (known) known.places.push(place);
    else terms.set(term, { places: [place], title: inTitle });
  };
  [title, ...paragraphs].forEach((block, index) => {
    for (const { form } of wordsOf(fold(block))) {
      if (words >= LIMITS.indexedWords) return;
      const term = termOf(form);
      const other = termWithoutParticle(form);
      if (term) put(term, index === 0);
      if (other && other !== term) put(other, index === 0);
      words++;
      place++;
    }
    place += BLOCK_GAP;
  });
  return { terms, words };
}
