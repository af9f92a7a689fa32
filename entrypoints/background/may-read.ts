import { browser } from 'wxt/browser';
import { DEFAULTS, type Settings, settings, siteOf } from '../../lib/settings';

/** `click`: the reader pressed the button on this very page; `panel`: the open panel would like to know. */
export type Occasion = 'click' | 'panel';

/**
 * Whether the reader's word allows to read this tab: nothing before the choice in the welcome page,
 * nothing on a site that was switched off, and without a click only what the gate is registered for.
 * Whether the browser allows it is the browser's to say.
 */
export async function mayRead(tabId: number, occasion: Occasion): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return wants(
    { ...DEFAULTS, ...(await settings.getValue()) },
    url === undefined ? null : siteOf(url),
    occasion,
  );
}

/** The reader's word on a host (null where it is not known to us). */
export function wants({ notice, sites }: Settings, host: string | null, occasion: Occasion): boolean {
  if (notice === 'unset') return false;
  const word = host === null ? undefined : sites[host];
  if (word === 'off') return false;
  return occasion === 'click' || notice === 'everywhere' || word === 'on';
}
