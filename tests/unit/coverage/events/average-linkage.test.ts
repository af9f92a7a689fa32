import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLinkage, type Edge } from '../../../../lib/coverage/events/average-linkage';

/** The definition: join the two clusters of the highest mean until none reaches the threshold. */
function byDefinition(count: number, edges: readonly Edge[], threshold: number): number[][] {
  const weight = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (const { a, b, weight: w } of edges) {
    if (a === b) continue;
    weight[a]![b] = Math.max(weight[a]![b]!, w);
    weight[b]![a] = weight[a]![b]!;
  }
  const clusters = Array.from({ length: count }, (_, i) => [i]);
  for (;;) {
    let best = { mean: -1, i: -1, j: -1 };
    for (let i = 0; i < clusters.length; i++)
      for (let j = i + 1; j < clusters.length; j++) {
        const all = clusters[i]!.flatMap((a) => clusters[j]!.map((b) => weight[a]![b]!));
        const mean = all.reduce((sum, w) => sum + w, 0) / all.length;
        if (mean > best.mean) best = { mean, i, j };
      }
    if (best.mean < threshold || best.i < 0) return clusters.map((cluster) => cluster.sort((a, b) => a - b));
    clusters[best.i]!.push(...clusters[best.j]!);
    clusters.splice(best.j, 1);
  }
}

const sorted = (clusters: number[][]) => clusters.map((cluster) => cluster.join(' ')).sort();

describe('averageLinkage', () => {
  it('leaves apart what nothing joins', () => {
    expect(averageLinkage(0, [], 0.5)).toEqual([]);
    expect(averageLinkage(3, [], 0.5)).toEqual([[0], [1], [2]]);
  });

  it('joins by the mean, not by one bridge', () => {
    const edges = [
      { a: 0, b: 1, weight: 0.9 },
      { a: 2, b: 3, weight: 0.9 },
      { a: 1, b: 2, weight: 0.6 },
    ];
    expect(averageLinkage(4, edges, 0.5)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(averageLinkage(4, edges, 0.1)).toEqual([[0, 1, 2, 3]]);
  });

  it('keeps apart what is pinned to different places, and all that joined either', () => {
    const edges = [
      { a: 0, b: 1, weight: 0.9 },
      { a: 1, b: 2, weight: 0.8 },
      { a: 2, b: 3, weight: 0.9 },
      { a: 0, b: 3, weight: 0.9 },
    ];
    const clusters = averageLinkage(4, edges, 0.1, ['x', null, null, 'y']);
    expect(clusters).toHaveLength(2);
    expect(clusters.some((cluster) => cluster.includes(0) && cluster.includes(3))).toBe(false);
  });

  it('does what its definition says', () => {
    const size = 9;
    // Distinct weights: ties may be joined in either order.
    const graph = fc
      .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 0, maxLength: 24 })
      .chain((weights) =>
        fc.tuple(
          ...weights.map((weight) =>
            fc.record({
              a: fc.nat(size - 1),
              b: fc.nat(size - 1),
              weight: fc.constant(weight / 9999 + weight / 7 ** 9),
            }),
          ),
        ),
      );
    fc.assert(
      fc.property(graph, fc.constantFrom(0.05, 0.21, 0.43, 0.77), (edges, threshold) => {
        expect(sorted(averageLinkage(size, edges, threshold))).toEqual(
          sorted(byDefinition(size, edges, threshold)),
        );
      }),
    );
  });
});
