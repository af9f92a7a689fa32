import { useCallback, useRef, useState } from 'preact/hooks';
import type { LibraryRoute } from '../../components/library/library-route';
import type { OutletState } from '../../components/library/library-state';
import { openArchive } from '../../lib/archive/open-archive';
import { outletOf } from '../../lib/coverage/outlet/outlet-of';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';

type OutletRoute = Extract<LibraryRoute, { view: 'outlet' }>;

/** What the archive shows of an outlet; follows every write to it. */
export function useOutlet(route: OutletRoute | null): { outlet: OutletState; onRetry: () => void } {
  const [tries, setTries] = useState(0);
  const live = useLive(route && (() => outletOf(route.outlet, route.month, openArchive())), [
    route?.outlet,
    route?.month,
    tries,
  ]);
  // Another month of the same outlet: the one before stays in sight till it is read.
  const last = useRef<OutletState>({ status: 'loading' });
  const state = stateOf();
  const kept = last.current.status === 'ready' && last.current.figures.outlet === route?.outlet;
  if (state.status !== 'loading' || !kept) last.current = state;
  return { outlet: last.current, onRetry: useCallback(() => setTries((count) => count + 1), []) };

  function stateOf(): OutletState {
    if (live.status === 'loading') return { status: 'loading' };
    if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
    return live.value ? { status: 'ready', figures: live.value } : { status: 'missing' };
  }
}
