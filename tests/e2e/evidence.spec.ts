import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import type { FormatName } from '../../lib/evidence/formats';
import { LibraryView } from '../harness/library-view';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

const { t } = ARABIC_WORDS;
const { event, story } = storyOf('port', 'minbar');
const { title, claims } = tell(event, story);

/** Downloads the pack in one of its forms: the file's name and text. */
async function taken(page: Page, format: FormatName): Promise<{ name: string; path: string; text: string }> {
  await page.getByRole('radio', { name: t(`pack.format.${format}`) }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('pack.download') }).click();
  const file = await download;
  const path = (await file.path())!;
  return { name: file.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

test('what is picked is taken away in every form, and each is read back', async ({ session, site }) => {
  const tab = await session.visit(site.address('port', 'minbar'));
  const panel = new PanelView(await session.openSidePanel(tab));
  await panel.shows(title);
  await panel.save();
  await expect(panel.page.getByRole('button', { name: /^ملف التوثيق/ })).toHaveCount(0);

  const page = await session.extensionPage('library.html#/');
  await new LibraryView(page).row(title).getByRole('link', { name: title }).click();
  const buttons = page.getByRole('complementary').getByRole('button', { name: /^ملف التوثيق/ });
  await expect(buttons).toHaveCount(claims.length);
  await buttons.nth(0).click();
  await buttons.nth(1).click();
  await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await page.getByRole('link', { name: t('pack.open') }).click();
  const shown = page.locator('.evidence-item__exact');
  await expect(shown).toHaveCount(2);
  const quotes = await shown.allTextContents();
  for (const quote of quotes) expect(claims.map(({ content }) => content)).toContain(quote);

  const day = new Date().toISOString().slice(0, 10);
  const csv = await taken(page, 'csv');
  expect(csv.name).toBe(`ملف التوثيق - تصريحات مختارة - ${day}.csv`);
  const { data } = Papa.parse<string[]>(csv.text.slice(1).trimEnd());
  expect(data.slice(1).map((row) => row[6])).toEqual(quotes);

  const json = JSON.parse((await taken(page, 'json')).text);
  expect(
    json.groups.flatMap((group: { items: { url: string }[] }) => group.items.map(({ url }) => url)),
  ).toEqual(quotes.map(() => site.address('port', 'minbar')));
  const { items } = JSON.parse((await taken(page, 'annotations')).text).first;
  expect(items[0].target.selector[0].exact).toBe(quotes[0]);

  for (const [format, type] of [
    ['ris', '@ris/file'],
    ['bibtex', '@biblatex/text'],
    ['csl', '@csl/list+object'],
  ] as const) {
    const { text } = await taken(page, format);
    const works = plugins.input.chain(format === 'csl' ? JSON.parse(text) : text, { forceType: type });
    expect(works.map((work) => work.title)).toEqual([title]);
    const notes = works.flatMap(({ note, annote }) => note ?? annote ?? []).join('\n');
    for (const quote of quotes) expect(notes).toContain(quote);
  }

  const markdown = await taken(page, 'markdown');
  for (const quote of quotes) expect(markdown.text.replace(/\\(.)/g, '$1')).toContain(`> ${quote}`);
});

const pdftotext = spawnSync('pdftotext', ['-v']).status === 0;

test('a printed pack is a page of A4 with its Arabic in it', async ({ session, site }) => {
  test.skip(!pdftotext, 'pdftotext is not installed');
  const tab = await session.visit(site.address('port', 'minbar'));
  const panel = new PanelView(await session.openSidePanel(tab));
  await panel.shows(title);
  await panel.save();
  const page = await session.extensionPage('library.html#/');
  await new LibraryView(page).row(title).getByRole('link', { name: title }).click();
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^ملف التوثيق/ })
    .first()
    .click();
  await page.getByRole('link', { name: t('pack.open') }).click();
  const quote = (await page.locator('.evidence-item__exact').textContent())!;
  const { text } = await taken(page, 'html');
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-print-'));
  try {
    await writeFile(join(folder, 'pack.html'), text);
    // As a reader opens it: no page of the extension, whose rules let no page style itself.
    const printed = await session.visit(pathToFileURL(join(folder, 'pack.html')).href);
    const pdf = join(folder, 'pack.pdf');
    await writeFile(pdf, await printed.pdf({ preferCSSPageSize: true }));
    expect(spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout).toMatch(/Page size:.*A4/);
    // In their logical order, whatever their shapes; pdftotext turns the letters of a lam-alef around.
    const { stdout } = spawnSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
    const letters = (words: string) => words.normalize('NFKC').replace(/[^\p{L}]/gu, '');
    const words = quote.split(/\s+/).filter((word) => !/ل[اأإآ]/.test(word));
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) expect(letters(stdout)).toContain(letters(word));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
