import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type EventRoute, NO_CHOICE } from '../../components/library/event-route';
import type { EventState, LibraryActions, NamingState } from '../../components/library/library-state';
import type { NamingEdits } from '../../lib/archive/namings/types';
import { openArchive } from '../../lib/archive/open-archive';
import type { ArticleMeta } from '../../lib/archive/types';
import { type Compared, compareArticles } from '../../lib/coverage/comparison/compare-articles';
import { readCompared } from '../../lib/coverage/comparison/read-compared';
import { sortRows } from '../../lib/coverage/comparison/sort-rows';
import type { Comparison } from '../../lib/coverage/comparison/types';
import { sourcesOf } from '../../lib/coverage/event-sources/sources-of';
import { eventView, summaries } from '../../lib/coverage/events/event-view';
import { suggestionsFor } from '../../lib/coverage/events/suggestions';
import type { EventSummary, EventView } from '../../lib/coverage/events/types';
import { editedReferents } from '../../lib/coverage/naming/edited-referents';
import { namingsOf } from '../../lib/coverage/naming/namings-of';
import { REFERENTS } from '../../lib/lexicon/naming-choices';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';
import type { Toasting } from '../hooks/use-toasts';
import { useNamingChanges } from './use-naming-changes';

/** Events before and after one that are offered to be merged with it. */
const AROUND = 20;

/** An event with its comparison; follows every write to the archive. */
export function useEvent(
  route: EventRoute | null,
  toast: Toasting['toast'],
): {
  event: EventState;
  onRetry: () => void;
  onChangeNaming: LibraryActions['onChangeNaming'];
} {
  const [tries, setTries] = useState(0);
  const { order, against, articles } = route?.choice ?? NO_CHOICE;
  const live = useLive(route && (() => readEvent(route.id, articles)), [route?.id, articles?.join(), tries]);
  // What is chosen otherwise is read anew; until then what was in front stays there.
  const last = useRef<Read | null>(null);
  if (live.status !== 'loading') last.current = live.status === 'ready' ? live.value : null;
  const read = last.current?.view.id === route?.id ? last.current : null;
  const compared = read?.compared;
  const told = useMemo(
    () => compared && compareArticles(compared, { order: 'told', against }),
    [compared, against],
  );
  const comparison = useMemo(() => told && { ...told, rows: sortRows(told.rows, order) }, [told, order]);
  const { changes, onChange } = useNamingChanges(toast);
  const naming = useMemo(
    () => (route?.part === 'naming' && compared && told ? namingOf(compared, told, changes) : null),
    [route?.part, compared, told, changes],
  );
  const sources = useMemo(
    () => (route?.part === 'sources' && compared ? sourcesOf(compared.articles, compared.texts) : null),
    [route?.part, compared],
  );
  return {
    event: stateOf(),
    onRetry: useCallback(() => setTries((count) => count + 1), []),
    onChangeNaming: onChange,
  };

  function stateOf(): EventState {
    if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
    if (read && comparison) return { status: 'ready', ...read, comparison, naming, sources };
    return { status: live.status === 'loading' ? 'loading' : 'missing' };
  }
}

function namingOf(compared: Compared, comparison: Comparison, changes: NamingEdits): NamingState {
  return {
    found: namingsOf(compared, comparison, editedReferents(REFERENTS, changes)),
    changed: Object.keys(changes),
    hidden: REFERENTS.filter(({ id }) => changes[id] === null),
  };
}

interface Read {
  readonly view: EventView;
  readonly compared: Compared;
  readonly suggestions: readonly ArticleMeta[];
  readonly others: readonly EventSummary[];
}

async function readEvent(id: string, articles: readonly string[] | null): Promise<Read | null> {
  const archive = openArchive();
  const [event, around] = await Promise.all([archive.event(id), archive.eventsAround(id, AROUND)]);
  if (!event) return null;
  const [view, compared, suggestions, others] = await Promise.all([
    eventView(event, archive),
    readCompared(event, articles, archive),
    suggestionsFor(id, archive),
    summaries(around, archive),
  ]);
  return { view, compared, suggestions, others };
}
