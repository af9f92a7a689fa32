import { openArchive } from '../../lib/archive/open-archive';
import { gatherEvents } from '../../lib/coverage/events/gather-events';

let gathering: Promise<unknown> = Promise.resolve();

/**
 * Gathers by event what waits for it, after whatever this page or worker gathers already. What goes wrong, or is cut
 * off, loses nothing: the articles wait in the archive for the next save or start.
 */
export function gatherLater(): void {
  gathering = gathering.then(() => gatherEvents(openArchive())).catch(() => {});
}
