import { waitForMarks } from '../harness/marks';
import { watchPage } from '../harness/page-watch';
import { expect, test } from '../harness/test';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

/** Semantic, blog, table and strict-policy markup; the application changes its page by itself. */
for (const outlet of ['minbar', 'daftar', 'difaf', 'madar'] as const) {
  test(`marking leaves the page of ${outlet} as it is`, async ({ session, site }) => {
    const { event, story } = storyOf('port', outlet);
    const { text } = tell(event, story);
    const tab = await session.context.newPage();
    const watch = await watchPage(tab);
    await tab.goto(site.address('port', outlet));
    const { claims, officials } = await waitForMarks(tab);

    // Every mark lies on words of the article itself, whole and in order.
    for (const content of [...claims, ...officials]) expect(text).toContain(content);
    expect(officials.length).toBeGreaterThan(0);
    expect(await watch.mutations()).toEqual([]);
    const { before, now } = await watch.markup();
    expect(now).toBe(before);
  });
}

test('the mark of a claim lies on exactly the words that the story attributes', async ({ session, site }) => {
  for (const outlet of ['minbar', 'daftar', 'madar'] as const) {
    const { event, story } = storyOf('port', outlet);
    const direct = tell(event, story).claims.filter(({ kind }) => kind === 'direct');
    const tab = await session.visit(site.address('port', outlet));
    const { claims } = await waitForMarks(tab);
    expect(direct.length).toBeGreaterThan(0);
    for (const { content } of direct) expect(claims).toContain(content);
  }
});
