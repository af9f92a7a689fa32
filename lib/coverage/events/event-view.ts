import type { SavedEvent } from '../../archive/events/types';
import type { CoverageSource } from '../../archive/source';
import type { ArticleMeta } from '../../archive/types';
import { claimWeight } from '../claim-weight';
import { groupBy } from '../group-by';
import { LIMITS } from '../limits';
import { savedCandidate } from '../page-claims';
import { statement } from '../statement';
import { compareClaims } from './compare';
import { copiedWithin, oldestFirst, summarise } from './summarise';
import type { EventSummary, EventView } from './types';

/** Events at a glance, in the order given; one whose articles are all gone is left out. */
export async function summaries(
  events: readonly SavedEvent[],
  source: Pick<CoverageSource, 'metas'>,
): Promise<EventSummary[]> {
  const metas = await source.metas(events.flatMap(({ articleIds }) => articleIds));
  return events.map((event) => summarise(event, metas)).filter(({ articles }) => articles > 0);
}

/** An event with its articles and what each outlet tells of its statements. */
export async function eventView(event: SavedEvent, source: CoverageSource): Promise<EventView> {
  const metas = await source.metas(event.articleIds);
  const told = oldestFirst([...metas.values()]);
  const compared = comparedOf(told);
  const [claims, articles] = await Promise.all([
    source.claimsIn(compared.map(({ id }) => id)),
    source.size(),
  ]);
  const candidates = claims.flatMap((claim) => {
    const article = metas.get(claim.articleId);
    return article ? [savedCandidate(article, claim)] : [];
  });
  const weigh = await claimWeight(
    articles,
    candidates.map(({ wording }) => wording),
    source,
  );
  const statements = candidates.map((one) => ({ ...one, statement: statement(one.wording, weigh) }));
  return {
    ...summarise(event, metas),
    told,
    columns: [...groupBy(told, ({ outlet }) => outlet)].map(([outlet, own]) => ({
      outlet,
      name: own[0]!.outletName || outlet,
      articles: own,
    })),
    rows: compareClaims(statements, copiedWithin(event)),
    left: told.length - compared.length,
  };
}

/** The articles whose statements are compared: each outlet's with most claims first, then what room is left. */
function comparedOf(articles: readonly ArticleMeta[]): ArticleMeta[] {
  const byOutlet = [...groupBy(articles, ({ outlet }) => outlet).values()];
  const ranked = byOutlet.flatMap((own) =>
    [...own].sort((a, b) => b.claims - a.claims).map((article, rank) => ({ article, rank })),
  );
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LIMITS.comparedArticles)
    .map(({ article }) => article);
}
