import { browser } from 'wxt/browser';

/** Opens the welcome page once, when Siyaq is installed: nothing is read before the reader has chosen there. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
