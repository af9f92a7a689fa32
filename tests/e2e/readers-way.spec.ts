import { cardText, pointOn } from '../harness/card';
import { LibraryView } from '../harness/library-view';
import { marksOn, waitForMarks } from '../harness/marks';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { choose, welcomePage } from '../harness/welcome-view';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { type OutletId, tell } from '../site/story';

const told = (eventId: string, outlet: OutletId) => {
  const { event, story } = storyOf(eventId, outlet);
  return tell(event, story);
};

test.describe('the way of a reader', () => {
  test.use({ choice: null });

  test('from install to the archive and back', async ({ session, site }) => {
    const first = told('port', 'minbar');
    const second = told('port', 'madar');

    const tab = await session.visit(site.address('port', 'minbar'));
    await test.step('nothing is read before the choice', async () => {
      await tab.waitForTimeout(500);
      expect(await marksOn(tab)).toMatchObject({ claims: [], officials: [] });
    });

    await test.step('welcome: one click', async () => {
      await choose(await welcomePage(session), 'everywhere');
    });

    await test.step('marks appear on the article', async () => {
      await tab.bringToFront();
      await tab.reload();
      const marks = await waitForMarks(tab);
      expect(marks.claims).toContain(first.claims[0]?.content);
      expect(marks.officials).toContain('سالم بن حمد الرواحي');
    });

    await test.step('a card says who speaks', async () => {
      const { x, y } = await pointOn(tab, 'siyaq-claim');
      await tab.mouse.move(x, y);
      await expect.poll(() => cardText(tab)).toContain('الرواحي');
      await tab.mouse.move(0, 0);
      await expect.poll(() => cardText(tab)).toBeNull();
    });

    const panel = await test.step('a click on a claim opens the panel there', async () => {
      const { x, y } = await pointOn(tab, 'siyaq-claim');
      const opened = session.context.waitForEvent('page');
      await tab.mouse.click(x, y);
      const view = new PanelView(await opened);
      await view.shows(first.title);
      await expect(view.current).toContainText(first.claims[0]?.content ?? '');
      return view;
    });

    await test.step('the panel shows the claims that are marked', async () => {
      const marked = [...(await marksOn(tab)).claims].sort();
      expect((await panel.claims.allTextContents()).sort()).toEqual(marked);
    });

    await test.step('a click in the panel scrolls the page to the claim', async () => {
      await tab.evaluate(() => scrollTo(0, 0));
      await panel.claims.last().click();
      await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect((await marksOn(tab)).byName['siyaq-current']).toBeDefined();
    });

    await test.step('save', () => panel.save());

    await test.step("another outlet's story is linked", async () => {
      await tab.goto(site.address('port', 'madar'));
      await panel.shows(second.title);
      await panel.hasAnswered();
      await expect(panel.contexts.first()).toBeVisible();
      await expect.poll(async () => (await marksOn(tab)).byName['siyaq-claim-linked'] ?? []).not.toEqual([]);
      await panel.contexts.first().click();
      await expect(panel.page.getByText(ARABIC_WORDS.t('context.same')).first()).toBeVisible();
      await expect(panel.page.getByRole('button', { name: first.title })).toBeVisible();
      await panel.save();
    });

    const library = new LibraryView(await session.extensionPage('library.html'));
    await test.step('the library finds both', async () => {
      await expect(library.rows).toHaveCount(2);
      // Another hamza, no diacritics, an attached particle: as a reader types it.
      await library.search('للحاويه');
      await expect(library.rows).toHaveCount(2);
      await library.search('"هبة طبيعية"');
      await expect(library.rows).toHaveCount(1);
      await expect(library.row(second.title)).toBeVisible();
      await library.search('');
    });

    await test.step('delete, undo', async () => {
      await library.remove(first.title);
      await expect(library.rows).toHaveCount(1);
      await library.undoButton.click();
      await expect(library.row(first.title)).toBeVisible();
      await expect(library.rows).toHaveCount(2);
    });
  });
});
