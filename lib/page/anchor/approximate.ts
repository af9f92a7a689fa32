import { LIMITS } from '../limits';

/** Edits allowed per unit of the pattern: beyond it the words are no longer the same statement's. */
const EDITS = 0.2;

/**
 * The stretch of `text` that is nearest to `pattern` by edit distance, the one nearest to `near` of equals.
 * Source: P. Sellers, "The theory and computation of evolutionary distances" (1980); the start of the match
 * is carried along in each cell. Quadratic, within `LIMITS.fuzzyText` × `LIMITS.fuzzyQuote`.
 * @returns null where nothing is near enough, or text or pattern is beyond its limit
 */
export function approximate(
  text: string,
  pattern: string,
  near: number,
): { start: number; end: number } | null {
  const rows = pattern.length;
  if (rows === 0 || rows > LIMITS.fuzzyQuote || text.length > LIMITS.fuzzyText) return null;
  const allowed = Math.floor(rows * EDITS);
  // cost[i] and from[i]: edits to match the first i units of the pattern ending here, and where that begins.
  const cost = Uint16Array.from({ length: rows + 1 }, (_, i) => i);
  const from = new Uint32Array(rows + 1);
  let best: { start: number; end: number; edits: number } | null = null;
  for (let end = 1; end <= text.length; end++) {
    const unit = text.charCodeAt(end - 1);
    let diagonal = cost[0]!;
    let diagonalFrom = from[0]!;
    from[0] = end;
    for (let i = 1; i <= rows; i++) {
      const above = cost[i]!;
      const aboveFrom = from[i]!;
      let edits = diagonal + (pattern.charCodeAt(i - 1) === unit ? 0 : 1);
      let start = diagonalFrom;
      if (above + 1 < edits) [edits, start] = [above + 1, aboveFrom];
      if (cost[i - 1]! + 1 < edits) [edits, start] = [cost[i - 1]! + 1, from[i - 1]!];
      cost[i] = edits;
      from[i] = start;
      diagonal = above;
      diagonalFrom = aboveFrom;
    }
    const edits = cost[rows]!;
    if (edits > allowed || (best && edits > best.edits)) continue;
    const start = from[rows]!;
    const isNearer = best !== null && Math.abs(start - near) < Math.abs(best.start - near);
    if (!best || edits < best.edits || isNearer) best = { start, end, edits };
  }
  return best && { start: best.start, end: best.end };
}
