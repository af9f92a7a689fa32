import { browser } from 'wxt/browser';
import { openArchive } from '../../lib/archive/open-archive';

/** What a stopped worker left undone in the archive (index, trash) is done with the next start of the browser. */
export function tendArchive(): void {
  const tend = () => void openArchive().tend();
  browser.runtime.onStartup.addListener(tend);
  browser.runtime.onInstalled.addListener(tend);
}
