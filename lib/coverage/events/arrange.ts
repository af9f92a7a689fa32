import type { Group, Standing } from '../../archive/events/types';
import { groupBy } from '../group-by';
import { EVENTS } from '../weights';
import { averageLinkage, type Edge } from './average-linkage';

/**
 * Gathers articles by the event that they tell: average linkage over how related they are, in whichever direction it
 * is more. What the reader put into different events stays apart, and what he put into one stays together. An event
 * goes on in the group that holds most of it, so that it keeps its id while it grows.
 */
export function arrange(articles: readonly Standing[]): Group[] {
  const at = new Map(articles.map(({ articleId }, place) => [articleId, place]));
  const edges = articles.flatMap(({ near }, a) =>
    near.flatMap(({ articleId, score }): Edge[] => {
      const b = at.get(articleId);
      return b === undefined ? [] : [{ a, b, weight: score }];
    }),
  );
  const pins = articles.map(({ placed, eventId }) => (placed ? eventId : null));
  const clusters = averageLinkage(articles.length, edges, EVENTS.threshold, pins);
  const pinOf = (cluster: readonly number[]) => cluster.map((place) => pins[place]!).find(Boolean) ?? null;
  const idsOf = (places: readonly number[]) => places.map((place) => articles[place]!.articleId);

  // The reader may have put together what by its words is apart: new articles join either part.
  const byPin = groupBy(clusters, pinOf);
  const free = byPin.get(null) ?? [];
  byPin.delete(null);
  const kept = [...byPin].map(([eventId, parts]): Group => ({ eventId, articleIds: idsOf(parts.flat()) }));
  const told = free.filter((cluster) => cluster.length > 1);
  const heirs = heirsOf(told, articles, new Set(byPin.keys() as Iterable<string>));
  return [
    ...kept,
    ...told.map((cluster, i): Group => ({ eventId: heirs.get(i) ?? null, articleIds: idsOf(cluster) })),
  ];
}

/** For each cluster the event that goes on in it: pairs of most common articles first, each event and cluster once. */
function heirsOf(
  clusters: readonly (readonly number[])[],
  articles: readonly Standing[],
  taken: ReadonlySet<string>,
): Map<number, string> {
  const pairs = clusters.flatMap((cluster, i) => {
    const before = groupBy(cluster, (place) => articles[place]!.eventId);
    return [...before].flatMap(([eventId, common]) =>
      eventId === null || taken.has(eventId) ? [] : [{ i, eventId, common: common.length }],
    );
  });
  const heirs = new Map<number, string>();
  const gone = new Set<string>();
  for (const { i, eventId } of pairs.sort((a, b) => b.common - a.common)) {
    if (heirs.has(i) || gone.has(eventId)) continue;
    heirs.set(i, eventId);
    gone.add(eventId);
  }
  return heirs;
}
