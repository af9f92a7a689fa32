import type { ChromiumSession } from './chromium';

/** The background's global scope, as far as the listener needs it. */
interface Background {
  heard: string[];
  readonly chrome: {
    readonly runtime: {
      readonly onMessage: { addListener(listener: (message: { type?: string }) => void): void };
    };
  };
}

/**
 * Writes down, in the background itself, the kind of every message that reaches it from now on.
 * @returns a function that tells what was heard so far
 */
export async function listenInBackground({
  context,
}: ChromiumSession): Promise<() => Promise<readonly string[]>> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const background = globalThis as unknown as Background;
    background.heard = [];
    background.chrome.runtime.onMessage.addListener(({ type }) => {
      background.heard.push(String(type));
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as Background).heard);
}
