import type { TermUse } from '../archive/source';
import type { WeighedTerm } from './article-terms';
import { RELATED } from './weights';

/** What an article says with which terms, read or as the archive has indexed it. */
interface UsedTerms {
  readonly uses: ReadonlyMap<string, TermUse>;
  /** Words that are terms. */
  readonly length: number;
}

/** BM25 of the query's terms in an article. */
export function termsScore(article: UsedTerms, query: readonly WeighedTerm[]): number {
  const { k, b, length, title } = RELATED;
  let sum = 0;
  for (const [term, value] of query) {
    const use = article.uses.get(term);
    if (!use) continue;
    const saturated = (use.count * (k + 1)) / (use.count + k * (1 - b + (b * article.length) / length));
    sum += value * saturated * (use.inTitle ? title : 1);
  }
  return sum;
}

/** Shared speakers lift a likeness of words; alone they are none. */
export function withSpeakers(wording: number, shared: number): number {
  return wording * (1 + RELATED.speakers * (shared / (shared + 1)) * (1 - wording));
}
