import { LibraryView } from '../harness/library-view';
import { waitForMarks } from '../harness/marks';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

const first = (({ event, story }) => tell(event, story))(storyOf('port', 'minbar'));
const second = (({ event, story }) => tell(event, story))(storyOf('port', 'daftar'));

test('the background may stop between any two steps', async ({ session, site }) => {
  await session.killServiceWorker();
  const tab = await test.step('before the first page', async () => {
    const page = await session.visit(site.address('port', 'minbar'));
    await waitForMarks(page);
    return page;
  });

  await session.killServiceWorker();
  const panel = await test.step('before the panel opens', async () => {
    const view = new PanelView(await session.openSidePanel(tab));
    await view.shows(first.title);
    return view;
  });

  await session.killServiceWorker();
  await test.step('before saving', () => panel.save());

  await session.killServiceWorker();
  await test.step('before the next page, whose panel comes by itself', async () => {
    await tab.goto(site.address('port', 'daftar'));
    await panel.shows(second.title);
    await expect(panel.contexts.first()).toBeVisible();
    await panel.save();
  });

  await session.killServiceWorker();
  await test.step('before the library is read', async () => {
    const library = new LibraryView(await session.extensionPage('library.html'));
    await expect(library.rows).toHaveCount(2);
    await expect(library.row(first.title)).toBeVisible();
    await expect(library.row(second.title)).toBeVisible();
  });
});

test('a page that was open when the background stopped is still answered', async ({ session, site }) => {
  const tab = await session.visit(site.address('flood', 'difaf'));
  await waitForMarks(tab);
  const panel = new PanelView(await session.openSidePanel(tab));
  await session.killServiceWorker();
  await tab.reload();
  await waitForMarks(tab);
  await expect(panel.claims.first()).toBeVisible();
});
