import { useCallback, useState } from 'preact/hooks';
import type { CollectionState, CollectionsState } from '../../components/collections/collection-state';
import { openArchive } from '../../lib/archive/open-archive';
import { collectionOf } from '../../lib/coverage/collection/collection-of';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';

/** The reader's collections while they are in view; follows every write to them. */
export function useCollections(shown: boolean): { collections: CollectionsState; onRetry: () => void } {
  const [tries, setTries] = useState(0);
  const live = useLive(shown ? () => openArchive().collections() : null, [shown, tries]);
  return { collections: stateOf(), onRetry: useCallback(() => setTries((count) => count + 1), []) };

  function stateOf(): CollectionsState {
    if (live.status === 'loading') return { status: 'loading' };
    if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
    return { status: 'ready', collections: live.value };
  }
}

/** A collection with all that lies in it; follows every write to the archive. */
export function useCollection(id: string | null): { collection: CollectionState; onRetry: () => void } {
  const [tries, setTries] = useState(0);
  const live = useLive(id === null ? null : () => collectionOf(id, openArchive()), [id, tries]);
  return { collection: stateOf(), onRetry: useCallback(() => setTries((count) => count + 1), []) };

  function stateOf(): CollectionState {
    if (live.status === 'loading') return { status: 'loading' };
    if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
    return live.value ? { status: 'ready', view: live.value } : { status: 'missing' };
  }
}
