import type { FileChooser } from '@playwright/test';
import { buildFolder } from '../harness/build';
import { launchChromium } from '../harness/chromium';
import { LibraryView } from '../harness/library-view';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

const { t } = ARABIC_WORDS;
const { event, story } = storyOf('port', 'minbar');
const { title, claims } = tell(event, story);
const moved = claims.find(({ statement }) => statement === 'move')!.content;

test('an archive goes into a file, and out of it into another browser', async ({ session, site }) => {
  const tab = await session.visit(site.address('port', 'minbar'));
  const panel = new PanelView(await session.openSidePanel(tab));
  await panel.shows(title);
  await panel.save();
  await panel
    .claim(moved)
    .getByRole('button', { name: t('correct.menu') })
    .click();
  await panel.page.getByRole('button', { name: t('correct.notClaim') }).click();
  await expect(panel.claim(moved)).toHaveCount(0);

  const settings = await session.extensionPage('library.html#/settings');
  const download = settings.waitForEvent('download');
  await settings.getByRole('button', { name: t('transfer.export') }).click();
  const file = await (await download).path();
  expect((await download).suggestedFilename()).toMatch(/^siyaq-[\d-]+\.jsonl$/);
  await expect(settings.getByText(/^كُتب الملف/)).toBeVisible();

  const other = await launchChromium({ extension: buildFolder('chrome') });
  try {
    const page = await other.extensionPage('library.html#/settings');
    const choose = async (chosen: Parameters<FileChooser['setFiles']>[0]) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: t('transfer.import') }).click();
      await (await chooser).setFiles(chosen);
    };
    await choose({ name: 'notes.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{}\n') });
    await expect(page.getByText(t('problem.not-archive.what'))).toBeVisible();
    const count = page.getByText(/^جديد: /);
    const take = async () => {
      await choose(file);
      await expect(page.getByRole('heading', { name: t('import.plan') })).toBeFocused();
      await expect(count).toBeVisible();
      await expect(page.locator('.storage dd').first()).toContainText('لا مقالات');
      await page.getByRole('button', { name: t('import.take'), exact: true }).click();
      await expect(page.getByText(t('import.done'))).toBeVisible();
    };
    await take();
    await page.getByRole('button', { name: t('import.undo'), exact: true }).click();
    await expect(page.getByText(/^تُراجع عن الاستيراد/)).toBeVisible();
    await take();
    const corrections = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: t('corrections.title') }) });
    await expect(corrections.getByRole('listitem')).toHaveCount(1);
    await page.goto(`${page.url().split('#')[0]}#/`);
    const library = new LibraryView(page);
    await library.row(title).getByRole('link', { name: title }).click();
    const margin = page.getByRole('complementary');
    await expect(margin.getByTitle(t('claim.show'))).toHaveCount(claims.length - 1);
    await expect(margin.getByText(moved)).toHaveCount(0);
  } finally {
    await other.close();
  }
});
