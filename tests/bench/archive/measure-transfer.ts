import { stat } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../../harness/chromium';
import { ARABIC_WORDS } from '../../harness/words';
import { inspectPage } from './devtools';
import { peakDuring } from './peak-during';

const { t } = ARABIC_WORDS;
/** An hour: whoever watches sees the lines that are told. */
const PATIENCE = 3_600_000;
const HALF = 0.5;

/** The settings, opened anew for each part: nothing of the part before is in memory, nor is what it has to do after it. */
async function settings(session: ChromiumSession): Promise<Page> {
  for (const page of session.context.pages()) if (page.url().includes('library.html')) await page.close();
  const page = await session.extensionPage('library.html#/settings');
  page.setDefaultTimeout(PATIENCE);
  return page;
}

async function part(name: string, articles: number, page: Page, work: () => Promise<unknown>) {
  const from = performance.now();
  const [, grown] = await peakDuring(await inspectPage(page), work);
  const seconds = (performance.now() - from) / 1000;
  const rate = `${articles} articles in ${seconds.toFixed(0)} s, ${(articles / seconds).toFixed(0)} a second`;
  return `${name.padEnd(22)} ${rate}, heap grown by ${grown.toFixed(0)} MB at most`;
}

/**
 * Takes a file of so many articles in by the library, as a reader does, with a stop in the middle; tells of each part a line.
 * @throws Error where something else than the file's articles came of it
 */
export async function* measureImport(
  session: ChromiumSession,
  file: string,
  count: number,
): AsyncGenerator<string> {
  let page = await settings(session);
  yield await part('looked at', count, page, () => look(page, file));
  const before = performance.now();
  yield await part('imported till stopped', count * HALF, page, async () => {
    await take(page);
    await page.waitForFunction((half) => (document.querySelector('progress')?.value ?? 0) >= half, HALF);
    await button(page, t('transfer.cancel')).click();
    await page.getByText(t('import.cancelled')).waitFor();
  });
  const half = await counted(session);
  yield `${'stopped'.padEnd(22)} ${half} articles were in after ${((performance.now() - before) / 1000).toFixed(0)} s`;
  if (half === 0 || half >= count) throw new Error(`${half} articles after the stop`);

  page = await settings(session);
  yield await part('looked at again', count, page, () => look(page, file));
  yield await part('imported the rest', count - half, page, async () => {
    await take(page);
    await page.getByText(t('import.done')).waitFor();
  });
  const all = await counted(session);
  if (all !== count) throw new Error(`${all} articles of ${count}`);
}

/**
 * Takes the archive out by the library, stops another export in the middle, and takes it out once more in the same page.
 * @throws Error where the stopped one left a file, or the last is another than the first
 */
export async function* measureExport(session: ChromiumSession): AsyncGenerator<string> {
  const count = await counted(session);
  let page = await settings(session);
  let bytes = 0;
  const whole = async () => {
    const download = page.waitForEvent('download');
    await button(page, t('transfer.export')).click();
    bytes = (await stat(await (await download).path())).size;
  };
  yield await part('exported', count, page, whole);
  yield `${'the file'.padEnd(22)} ${(bytes / 1e6).toFixed(0)} MB`;

  page = await settings(session);
  const waiting = await filesOf(page);
  let downloads = 0;
  page.on('download', () => downloads++);
  yield await part('exported till stopped', count * HALF, page, async () => {
    await button(page, t('transfer.export')).click();
    await page.waitForFunction((half) => (document.querySelector('progress')?.value ?? 0) >= half, HALF);
    await button(page, t('transfer.cancel')).click();
    await page.getByText(t('transfer.cancelled')).waitFor();
  });
  if (downloads > 0 || (await filesOf(page)) > waiting) throw new Error('a stopped export left a file');
  const before = bytes;
  yield await part('exported after it', count, page, whole);
  if (bytes !== before) throw new Error(`${bytes} bytes after a stop, ${before} before`);
}

/** Files of the extension's own, where exports are written. */
function filesOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('exports', { create: true });
    return (await Array.fromAsync(folder.keys())).length;
  });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function look(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, t('transfer.import')).click();
  await (await chooser).setFiles(file);
  await page.getByRole('heading', { name: t('import.plan') }).waitFor();
}

const take = (page: Page) => button(page, t('import.take')).click();

/** Articles in the archive, by the database itself. */
async function counted(session: ChromiumSession): Promise<number> {
  const page = await session.extensionPage('welcome.html');
  const count = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('siyaq');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('articles').objectStore('articles').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
  await page.close();
  return count;
}
