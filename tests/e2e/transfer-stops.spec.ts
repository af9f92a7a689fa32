import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ANALYSIS_VERSION } from '../../lib/analysis/version';
import { ARABIC } from '../../lib/i18n/catalogue/arabic';
import { writeBundle } from '../bench/archive/articles/write-bundle';
import { seedArticles } from '../bench/seed-articles';
import { bundle } from '../harness/bundle';
import type { ChromiumSession } from '../harness/chromium';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS, beginningOf } from '../harness/words';

const { t } = ARABIC_WORDS;
/** Some steps of an import. */
const ARTICLES = 400;
/** How many times slower the page's processor is: enough to press a button in the middle. */
const SLOWED = 4;
const LONG = { timeout: 120_000 };

function* articles() {
  let n = 0;
  // Read by the analyser of now, so that the library does not read them anew.
  for (const { input, analysis } of seedArticles(ARTICLES, 41))
    yield { key: String(n++), article: input, analysis: { ...analysis, version: ANALYSIS_VERSION } };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const count = (page: Page) => page.locator('.storage dd').first();

async function settingsPage(session: ChromiumSession): Promise<Page> {
  const page = await session.extensionPage('library.html#/settings');
  const devtools = await session.context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return page;
}

async function takeIn(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, t('transfer.import')).click();
  await (await chooser).setFiles(file);
  await button(page, t('import.take')).click();
}

/** Waits until the bar has begun to move. */
const moves = (page: Page) =>
  expect
    .poll(() => page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(0);

/** What is half in the archive, a line each, and how many articles there are. */
async function looked(page: Page): Promise<{ faults: string[]; articles: number }> {
  await page.evaluate(await bundle('tests/harness/whole-archive.ts'));
  const faults = await page.evaluate<string[]>('faultsOf([])');
  const articles = await page.evaluate<number>(`new Promise((resolve) => {
    indexedDB.open('siyaq').onsuccess = ({ target: { result: db } }) => {
      const counting = db.transaction('articles').objectStore('articles').count();
      counting.onsuccess = () => { db.close(); resolve(counting.result); };
    };
  })`);
  return { faults, articles };
}

test('an import that is stopped, or whose tab is closed, leaves whole articles; it goes on, or goes with one undo', async ({
  session,
}, testInfo) => {
  test.setTimeout(400_000);
  const file = testInfo.outputPath('archive.jsonl');
  await mkdir(testInfo.outputDir, { recursive: true });
  await writeBundle(file, articles(), ARTICLES);
  let page = await settingsPage(session);
  await takeIn(page, file);
  await moves(page);
  await expect(page.getByText(beginningOf(ARABIC['transfer.importing']))).toBeVisible();
  await button(page, t('transfer.cancel')).click();
  await expect(page.getByText(t('import.cancelled'))).toBeVisible();
  const stopped = await looked(page);
  expect(stopped.faults).toEqual([]);
  expect(stopped.articles).toBeGreaterThan(0);
  expect(stopped.articles).toBeLessThan(ARTICLES);
  await button(page, t('import.undo')).click();
  await expect(page.getByText(/^تُراجع عن الاستيراد/)).toBeVisible(LONG);
  expect(await looked(page)).toEqual({ faults: [], articles: 0 });

  await takeIn(page, file);
  await moves(page);
  await page.close();
  page = await settingsPage(session);
  const closed = await looked(page);
  expect(closed.faults).toEqual([]);
  expect(closed.articles).toBeGreaterThan(0);
  expect(closed.articles).toBeLessThan(ARTICLES);

  await takeIn(page, file);
  await expect(page.getByText(t('import.done'))).toBeVisible(LONG);
  expect(await looked(page)).toEqual({ faults: [], articles: ARTICLES });

  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await button(page, t('transfer.export')).click();
  await moves(page);
  await button(page, t('transfer.cancel')).click();
  await expect(page.getByText(t('transfer.cancelled'))).toBeVisible();
  expect(downloads).toEqual([]);
  expect(await filesLeft(page)).toEqual([]);

  // One whose page is closed leaves its half behind; the next library deletes it, with what was copied long ago.
  await button(page, t('transfer.export')).click();
  await moves(page);
  await page.close();
  page = await settingsPage(session);
  await expect.poll(() => filesLeft(page)).toEqual([]);
  await page.evaluate(`navigator.storage.getDirectory()
    .then((root) => root.getDirectoryHandle('exports'))
    .then((folder) => folder.getFileHandle((Date.now() - 7_200_000) + '-copied.jsonl', { create: true }))
    .then((handle) => handle.createWritable())
    .then(async (stream) => { await stream.write('{}'); await stream.close(); })`);
  expect(await filesLeft(page)).toHaveLength(1);
  await page.reload();
  await expect.poll(() => filesLeft(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await button(page, t('transfer.export')).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(ARTICLES + 1);
  expect(await filesLeft(page)).toHaveLength(1);
  await expect(count(page)).toContainText('400');
});

/** Files of the extension's own, which an export writes before the browser copies it. */
const filesLeft = (page: Page) =>
  page.evaluate<string[]>(`navigator.storage.getDirectory()
    .then((root) => root.getDirectoryHandle('exports'))
    .then((folder) => Array.fromAsync(folder.keys()))`);
