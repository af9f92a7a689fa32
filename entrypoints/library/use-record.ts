import { useCallback, useRef, useState } from 'preact/hooks';
import { type LibraryRoute, WHOLE_RECORD } from '../../components/library/library-route';
import type { RecordState } from '../../components/library/library-state';
import { openArchive } from '../../lib/archive/open-archive';
import { allChanges } from '../../lib/coverage/record/all-changes';
import { recordOf } from '../../lib/coverage/record/record-of';
import { selectionOf } from '../../lib/coverage/record/selection-of';
import type { Selection } from '../../lib/coverage/record/types';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';
import { useCareer } from './use-career';

type SpeakerRoute = Extract<LibraryRoute, { view: 'speaker' }>;

/** What a speaker said in the archive, and the part of it that is looked at; follows every write to it. */
export function useRecord(route: SpeakerRoute | null): { record: RecordState; onRetry: () => void } {
  const [tries, setTries] = useState(0);
  const key = route?.key ?? null;
  const only = route?.only ?? WHOLE_RECORD;
  const live = useLive(key === null ? null : () => recordOf(key, openArchive()), [key, tries]);
  const record = live.status === 'ready' ? live.value : null;
  const whole = JSON.stringify(only) === JSON.stringify(WHOLE_RECORD);
  const part = useLive(record && !whole ? () => selectionOf(record.places, only, openArchive()) : null, [
    record,
    JSON.stringify(only),
  ]);
  // The newest are shown with their own at once; a longer record is looked through whole.
  const all = useLive(
    record && !record.changes.whole ? () => allChanges(record.places, openArchive()) : null,
    [record],
  );
  // What was shown stays in sight till the next is read.
  const last = useRef<Selection | null>(null);
  const career = useCareer(key);
  return { record: stateOf(), onRetry: useCallback(() => setTries((count) => count + 1), []) };

  function stateOf(): RecordState {
    if (live.status === 'loading') {
      last.current = null;
      return { status: 'loading' };
    }
    if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
    if (part.status === 'error') return { status: 'error', problem: problemOf(part.error) };
    if (!live.value) return { status: 'missing' };
    const found = whole ? live.value.newest : part.status === 'ready' ? part.value : null;
    const selection = found ?? last.current ?? live.value.newest;
    last.current = selection;
    const changes = all.status === 'ready' ? all.value : live.value.changes;
    return {
      status: 'ready',
      record: { ...live.value, changes: changes ?? live.value.changes },
      only,
      selection,
      reading: found === null,
      career,
    };
  }
}
