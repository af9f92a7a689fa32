import { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis/types';
import { toolbarTitle } from '../../lib/i18n/toolbar-title';
import { DEFAULTS, type Settings, settings } from '../../lib/settings';

const INK = '#0b6464';
const QUIET = '#6b6b6b';

/** Shows in the toolbar how many claims of the tab's article are shown to the reader; nothing where it is no article. */
export async function showBadge(tabId: number, analysis: Analysis | null): Promise<void> {
  const now = { ...DEFAULTS, ...(await settings.getValue()) };
  const claims = analysis && shownTo(now, analysis);
  try {
    await browser.action.setBadgeText({ tabId, text: claims === null ? '' : String(claims) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: claims ? INK : QUIET });
    if (claims === null) return;
    await browser.action.setTitle({ tabId, title: toolbarTitle(now, claims) });
  } catch {
    // the tab was closed meanwhile
  }
}

/** The same after a correction; what else the button says at the moment (that an article was saved) is let stand. */
export async function renewBadge(tabId: number, analysis: Analysis): Promise<void> {
  const shown = await browser.action.getBadgeText({ tabId }).catch(() => '');
  const now = { ...DEFAULTS, ...(await settings.getValue()) };
  if (/^\d+$/.test(shown) && shown !== String(shownTo(now, analysis))) await showBadge(tabId, analysis);
}

function shownTo({ strict }: Pick<Settings, 'strict'>, { claims }: Analysis): number {
  return claims.filter(({ certain }) => certain || !strict).length;
}
