import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeBundle } from '../bench/archive/articles/write-bundle';
import { seedArticles } from '../bench/seed-articles';
import { buildFolder } from '../harness/build';
import { findFirefox, launchFirefox } from '../harness/firefox';
import { ARABIC_WORDS } from '../harness/words';
import { startSite } from '../site/site';

const { t } = ARABIC_WORDS;
const firefox = findFirefox();

test('Firefox: welcome, marks, library', async () => {
  test.skip(firefox === null, 'no Firefox on this machine; set FIREFOX_PATH');
  if (!firefox) return;
  const site = await startSite();
  const session = await launchFirefox(firefox, buildFolder('firefox'));
  try {
    const welcome = await session.extensionPage('welcome.html');
    await welcome.locator(`button ::-p-text(${t('welcome.everywhere.title')})`).click();
    await welcome.locator(`::-p-text(${t('welcome.done.everywhere')})`).wait();

    const tab = await session.visit(site.address('port', 'minbar'));
    const marked = () =>
      tab.evaluate(() => [...CSS.highlights].map(([name, ranges]) => [name, ranges.size] as const));
    await expect.poll(async () => Object.fromEntries(await marked())['siyaq-official']).toBeGreaterThan(0);
    expect(Object.fromEntries(await marked())['siyaq-claim']).toBeGreaterThan(0);

    const library = await session.extensionPage('library.html');
    await library.locator(`::-p-text(${t('library.empty.title')})`).wait();
    expect(session.outside).toEqual([]);
  } finally {
    await session.close();
    await site.close();
  }
});

const ARTICLES = 20;

function* articles() {
  let n = 0;
  for (const { input, analysis } of seedArticles(ARTICLES, 47))
    yield { key: String(n++), article: input, analysis };
}

test('Firefox: an automatic backup arrives in the downloads folder, and is an archive', async ({
  browserName: _,
}, testInfo) => {
  test.skip(firefox === null, 'no Firefox on this machine; set FIREFOX_PATH');
  if (!firefox) return;
  const downloads = testInfo.outputPath('downloads');
  await mkdir(downloads, { recursive: true });
  const given = testInfo.outputPath('archive.jsonl');
  await writeBundle(given, articles(), ARTICLES);
  const session = await launchFirefox(firefox, buildFolder('firefox'), downloads);
  try {
    const library = await session.extensionPage('library.html#/settings');
    const input = await library.waitForSelector('input[type=file]');
    await input!.uploadFile(given);
    // By its whole name: the buttons that open files begin like it.
    await library.locator(`::-p-aria([name="${t('import.take')}"][role="button"])`).click();
    await library.locator(`::-p-text(${t('import.done')})`).wait();
    // As the switch does once the reader has allowed downloads; a permission's prompt cannot be clicked.
    await library.evaluate(
      "browser.storage.local.set({ backup: { every: 'week', at: null, failed: null } })",
    );
    await library.reload().catch(() => {});
    const filesIn = () => readdir(join(downloads, 'siyaq')).catch(() => []);
    await expect.poll(filesIn, { timeout: 30_000 }).toHaveLength(1);
    const [name] = await filesIn();
    expect(name).toMatch(/^siyaq-backup-\d{4}-\d\d-\d\d\.jsonl$/);
    const lines = async () => (await readFile(join(downloads, 'siyaq', name!), 'utf8')).trimEnd().split('\n');
    await expect.poll(async () => (await lines()).length).toBe(ARTICLES + 1);
    expect(session.outside).toEqual([]);
  } finally {
    await session.close();
  }
});
