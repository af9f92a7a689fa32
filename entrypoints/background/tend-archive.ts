import { browser } from 'wxt/browser';
import { openArchive } from '../../lib/archive/open-archive';
import { gatherLater } from '../hooks/gather-later';

/** What a stopped worker left undone in the archive (index, trash, events) is done with the next start of the browser. */
export function tendArchive(): void {
  const tend = () => void openArchive().tend().then(gatherLater);
  browser.runtime.onStartup.addListener(tend);
  browser.runtime.onInstalled.addListener(tend);
}
