import { useCallback, useState } from 'preact/hooks';
import type { EventState } from '../../components/library/library-state';
import { openArchive } from '../../lib/archive/open-archive';
import type { ArticleMeta } from '../../lib/archive/types';
import { eventView, summaries } from '../../lib/coverage/events/event-view';
import { suggestionsFor } from '../../lib/coverage/events/suggestions';
import type { EventSummary, EventView } from '../../lib/coverage/events/types';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';

/** Events before and after one that are offered to be merged with it. */
const AROUND = 20;

/** An event with its comparison; follows every write to the archive. */
export function useEvent(id: string | null): { event: EventState; onRetry: () => void } {
  const [tries, setTries] = useState(0);
  const live = useLive(id === null ? null : () => readEvent(id), [id, tries]);
  return { event: stateOf(), onRetry: useCallback(() => setTries((count) => count + 1), []) };

  function stateOf(): EventState {
    if (live.status === 'loading') return { status: 'loading' };
    if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
    return live.value ? { status: 'ready', ...live.value } : { status: 'missing' };
  }
}

interface Read {
  readonly view: EventView;
  readonly suggestions: readonly ArticleMeta[];
  readonly others: readonly EventSummary[];
}

async function readEvent(id: string): Promise<Read | null> {
  const archive = openArchive();
  const [event, around] = await Promise.all([archive.event(id), archive.eventsAround(id, AROUND)]);
  if (!event) return null;
  const [view, suggestions, others] = await Promise.all([
    eventView(event, archive),
    suggestionsFor(id, archive),
    summaries(around, archive),
  ]);
  return { view, suggestions, others };
}
