import { useCallback, useState } from 'preact/hooks';
import type { RecordState } from '../../components/library/library-state';
import { openArchive } from '../../lib/archive/open-archive';
import { recordOf } from '../../lib/coverage/record/record-of';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';

/** Everything that a speaker said in the archive; follows every write to it. */
export function useRecord(key: string | null): { record: RecordState; onRetry: () => void } {
  const [tries, setTries] = useState(0);
  const live = useLive(key === null ? null : () => recordOf(key, openArchive()), [key, tries]);
  return { record: stateOf(), onRetry: useCallback(() => setTries((count) => count + 1), []) };

  function stateOf(): RecordState {
    if (live.status === 'loading') return { status: 'loading' };
    if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
    return live.value ? { status: 'ready', record: live.value } : { status: 'missing' };
  }
}
