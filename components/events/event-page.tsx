import { IndependenceFold } from '../claim/independence-fold';
import { articleOfEvent, useKeeping } from '../collections/keeping';
import { PackLink } from '../evidence/pack-link';
import { type EventRoute, NO_CHOICE } from '../library/event-route';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute } from '../library/library-route';
import type { EventState, LibraryActions } from '../library/library-state';
import { KeepFold } from '../notes/keep-fold';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { RenamableTitle } from '../shell/renamable-title';
import { useWords } from '../shell/words';
import { ComparisonView } from './comparison/comparison-view';
import { EventArticles } from './event-articles';
import { EventLine } from './event-line';
import { EventMerge } from './event-merge';
import { EventParts } from './event-parts';
import { EventSuggestions } from './event-suggestions';
import { NamingView } from './naming/naming-view';
import { SourcesView } from './sources/sources-view';
import './event-page.css';

const EVENTS: LibraryRoute = { view: 'events' };

type Actions = Pick<
  LibraryActions,
  | 'onGo'
  | 'onNarrow'
  | 'onChangeNaming'
  | 'onRetry'
  | 'onNameEvent'
  | 'onSplitEvent'
  | 'onAddToEvent'
  | 'onMergeEvents'
>;

/** An event: who told it, from how many sources, and statement by statement in whose words. */
export function EventPage({
  event,
  route,
  actions,
}: {
  readonly event: EventState;
  readonly route: EventRoute;
  readonly actions: Actions;
}) {
  const { t } = useWords();
  switch (event.status) {
    case 'loading':
      return <Loading text={t('event.loading')} />;
    case 'error':
      return <ProblemNotice problem={event.problem} onRetry={actions.onRetry} />;
    case 'missing':
      return (
        <Notice title={t('event.missing.title')} text={t('event.missing.text')}>
          <a href={hashOf(EVENTS)} onClick={(click) => followHere(click, () => actions.onGo(EVENTS))}>
            {t('event.toEvents')}
          </a>
        </Notice>
      );
    case 'ready':
      return <Event key={event.view.id} event={event} route={route} actions={actions} />;
  }
}

interface EventProps {
  readonly event: Extract<EventState, { status: 'ready' }>;
  readonly route: EventRoute;
  readonly actions: Actions;
}

function Event({ event, route, actions }: EventProps) {
  const { t } = useWords();
  const { view, comparison, suggestions, others } = event;
  const { id, told } = view;
  const hangingOn = articleOfEvent(
    told.map((article) => article.id),
    useKeeping()?.remarks ?? [],
  );
  const open = (articleId: string, claim: number | null) =>
    actions.onGo({ view: 'article', id: articleId, hash: null, claim });
  return (
    <div class="event">
      <header class="event__head">
        <RenamableTitle
          title={view.title || t('event.untitled')}
          lang={view.title ? 'ar' : undefined}
          name={view.named ? view.title : ''}
          rename={t('event.rename')}
          label={t('event.name')}
          hint={t('event.nameHint')}
          onName={(name) => actions.onNameEvent(id, name)}
        />
        <EventLine event={view} />
        <IndependenceFold independence={view.independence} />
        <KeepFold target={{ type: 'event', articleId: hangingOn }} />
        {comparison.rows.length > 0 && (
          <p>
            <PackLink of={{ type: 'event', id }} onGo={actions.onGo} />
          </p>
        )}
      </header>
      <EventParts route={route} onGo={actions.onGo} />
      <Part event={event} route={route} actions={actions} />
      {(route.part ?? 'statements') === 'statements' && (
        <>
          <EventArticles
            articles={told}
            onOpenArticle={open}
            onSplit={(articleIds) => actions.onSplitEvent(id, articleIds)}
          />
          <EventSuggestions
            articles={suggestions}
            onOpenArticle={open}
            onAdd={(articleId) => actions.onAddToEvent(id, [articleId])}
          />
          <footer class="event__own">
            <EventMerge
              own={view}
              others={others}
              onMerge={(other, name) => actions.onMergeEvents(id, other, name)}
            />
            <p class="event__hint">{t('event.yours')}</p>
          </footer>
        </>
      )}
    </div>
  );
}

/** The way of looking at an event that is in front. */
function Part({ event, route, actions }: EventProps) {
  const { view, comparison, naming, sources } = event;
  switch (route.part ?? 'statements') {
    case 'naming':
      return <NamingView naming={naming} columns={comparison.columns} actions={actions} />;
    case 'sources':
      return <SourcesView sources={sources} />;
    case 'statements':
      return (
        <ComparisonView
          comparison={comparison}
          choice={route.choice ?? NO_CHOICE}
          articles={view.told}
          onChoose={(choice) => actions.onNarrow({ ...route, choice })}
          onGo={actions.onGo}
        />
      );
  }
}
