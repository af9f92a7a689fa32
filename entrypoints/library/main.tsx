import { Library } from '../../components/library/library';
import type { LibraryView } from '../../components/library/library-state';
import { openArchive } from '../../lib/archive/open-archive';
import type { Settings } from '../../lib/settings';
import { removeWithUndo, setNote, setTags } from '../hooks/archive-actions';
import { mount } from '../hooks/mount';
import { useLive } from '../hooks/use-live';
import { useToasts } from '../hooks/use-toasts';
import { useList } from './use-list';
import { useReading } from './use-reading';
import { useRoute } from './use-route';
import { useSettingsView } from './use-settings-view';
import { useUpkeep } from './use-upkeep';

/** The library: the list of saved articles, one of them to read, or the settings. */
function LibraryPage({ settings }: { readonly settings: Settings }) {
  const { route, go, replace } = useRoute();
  const { toasts, toast } = useToasts();
  const { list, facets, onNeedRows, onRetry } = useList(route.view === 'list' ? route.filter : null);
  const reading = useReading(route.view === 'article' ? route : null);
  const settingsView = useSettingsView(settings, toast);
  const { upkeep, onStop, onResume } = useUpkeep();
  const tags = useLive(() => openArchive().listTags(), []);

  const view = (): LibraryView => {
    if (route.view === 'settings') return { view: 'settings', settings: settingsView };
    if (route.view === 'article') return { view: 'article', reading: reading.reading };
    return { view: 'list', filter: route.filter, list, facets };
  };
  return (
    <Library
      view={view()}
      upkeep={upkeep}
      knownTags={tags.status === 'ready' ? tags.value.map(({ tag }) => tag) : []}
      actions={{
        onGo: go,
        onFilter: (filter) => replace({ view: 'list', filter }),
        onNeedRows,
        onRemove: (ids) => void removeWithUndo(ids, toast),
        onNote: (id, note) => void setNote(id, note, toast),
        onTags: (id, list) => void setTags(id, list, toast),
        onShowClaim: reading.onShowClaim,
        onRetry: route.view === 'article' ? reading.onRetry : onRetry,
        onStopUpkeep: onStop,
        onResumeUpkeep: onResume,
      }}
      toasts={toasts}
    />
  );
}

mount(LibraryPage);
