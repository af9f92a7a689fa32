import type { LibraryActions } from '../../components/library/library-state';
import type { ToastMessage } from '../../components/toasts/toast-state';
import type { EventEdit } from '../../lib/archive/events/types';
import { openArchive } from '../../lib/archive/open-archive';
import type { Outcome } from '../../lib/archive/types';
import { attempt } from './archive-actions';
import { gatherLater } from './gather-later';
import type { Toasting } from './use-toasts';

type Say = Toasting['toast'];

/** Does what the reader decides on an event, says so, and offers the way back. */
async function edit(
  write: Promise<Outcome<EventEdit | null>>,
  done: ToastMessage,
  toast: Say,
): Promise<void> {
  const made = await attempt(write, toast);
  if (!made) return;
  toast(done, async () => {
    const outcome = openArchive().undoEventEdit(made);
    await attempt(outcome, toast);
    if (!(await outcome).ok) return;
    gatherLater();
    toast({ type: 'event-restored' });
  });
}

type EventActions = Pick<LibraryActions, 'onNameEvent' | 'onSplitEvent' | 'onAddToEvent' | 'onMergeEvents'>;

/** What the reader decides on events. */
export function eventActions(toast: Say): EventActions {
  const archive = openArchive();
  return {
    onNameEvent: (id, name) => void edit(archive.nameEvent(id, name), { type: 'event-named' }, toast),
    onSplitEvent: (id, articleIds) =>
      void edit(archive.splitEvent(id, articleIds), { type: 'event-split' }, toast),
    onAddToEvent: (id, articleIds) =>
      void edit(archive.addToEvent(id, articleIds), { type: 'event-grown' }, toast),
    onMergeEvents: (into, from, name) =>
      void edit(archive.mergeEvents(into, from, name), { type: 'events-merged' }, toast),
  };
}
