import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ARABIC } from '../../lib/i18n/catalogue/arabic';
import { writeBundle } from '../bench/archive/articles/write-bundle';
import { seedArticles } from '../bench/seed-articles';
import { buildFolder } from '../harness/build';
import { type ChromiumSession, launchChromium } from '../harness/chromium';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS, beginningOf } from '../harness/words';

const { t } = ARABIC_WORDS;
const ARTICLES = 40;

function* articles() {
  let n = 0;
  for (const { input, analysis } of seedArticles(ARTICLES, 43))
    yield { key: String(n++), article: input, analysis };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function takeIn(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, t('transfer.import')).click();
  await (await chooser).setFiles(file);
}

/** A browser that writes downloads under their own names into a folder, as it does for a reader. */
async function launchWithDownloads(profile: string, downloads: string): Promise<ChromiumSession> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  await mkdir(downloads, { recursive: true });
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const session = await launchChromium({ extension: buildFolder('chrome'), profile });
  // Else Playwright gives every file a number for a name.
  const devtools = await session.context.browser()!.newBrowserCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'default' });
  return session;
}

const filesIn = (folder: string) => readdir(join(folder, 'siyaq')).catch(() => []);

test('an automatic backup arrives in the downloads folder, and is an archive', async ({
  browserName: _,
}, testInfo) => {
  const downloads = testInfo.outputPath('downloads');
  const session = await launchWithDownloads(testInfo.outputPath('profile'), downloads);
  try {
    const given = testInfo.outputPath('archive.jsonl');
    await writeBundle(given, articles(), ARTICLES);
    const page = await session.extensionPage('library.html#/settings');
    await takeIn(page, given);
    await button(page, t('import.take')).click();
    await expect(page.getByText(t('import.done'))).toBeVisible();
    expect(await filesIn(downloads)).toEqual([]);

    const every = page.getByRole('combobox', { name: t('backup.every') });
    await every.selectOption({ label: t('backup.every.week') });
    const fresh = page.getByText(beginningOf(ARABIC['backup.fresh'])).first();
    await expect(fresh).toBeVisible();
    const [name, ...more] = await filesIn(downloads);
    expect(more).toEqual([]);
    expect(name).toMatch(/^siyaq-backup-\d{4}-\d\d-\d\d\.jsonl$/);
    const file = join(downloads, 'siyaq', name!);
    expect((await readFile(file, 'utf8')).trimEnd().split('\n')).toHaveLength(ARTICLES + 1);
    await takeIn(page, file);
    await expect(page.getByText(t('import.planNothing'))).toBeVisible();

    // A month later, with files of weeks before: the panel or the library writes the next, and the last three stay.
    const old = ['2026-01-01', '2026-01-08', '2026-01-15'].map((day) => `siyaq-backup-${day}.jsonl`);
    for (const past of old) await writePast(page, past);
    await setBackup(page, { at: '2026-01-22T10:00:00Z' });
    await page.reload();
    await expect.poll(() => filesIn(downloads), { timeout: 30_000 }).toEqual([...old.slice(1), name].sort());

    // The folder is no folder any more: the reader is told, and nothing is lost.
    await rm(join(downloads, 'siyaq'), { recursive: true });
    await writeFile(join(downloads, 'siyaq'), '');
    await setBackup(page, { at: '2026-01-22T10:00:00Z' });
    await page.reload();
    await expect(page.getByText(t('problem.not-downloaded.what'))).toBeVisible({ timeout: 30_000 });
  } finally {
    await session.close();
  }
});

/** Writes a file under the name of a backup of before, as Siyaq does. */
const writePast = (page: Page, name: string) =>
  page.evaluate(`chrome.downloads.download({
    url: URL.createObjectURL(new Blob(['{}'], { type: 'application/jsonl' })), filename: 'siyaq/${name}' })`);

/** Changes what is known of the archive's files, as time does. */
const setBackup = (page: Page, part: object) =>
  page.evaluate(`chrome.storage.local.get('backup').then(({ backup }) =>
    chrome.storage.local.set({ backup: { ...backup, ...${JSON.stringify(part)} } }))`);
