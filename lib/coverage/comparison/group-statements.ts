import { averageLinkage, type Edge } from '../events/average-linkage';
import { groupBy } from '../group-by';
import type { Candidate } from '../page-claims';
import { sameStatements } from '../same-statements';
import type { Statement } from '../statement';
import { COMPARISON } from '../weights';

/** A claim of the event, ready for comparison. */
export type Said = Candidate & { readonly statement: Statement };

/** Claims that report one statement, and others that may report it too, the likeliest first. */
export interface StatementGroup {
  readonly members: readonly Said[];
  readonly near: readonly Said[];
}

/**
 * Gathers an event's claims by what they state: those of different articles that report the same are one group, and so
 * are a title and the claim that it sums up. Where a claim may tell another group's statement, so may all that report the
 * same as it does.
 */
export function groupStatements(claims: readonly Said[]): StatementGroup[] {
  const edges = alike(claims);
  const groups = averageLinkage(claims.length, edges, COMPARISON.same);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((place) => [place, at] as const)));
  const near: Map<number, number>[] = groups.map(() => new Map());
  const meet = (member: number, other: number, score: number) => {
    const [own, others] = [groupOf.get(member)!, groupOf.get(other)!];
    if (own === others) return;
    for (const place of groups[others]!) {
      // The claim itself before those that only report the same.
      const likely = place === other ? 1 + score : score;
      near[own]!.set(place, Math.max(likely, near[own]!.get(place) ?? 0));
    }
  };
  for (const { a, b, weight } of edges) {
    meet(a, b, weight);
    meet(b, a, weight);
  }
  return groups.map((group, at) => ({
    members: group.map((place) => claims[place]!),
    near: [...near[at]!].sort(([, a], [, b]) => b - a).map(([place]) => claims[place]!),
  }));
}

/** Pairs of claims that may report the same, by their places. */
function alike(claims: readonly Said[]): Edge[] {
  const places = claims.map((_, place) => place);
  const articles = [...groupBy(places, (place) => claims[place]!.article.id).values()];
  const between = (own: readonly number[], other: readonly number[], least: number) => {
    const statements = (of: readonly number[]) => of.map((place) => claims[place]!.statement);
    return sameStatements(statements(own), statements(other), least).map(
      (match): Edge => ({ a: own[match.own]!, b: other[match.other]!, weight: match.score }),
    );
  };
  const inTitle = (place: number) => claims[place]!.statement.inTitle;
  return articles.flatMap((own, i) => [
    ...between(
      own.filter(inTitle),
      own.filter((place) => !inTitle(place)),
      COMPARISON.title,
    ),
    ...articles.slice(i + 1).flatMap((other) => between(own, other, COMPARISON.perhaps)),
  ]);
}
