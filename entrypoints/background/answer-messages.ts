import { browser } from 'wxt/browser';
import { openArchive } from '../../lib/archive/open-archive';
import { contextOf } from '../../lib/coverage/context-of';
import { findPeople } from '../../lib/coverage/find-people';
import { type AnalyseReply, checkArticle, type MarkContext, onMessage, senderOf } from '../../lib/messages';
import { DEFAULTS, settings, siteOf } from '../../lib/settings';
import { analyseArticle } from './analyse-article';
import { renewBadge, showBadge } from './badge';
import { careerOf } from './career-of';
import { correctedReply } from './corrected-reply';
import { injectGate, injectReader } from './inject';
import { mayRead } from './may-read';
import { officesThen } from './offices-then';
import { openPanel } from './open-panel';
import { saveArticle } from './save-article';

/** The background's side of the protocol. Who sent a message is the browser's word, never the payload's. */
export function answerMessages(): void {
  const from = (sender: Parameters<typeof senderOf>[0]) => senderOf(sender, browser.runtime.id);

  onMessage('gatePassed', ({ sender }) => {
    const who = from(sender);
    if (who?.kind === 'page') void injectReader(who.tabId);
  });

  onMessage('openPanel', ({ sender }) => {
    const who = from(sender);
    if (who?.kind === 'page') openPanel({ id: who.tabId, windowId: who.windowId });
  });

  onMessage('readTab', async ({ data, sender }) => {
    return from(sender)?.kind === 'extension' && (await mayRead(data, 'panel')) && injectGate(data);
  });

  onMessage('readAnyway', async ({ data, sender }) => {
    return from(sender)?.kind === 'extension' && (await mayRead(data, 'click')) && injectReader(data);
  });

  onMessage('analyse', async ({ data, sender }): Promise<AnalyseReply> => {
    const who = from(sender);
    const article = who && checkArticle(data);
    if (!article) return { ok: false, reason: 'invalid' };
    if (who.kind === 'extension') return analyseArticle(article);
    const reply = await correctedReply(article);
    await showBadge(who.tabId, reply.ok ? reply.analysis : null);
    if (reply.ok && (await savesItself(who.url))) await saveArticle(article);
    return reply;
  });

  // Asked by our own pages alone, so that what is asked is in order.
  onMessage('offices', ({ data, sender }) => (from(sender)?.kind === 'extension' ? officesThen(data) : {}));

  onMessage('career', ({ data, sender }) => careerOf(from(sender)?.kind === 'extension' ? data : ''));

  onMessage('context', async ({ data, sender }): Promise<MarkContext | null> => {
    const who = from(sender);
    const article = who && checkArticle(data);
    if (!article) return null;
    const reply = await correctedReply(article);
    if (!reply.ok) return null;
    const { analysis, offices } = reply;
    if (who.kind === 'page') await renewBadge(who.tabId, analysis);
    const context = await contextOf({ ...article, analysis }, openArchive());
    return {
      analysis,
      offices,
      claims: context.claims.map(({ same, earlier }) => ({
        same: new Set(same.map(({ article }) => article.outlet)).size,
        earlier: earlier.length,
      })),
      speakers: context.speakers,
    };
  });

  onMessage('findPeople', async ({ data, sender }) => {
    return from(sender)?.kind === 'extension' ? findPeople(data, openArchive()) : [];
  });
}

async function savesItself(url: string): Promise<boolean> {
  const { autoSave } = { ...DEFAULTS, ...(await settings.getValue()) };
  return autoSave.includes(siteOf(url));
}
