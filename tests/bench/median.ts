/** Median of the milliseconds that `run` takes, over `rounds` after one that is not counted. */
export function median(rounds: number, run: () => unknown): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}
