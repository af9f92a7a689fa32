import { browser } from 'wxt/browser';
import { saveTab } from './save-tab';

const SAVE = 'save-article';

/** The page's context menu: save this article. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({
        id: SAVE,
        title: browser.i18n.getMessage('commandSave'),
        contexts: ['page', 'selection', 'link'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE && tab?.id !== undefined) void saveTab(tab.id);
  });
}
