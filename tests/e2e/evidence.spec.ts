import { LibraryView } from '../harness/library-view';
import { PackView } from '../harness/pack-view';
import { PanelView } from '../harness/panel-view';
import { canPrint, printed, quotedIn, wordsInPrint } from '../harness/read-pack';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

const { t } = ARABIC_WORDS;
const { event, story } = storyOf('port', 'minbar');
const { title, claims } = tell(event, story);

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
  const pack = new PackView(page);
  await expect(pack.quotes).toHaveCount(2);
  const quotes = await pack.quotes.allTextContents();
  for (const quote of quotes) expect(claims.map(({ content }) => content)).toContain(quote);

  const day = new Date().toISOString().slice(0, 10);
  const csv = await pack.take('csv');
  expect(csv.name).toBe(`ملف التوثيق - تصريحات مختارة - ${day}.csv`);
  for (const format of ['csv', 'json', 'annotations', 'markdown', 'ris', 'bibtex', 'csl'] as const)
    expect(await quotedIn(format, (await pack.take(format)).text), format).toEqual([...quotes].sort());
  const { groups } = JSON.parse((await pack.take('json')).text);
  expect(groups.flatMap((group: { items: { url: string }[] }) => group.items.map(({ url }) => url))).toEqual(
    quotes.map(() => site.address('port', 'minbar')),
  );
});

test('a printed pack is a page of A4 with its Arabic in it', async ({ session, site }) => {
  test.skip(!canPrint, 'pdftotext is not installed');
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
  const pack = new PackView(page);
  const quote = (await pack.quotes.textContent())!;
  const { info, letters } = await printed(session, (await pack.take('html')).text);
  expect(info).toMatch(/Page size:.*A4/);
  const words = wordsInPrint(quote);
  expect(words.length).toBeGreaterThan(3);
  for (const word of words) expect(letters).toContain(word);
});
