import type { ArticleMeta } from '../../archive/types';
import { differentFigures } from '../figures';
import { groupBy } from '../group-by';
import type { Candidate } from '../page-claims';
import { sameStatements } from '../same-statements';
import { independence } from '../sources';
import type { Statement } from '../statement';
import { SAME } from '../weights';
import { averageLinkage, type Edge } from './average-linkage';
import { tellerOf } from './summarise';
import type { Cell, StatementRow } from './types';

export type Told = Candidate & { readonly statement: Statement };

/**
 * The statements of an event by who tells them: claims of different articles that report the same are one row.
 * Rows that most outlets tell come first; within as many, a speaker's rows stand together.
 */
export function compareClaims(
  claims: readonly Told[],
  copied: (a: string, b: string) => number,
): StatementRow[] {
  const groups = averageLinkage(claims.length, samePairs(claims), SAME.threshold);
  const rows = groups.map((group) =>
    rowOf(
      group.map((place) => claims[place]!),
      copied,
    ),
  );
  const loudest = groupBy(rows, ({ speaker }) => speaker?.key ?? '');
  const told = ({ cells }: StatementRow) => cells.size;
  const mostOf = new Map(
    [...loudest].map(([key, own]) => [key, Math.max(...own.map(told)) + own.length / 1000]),
  );
  const weight = ({ speaker }: StatementRow) => (speaker ? mostOf.get(speaker.key)! : 0);
  const shared = (row: StatementRow) => Number(told(row) > 1);
  return rows.sort(
    (a, b) =>
      shared(b) - shared(a) ||
      weight(b) - weight(a) ||
      (a.speaker?.key ?? '').localeCompare(b.speaker?.key ?? '') ||
      told(b) - told(a),
  );
}

/** Pairs of claims of different articles that report the same, by their places. */
function samePairs(claims: readonly Told[]): Edge[] {
  const places = claims.map((_, place) => place);
  const articles = [...groupBy(places, (place) => claims[place]!.article.id).values()];
  const statements = (of: readonly number[]) => of.map((place) => claims[place]!.statement);
  return articles.flatMap((own, i) =>
    articles
      .slice(i + 1)
      .flatMap((other) =>
        sameStatements(statements(own), statements(other)).map(
          (match): Edge => ({ a: own[match.own]!, b: other[match.other]!, weight: match.score }),
        ),
      ),
  );
}

function rowOf(claims: readonly Told[], copied: (a: string, b: string) => number): StatementRow {
  const [first] = [...claims].sort((a, b) => (a.statement.day ?? 0) - (b.statement.day ?? 0));
  const others = claims.filter((claim) => claim !== first);
  const figures = others.flatMap((other) => differentFigures(first!.claim.text, other.claim.text));
  const articles = new Map(claims.map(({ article }) => [article.id, article]));
  return {
    speaker: speakerOf(claims),
    cells: groupBy(
      claims.map(({ article, claim }): Cell => ({ article, claim })),
      ({ article }: { readonly article: ArticleMeta }) => article.outlet,
    ),
    figures: [...new Map(figures.map((figure) => [`${figure.counted} ${figure.other}`, figure])).values()],
    independence: independence([...articles.values()].map(tellerOf), copied),
  };
}

/** The speaker that most of the tellings name, with the office as one of them words it. */
function speakerOf(claims: readonly Told[]): StatementRow['speaker'] {
  const named = claims.flatMap(({ claim: { speaker } }) =>
    speaker && speaker.kind !== 'unnamed' ? [speaker] : [],
  );
  const known = named.length > 0 ? named : claims.flatMap(({ claim: { speaker } }) => speaker ?? []);
  const [most] = [...groupBy(known, ({ key }) => key).values()].sort((a, b) => b.length - a.length);
  if (!most) return null;
  const longest = [...most].sort((a, b) => b.name.length - a.name.length)[0]!;
  return { name: longest.name, office: most.find(({ office }) => office)?.office ?? null, key: longest.key };
}
