import type { AnalysedArticle } from '../../../lib/archive/types';
import type { Page } from '../../../lib/coverage/page';
import { inspectWorker } from './devtools';
import { type Extension, type WorkPage, workIn } from './work-page';

/** MB of JavaScript objects in the service worker. */
export interface BackgroundHeap {
  /** After its work, garbage left out. */
  readonly kept: number;
  /** The most that was seen while it worked, garbage included. */
  readonly peak: number;
}

/** Milliseconds between two looks at the heap. */
const LOOK = 40;

/**
 * The service worker answers these pages' readers, as `context` messages ask it, and saves these articles with the
 * merging of the index that follows.
 * @param page a page of the extension, which sends the messages
 */
export async function measureBackground(
  extension: Extension,
  { inspected: page }: WorkPage,
  pages: readonly Page[],
  saved: readonly AnalysedArticle[],
): Promise<BackgroundHeap> {
  const ask = ({ analysis: _, ...article }: Page) => {
    const message = { id: 1, type: 'context', data: article, timestamp: 0 };
    return page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  };
  // The first message wakes it.
  await ask(pages[0]!);
  const background = await inspectWorker(extension.context, extension.origin);
  let peak = 0;
  let working = true;
  const looking = (async () => {
    while (working) {
      peak = Math.max(peak, await background.heapNow());
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  })();
  for (const one of pages) await ask(one);
  await background.evaluate(extension.script);
  await workIn(background)('save', saved);
  working = false;
  await looking;
  return { kept: await background.heap(), peak };
}
