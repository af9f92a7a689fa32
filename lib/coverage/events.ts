import { averageLinkage } from './average-linkage';
import { EVENTS } from './weights';

/** Two articles and how much one is related to the other (`related`), 0 to 1. */
export interface Relation {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/**
 * Articles gathered by the event that they tell: average linkage over how related they are, in whichever direction
 * it is more. Relations should be those of articles a few days apart.
 * @returns groups of two and more, the largest first
 */
export function events(ids: readonly string[], relations: readonly Relation[]): string[][] {
  const at = new Map(ids.map((id, index) => [id, index]));
  const edges = relations.flatMap(({ a, b, score }) => {
    const [from, to] = [at.get(a), at.get(b)];
    return from === undefined || to === undefined ? [] : [{ a: from, b: to, weight: score }];
  });
  return averageLinkage(ids.length, edges, EVENTS.threshold)
    .filter((group) => group.length > 1)
    .map((group) => group.map((index) => ids[index]!))
    .sort((a, b) => b.length - a.length);
}
