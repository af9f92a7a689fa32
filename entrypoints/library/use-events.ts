import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EventsState } from '../../components/library/library-state';
import { openArchive } from '../../lib/archive/open-archive';
import { summaries } from '../../lib/coverage/events/event-view';
import { gatherLater } from '../hooks/gather-later';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';

const PAGE = 30;

/** The events of the archive while they are in view; whatever waits is gathered meanwhile. */
export function useEvents(shown: boolean): {
  events: EventsState;
  onMoreEvents: () => void;
  onRetry: () => void;
} {
  const [limit, setLimit] = useState(PAGE);
  const [tries, setTries] = useState(0);
  const last = useRef<EventsState>({ status: 'loading' });
  useEffect(() => {
    if (shown) gatherLater();
  }, [shown, tries]);
  const live = useLive(shown ? () => readEvents(limit) : null, [shown, limit, tries]);
  if (live.status === 'ready') last.current = { status: 'ready', ...live.value };
  if (live.status === 'error') last.current = { status: 'error', problem: problemOf(live.error) };
  return {
    events: last.current,
    onMoreEvents: useCallback(() => setLimit((count) => count + PAGE), []),
    onRetry: useCallback(() => setTries((count) => count + 1), []),
  };
}

async function readEvents(limit: number) {
  const archive = openArchive();
  const [{ total, events }, ungathered] = await Promise.all([
    archive.listEvents(0, limit),
    archive.countUngathered(),
  ]);
  return { total, events: await summaries(events, archive), ungathered };
}
