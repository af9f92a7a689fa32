import { browser } from 'wxt/browser';
import { openArchive } from '../../lib/archive/open-archive';
import { gatherLater } from '../hooks/gather-later';

/** The worker was started for something else, which comes first. */
const AFTER_MS = 3000;

/**
 * What a stopped worker or a closed panel left undone in the archive (corrections, index, trash, events) is done after
 * the next start of the worker, of the browser or of a new version.
 */
export function tendArchive(): void {
  const tend = () => void openArchive().tend().then(gatherLater);
  setTimeout(tend, AFTER_MS);
  browser.runtime.onStartup.addListener(tend);
  browser.runtime.onInstalled.addListener(tend);
}
