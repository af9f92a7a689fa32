import { browser } from 'wxt/browser';

const INK = '#8a5a00';
const QUIET = '#6b6b6b';

/** Shows in the toolbar how many claims the tab's article holds; nothing where it holds none or is no article. */
export async function showBadge(tabId: number, claims: number | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: claims === null ? '' : String(claims) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: claims ? INK : QUIET });
  } catch {
    // the tab was closed meanwhile
  }
}
