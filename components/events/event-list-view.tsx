import type { EventSummary } from '../../lib/coverage/events/types';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute, NO_FILTER } from '../library/library-route';
import type { EventsState, LibraryActions } from '../library/library-state';
import { Button } from '../shell/button';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { EventLine } from './event-line';
import './event-list-view.css';

const LIBRARY: LibraryRoute = { view: 'list', filter: NO_FILTER };

interface EventListViewProps {
  readonly events: EventsState;
  readonly actions: Pick<LibraryActions, 'onGo' | 'onRetry' | 'onMoreEvents'>;
}

/** What happened, as the saved articles tell it: the newest first. */
export function EventListView({ events, actions }: EventListViewProps) {
  const { t, plural, list } = useWords();
  switch (events.status) {
    case 'loading':
      return <Loading text={t('events.loading')} />;
    case 'error':
      return <ProblemNotice problem={events.problem} onRetry={actions.onRetry} />;
    case 'ready':
      return (
        <div class="event-list">
          <header class="event-list__head">
            <h1 class="event-list__title">{t('events.title')}</h1>
            <p role="status" class="event-list__total">
              {events.ungathered > 0
                ? t('events.gathering', { articles: plural('articles', events.ungathered) })
                : events.total > 0 && plural('events', events.total)}
            </p>
          </header>
          {events.total === 0 && events.ungathered === 0 && (
            <Notice level={2} title={t('events.none.title')} text={t('events.none.text')}>
              <a href={hashOf(LIBRARY)} onClick={(event) => followHere(event, () => actions.onGo(LIBRARY))}>
                {t('events.none.action')}
              </a>
            </Notice>
          )}
          <ul>
            {events.events.map((event) => (
              <li key={event.id} class="event-list__row">
                <EventLink event={event} onGo={actions.onGo} />
                <EventLine event={event} sources />
                <p class="event-list__outlets">{list(event.outlets)}</p>
              </li>
            ))}
          </ul>
          {events.events.length < events.total && (
            <p>
              <Button onClick={actions.onMoreEvents}>{t('action.more')}</Button>
            </p>
          )}
        </div>
      );
  }
}

interface EventLinkProps {
  readonly event: EventSummary;
  readonly onGo: LibraryActions['onGo'];
}

function EventLink({ event, onGo }: EventLinkProps) {
  const { t } = useWords();
  const route: LibraryRoute = { view: 'event', id: event.id };
  return (
    <h2 class="event-list__name">
      <a
        href={hashOf(route)}
        dir="auto"
        lang={event.title ? 'ar' : undefined}
        onClick={(click) => followHere(click, () => onGo(route))}
      >
        {event.title || t('event.untitled')}
      </a>
    </h2>
  );
}
