import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** A page's or worker's side of the DevTools protocol. */
export interface Inspected {
  /** Evaluates a script and waits for what it promises. @throws Error with what was thrown there */
  evaluate<T>(script: string): Promise<T>;
  /** MB of JavaScript objects, garbage left out. */
  heap(): Promise<number>;
  /** MB of JavaScript objects as they are, garbage included. */
  heapNow(): Promise<number>;
}

type Send = (method: string, params?: object) => Promise<unknown>;

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

const MB = 1024 * 1024;

function inspected(send: Send): Inspected {
  const heapNow = async () => ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / MB;
  return {
    evaluate: async <T>(expression: string) => {
      const parameters = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = (await send('Runtime.evaluate', parameters)) as Evaluated;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    heap: async () => {
      await send('HeapProfiler.collectGarbage');
      return heapNow();
    },
    heapNow,
  };
}

export async function inspectPage(page: Page): Promise<Inspected> {
  const session = await page.context().newCDPSession(page);
  return inspected(session.send.bind(session) as Send);
}

/** Attaches to the extension's service worker, which lives on as long as somebody is attached. */
export async function inspectWorker(context: BrowserContext, origin: string): Promise<Inspected> {
  const devtools = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  if (!worker) throw new Error('The service worker does not run');
  // Not `flatten`: Playwright's session knows no sessions of its own children.
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: worker.targetId });
  return inspected(nested(devtools, sessionId));
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Sends to a target by messages within messages. */
function nested(devtools: CDPSession, sessionId: string): Send {
  const waiting = new Map<number, (reply: Reply) => void>();
  devtools.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let last = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      const message = JSON.stringify({ id, method, params });
      devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}
