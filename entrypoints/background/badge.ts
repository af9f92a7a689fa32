import { browser } from 'wxt/browser';
import { translator } from '../../lib/i18n/translator';
import { DEFAULTS, settings } from '../../lib/settings';

const INK = '#0b6464';
const QUIET = '#6b6b6b';

/** Shows in the toolbar how many claims the tab's article holds; nothing where it holds none or is no article. */
export async function showBadge(tabId: number, claims: number | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: claims === null ? '' : String(claims) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: claims ? INK : QUIET });
    if (claims === null) return;
    const { t, plural } = translator({ ...DEFAULTS, ...(await settings.getValue()) });
    await browser.action.setTitle({ tabId, title: `${t('app.name')} · ${plural('claims', claims)}` });
  } catch {
    // the tab was closed meanwhile
  }
}

/** The same after a correction; what else the button says at the moment (that an article was saved) is let stand. */
export async function renewBadge(tabId: number, claims: number): Promise<void> {
  const shown = await browser.action.getBadgeText({ tabId }).catch(() => '');
  if (/^\d+$/.test(shown) && shown !== String(claims)) await showBadge(tabId, claims);
}
