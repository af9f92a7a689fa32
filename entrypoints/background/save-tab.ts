import { browser } from 'wxt/browser';
import { checkPageState, sendMessage } from '../../lib/messages';
import { saveArticle } from './save-article';

const SHOWN_MS = 1500;

/** Saves the article in a tab, by shortcut or menu, and says so on the toolbar button. */
export async function saveTab(tabId: number): Promise<void> {
  const state = checkPageState(await sendMessage('pageState', undefined, tabId).catch(() => null));
  const saved = state?.state === 'article' ? await saveArticle(state.article) : null;
  await flash(tabId, saved?.ok ? '✓' : '!');
  if (saved?.ok) await sendMessage('refreshContext', undefined, tabId).catch(() => {});
}

async function flash(tabId: number, text: string): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  await browser.action.setBadgeText({ tabId, text });
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: before }).catch(() => {}), SHOWN_MS);
}
