import type { Locator, Page } from '@playwright/test';
import { LibraryView } from '../harness/library-view';
import { marksOn, waitForMarks } from '../harness/marks';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

const { t } = ARABIC_WORDS;
const { event, story } = storyOf('port', 'minbar');
const { title, claims } = tell(event, story);
const said = (statement: string) => claims.find((claim) => claim.statement === statement)!.content;
const MINISTER = 'سالم بن حمد الرواحي';
const DIRECTOR = 'يوسف بن ناصر الكندي';

/** Opens the menu «تصويب» of a claim or speaker and chooses. */
async function correct(place: Locator, choice: string): Promise<void> {
  await place.getByRole('button', { name: t('correct.menu') }).click();
  await place.getByRole('button', { name: choice, exact: true }).click();
}

const groupOf = (page: Page, name: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name }) })
    .last();

test('what the reader corrects holds everywhere at once, after a reload, and until it is undone', async ({
  session,
  site,
}) => {
  const tab = await session.visit(site.address('port', 'minbar'));
  const panel = new PanelView(await session.openSidePanel(tab));
  await panel.shows(title);
  await panel.save();
  const before = await waitForMarks(tab);
  expect(before.officials).toContain(MINISTER);

  await test.step('another speaker', async () => {
    await correct(panel.claim(said('rail')), t('correct.otherSpeaker'));
    await panel.page.getByRole('button', { name: new RegExp(`^${DIRECTOR}`) }).click();
    await expect(groupOf(panel.page, DIRECTOR).getByText(said('rail'))).toBeVisible();
    await expect(panel.page.getByText(t('toast.corrected'))).toBeVisible();
    await panel.claim(said('rail')).getByText(t('action.why')).click();
    await expect(panel.claim(said('rail'))).toContainText('حدّدتَ أنت القائل');
  });

  await test.step('not a claim: gone from panel and page', async () => {
    await correct(panel.claim(said('move')), t('correct.notClaim'));
    await expect(panel.claim(said('move'))).toHaveCount(0);
    await expect.poll(async () => (await marksOn(tab)).claims).not.toContain(said('move'));
    expect((await marksOn(tab)).claims).toHaveLength(before.claims.length - 1);
  });

  await test.step('not an official: no longer marked', async () => {
    await correct(groupOf(panel.page, MINISTER).locator('> div'), t('correct.notOfficial'));
    await expect.poll(async () => (await marksOn(tab)).officials).toEqual([]);
  });

  await test.step('the keyboard finds an official by another spelling, and Escape gives the focus back', async () => {
    const menu = groupOf(panel.page, DIRECTOR).locator('> div').getByRole('button');
    await menu.first().focus();
    await panel.page.keyboard.press('Enter');
    await panel.page.getByRole('button', { name: t('correct.identity') }).press('Enter');
    await panel.page.keyboard.type('لافرف');
    await expect(panel.page.getByRole('button', { name: /سيرغي لافروف/ })).toBeVisible();
    await panel.page.keyboard.press('ArrowDown');
    await expect(panel.page.getByRole('button', { name: /سيرغي لافروف/ })).toBeFocused();
    await panel.page.keyboard.press('Escape');
    await expect(menu.first()).toBeFocused();
  });

  const library = new LibraryView(await session.extensionPage('library.html'));
  await test.step('the library shows it too', async () => {
    await library.row(title).getByRole('link', { name: title }).click();
    const { page } = library;
    await expect(groupOf(page, DIRECTOR).getByText(said('rail'))).toBeVisible();
    await expect(page.getByRole('complementary').getByText(said('move'))).toHaveCount(0);
  });

  await test.step('a reload and a stopped worker change nothing', async () => {
    await session.killServiceWorker();
    await tab.bringToFront();
    await tab.reload();
    await expect.poll(async () => (await marksOn(tab)).claims.length).toBe(before.claims.length - 1);
    expect((await marksOn(tab)).officials).toEqual([]);
    await expect(groupOf(panel.page, DIRECTOR).getByText(said('rail'))).toBeVisible();
  });

  await test.step('undone in the settings, all is as it was, without a reload', async () => {
    const { page } = library;
    await page.bringToFront();
    await page.goto(`${page.url().split('#')[0]}#/settings`);
    const list = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: t('corrections.title') }) });
    await expect(list.getByRole('listitem')).toHaveCount(3);
    for (let left = 3; left > 0; left--) {
      await list.getByRole('listitem').first().getByRole('button').click();
      await expect(list.getByRole('listitem')).toHaveCount(left - 1);
    }
    await expect(list).toContainText(t('corrections.none'));
    await tab.bringToFront();
    await expect.poll(async () => (await marksOn(tab)).claims).toEqual(before.claims);
    expect((await marksOn(tab)).officials).toEqual(before.officials);
    await expect(groupOf(panel.page, MINISTER).getByText(said('rail'))).toBeVisible();
  });

  await test.step('a toast takes it back as well', async () => {
    await correct(panel.claim(said('move')), t('correct.notClaim'));
    await expect(panel.claim(said('move'))).toHaveCount(0);
    await panel.undoButton.last().click();
    await expect(panel.claim(said('move'))).toHaveCount(1);
  });
});
