import { marksOn, waitForMarks } from '../harness/marks';
import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

const { event, story } = storyOf('port', 'ufuq');
const port = tell(event, story);
const water = (({ event: e, story: s }) => tell(e, s))(storyOf('water', 'ufuq'));
const quoted = port.claims.find(({ kind }) => kind === 'direct')?.content;
const denied = water.claims.find(({ kind }) => kind === 'direct')?.content;

test('an application that loads its text late and changes pages by itself', async ({ session, site }) => {
  const tab = await session.visit(site.origin('ufuq'));
  const panel = new PanelView(await session.openSidePanel(tab));
  const follow = (title: string) => tab.getByRole('link', { name: title }).click();

  await test.step('from the home page to a story', async () => {
    await follow(port.title);
    await expect.poll(async () => (await marksOn(tab)).claims).toContain(quoted);
    await panel.shows(port.title);
  });
  await test.step('to the next story: the marks of the first are gone', async () => {
    await follow(water.title);
    await expect.poll(async () => (await marksOn(tab)).claims).toContain(denied);
    expect((await marksOn(tab)).claims).not.toContain(quoted);
    await panel.shows(water.title);
  });
  await test.step('back', async () => {
    await tab.goBack();
    await expect.poll(async () => (await marksOn(tab)).claims).toContain(quoted);
    await panel.shows(port.title);
  });
  await test.step('back to the home page: no mark is left', async () => {
    await tab.goBack();
    await expect.poll(async () => (await marksOn(tab)).claims).toEqual([]);
    await expect(panel.title).not.toHaveText(port.title);
  });
});

test('a story that is opened directly is read once its text is there', async ({ session, site }) => {
  const tab = await session.visit(site.address('strike', 'ufuq'));
  expect((await waitForMarks(tab)).claims.length).toBeGreaterThan(1);
});
