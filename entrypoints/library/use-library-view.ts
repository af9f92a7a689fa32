import type { LibraryRoute } from '../../components/library/library-route';
import type { LibraryActions, LibraryView } from '../../components/library/library-state';
import type { EvidenceRef } from '../../lib/evidence/types';
import type { Settings } from '../../lib/settings';
import type { Toasting } from '../hooks/use-toasts';
import { useCollection, useCollections } from './use-collections';
import { useEvent } from './use-event';
import { useEvents } from './use-events';
import { useEvidence } from './use-evidence';
import { useList } from './use-list';
import { useOutlet } from './use-outlet';
import { useReading } from './use-reading';
import { useRecord } from './use-record';
import { useSettingsView } from './use-settings-view';

type ViewActions = Pick<
  LibraryActions,
  'onNeedRows' | 'onShowClaim' | 'onMoreEvents' | 'onChangeNaming' | 'onRetry'
>;

/** What a route shows, and what that view asks for while it is shown; the others wait. */
export function useLibraryView(
  route: LibraryRoute,
  settings: Settings,
  picked: readonly EvidenceRef[],
  toast: Toasting['toast'],
): {
  view: LibraryView;
  /** Address of the article that is read; empty where none is. */
  url: string;
  actions: ViewActions;
} {
  const {
    list,
    facets,
    onNeedRows,
    onRetry: onRetryList,
  } = useList(route.view === 'list' ? route.filter : null);
  const {
    reading,
    url,
    onShowClaim,
    onRetry: onRetryArticle,
  } = useReading(route.view === 'article' ? route : null);
  const { events, onMoreEvents, onRetry: onRetryEvents } = useEvents(route.view === 'events');
  const {
    event,
    onRetry: onRetryEvent,
    onChangeNaming,
  } = useEvent(route.view === 'event' ? route : null, toast);
  const { record, onRetry: onRetryRecord } = useRecord(route.view === 'speaker' ? route : null);
  const { outlet, onRetry: onRetryOutlet } = useOutlet(route.view === 'outlet' ? route : null);
  const { evidence, onRetry: onRetryEvidence } = useEvidence(
    route.view === 'evidence' ? route.of : null,
    picked,
  );
  const { collections, onRetry: onRetryCollections } = useCollections(route.view === 'collections');
  const { collection, onRetry: onRetryCollection } = useCollection(
    route.view === 'collection' ? route.id : null,
  );
  const settingsView = useSettingsView(settings, toast);
  const retries: Readonly<Record<LibraryRoute['view'], () => void>> = {
    list: onRetryList,
    article: onRetryArticle,
    events: onRetryEvents,
    event: onRetryEvent,
    speaker: onRetryRecord,
    outlet: onRetryOutlet,
    evidence: onRetryEvidence,
    collections: onRetryCollections,
    collection: onRetryCollection,
    settings: () => {},
  };
  return {
    view: viewOf(),
    url,
    actions: { onNeedRows, onShowClaim, onMoreEvents, onChangeNaming, onRetry: retries[route.view] },
  };

  function viewOf(): LibraryView {
    switch (route.view) {
      case 'list':
        return { view: 'list', filter: route.filter, list, facets };
      case 'article':
        return { view: 'article', reading };
      case 'events':
        return { view: 'events', events };
      case 'event':
        return { view: 'event', route, event };
      case 'speaker':
        return { view: 'speaker', record };
      case 'outlet':
        return { view: 'outlet', outlet };
      case 'evidence':
        return { view: 'evidence', evidence };
      case 'collections':
        return { view: 'collections', collections };
      case 'collection':
        return { view: 'collection', collection };
      case 'settings':
        return { view: 'settings', settings: settingsView };
    }
  }
}
