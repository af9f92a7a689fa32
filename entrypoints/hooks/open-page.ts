import { browser } from 'wxt/browser';
import { hashOf, type LibraryRoute } from '../../components/library/library-route';

/** Opens a view of the library in a tab. */
export function openLibrary(route: LibraryRoute): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hashOf(route) });
}

export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
