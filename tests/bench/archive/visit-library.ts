import type { Extension } from './work-page';

const VISITS = 9;

/** Notes the first frame with articles. A string: a compiled function brings names that the page does not know. */
const WATCH_ROWS = `(function look() {
  if (document.querySelector('.article-row')) window.rowsAt = performance.now();
  else requestAnimationFrame(look);
})()`;

/** Milliseconds of each visit to the library: to its first paint, and to the first frame with articles. */
export async function visitLibrary({
  context,
  origin,
}: Extension): Promise<{ paints: number[]; rows: number[] }> {
  const tab = await context.newPage();
  // A tab behind another paints nothing.
  await tab.bringToFront();
  await tab.addInitScript({ content: WATCH_ROWS });
  const paints: number[] = [];
  const rows: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    await tab.goto('about:blank');
    await tab.goto(`${origin}library.html`);
    await tab.locator('.article-row').first().waitFor();
    paints.push(
      await tab.evaluate(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`),
    );
    // The frame that showed them may not have been counted yet.
    rows.push(await tab.evaluate('new Promise((done) => requestAnimationFrame(() => done(window.rowsAt)))'));
  }
  await tab.close();
  return { paints, rows };
}
