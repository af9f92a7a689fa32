import type { LibraryProps, LibraryView } from '../../components/library/library-state';
import { openArchive } from '../../lib/archive/open-archive';
import { useLive } from '../hooks/use-live';

const NOTHING: LibraryProps['keeping'] = { remarks: [], collections: [] };

/** What the reader said of the article or event in view, its claims among it, and all collections. */
export function useKeeping(view: LibraryView): LibraryProps['keeping'] {
  const ids = articlesIn(view);
  const remarks = useLive(ids.length > 0 ? () => openArchive().remarksOn(ids) : null, [ids.join(' ')]);
  const collections = useLive(() => openArchive().collections(), []);
  return {
    remarks: remarks.status === 'ready' ? remarks.value : NOTHING.remarks,
    collections: collections.status === 'ready' ? collections.value : NOTHING.collections,
  };
}

function articlesIn(view: LibraryView): readonly string[] {
  if (view.view === 'article' && view.reading.status === 'ready') return [view.reading.article.id];
  if (view.view === 'event' && view.event.status === 'ready') return view.event.view.told.map(({ id }) => id);
  return [];
}
