import type { Credit } from './credits';
import { groupBy } from './group-by';

/** An article that tells something, and what it credits. */
export interface Teller {
  readonly id: string;
  readonly outlet: string;
  readonly outletName: string;
  /** Agency that it is taken from, null where it names none. */
  readonly credit: Credit | null;
}

/** Why two outlets count as one source. */
export type SourceReason =
  | { readonly type: 'copy'; readonly outlets: readonly string[]; readonly share: number }
  | { readonly type: 'agency'; readonly outlets: readonly string[]; readonly agency: string };

/** How many outlets tell something, and from how many sources of their own. */
export interface Independence {
  readonly outlets: number;
  readonly sources: number;
  /** What makes one source of several outlets; empty where all are independent. */
  readonly why: readonly SourceReason[];
}

/**
 * Counts independent sources: articles of one outlet are one; so are those taken from one agency, and a text that
 * stands in another word for word. @param copied share of the texts of two articles that is the same, 0 for none
 */
export function independence(
  tellers: readonly Teller[],
  copied: (a: string, b: string) => number,
): Independence {
  const parents = tellers.map((_, place) => place);
  const rootOf = (place: number): number => (parents[place] === place ? place : rootOf(parents[place]!));
  const join = (a: number, b: number) => {
    const [from, to] = [rootOf(a), rootOf(b)];
    if (from !== to) parents[from] = to;
    return from !== to;
  };
  const names = (places: readonly number[]) => [
    ...new Set(places.map((place) => tellers[place]!.outletName)),
  ];
  const why: SourceReason[] = [];
  const places = tellers.map((_, place) => place);
  for (const ofOutlet of groupBy(places, (place) => tellers[place]!.outlet).values())
    for (const place of ofOutlet) join(ofOutlet[0]!, place);
  for (const [key, taken] of groupBy(places, (place) => tellers[place]!.credit?.key ?? null)) {
    if (key === null) continue;
    const joined = taken.filter((place) => join(taken[0]!, place));
    if (joined.length > 0)
      why.push({ type: 'agency', outlets: names(taken), agency: tellers[taken[0]!]!.credit!.name });
  }
  for (const a of places)
    for (const b of places.slice(a + 1)) {
      const share = tellers[a]!.outlet === tellers[b]!.outlet ? 0 : copied(tellers[a]!.id, tellers[b]!.id);
      if (share > 0 && join(a, b)) why.push({ type: 'copy', outlets: names([a, b]), share });
    }
  return {
    outlets: new Set(tellers.map(({ outlet }) => outlet)).size,
    sources: new Set(places.map(rootOf)).size,
    why,
  };
}
