import { expect, type Page } from '@playwright/test';

/** Names of the highlights that hold claims, and of the one that holds officials. */
const CLAIMS = /^siyaq-claim/;
const OFFICIALS = /^siyaq-official$/;

/** What the extension painted on a page: the text of each range, white space collapsed, in document order. */
export interface Marks {
  readonly claims: readonly string[];
  readonly officials: readonly string[];
  /** Of all our highlights: the text of each range by the highlight's name. */
  readonly byName: Readonly<Record<string, readonly string[]>>;
}

/** Reads the marks from the page's highlight registry, which all worlds of a page share. */
export async function marksOn(page: Page): Promise<Marks> {
  const found = await page.evaluate(() => {
    const marks: { name: string; text: string; at: number }[] = [];
    const whole = document.createRange();
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('siyaq-')) continue;
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        whole.setStart(document, 0);
        whole.setEnd(range.startContainer, range.startOffset);
        marks.push({ name, text: range.toString().replace(/\s+/g, ' ').trim(), at: whole.toString().length });
      }
    }
    return marks.sort((a, b) => a.at - b.at);
  });
  const texts = (name: RegExp) => found.filter((mark) => name.test(mark.name)).map(({ text }) => text);
  const names = [...new Set(found.map(({ name }) => name))];
  return {
    claims: texts(CLAIMS),
    officials: texts(OFFICIALS),
    byName: Object.fromEntries(names.map((name) => [name, texts(new RegExp(`^${name}$`))])),
  };
}

/** Waits until claims are marked on the page, and returns all marks. */
export async function waitForMarks(page: Page): Promise<Marks> {
  await expect.poll(async () => (await marksOn(page)).claims.length).toBeGreaterThan(0);
  return marksOn(page);
}
