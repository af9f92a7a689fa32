import { browser } from 'wxt/browser';
import { checkPageState, sendMessage } from '../../lib/messages';
import { settings } from '../../lib/settings';
import { showBadge } from './badge';
import { correctedReply } from './corrected-reply';

/** Counts the claims on the toolbar anew in every tab when the reader wants fewer or all of them. */
export function obeyStrict(): void {
  settings.watch((now, before) => {
    if ((now?.strict ?? false) !== (before?.strict ?? false)) void recount();
  });
}

async function recount(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      // A tab without our reader does not answer, and has no badge.
      const answer =
        id === undefined ? null : await sendMessage('pageState', undefined, id).catch(() => null);
      const state = checkPageState(answer);
      if (id === undefined || state?.state !== 'article') return;
      const reply = await correctedReply(state.article);
      if (reply.ok) await showBadge(id, reply.analysis);
    }),
  );
}
