import { browser } from 'wxt/browser';
import type { Notice } from '../../lib/settings';
import { sitePatterns } from '../background/register-gate';

/** Every site; the e2e build may read loopback alone, and there the browser does not ask. */
const EVERYWHERE =
  import.meta.env.MODE === 'e2e' ? ['*://*.localhost/*', '*://127.0.0.1/*'] : ['http://*/*', 'https://*/*'];

/** Asks for what a way of noticing needs. Must run within the reader's click, before any `await`. */
export function requestNotice(notice: Exclude<Notice, 'unset'>): Promise<boolean> {
  return notice === 'everywhere'
    ? browser.permissions.request({ origins: EVERYWHERE })
    : Promise.resolve(true);
}

/** Asks for one site. Must run within the reader's click, before any `await`. */
export function requestSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: sitePatterns(host) });
}
