import type { Page } from '@playwright/test';
import { analyse } from '../../lib/analysis/analyse';
import { marksOn, waitForMarks } from '../harness/marks';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

const { t } = ARABIC_WORDS;
const story = (({ event, story: own }) => tell(event, own))(storyOf('port', 'ufuq'));
const { claims } = analyse(story.text);
const doubtful = claims
  .filter(({ certain }) => !certain)
  .map(({ start, end }) => story.text.slice(start, end));

/** The text on the toolbar button for the tab of this address, as an extension page is told it. */
const badgeOf = (page: Page, address: string) =>
  page.evaluate(async (url) => {
    const { tabs, action } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
      .chrome;
    const [tab] = (await tabs.query({})).filter((one) => one.url === url);
    return tab?.id === undefined ? null : action.getBadgeText({ tabId: tab.id });
  }, address);

test('a strict reader sees only what is certain, at once and everywhere, and saves everything', async ({
  session,
  site,
}) => {
  expect(doubtful.length).toBeGreaterThan(0);
  const address = site.address('port', 'ufuq');
  const tab = await session.visit(address);
  await waitForMarks(tab);
  const panel = new PanelView(await session.openSidePanel(tab));
  await panel.shows(story.title);
  await expect(panel.claims).toHaveCount(claims.length);
  expect((await marksOn(tab)).byName['siyaq-claim-uncertain']).toEqual(doubtful);

  const library = await session.extensionPage('library.html#/settings');
  await expect.poll(() => badgeOf(library, address)).toBe(String(claims.length));
  const strict = library.getByRole('checkbox', { name: t('settings.strict') });
  await strict.check();
  // The panel follows the tab in front.
  await tab.bringToFront();
  const certain = claims.length - doubtful.length;
  await expect(panel.claims).toHaveCount(certain);
  await expect.poll(async () => (await marksOn(tab)).claims).toHaveLength(certain);
  await expect.poll(() => badgeOf(library, address)).toBe(String(certain));

  await test.step('what is saved is whole', async () => {
    await panel.save();
    const opened = session.context.waitForEvent('page');
    await panel.openSavedButton.click();
    const reading = await opened;
    await expect(reading.getByText(t('claim.uncertain'), { exact: true })).toHaveCount(doubtful.length);
  });

  await library.bringToFront();
  await strict.uncheck();
  await tab.bringToFront();
  await expect(panel.claims).toHaveCount(claims.length);
  await expect.poll(async () => (await marksOn(tab)).claims).toHaveLength(claims.length);
  await expect.poll(() => badgeOf(library, address)).toBe(String(claims.length));
});
