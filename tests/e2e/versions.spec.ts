import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { startSite } from '../site/site';
import { tell } from '../site/story';

const { event, story } = storyOf('port', 'daftar');
const { title } = tell(event, story);

test('a page that changed after it was saved says so, and becomes a new version', async ({ session }) => {
  const site = await startSite();
  const tab = await session.visit(site.address('port', 'daftar'));
  const panel = new PanelView(await session.openSidePanel(tab));
  await panel.shows(title);
  await panel.save();

  await test.step('the same page again is the same article', async () => {
    await tab.reload();
    await expect(panel.openSavedButton).toBeVisible();
    await expect(panel.saveVersionButton).toBeHidden();
  });
  await test.step('another edition', async () => {
    site.revise('port', 'daftar');
    await tab.reload();
    await panel.saveVersionButton.click();
    await expect(panel.openSavedButton).toBeVisible();
    await panel.page.getByText(ARABIC_WORDS.t('change.summary')).click();
    await expect(panel.page.getByRole('main')).toContainText('عشرة آلاف فرصة');
  });
  await site.close();
});
