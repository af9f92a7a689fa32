import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** What a page underwent since it was parsed. */
export interface PageWatch {
  /** One line for each mutation of any node; none where the extension leaves the page alone. */
  mutations(): Promise<readonly string[]>;
  /** The document's markup as it was parsed, and as it is. */
  markup(): Promise<{ readonly before: string; readonly now: string }>;
}

/** The watch's place in the page, written by the init script and read by the test. */
interface Watched {
  watched: { before: string; mutations: string[] };
}

/**
 * Watches every page that `tab` loads from now on, from the moment its document is parsed: content
 * scripts come later (`document_idle`), so whatever is seen is not the parser's work.
 */
export async function watchPage(tab: Page): Promise<PageWatch> {
  await tab.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const state = { before: document.documentElement.outerHTML, mutations: [] as string[] };
      (window as unknown as Watched).watched = state;
      new MutationObserver((records) => {
        for (const { type, target, attributeName } of records)
          state.mutations.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
  return {
    mutations: () => tab.evaluate(() => (window as unknown as Watched).watched.mutations),
    markup: () =>
      tab.evaluate(() => ({
        before: (window as unknown as Watched).watched.before,
        now: document.documentElement.outerHTML,
      })),
  };
}

/** Exceptions that nobody caught on any page that is opened from now on, in any of its worlds. */
export function watchExceptions(context: BrowserContext): readonly string[] {
  const exceptions: string[] = [];
  const listen = async (page: Page) => {
    const session: CDPSession | null = await context.newCDPSession(page).catch(() => null);
    session?.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      exceptions.push(`${page.url()}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    });
    // A page may be gone before it can be listened to.
    await session?.send('Runtime.enable').catch(() => {});
  };
  context.on('page', (page) => void listen(page));
  return exceptions;
}
