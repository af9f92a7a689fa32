import { ReadingView } from '../reading/reading-view';
import { SettingsView } from '../settings/settings-view';
import { Toasts } from '../toasts/toasts';
import { LibraryHeader } from './library-header';
import { LibraryListView } from './library-list-view';
import type { LibraryActions, LibraryProps, LibraryView } from './library-state';
import '../styles/base.css';
import './library.css';

/** The library page: the list, an article to read, or the settings. */
export function Library({ view, knownTags, actions, toasts }: LibraryProps) {
  return (
    <div class="library">
      <LibraryHeader current={view.view} onGo={actions.onGo} />
      <main class="library__main">
        <View view={view} knownTags={knownTags} actions={actions} />
      </main>
      <Toasts {...toasts} />
    </div>
  );
}

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
    case 'settings':
      return <SettingsView {...view.settings} />;
  }
}
