import type { SavedEvent } from '../../archive/events/types';
import type { ArticleMeta } from '../../archive/types';
import { creditOf } from '../credits';
import { dayOfArticle } from '../days';
import { independence, type Teller } from '../sources';
import type { EventSummary } from './types';

/** What an article is as a source: its outlet, and the agency that its page credits. */
export function tellerOf({ id, outlet, outletName, agency }: ArticleMeta): Teller {
  return { id, outlet, outletName: outletName || outlet, credit: agency ? creditOf(agency) : null };
}

/** An event at a glance, from its articles; those that are gone are left out. */
export function summarise(event: SavedEvent, metas: ReadonlyMap<string, ArticleMeta>): EventSummary {
  const articles = oldestFirst(event.articleIds.flatMap((id) => metas.get(id) ?? []));
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  return {
    id: event.id,
    title: event.name || (leadOf(event, articles)?.title ?? ''),
    named: event.name !== '',
    outlets: [...new Map(articles.map(({ outlet, outletName }) => [outlet, outletName || outlet])).values()],
    articles: articles.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    independence: independence(articles.map(tellerOf), copiedWithin(event)),
  };
}

export function oldestFirst(articles: readonly ArticleMeta[]): ArticleMeta[] {
  return [...articles].sort((a, b) => (dayOfArticle(a) ?? 0) - (dayOfArticle(b) ?? 0));
}

/** The article that relates to the others most; the oldest of equals. */
function leadOf({ near }: SavedEvent, articles: readonly ArticleMeta[]): ArticleMeta | undefined {
  const sums = new Map<string, number>();
  const add = (id: string, score: number) => sums.set(id, (sums.get(id) ?? 0) + score);
  for (const [id, relations] of near)
    for (const { articleId, score } of relations) {
      add(id, score);
      add(articleId, score);
    }
  return [...articles].sort((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0))[0];
}

/** Share of two articles' texts that is the same, from their filed relations. */
export function copiedWithin({ near }: SavedEvent): (a: string, b: string) => number {
  const shares = new Map<string, number>();
  for (const [id, relations] of near)
    for (const { articleId, copied } of relations)
      if (copied > 0) shares.set([id, articleId].sort().join(' '), copied);
  return (a, b) => shares.get([a, b].sort().join(' ')) ?? 0;
}
