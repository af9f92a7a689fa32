import { LibraryView } from '../harness/library-view';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

const { t } = ARABIC_WORDS;

test('a claim is noted, collected, found by the note and given back after it was taken out', async ({
  session,
  site,
}) => {
  test.setTimeout(180_000);
  const { event, story } = storyOf('plan', 'minbar');
  const { title, claims } = tell(event, story);
  const tab = await session.visit(site.address('plan', 'minbar'));
  const panel = new PanelView(await session.openSidePanel(tab));
  await panel.shows(title);
  await panel.save();

  const { page } = new LibraryView(await session.extensionPage('library.html'));
  const library = new LibraryView(page);
  const quote = claims.find(({ content }) => content.includes('أربع شركات'))!.content;
  const claim = page.getByRole('listitem').filter({ has: page.getByTitle(t('claim.show')), hasText: quote });

  await test.step('a note and a new collection, beside the claim', async () => {
    await library.row(title).getByRole('heading').getByRole('link').click();
    await claim.getByText(t('keep.summary')).click();
    await claim.getByLabel(t('note.label')).fill('يُسأل المدير عن أسماء الشركات المنافسة');
    await claim.getByLabel(t('collections.new')).fill('ملف التوسعة');
    await claim.getByLabel(t('collections.new')).press('Enter');
    await expect(claim.getByRole('checkbox', { name: 'ملف التوسعة' })).toBeChecked();
  });

  await test.step('the search finds the words of the note, and says that they are a note’s', async () => {
    await page.getByRole('link', { name: t('library.title'), exact: true }).click();
    await library.search('المنافسه');
    await expect(library.row(title)).toContainText(t('note.label'));
    await expect(page.locator('mark')).toHaveText('المنافسة');
    await library.search('');
  });

  await test.step('the collection holds it, through a reload', async () => {
    await page.getByRole('link', { name: t('collections.title'), exact: true }).click();
    await page.getByRole('link', { name: 'ملف التوسعة' }).click();
    await page.reload();
    await expect(page.getByRole('link', { name: quote })).toBeVisible();
    await expect(page.getByText('يُسأل المدير عن أسماء الشركات المنافسة')).toBeVisible();
  });

  await test.step('what is taken out comes back, and so does a deleted collection', async () => {
    await page.getByRole('button', { name: t('collection.take') }).click();
    await expect(page.getByText(t('collection.empty'))).toBeVisible();
    await library.undoButton.click();
    await expect(page.getByRole('link', { name: quote })).toBeVisible();
    await page.getByRole('button', { name: t('collection.remove') }).click();
    await expect(page.getByText(t('collections.none.title'))).toBeVisible();
    await library.undoButton.last().click();
    await expect(page.getByRole('link', { name: 'ملف التوسعة' })).toBeVisible();
  });

  await test.step('it leads back to the sentence', async () => {
    await page.getByRole('link', { name: 'ملف التوسعة' }).click();
    await page.getByRole('link', { name: quote }).click();
    await expect(page.locator('[aria-current="true"]').first()).toContainText(quote);
  });
});
