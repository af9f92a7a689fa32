import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { checkPageState, checkVerdict, onMessage, type PageState, sendMessage } from '../../lib/messages';
import type { Verdict } from '../../lib/page/types';
import type { Settings } from '../../lib/settings';
import type { TabInFront } from './use-tab-in-front';

/** What the tab in front says of itself: its reader, else its gate, else nobody. */
export type PageAnswer =
  | { readonly by: 'nobody-yet' }
  | { readonly by: 'reader'; readonly page: PageState }
  | { readonly by: 'gate'; readonly verdict: Verdict }
  | { readonly by: 'nobody' };

/** A gate that was just put in needs a moment; the reader after it too. */
const ATTEMPTS = 5;
const PAUSE_MS = 200;
/** A page that is just loading brings its own gate; only one that was open before Siyaq needs to be given one. */
const GATE_AFTER = 1;

/** Asks the tab in front, and listens to what it says by itself. */
export function usePage(
  tab: TabInFront | null,
  { notice, sites }: Settings,
): { answer: PageAnswer; ask: () => void } {
  const [answer, setAnswer] = useState<PageAnswer>({ by: 'nobody-yet' });
  const [asked, setAsked] = useState(0);
  const ask = useCallback(() => setAsked((count) => count + 1), []);

  useEffect(() => {
    if (!tab) return;
    let stopped = false;
    const say = (next: PageAnswer) => {
      if (!stopped) setAnswer((before) => settled(before, next));
    };
    say({ by: 'nobody-yet' });
    const off = onMessage('pageChanged', ({ data, sender }) => {
      const page = checkPageState(data);
      if (page && sender.tab?.id === tab.id && sender.id === browser.runtime.id) say({ by: 'reader', page });
    });
    void askTab(tab.id, () => stopped).then((first) => first && say(first));
    return () => {
      stopped = true;
      off();
    };
  }, [tab?.id, tab?.loads, asked, notice, sites]);

  return { answer, ask };
}

async function askTab(tabId: number, stopped: () => boolean): Promise<PageAnswer | null> {
  let last: PageAnswer = { by: 'nobody' };
  for (let attempt = 0; attempt < ATTEMPTS && !stopped(); attempt++) {
    const page = checkPageState(await sendMessage('pageState', undefined, tabId).catch(() => null));
    if (page) return { by: 'reader', page };
    const verdict = checkVerdict(await sendMessage('verdict', undefined, tabId).catch(() => null));
    // A yes means that the reader is on its way.
    if (verdict && !(verdict.arabic && verdict.article)) return { by: 'gate', verdict };
    if (verdict) last = { by: 'nobody-yet' };
    else if (attempt === GATE_AFTER) await sendMessage('readTab', tabId).catch(() => false);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return stopped() ? null : last;
}

/** The same article stays the same object, so that moving to another claim does not analyse it again. */
function settled(before: PageAnswer, next: PageAnswer): PageAnswer {
  if (before.by !== 'reader' || next.by !== 'reader') return next;
  if (before.page.state !== 'article' || next.page.state !== 'article') return next;
  const same = JSON.stringify(before.page.article) === JSON.stringify(next.page.article);
  return same ? { by: 'reader', page: { ...next.page, article: before.page.article } } : next;
}
