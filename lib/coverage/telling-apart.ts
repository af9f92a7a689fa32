import type { Statement } from './statement';

/** Statements that two articles are taken to have at least: a single pair says little about what is common. */
const FEWEST = 16;

/**
 * Two articles' statements with each term weighed by how well it tells these statements apart: in articles on
 * one event the names of the parties stand in every sentence and say nothing about which sentence it is.
 * The weight is the one of rarity times ln((n + 2) / (d + ½)), for a term in d of the n statements of both.
 */
export function tellingApart(
  a: readonly Statement[],
  b: readonly Statement[],
): readonly [Statement[], Statement[]] {
  const holding = new Map<string, number>();
  for (const { terms } of [...a, ...b])
    for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const all = Math.max(FEWEST, a.length + b.length);
  const weighed = (statement: Statement): Statement => {
    const terms = new Map<string, number>();
    let weight = 0;
    for (const [term, rarity] of statement.terms) {
      const value = rarity * Math.log((all + 2) / (holding.get(term)! + 0.5));
      terms.set(term, value);
      weight += value;
    }
    return { ...statement, terms, weight };
  };
  return [a.map(weighed), b.map(weighed)];
}
