import type { Verdict } from '../types';
import { judge } from './judge';

/** A page may bring its body late, or change its address without loading: it is judged again then. */
const SETTLE_MS = 400;
const TRIES = 8;

/** What the gate says to the background and hears from the panel, in the protocol's form. */
interface Message {
  readonly type: string;
  readonly timestamp: number;
}

type Listener = (message: Message, sender: unknown, reply: (answer: { res: Verdict }) => void) => boolean;

declare const chrome: {
  runtime: {
    sendMessage(message: Message & { id: number }): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void };
  };
};

/** The gate of this page, kept in the content scripts' own world: a second injection asks it again. */
declare global {
  var siyaqGate: { ask(): void } | undefined;
}

/**
 * Judges the page, tells the background once when it is an Arabic article, and answers the panel's question why.
 * It speaks the protocol of `lib/messages` by hand: the library for it weighs more than the gate.
 */
export function watchGate(): void {
  if (globalThis.siyaqGate) {
    globalThis.siyaqGate.ask();
    return;
  }
  let verdict: Verdict;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let passed = false; // from then on the reader follows the page

  const ask = () => {
    verdict = judge(document, location.href);
    if (!verdict.arabic || !verdict.article) return;
    passed = true;
    stop();
    // The reader acts; a page that outlived an update of the extension gets no answer at all.
    chrome.runtime.sendMessage({ id: 0, type: 'gatePassed', timestamp: Date.now() }).catch(() => {});
  };
  const later = () => {
    if (timer === undefined) timer = setTimeout(again, SETTLE_MS);
  };
  const again = () => {
    timer = undefined;
    ask();
    if (++tries >= TRIES) stop();
  };
  const observer = new MutationObserver(later);
  const watch = () => {
    tries = 0;
    observer.observe(document.documentElement, { childList: true, subtree: true });
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  const moved = () => {
    if (passed) return;
    watch();
    later();
  };
  window.addEventListener('popstate', moved);
  window.navigation?.addEventListener('navigatesuccess', moved);
  chrome.runtime.onMessage.addListener((message, _sender, reply) => {
    if (message?.type === 'verdict') reply({ res: verdict });
    return false;
  });
  globalThis.siyaqGate = { ask };
  watch();
  ask();
}
