import { fold } from '../../arabic/fold';
import { termOf, termWithoutParticle } from '../../arabic/stem';
import { wordsOf } from '../../arabic/words';
import { LIMITS } from '../limits';

/** Where a term stands in one article. */
export interface TermPlaces {
  /** Word numbers, ascending. */
  readonly places: number[];
  /** For each of them whether it stands in a claim. */
  readonly said: boolean[];
  title: boolean;
}

export interface ArticleTerms {
  readonly terms: ReadonlyMap<string, TermPlaces>;
  /** Words in all, those that are not indexed included. */
  readonly words: number;
}

/** Word numbers left free between two blocks, so that no phrase runs across them. */
const BLOCK_GAP = 4;

/** A part of the analysed text: title and paragraphs, joined by line breaks. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The terms of a title and paragraphs with their word numbers. A word that may be particle and noun stands under
 * both readings at one place, as synonyms do in Lucene.
 * @param claims what is said in it; they may overlap
 */
export function articleTerms(
  title: string,
  paragraphs: readonly string[],
  claims: readonly Part[],
): ArticleTerms {
  const inClaim = partFinder(claims);
  const terms = new Map<string, TermPlaces>();
  let words = 0;
  let place = 0;
  let at = 0;
  const put = (term: string, said: boolean, inTitle: boolean) => {
    const known = terms.get(term);
    if (known) {
      known.places.push(place);
      known.said.push(said);
    } else terms.set(term, { places: [place], said: [said], title: inTitle });
  };
  [title, ...paragraphs].forEach((block, index) => {
    for (const { form, start, end } of wordsOf(fold(block))) {
      if (words >= LIMITS.indexedWords) return;
      const term = termOf(form);
      const other = termWithoutParticle(form);
      const said = inClaim(at + start, at + end);
      if (term) put(term, said, index === 0);
      if (other && other !== term) put(other, said, index === 0);
      words++;
      place++;
    }
    place += BLOCK_GAP;
    at += block.length + 1;
  });
  return { terms, words };
}

/** Whether a word touches one of the parts: an attached particle may stand outside. Asked in the order of the text. */
export function partFinder(parts: readonly Part[]): (start: number, end: number) => boolean {
  const sorted = [...parts].sort((a, b) => a.start - b.start);
  let next = 0;
  /** End of the farthest part that has begun. */
  let open = 0;
  return (start, end) => {
    while (next < sorted.length && sorted[next]!.start < end) open = Math.max(open, sorted[next++]!.end);
    return start < open;
  };
}
