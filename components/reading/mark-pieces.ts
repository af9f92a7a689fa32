import type { Analysis, Span } from '../../lib/analysis/types';

/** A stretch of text with the same marks from its first unit to its last. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Index of the innermost claim, or null. */
  readonly claim: number | null;
  /** Whether it names an official, or refers to one by office. */
  readonly official: boolean;
}

/** Everything of an analysis that is marked in a text. */
export interface MarkedSpans {
  readonly claims: readonly Span[];
  readonly officials: readonly Span[];
}

/** What to mark: the claims in their order, and the names and offices of the officials. */
export function markedSpans({ claims, speakers }: Analysis): MarkedSpans {
  return {
    claims: claims.map(({ start, end }) => [start, end]),
    officials: speakers
      .filter(({ official }) => official)
      .flatMap(({ mentions, titles }) => [...mentions, ...titles])
      .sort(([a], [b]) => a - b),
  };
}

/**
 * Cuts the text from `start` to `end` wherever a mark begins or ends, so that overlapping marks become
 * pieces in a row. Of nested claims the shortest counts: the innermost speaker's words.
 */
export function markPieces(start: number, end: number, { claims, officials }: MarkedSpans): Piece[] {
  const inside = ([from, to]: Span) => from < end && to > start && from < to;
  const nearClaims = claims.flatMap((span, index) => (inside(span) ? [{ span, index }] : []));
  const nearOfficials = officials.filter(inside);
  const cuts = new Set([start, end]);
  for (const edge of [...nearClaims.map(({ span }) => span), ...nearOfficials].flat())
    if (edge > start && edge < end) cuts.add(edge);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, place) => {
    const to = edges[place + 1] ?? end;
    const covers = ([a, b]: Span) => a <= from && b >= to;
    const innermost = nearClaims
      .filter(({ span }) => covers(span))
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0];
    return { start: from, end: to, claim: innermost?.index ?? null, official: nearOfficials.some(covers) };
  });
}
