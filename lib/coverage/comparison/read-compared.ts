import type { SavedEvent } from '../../archive/events/types';
import type { CoverageSource } from '../../archive/source';
import type { ArticleMeta } from '../../archive/types';
import { claimWeight } from '../claim-weight';
import { copiedWithin, oldestFirst } from '../events/summarise';
import { groupBy } from '../group-by';
import { LIMITS } from '../limits';
import { savedCandidate } from '../page-claims';
import type { Compared } from './compare-articles';
import { sentencesOf } from './find-passages';

/**
 * Reads what is compared of an event.
 * @param chosen ids of the articles that the reader wants to compare; null for all
 */
export async function readCompared(
  event: SavedEvent,
  chosen: readonly string[] | null,
  source: CoverageSource,
): Promise<Compared> {
  const metas = await source.metas(event.articleIds);
  const wanted = [...metas.values()].filter(({ id }) => chosen === null || chosen.includes(id));
  const articles = comparedOf(wanted);
  const ids = articles.map(({ id }) => id);
  const [claims, texts, size] = await Promise.all([
    source.claimsIn(ids),
    source.texts(articles),
    source.size(),
  ]);
  const candidates = claims.flatMap((claim) => {
    const article = metas.get(claim.articleId);
    return article ? [savedCandidate(article, claim)] : [];
  });
  return {
    articles,
    claims: candidates,
    texts,
    sentences: articles.flatMap((article) => {
      const text = texts.get(article.id);
      return text ? sentencesOf(article, text) : [];
    }),
    // Only words of claims are looked for: those of the sentences alone need no weight of their own.
    weigh: await claimWeight(
      size,
      candidates.map(({ wording }) => wording),
      source,
    ),
    copied: copiedWithin(event),
    left: metas.size - articles.length,
  };
}

/** The articles that are compared, oldest first: each outlet's with most claims, then what room is left. */
function comparedOf(articles: readonly ArticleMeta[]): ArticleMeta[] {
  const byOutlet = [...groupBy(articles, ({ outlet }) => outlet).values()];
  const ranked = byOutlet.flatMap((own) =>
    [...own].sort((a, b) => b.claims - a.claims).map((article, rank) => ({ article, rank })),
  );
  const kept = ranked.sort((a, b) => a.rank - b.rank).slice(0, LIMITS.comparedArticles);
  return oldestFirst(kept.map(({ article }) => article));
}
