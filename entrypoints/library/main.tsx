import { Library } from '../../components/library/library';
import { openArchive } from '../../lib/archive/open-archive';
import type { Settings } from '../../lib/settings';
import { removeWithUndo, setNote, setTags } from '../hooks/archive-actions';
import { correctingOf } from '../hooks/correcting';
import { eventActions } from '../hooks/event-actions';
import { keepingActions } from '../hooks/keeping-actions';
import { mount } from '../hooks/mount';
import { useLive } from '../hooks/use-live';
import { useToasts } from '../hooks/use-toasts';
import { moveNamings } from './move-namings';
import { useTendedBackup } from './use-backup';
import { useEvidencePack } from './use-evidence';
import { useKeeping } from './use-keeping';
import { useLibraryView } from './use-library-view';
import { useRoute } from './use-route';
import { useUpkeep } from './use-upkeep';

/** The library: the list of saved articles, one of them to read, events, collections, an official's or an outlet's page, the evidence, or the settings. */
function LibraryPage({ settings }: { readonly settings: Settings }) {
  const { route, go, replace } = useRoute();
  const { toasts, toast } = useToasts();
  const { picked, actions: picking } = useEvidencePack(toast);
  const { view, url, actions } = useLibraryView(route, settings, picked, toast);
  const { backup, onPutOff } = useTendedBackup();
  const { upkeep, onStop, onResume } = useUpkeep();
  const keeping = useKeeping(view);
  const tags = useLive(() => openArchive().listTags(), []);
  return (
    <Library
      view={view}
      upkeep={upkeep}
      knownTags={tags.status === 'ready' ? tags.value.map(({ tag }) => tag) : []}
      backup={backup.due ? backup : null}
      picked={picked}
      keeping={keeping}
      actions={{
        ...actions,
        ...picking,
        ...keepingActions(toast),
        onGo: go,
        onNarrow: replace,
        onFilter: (filter) => replace({ view: 'list', filter }),
        onRemove: (ids) => void removeWithUndo(ids, toast),
        onNote: (id, note) => void setNote(id, note, toast),
        onTags: (id, list) => void setTags(id, list, toast),
        ...correctingOf(url, toast),
        ...eventActions(toast),
        onPutOffBackup: onPutOff,
        onStopUpkeep: onStop,
        onResumeUpkeep: onResume,
      }}
      toasts={toasts}
    />
  );
}

mount(LibraryPage);
void moveNamings();
