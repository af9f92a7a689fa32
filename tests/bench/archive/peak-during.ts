import type { Inspected } from './devtools';

const EVERY_MS = 100;

/** Does work in a page and gives with its result by how many MB the page's heap grew at most meanwhile. */
export async function peakDuring<T>(
  page: Inspected,
  work: () => Promise<T>,
): Promise<[result: T, grown: number]> {
  const before = await page.heap();
  let most = before;
  let over = false;
  const watching = (async () => {
    while (!over) {
      most = Math.max(most, await page.heapNow());
      await new Promise((done) => setTimeout(done, EVERY_MS));
    }
  })();
  const result = await work();
  over = true;
  await watching;
  return [result, most - before];
}
