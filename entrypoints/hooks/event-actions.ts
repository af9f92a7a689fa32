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

export function nameEvent(id: string, name: string, toast: Say): Promise<void> {
  return edit(openArchive().nameEvent(id, name), { type: 'event-named' }, toast);
}

export function splitEvent(id: string, articleIds: readonly string[], toast: Say): Promise<void> {
  return edit(openArchive().splitEvent(id, articleIds), { type: 'event-split' }, toast);
}

export function addToEvent(id: string, articleIds: readonly string[], toast: Say): Promise<void> {
  return edit(openArchive().addToEvent(id, articleIds), { type: 'event-grown' }, toast);
}

export function mergeEvents(into: string, from: string, toast: Say): Promise<void> {
  return edit(openArchive().mergeEvents(into, from), { type: 'events-merged' }, toast);
}
