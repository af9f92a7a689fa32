import type { DocNumber } from '../schema';

/**
 * The documents of the highest values, best first, `limit` of them.
 * @param values by document; none of them NaN
 * @param order of two of one value
 */
export function highest(
  docs: readonly DocNumber[],
  values: Float32Array | Float64Array,
  limit: number,
  order: (a: DocNumber, b: DocNumber) => number,
): DocNumber[] {
  // Numbers sort far faster than documents by their values: most documents need not be sorted at all.
  const sorted = Float64Array.from(docs, (doc) => values[doc]!).sort();
  const least = sorted[Math.max(0, sorted.length - limit)] ?? 0;
  return docs
    .filter((doc) => values[doc]! >= least)
    .sort((a, b) => values[b]! - values[a]! || order(a, b))
    .slice(0, limit);
}
