import type { BrowserContext, Page } from '@playwright/test';

/**
 * The page and its side panel in one picture, as they stand in the window: a browser takes pictures of
 * one page at a time, so two are laid beside each other.
 */
export async function besides(context: BrowserContext, tab: Page, panel: Page, path: string): Promise<void> {
  const [left, right] = await Promise.all([tab.screenshot(), panel.screenshot()]);
  const image = (png: Buffer) => `<img src="data:image/png;base64,${png.toString('base64')}">`;
  const sheet = await context.newPage();
  await sheet.setContent(
    `<style>body{margin:0;inline-size:max-content;display:flex;align-items:start;background:#c9ccd1;gap:1px}img{display:block}</style><body>${image(left)}${image(right)}`,
  );
  // The browser's own bar stands over the panel: the picture ends where the shorter of the two does.
  await sheet.evaluate(() => {
    const heights = Array.from(document.images, ({ clientHeight }) => clientHeight);
    document.body.style.blockSize = `${Math.min(...heights)}px`;
    document.body.style.overflow = 'hidden';
  });
  await sheet.locator('body').screenshot({ path });
  await sheet.close();
  await tab.bringToFront();
}
