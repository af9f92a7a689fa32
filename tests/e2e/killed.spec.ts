import type { PageArticle } from '../../lib/page/types';
import { xorshift } from '../bench/random';
import { bundle } from '../harness/bundle';
import { waitForMarks } from '../harness/marks';
import { type InReader, readerWorld } from '../harness/reader-world';
import { expect, test } from '../harness/test';
import { storyOf } from '../site/events';
import { tell } from '../site/story';

/** Saves that are reported; `SAVES=500` for the whole proof, which takes some minutes. */
const SAVES = Number(process.env.SAVES ?? 40);
/** Milliseconds after a message at which the worker is stopped, at most: a save with its analysis is done sooner. */
const LATEST = 120;
const STOPS = 0.7;
const ATTEMPTS = 20;

const { title, paragraphs } = (({ event, story }) => tell(event, story))(storyOf('port', 'minbar'));

test('whatever the background reported as saved is there whole, however often it is stopped', async ({
  session,
  site,
}) => {
  test.setTimeout(60_000 + SAVES * 2_000);
  const address = site.address('port', 'minbar');
  const tab = await session.visit(address);
  await waitForMarks(tab);
  const inReader = await readerWorld(tab, session.extensionId);
  const library = await session.extensionPage('library.html');
  // A string: the page's world has types of its own.
  await library.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, autoSave: ['${new URL(address).hostname}'] } }))`);

  const devtools = await session.context.newCDPSession(library);
  await devtools.send('ServiceWorker.enable');
  const random = xorshift(23);
  const reported: string[] = [];
  let stops = 0;
  for (let n = 0; n < SAVES; n++) {
    const article = { ...articleOf(n), url: `${address}?story=${n}` };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const stopping = random() < STOPS && attempt < ATTEMPTS - 1;
      const stop = stopping
        ? after(random() * LATEST).then(() => devtools.send('ServiceWorker.stopAllWorkers'))
        : null;
      if (stopping) stops++;
      const saved = await save(inReader, article);
      await stop;
      if (!saved) continue;
      reported.push(article.url);
      break;
    }
  }
  expect(reported).toHaveLength(SAVES);
  expect(stops).toBeGreaterThan(SAVES / 2);
  await library.evaluate(await bundle('tests/harness/whole-archive.ts'));
  expect(await library.evaluate(`faultsOf(${JSON.stringify(reported)})`)).toEqual([]);
});

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** An article of its own title, as the page's reader would send it. */
function articleOf(n: number): PageArticle {
  return {
    url: '',
    title: `${title} رقم ${n}`,
    outlet: 'minbar.example',
    outletName: 'المنبر',
    byline: null,
    agency: null,
    published: null,
    modified: null,
    section: null,
    paragraphs: [...paragraphs, `وهذا هو الخبر رقم ${n} عن الميناء.`],
  };
}

/** Asks the background to analyse an article of a site that saves itself. False where it was stopped before the answer. */
async function save(inReader: InReader, article: PageArticle): Promise<boolean> {
  const message = { id: 1, type: 'analyse', data: article, timestamp: 0 };
  const lost = `new Promise((resolve) => setTimeout(() => resolve(null), 3000))`;
  const answer = await inReader<{ res?: { ok: boolean } } | null>(
    `Promise.race([chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => null), ${lost}])`,
  );
  return answer?.res?.ok === true;
}
