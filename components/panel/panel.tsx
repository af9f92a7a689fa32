import { useMemo } from 'preact/hooks';
import { KeepingProvider } from '../collections/keeping';
import { type OutletLinks, OutletLinksContext } from '../outlet/outlet-links';
import { Toasts } from '../toasts/toasts';
import { ArticlePanel } from './article-panel';
import { PanelHeader } from './panel-header';
import type { PanelProps } from './panel-state';
import { StateAnnouncer } from './state-announcer';
import { StatePanel } from './state-panel';
import '../styles/base.css';
import './panel.css';

/** The side panel: the margin of the page in front. */
export function Panel({ state, marks, knownTags, keeping, actions, toasts }: PanelProps) {
  const links = useMemo(
    (): OutletLinks => ({ hrefOf: null, onOpenOutlet: actions.onOpenOutlet }),
    [actions.onOpenOutlet],
  );
  return (
    <div class="panel">
      <PanelHeader state={state} marks={marks} actions={actions} />
      <main class="panel__main">
        {state.state === 'article' ? (
          <OutletLinksContext value={links}>
            <KeepingProvider value={{ ...keeping, ...actions, knownTags }}>
              <ArticlePanel state={state} knownTags={knownTags} actions={actions} />
            </KeepingProvider>
          </OutletLinksContext>
        ) : (
          <StatePanel state={state} actions={actions} />
        )}
      </main>
      <StateAnnouncer state={state} />
      <Toasts {...toasts} />
    </div>
  );
}
