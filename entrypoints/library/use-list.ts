import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryFilter } from '../../components/library/library-route';
import type { Facets, ListState } from '../../components/library/library-state';
import { LIMITS } from '../../lib/archive/limits';
import { openArchive } from '../../lib/archive/open-archive';
import type { ListPage, ListRow, SpeakerEntry } from '../../lib/archive/types';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';

/** Rows are read in pages, and those around the view are kept fresh. */
const PAGE = LIMITS.rowsOfPage;
/** Speakers that a search for a name leads to. */
const SPEAKERS = 3;

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Loaded {
  readonly empty: boolean;
  readonly from: number;
  readonly page: ListPage;
  readonly speakers: readonly SpeakerEntry[];
}

const NO_FACETS: Facets = { outlets: [], speakers: [], tags: [], collections: [] };
const START: Range = { from: 0, to: PAGE };

/** The saved articles that a filter leaves, page by page; follows every write to the archive. */
export function useList(filter: LibraryFilter | null): {
  list: ListState;
  facets: Facets;
  onNeedRows: (first: number, end: number) => void;
  onRetry: () => void;
} {
  const [range, setRange] = useState(START);
  const [tries, setTries] = useState(0);
  const key = JSON.stringify(filter);
  useEffect(() => setRange(START), [key]);

  const loaded = useLive(filter && (() => load(filter, range)), [key, range.from, range.to, tries]);
  const facets = useLive(filter && readFacets, [filter === null, tries]);
  const rows = useRef<{ key: string; list: ListState }>({ key: '', list: { status: 'loading' } });
  if (loaded.status === 'error')
    rows.current = { key, list: { status: 'error', problem: problemOf(loaded.error) } };
  else if (loaded.status === 'ready') rows.current = { key, list: merge(rows.current, key, loaded.value) };

  const onNeedRows = useCallback((first: number, end: number) => {
    const from = Math.max(0, Math.floor(first / PAGE) * PAGE);
    setRange({ from, to: Math.max(from + PAGE, Math.ceil(end / PAGE) * PAGE) });
  }, []);
  return {
    list: rows.current.list,
    facets: facets.status === 'ready' ? facets.value : NO_FACETS,
    onNeedRows,
    onRetry: useCallback(() => setTries((count) => count + 1), []),
  };
}

async function load(filter: LibraryFilter, { from, to }: Range): Promise<Loaded> {
  const archive = openArchive();
  const [count, page, speakers] = await Promise.all([
    archive.count(),
    archive.list({
      ...filter,
      saidOnly: filter.said,
      sort: filter.sort ?? undefined,
      offset: from,
      limit: to - from,
    }),
    filter.text ? archive.speakersNamed(filter.text, SPEAKERS) : [],
  ]);
  return { empty: count === 0, from, page, speakers: speakers.filter(({ kind }) => kind !== 'unnamed') };
}

/** Rows read before stay while the list is the same one: scrolling back shows them at once. */
function merge(
  before: { key: string; list: ListState },
  key: string,
  { empty, from, page, speakers }: Loaded,
): ListState {
  if (empty) return { status: 'archive-empty' };
  const { total, corrected, problems } = page;
  const same = before.key === key && before.list.status === 'ready' && before.list.total === total;
  const rows = new Map<number, ListRow>(same && before.list.status === 'ready' ? before.list.rows : []);
  page.rows.forEach((row, i) => {
    rows.set(from + i, row);
  });
  return { status: 'ready', total, rows, corrected, problems, speakers };
}

async function readFacets(): Promise<Facets> {
  const archive = openArchive();
  const [outlets, speakers, tags, collections] = await Promise.all([
    archive.listOutlets(),
    archive.listSpeakers(),
    archive.listTags(),
    archive.collections(),
  ]);
  return { outlets, speakers: speakers.filter(({ kind }) => kind !== 'unnamed'), tags, collections };
}
