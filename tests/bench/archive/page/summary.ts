/** Milliseconds: median, 95th percentile, most. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

export function summary(times: readonly number[]): Summary {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), most: sorted[sorted.length - 1] ?? 0 };
}

/** Milliseconds that each of these takes, one after the other. */
export async function timesOf<T>(items: readonly T[], run: (item: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await run(item);
    times.push(performance.now() - start);
  }
  return times;
}
