import type { LibraryProps, LibraryView } from '../../components/library/library-state';
import { useKeptOn } from '../hooks/use-kept-on';

/** What the reader said of the article or event in view, and all collections. */
export function useKeeping(view: LibraryView): LibraryProps['keeping'] {
  return useKeptOn(articlesIn(view));
}

function articlesIn(view: LibraryView): readonly string[] {
  if (view.view === 'article' && view.reading.status === 'ready') return [view.reading.article.id];
  if (view.view === 'event' && view.event.status === 'ready') return view.event.view.told.map(({ id }) => id);
  return [];
}
