import { EventView } from '../harness/event-view';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { type OutletId, tell } from '../site/story';

const OUTLETS: readonly OutletId[] = ['minbar', 'daftar', 'ufuq'];

test('what several outlets tell gathers, is compared, and obeys the reader', async ({ session, site }) => {
  test.setTimeout(180_000);
  const tab = await session.visit(site.address('water', 'minbar'));
  const panel = new PanelView(await session.openSidePanel(tab));
  for (const outlet of OUTLETS) {
    const { event, story } = storyOf('water', outlet);
    await tab.goto(site.address('water', outlet));
    await panel.shows(tell(event, story).title);
    await panel.save();
  }

  const library = await test.step('the panel names the event and leads to it', async () => {
    await expect(panel.page.getByText(ARABIC_WORDS.plural('outlets', 3)).first()).toBeVisible();
    const opened = session.context.waitForEvent('page');
    await panel.page.getByRole('button', { name: ARABIC_WORDS.t('context.compare') }).click();
    return new EventView(await opened);
  });

  await test.step('a figure that one outlet gives otherwise stands out', async () => {
    await expect(library.comparison).toContainText('45 مليون');
    await expect(library.comparison).toContainText('أربعين مليون');
    await expect(library.comparison.getByText(ARABIC_WORDS.t('event.notHere')).first()).toBeVisible();
  });

  await test.step('all of it goes into a pack', async () => {
    await library.page.getByRole('link', { name: ARABIC_WORDS.t('pack.export') }).click();
    await expect(library.page.getByRole('button', { name: ARABIC_WORDS.t('pack.download') })).toBeVisible();
    await expect(library.page.locator('.evidence-item__exact').first()).toBeVisible();
    await library.page.goBack();
  });

  await test.step('the reader names it', async () => {
    await library.button('event.rename').click();
    await expect(library.page.getByRole('textbox', { name: ARABIC_WORDS.t('event.name') })).toBeFocused();
    await library.page.keyboard.type('اتفاق اليرموك');
    await library.page.keyboard.press('Enter');
    await expect(library.title).toHaveText('اتفاق اليرموك');
  });

  await test.step('and splits it, and takes that back', async () => {
    await expect(library.articles).toHaveCount(3);
    await library.articles.last().check();
    await library.button('event.split').click();
    await expect(library.articles).toHaveCount(2);
    await library.openList();
    await expect(library.links).toHaveCount(2);
    await library.button('action.undo').last().click();
    await expect(library.links).toHaveCount(1);
  });

  await test.step('the name outlives a reload', async () => {
    await library.page.reload();
    await library.links.click();
    await expect(library.title).toHaveText('اتفاق اليرموك');
    await expect(library.articles).toHaveCount(3);
  });

  await test.step('a speaker leads to everything they said', async () => {
    await library.comparison.getByRole('link', { name: 'مأمون الشرايري' }).first().click();
    await expect(library.title).toHaveText('مأمون الشرايري');
    await expect(library.page.getByText('الجفاف لا يعرف الحدود').first()).toBeVisible();
  });
});
