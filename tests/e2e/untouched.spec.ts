import { marksOn } from '../harness/marks';
import { listenInBackground } from '../harness/messages';
import { watchPage } from '../harness/page-watch';
import { expect, test } from '../harness/test';
import type { Site } from '../site/site';
import { UNTOUCHED } from '../site/untouched';

/** Long enough for a gate that says yes: an article is marked in a fraction of it. */
const WAIT = 700;

const pages = (site: Site) => [
  ...UNTOUCHED.map(({ name, host, path }) => ({ name, address: `http://${host}:${site.port}${path}` })),
  { name: 'home page of minbar', address: site.origin('minbar') },
  { name: 'section page of minbar', address: `${site.origin('minbar')}/section/اقتصاد` },
  { name: 'home page of daftar', address: site.origin('daftar') },
  { name: 'home page of difaf', address: site.origin('difaf') },
  { name: 'home page of ufuq', address: site.origin('ufuq') },
  { name: 'home page of madar', address: site.origin('madar') },
];

test('pages that are no Arabic news get no mark, no change, and no message to the background', async ({
  session,
  site,
}) => {
  const heard = await listenInBackground(session);
  const tab = await session.context.newPage();
  const watch = await watchPage(tab);
  for (const { name, address } of pages(site)) {
    await test.step(name, async () => {
      await tab.goto(address);
      await tab.waitForTimeout(WAIT);
      expect((await marksOn(tab)).byName, name).toEqual({});
      expect(await heard(), name).toEqual([]);
      if (!address.startsWith(site.origin('ufuq'))) expect(await watch.mutations(), name).toEqual([]);
    });
  }
  await test.step('an article does send one', async () => {
    await tab.goto(site.address('port', 'minbar'));
    await expect.poll(heard).toContain('gatePassed');
  });
});
