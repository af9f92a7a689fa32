import type { EventSummary } from '../../lib/coverage/events/types';
import { IndependenceFold } from '../claim/independence-fold';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import { EventLine } from './event-line';
import './event-glance.css';

interface EventGlanceProps {
  readonly event: EventSummary;
  readonly onOpenEvent: (eventId: string) => void;
}

/** The event that an article tells, with the way to its comparison. */
export function EventGlance({ event, onOpenEvent }: EventGlanceProps) {
  const { t } = useWords();
  return (
    <section class="event-glance" aria-labelledby="event-glance">
      <h2 class="event-glance__label" id="event-glance">
        {t('context.event')}
      </h2>
      <p class="event-glance__title" dir="auto" lang={event.title ? 'ar' : undefined}>
        {event.title || t('event.untitled')}
      </p>
      <EventLine event={event} />
      <IndependenceFold independence={event.independence} />
      <p>
        <Button onClick={() => onOpenEvent(event.id)}>{t('context.compare')}</Button>
      </p>
    </section>
  );
}
