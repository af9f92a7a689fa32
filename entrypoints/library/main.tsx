import { Library } from '../../components/library/library';
import type { LibraryView } from '../../components/library/library-state';
import { openArchive } from '../../lib/archive/open-archive';
import type { Settings } from '../../lib/settings';
import { removeWithUndo, setNote, setTags } from '../hooks/archive-actions';
import { mergeEvents, nameEvent, splitEvent } from '../hooks/event-actions';
import { mount } from '../hooks/mount';
import { useLive } from '../hooks/use-live';
import { useToasts } from '../hooks/use-toasts';
import { useEvent } from './use-event';
import { useEvents } from './use-events';
import { useList } from './use-list';
import { useReading } from './use-reading';
import { useRecord } from './use-record';
import { useRoute } from './use-route';
import { useSettingsView } from './use-settings-view';

/** The library: the list of saved articles, one of them to read, events, a speaker's record, or the settings. */
function LibraryPage({ settings }: { readonly settings: Settings }) {
  const { route, go, replace } = useRoute();
  const { toasts, toast } = useToasts();
  const { list, facets, onNeedRows, onRetry } = useList(route.view === 'list' ? route.filter : null);
  const reading = useReading(route.view === 'article' ? route : null);
  const { events, onMoreEvents, onRetry: onRetryEvents } = useEvents(route.view === 'events');
  const { event, onRetry: onRetryEvent } = useEvent(route.view === 'event' ? route.id : null);
  const { record, onRetry: onRetryRecord } = useRecord(route.view === 'speaker' ? route.key : null);
  const settingsView = useSettingsView(settings, toast);
  const tags = useLive(() => openArchive().listTags(), []);

  const view = (): LibraryView => {
    switch (route.view) {
      case 'settings':
        return { view: 'settings', settings: settingsView };
      case 'article':
        return { view: 'article', reading: reading.reading };
      case 'events':
        return { view: 'events', events };
      case 'event':
        return { view: 'event', event };
      case 'speaker':
        return { view: 'speaker', record };
      case 'list':
        return { view: 'list', filter: route.filter, list, facets };
    }
  };
  const retries = {
    list: onRetry,
    article: reading.onRetry,
    events: onRetryEvents,
    event: onRetryEvent,
    speaker: onRetryRecord,
    settings: () => {},
  };
  return (
    <Library
      view={view()}
      knownTags={tags.status === 'ready' ? tags.value.map(({ tag }) => tag) : []}
      actions={{
        onGo: go,
        onFilter: (filter) => replace({ view: 'list', filter }),
        onNeedRows,
        onRemove: (ids) => void removeWithUndo(ids, toast),
        onNote: (id, note) => void setNote(id, note, toast),
        onTags: (id, list) => void setTags(id, list, toast),
        onShowClaim: reading.onShowClaim,
        onMoreEvents,
        onNameEvent: (id, name) => void nameEvent(id, name, toast),
        onSplitEvent: (id, ids) => void splitEvent(id, ids, toast),
        onMergeEvents: (into, from) => void mergeEvents(into, from, toast),
        onRetry: retries[route.view],
      }}
      toasts={toasts}
    />
  );
}

mount(LibraryPage);
