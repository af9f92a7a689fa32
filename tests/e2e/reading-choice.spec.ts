import { marksOn, waitForMarks } from '../harness/marks';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

const { t } = ARABIC_WORDS;
const title = (({ event, story }) => tell(event, story).title)(storyOf('port', 'minbar'));
const host = 'minbar.localhost';
/** Long enough for an article to be marked, were it read. */
const WAIT = 700;

test.describe('before the choice', () => {
  test.use({ choice: null });

  test('the panel asks for it and nothing is read', async ({ session, site }) => {
    const tab = await session.visit(site.address('port', 'minbar'));
    const panel = new PanelView(await session.openSidePanel(tab));
    await expect(panel.title).toHaveText(t('state.unset.title'));
    expect((await marksOn(tab)).byName).toEqual({});
  });
});

test.describe('only when I press the button', () => {
  test.use({ choice: 'button' });

  test('a page is read after the click and not before', async ({ session, site }) => {
    const tab = await session.visit(site.address('port', 'minbar'));
    await tab.waitForTimeout(WAIT);
    expect((await marksOn(tab)).byName).toEqual({});
    const panel = new PanelView(await session.openSidePanel(tab));
    await panel.shows(title);
    await waitForMarks(tab);
  });
});

test.describe('on every site', () => {
  test('one site can be left out and taken in again', async ({ session, site }) => {
    const tab = await session.visit(site.address('port', 'minbar'));
    const panel = new PanelView(await session.openSidePanel(tab));
    await panel.shows(title);
    await waitForMarks(tab);

    await panel.page.getByRole('button', { name: t('panel.menu') }).click();
    await panel.page.getByRole('checkbox', { name: t('panel.readSite', { host }) }).click();
    await panel.page.keyboard.press('Escape');
    await expect(panel.title).toHaveText(t('state.offHere.title'));
    await expect.poll(async () => (await marksOn(tab)).claims).toEqual([]);
    await tab.reload();
    await tab.waitForTimeout(WAIT);
    expect((await marksOn(tab)).byName).toEqual({});

    await panel.page.getByRole('button', { name: t('state.offHere.action') }).click();
    await panel.shows(title);
    await waitForMarks(tab);
  });

  test('the articles of a site can be saved by themselves', async ({ session, site }) => {
    const tab = await session.visit(site.address('plan', 'minbar'));
    const panel = new PanelView(await session.openSidePanel(tab));
    await expect(panel.saveButton).toBeVisible();
    await panel.page.getByRole('button', { name: t('panel.menu') }).click();
    await panel.page.getByRole('checkbox', { name: t('panel.autoSave', { host }) }).check();
    await panel.page.keyboard.press('Escape');

    await tab.goto(site.address('port', 'minbar'));
    await panel.shows(title);
    await expect(panel.openSavedButton).toBeVisible();
    await tab.goto(site.address('port', 'daftar'));
    await expect(panel.saveButton).toBeVisible();
  });

  test('marks can be hidden and shown', async ({ session, site }) => {
    const tab = await session.visit(site.address('port', 'daftar'));
    await waitForMarks(tab);
    const panel = new PanelView(await session.openSidePanel(tab));
    const button = panel.page.getByRole('button', { name: t('panel.marks') });
    await button.click();
    await expect.poll(async () => (await marksOn(tab)).claims).toEqual([]);
    await button.click();
    await waitForMarks(tab);
  });

  test('a page that is no article can be read all the same', async ({ session, site }) => {
    const tab = await session.visit(`http://multaqa.localhost:${site.port}/showthread.php?t=4411`);
    const panel = new PanelView(await session.openSidePanel(tab));
    await expect(panel.title).toHaveText(t('state.notArticle.title'));
    await panel.page.getByRole('button', { name: t('state.notArticle.action') }).click();
    await expect(panel.title).not.toHaveText(t('state.notArticle.title'));
    await expect(panel.page.getByRole('region', { name: t('panel.claims') })).toBeVisible();
  });
});
