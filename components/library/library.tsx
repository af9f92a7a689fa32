import { useEffect, useMemo, useRef } from 'preact/hooks';
import { CollectionList } from '../collections/collection-list';
import { CollectionPage } from '../collections/collection-page';
import { KeepingProvider } from '../collections/keeping';
import { EventListView } from '../events/event-list-view';
import { EventPage } from '../events/event-page';
import { EvidencePage } from '../evidence/evidence-page';
import { EvidenceProvider } from '../evidence/evidence-selection';
import { EvidenceTray } from '../evidence/evidence-tray';
import { type OutletLinks, OutletLinksContext } from '../outlet/outlet-links';
import { OutletView } from '../outlet/outlet-view';
import { ReadingView } from '../reading/reading-view';
import { RecordView } from '../record/record-view';
import { SettingsView } from '../settings/settings-view';
import { Progress } from '../shell/progress';
import { useWords } from '../shell/words';
import { Toasts } from '../toasts/toasts';
import { BackupReminder } from './backup-reminder';
import { LibraryHeader } from './library-header';
import { LibraryListView } from './library-list-view';
import { hashOf, type LibraryRoute } from './library-route';
import type { LibraryActions, LibraryProps, LibraryView } from './library-state';
import '../styles/base.css';
import './library.css';

/** The library page: the list, an article to read, events, a speaker's or an outlet's page, an evidence pack, or the settings. */
export function Library({ view, upkeep, knownTags, keeping, backup, picked, actions, toasts }: LibraryProps) {
  const { t } = useWords();
  const { onPick } = actions;
  const selection = useMemo(() => ({ picked, onPick }), [picked, onPick]);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(view.view);
  // Another view is another page to the reader: the focus goes where it begins.
  useEffect(() => {
    if (shown.current === view.view) return;
    shown.current = view.view;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [view.view]);
  const links = useMemo(
    (): OutletLinks => ({
      hrefOf: (outlet) => hashOf(outletRoute(outlet)),
      onOpenOutlet: (outlet) => actions.onGo(outletRoute(outlet)),
    }),
    [actions.onGo],
  );
  return (
    <div class="library">
      <LibraryHeader current={view.view} onGo={actions.onGo} />
      {upkeep && (
        <div class="library__upkeep">
          <Progress
            {...upkeep}
            label={t(`upkeep.${upkeep.work}`)}
            onStop={actions.onStopUpkeep}
            onResume={actions.onResumeUpkeep}
          />
        </div>
      )}
      {backup && view.view === 'list' && (
        <BackupReminder backup={backup} onGo={actions.onGo} onPutOff={actions.onPutOffBackup} />
      )}
      <main class="library__main" ref={main} tabIndex={-1}>
        <OutletLinksContext value={links}>
          <EvidenceProvider value={selection}>
            <KeepingProvider value={{ ...keeping, ...actions, knownTags }}>
              <View view={view} knownTags={knownTags} actions={actions} />
            </KeepingProvider>
          </EvidenceProvider>
        </OutletLinksContext>
      </main>
      <EvidenceTray count={picked.length} shown={view.view !== 'evidence'} onGo={actions.onGo} />
      <Toasts {...toasts} />
    </div>
  );
}

const outletRoute = (outlet: string): LibraryRoute => ({ view: 'outlet', outlet, month: null });

interface ViewProps {
  readonly view: LibraryView;
  readonly knownTags: readonly string[];
  readonly actions: LibraryActions;
}

function View({ view, knownTags, actions }: ViewProps) {
  switch (view.view) {
    case 'list':
      return <LibraryListView {...view} actions={actions} />;
    case 'article':
      return <ReadingView reading={view.reading} knownTags={knownTags} actions={actions} />;
    case 'events':
      return <EventListView events={view.events} actions={actions} />;
    case 'event':
      return <EventPage event={view.event} route={view.route} actions={actions} />;
    case 'speaker':
      return <RecordView record={view.record} actions={actions} />;
    case 'outlet':
      return <OutletView outlet={view.outlet} actions={actions} />;
    case 'evidence':
      return <EvidencePage evidence={view.evidence} actions={actions} />;
    case 'collections':
      return <CollectionList collections={view.collections} actions={actions} />;
    case 'collection':
      return <CollectionPage collection={view.collection} actions={actions} />;
    case 'settings':
      return <SettingsView {...view.settings} />;
  }
}
