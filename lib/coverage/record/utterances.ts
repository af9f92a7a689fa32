import { copyShare } from '../copies';
import { averageLinkage, type Edge } from '../events/average-linkage';
import { tellerOf } from '../events/summarise';
import { groupBy } from '../group-by';
import { LIMITS } from '../limits';
import type { Candidate } from '../page-claims';
import { sameStatements } from '../same-statements';
import { independence } from '../sources';
import type { Statement } from '../statement';
import { SAME } from '../weights';
import type { Utterance } from './types';

export type Said = Candidate & { readonly statement: Statement };

/** Tellings of an occasion that are compared with those of others. */
const COMPARED = 4;

/** An utterance with its tellings made ready for comparison. */
export interface ReadUtterance extends Omit<Utterance, 'topic'> {
  /** Of its first telling. */
  readonly statement: Statement;
  /** Tellings as they are compared with those of other occasions, the shortest first: it says what it comes down to. */
  readonly said: readonly Said[];
}

/** A speaker's claims by the occasion that they report: those of articles a few days apart that say the same. */
export function byOccasion(claims: readonly Said[]): Said[][] {
  return averageLinkage(claims.length, samePairs(claims), SAME.threshold).map((group) =>
    group.map((place) => claims[place]!).sort((a, b) => dayOf(a) - dayOf(b)),
  );
}

/**
 * Occasions as utterances, the newest first.
 * @param bodies runs of words of the bodies of articles that tell an occasion with others, by id (`shingles`)
 */
export function utterances(
  occasions: readonly (readonly Said[])[],
  bodies: ReadonlyMap<string, Uint32Array>,
): ReadUtterance[] {
  const copied = (a: string, b: string) => {
    const [one, other] = [bodies.get(a), bodies.get(b)];
    return one && other ? copyShare(one, other) : 0;
  };
  return occasions
    .map((said): ReadUtterance => {
      const [first] = said;
      const articles = new Map(said.map(({ article }) => [article.id, article]));
      return {
        id: `${first!.article.id} ${first!.claim.index}`,
        tellings: said.map(({ article, claim }) => ({ article, claim })),
        date: said.find(({ article }) => article.published)?.article.published ?? null,
        independence: independence([...articles.values()].map(tellerOf), copied),
        statement: first!.statement,
        said: [...said].sort((a, b) => a.statement.weight - b.statement.weight).slice(0, COMPARED),
      };
    })
    .sort((a, b) => (b.statement.day ?? 0) - (a.statement.day ?? 0));
}

const dayOf = ({ statement }: Said) => statement.day ?? 0;

function samePairs(claims: readonly Said[]): Edge[] {
  const places = claims.map((_, place) => place);
  const articles = [...groupBy(places, (place) => claims[place]!.article.id).values()].sort(
    (a, b) => dayOf(claims[a[0]!]!) - dayOf(claims[b[0]!]!),
  );
  const statements = (of: readonly number[]) => of.map((place) => claims[place]!.statement);
  return articles.flatMap((own, i) => {
    const edges: Edge[] = [];
    for (const other of articles.slice(i + 1)) {
      if (dayOf(claims[other[0]!]!) - dayOf(claims[own[0]!]!) > LIMITS.eventDays) break;
      for (const match of sameStatements(statements(own), statements(other)))
        edges.push({ a: own[match.own]!, b: other[match.other]!, weight: match.score });
    }
    return edges;
  });
}
