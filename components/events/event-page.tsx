import { IndependenceFold } from '../claim/independence-fold';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute } from '../library/library-route';
import type { EventState, LibraryActions } from '../library/library-state';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { EventArticles } from './event-articles';
import { EventLine } from './event-line';
import { EventMerge } from './event-merge';
import { EventName } from './event-name';
import { EventSuggestions } from './event-suggestions';
import { StatementTable } from './statement-table';
import '../shell/fold.css';
import './event-page.css';

const EVENTS: LibraryRoute = { view: 'events' };

type Actions = Pick<
  LibraryActions,
  'onGo' | 'onRetry' | 'onNameEvent' | 'onSplitEvent' | 'onAddToEvent' | 'onMergeEvents'
>;

/** An event: who told it, from how many sources, and statement by statement in whose words. */
export function EventPage({ event, actions }: { readonly event: EventState; readonly actions: Actions }) {
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
      return <Event key={event.view.id} event={event} actions={actions} />;
  }
}

interface EventProps {
  readonly event: Extract<EventState, { status: 'ready' }>;
  readonly actions: Actions;
}

function Event({ event: { view, suggestions, others }, actions }: EventProps) {
  const { t, plural } = useWords();
  const { id, columns, rows, told, left } = view;
  const shared = rows.filter(({ cells }) => cells.size > 1);
  const alone = rows.filter(({ cells }) => cells.size === 1);
  const open = (articleId: string, claim: number | null) =>
    actions.onGo({ view: 'article', id: articleId, hash: null, claim });
  const table = (label: string, some: typeof rows) => (
    <StatementTable
      label={label}
      columns={columns}
      rows={some}
      onOpenArticle={open}
      onOpenSpeaker={(key) => actions.onGo({ view: 'speaker', key })}
    />
  );
  return (
    <div class="event">
      <header class="event__head">
        <EventName title={view.title} named={view.named} onName={(name) => actions.onNameEvent(id, name)} />
        <EventLine event={view} />
        <IndependenceFold independence={view.independence} />
      </header>
      <section class="event__comparison">
        <h2>{t('event.comparison')}</h2>
        {shared.length > 0 ? (
          table(t('event.comparison'), shared)
        ) : (
          <p class="event__hint">{columns.length > 1 ? t('event.noShared') : t('event.oneOutlet')}</p>
        )}
        {left > 0 && <p class="event__hint">{t('event.left', { articles: plural('articles', left) })}</p>}
        {alone.length > 0 && (
          <details class="fold" open={shared.length === 0}>
            <summary class="fold__summary">
              {t('event.alone')} · {plural('claims', alone.length)}
            </summary>
            {table(t('event.alone'), alone)}
          </details>
        )}
      </section>
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
        <EventMerge others={others} onMerge={(other) => actions.onMergeEvents(id, other)} />
        <p class="event__hint">{t('event.yours')}</p>
      </footer>
    </div>
  );
}
