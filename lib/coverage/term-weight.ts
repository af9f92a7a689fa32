import { COMMON_WORDS } from '../arabic/common-words';
import { remembered } from './remembered';
import { termOfForm, termsIn } from './terms';

/** How rare each term is: weight in nats, 0 for one that every article holds. */
export type TermWeight = (term: string) => number;

/** Share of articles assumed of a term that neither the table nor the archive knows much of. */
const UNKNOWN_SHARE = 0.002;

/** Articles that the table of common words counts for: the archive's own counts outweigh it beyond that number. */
const PRIOR_ARTICLES = 300;

const SHARES: ReadonlyMap<string, number> = shares();

function shares(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [share, list] of COMMON_WORDS)
    for (const { term } of termsIn(list)) if (!found.has(term)) found.set(term, share);
  return found;
}

/**
 * Inverse document frequency from the archive's counts, smoothed by the table of common words, so that
 * it works from the first saved article on: −ln((df + m·p) / (n + m)) with prior share p and m prior articles.
 * A term without a count, because the archive has none or was not asked, weighs −ln(p).
 */
export function termWeight(articles: number, frequencies: ReadonlyMap<string, number>): TermWeight {
  return remembered((term) => {
    const prior = SHARES.get(term) ?? UNKNOWN_SHARE;
    const count = frequencies.get(term);
    const share =
      count === undefined ? prior : (count + PRIOR_ARTICLES * prior) / (articles + PRIOR_ARTICLES);
    return Math.max(0, -Math.log(share));
  });
}

/**
 * True for a term that the table holds, or that is a function word once its conjunction is off (`وغير`): it tells nobody
 * why two articles belong together.
 */
export function isCommon(term: string): boolean {
  return SHARES.has(term) || termOfForm(term) === '';
}
