import type { Page } from '@playwright/test';

/** Evaluates a script where the extension's reader runs in a page, and waits for what it promises. */
export type InReader = <T>(script: string) => Promise<T>;

const PATIENCE = 10_000;

/** The world of the extension's content script in a page that it reads. */
export async function readerWorld(tab: Page, extensionId: string): Promise<InReader> {
  const session = await tab.context().newCDPSession(tab);
  const found = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error('The reader is not in this page')), PATIENCE);
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin === `chrome-extension://${extensionId}`) resolve(id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async <T>(expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}
