import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { UpkeepState } from '../../components/library/library-state';
import { ANALYSIS_VERSION } from '../../lib/analysis/version';
import { openArchive } from '../../lib/archive/open-archive';
import type { Outcome } from '../../lib/archive/types';

/** Work that is done sooner is not shown. */
const SHOWN_AFTER_MS = 700;
/** One library at a time does it, however many are open. */
const LOCK = 'siyaq-upkeep';

/**
 * What newer rules ask of the archive: its search index made anew, its articles read anew. It begins by itself, in
 * steps, can be stopped, and goes on where it was, in this page or the next.
 */
export function useUpkeep(): { upkeep: UpkeepState | null; onStop: () => void; onResume: () => void } {
  const [upkeep, setUpkeep] = useState<UpkeepState | null>(null);
  const [running, setRunning] = useState(true);
  const ending = useRef(new AbortController());
  useEffect(() => {
    if (!running) return;
    const controller = new AbortController();
    ending.current = controller;
    const from = Date.now();
    void work(controller.signal, (state) => {
      if (state === null || Date.now() - from >= SHOWN_AFTER_MS) setUpkeep(state);
    });
    return () => controller.abort();
  }, [running]);
  return {
    upkeep: upkeep && { ...upkeep, running },
    onStop: useCallback(() => {
      ending.current.abort();
      setRunning(false);
    }, []),
    onResume: useCallback(() => setRunning(true), []),
  };
}

type Tell = (state: UpkeepState | null) => void;

/** Ends when nothing is left, when it is stopped, or when storage refuses: the next library goes on then. */
async function work(signal: AbortSignal, tell: Tell): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const archive = openArchive();
    const { index, analyses } = await archive.upkeepLeft(ANALYSIS_VERSION);
    const telling = (work: UpkeepState['work'], total: number) => (left: number) =>
      tell({ work, done: total - left, total, running: true });
    let outcome: Outcome<void> = { ok: true, result: undefined };
    if (index > 0) outcome = await archive.tend({ signal, onLeft: telling('index', index) });
    if (analyses > 0 && outcome.ok && !signal.aborted) {
      const { analyse } = await import('../../lib/analysis/analyse');
      const analyser = {
        version: ANALYSIS_VERSION,
        analyse: (text: string) => analyse(text, { explain: true }),
      };
      outcome = await archive.redoAnalyses(analyser, { signal, onLeft: telling('analyses', analyses) });
    }
    if (!signal.aborted) tell(null);
  });
}
