import type { CollectionActions } from '../../components/collections/collection-state';
import type { KeepingActions } from '../../components/collections/keeping';
import { openArchive } from '../../lib/archive/open-archive';
import type { Target } from '../../lib/archive/remarks/types';
import { attempt } from './archive-actions';
import type { Toasting } from './use-toasts';

type Say = Toasting['toast'];

/** What the reader does with claims, events and collections; what takes something away has a way back. */
export function keepingActions(toast: Say): KeepingActions & CollectionActions {
  return {
    onNoteOn: (target, note) => void attempt(openArchive().noteOn(target, note), toast),
    onTagsOn: (target, tags) => void attempt(openArchive().tagsOn(target, tags), toast),
    onCollect: (target, id, into) => void (into ? collect(target, id, toast) : takeOut(target, id, toast)),
    onCollectNew: (target, name) => void collectNew(target, name, toast),
    onAddCollection: (name) => void attempt(openArchive().addCollection(name), toast),
    onRenameCollection: (id, name) => void attempt(openArchive().renameCollection(id, name), toast),
    onRemoveCollection: (id) => void removeCollection(id, toast),
  };
}

async function collect(target: Target, id: string, toast: Say): Promise<void> {
  await attempt(openArchive().collect(id, target), toast);
}

async function collectNew(target: Target, name: string, toast: Say): Promise<void> {
  const collection = await attempt(openArchive().addCollection(name), toast);
  if (collection) await collect(target, collection.id, toast);
}

async function takeOut(target: Target, id: string, toast: Say): Promise<void> {
  const taken = await attempt(openArchive().uncollect(id, target), toast);
  if (!taken || taken.length === 0) return;
  toast({ type: 'item-taken' }, async () => {
    const back = openArchive().putBack(taken);
    await attempt(back, toast);
    if ((await back).ok) toast({ type: 'item-back' });
  });
}

async function removeCollection(id: string, toast: Say): Promise<void> {
  const removed = await attempt(openArchive().removeCollection(id), toast);
  if (!removed) return;
  toast({ type: 'collection-removed' }, async () => {
    const back = await attempt(openArchive().restoreCollection(id), toast);
    if (back) toast({ type: 'collection-back' });
  });
}
