import type { DocNumber } from '../schema';

/**
 * The documents of the highest values, best first, `limit` of them: what is shown of tens of thousands is a page.
 * @param values by document; none of them NaN
 * @param order of two of one value
 */
export function highest(
  docs: readonly DocNumber[],
  values: Float32Array | Float64Array,
  limit: number,
  order: (a: DocNumber, b: DocNumber) => number,
): DocNumber[] {
  const compare = (a: DocNumber, b: DocNumber) => values[b]! - values[a]! || order(a, b);
  if (docs.length <= limit) return [...docs].sort(compare);
  // A heap of the best so far, the last of them on top.
  const heap = docs.slice(0, limit);
  const sink = (from: number) => {
    const doc = heap[from]!;
    let at = from;
    for (let child = 2 * at + 1; child < limit; child = 2 * at + 1) {
      if (child + 1 < limit && compare(heap[child + 1]!, heap[child]!) > 0) child++;
      if (compare(heap[child]!, doc) <= 0) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = doc;
  };
  for (let at = (limit >>> 1) - 1; at >= 0; at--) sink(at);
  for (let at = limit; limit > 0 && at < docs.length; at++)
    if (compare(docs[at]!, heap[0]!) < 0) {
      heap[0] = docs[at]!;
      sink(0);
    }
  return heap.sort(compare);
}
