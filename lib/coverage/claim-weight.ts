import type { CoverageSource } from '../archive/source';
import type { Wording } from './statement';
import { type TermWeight, termWeight } from './term-weight';

/** The weights of all these claims' terms in an archive of `articles`. */
export async function claimWeight(
  articles: number,
  claims: readonly Wording[],
  source: CoverageSource,
): Promise<TermWeight> {
  const keys = new Set(claims.flatMap(({ concepts }) => concepts.map(({ key }) => key)));
  return termWeight(articles, keys.size === 0 ? new Map() : await source.frequencies([...keys]));
}
