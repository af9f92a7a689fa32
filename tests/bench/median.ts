/** Median of the milliseconds that `run` takes, over `rounds` after one that is not counted. */
export function median(rounds: number, run: () => unknown): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return middle(times);
}

/** The median of some numbers, 0 of none. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
