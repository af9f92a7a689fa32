/** How alike two items are, 0 to 1; pairs that are not listed count 0. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Agglomerative clustering by average linkage (UPGMA; Sokal and Michener 1958) over a sparse graph: the two clusters
 * of the highest mean weight are joined until none reaches `threshold`. Items with different `pins` never come into one
 * cluster; null is no pin.
 * @returns the clusters of `count` items, singletons among them, each in ascending order
 */
export function averageLinkage(
  count: number,
  edges: readonly Edge[],
  threshold: number,
  pins: readonly (string | null)[] = [],
): number[][] {
  const members: (number[] | null)[] = Array.from({ length: count }, (_, i) => [i]);
  const pinned = Array.from({ length: count }, (_, i) => pins[i] ?? null);
  // Sum of the weights between two clusters; a mean is that by the product of their sizes.
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  for (const { a, b, weight } of edges) {
    if (a === b || apart(a, b)) continue;
    sums[a]!.set(b, Math.max(weight, sums[a]!.get(b) ?? 0));
    sums[b]!.set(a, Math.max(weight, sums[b]!.get(a) ?? 0));
  }
  const mean = (a: number, b: number) => sums[a]!.get(b)! / (members[a]!.length * members[b]!.length);
  const nearest = (a: number) => {
    let best = -1;
    for (const b of sums[a]!.keys()) if (best < 0 || mean(a, b) > mean(a, best)) best = b;
    return best;
  };
  // Nearest-neighbour chain: reciprocal nearest neighbours can be joined at once, in any order.
  for (let start = 0; start < count; start++) {
    const chain = [start];
    while (chain.length > 0 && members[chain[0]!]) {
      const top = chain.at(-1)!;
      const next = nearest(top);
      if (next < 0 || mean(top, next) < threshold) break;
      const before = chain.at(-2);
      if (before !== undefined && mean(top, before) >= mean(top, next)) {
        join(top, before);
        chain.length -= 2;
        if (chain.length === 0) chain.push(top);
      } else chain.push(next);
    }
  }
  return members.flatMap((cluster) => (cluster ? [cluster.sort((a, b) => a - b)] : []));

  function apart(a: number, b: number): boolean {
    return pinned[a] !== null && pinned[b] !== null && pinned[a] !== pinned[b];
  }

  function join(into: number, from: number): void {
    pinned[into] ??= pinned[from]!;
    for (const [other, sum] of sums[from]!) {
      sums[other]!.delete(from);
      if (other === into || apart(into, other)) continue;
      const whole = sum + (sums[into]!.get(other) ?? 0);
      sums[into]!.set(other, whole);
      sums[other]!.set(into, whole);
    }
    sums[from]!.clear();
    for (const other of [...sums[into]!.keys()])
      if (apart(into, other)) {
        sums[into]!.delete(other);
        sums[other]!.delete(into);
      }
    members[into]!.push(...members[from]!);
    members[from] = null;
  }
}
