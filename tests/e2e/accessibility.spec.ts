import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../lib/i18n/translator';
import { LibraryView } from '../harness/library-view';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { welcomePage } from '../harness/welcome-view';
import { wordsIn } from '../harness/words';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

/** What axe finds on a page, a line for each place. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

async function speak(page: Page, language: Language): Promise<void> {
  const radio = page.getByRole('radio', { name: language === 'ar' ? 'العربية' : 'English', exact: true });
  await radio.check();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

for (const language of ['ar', 'en'] as const) {
  test(`axe finds nothing: ${language}`, async ({ session, site }) => {
    const words = wordsIn(language);
    const settings = await session.extensionPage('library.html#/settings');
    await speak(settings, language);

    const tab = await session.visit(site.address('port', 'minbar'));
    const panel = new PanelView(await session.openSidePanel(tab), words);
    for (const outlet of ['minbar', 'daftar'] as const) {
      const { event, story } = storyOf('port', outlet);
      await tab.goto(site.address('port', outlet));
      await panel.shows(tell(event, story).title);
      await panel.save();
    }
    await panel.contexts.first().click();
    const library = new LibraryView(await session.extensionPage('library.html'), words);
    await library.rows.first().waitFor();

    await test.step('settings', async () => expect(await findings(settings)).toEqual([]));
    await test.step('panel', async () => expect(await findings(panel.page)).toEqual([]));
    await test.step('list', async () => expect(await findings(library.page)).toEqual([]));
    await test.step('search', async () => {
      await library.search('الرواحي');
      await library.page.locator('mark').first().waitFor();
      expect(await findings(library.page)).toEqual([]);
    });
    await test.step('reading view', async () => {
      await library.rows.first().getByRole('heading').getByRole('link').click();
      await library.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await findings(library.page)).toEqual([]);
    });
    await test.step('welcome', async () => expect(await findings(await welcomePage(session))).toEqual([]));
  });
}
