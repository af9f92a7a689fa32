import type { EventSummary } from '../../lib/coverage/events/types';
import { Dotted } from '../shell/dotted';
import { useWords } from '../shell/words';
import './event-line.css';

interface EventLineProps {
  readonly event: EventSummary;
  /** Outlets and independent sources too; where these stand in a fold of their own they would be told twice. */
  readonly sources?: boolean;
}

/** An event's facts in a line: days, articles, outlets and independent sources. */
export function EventLine({ event, sources: withSources = false }: EventLineProps) {
  const { t, plural } = useWords();
  const { outlets, sources } = event.independence;
  return (
    <Dotted class="event-line">
      <Days event={event} />
      {plural('articles', event.articles)}
      {(withSources || outlets < 2) && plural('outlets', outlets)}
      {withSources && outlets > 1 && plural('independentSources', sources)}
      {event.named && t('events.named')}
    </Dotted>
  );
}

/** The day, or from which day to which. */
function Days({ event: { from, to } }: { readonly event: EventSummary }) {
  const { t, date, fullDate } = useWords();
  if (!from || !to) return <span>{t('article.noDate')}</span>;
  if (fullDate(from) === fullDate(to)) return <time dateTime={from}>{date(from)}</time>;
  const [day = '', month] = dayAndMonth(fullDate(from));
  // A month is said once.
  const begin = month === dayAndMonth(fullDate(to))[1] ? day : fullDate(from);
  return <span>{t('events.days', { from: begin, to: fullDate(to) })}</span>;
}

/** `20 May 2025` → `20`, `May 2025`, in both languages. */
function dayAndMonth(date: string): readonly string[] {
  const space = date.indexOf(' ');
  return [date.slice(0, space), date.slice(space + 1)];
}
