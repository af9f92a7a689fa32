import type { EventSummary } from '../../lib/coverage/events/types';
import { Button } from '../shell/button';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import { EventLine } from './event-line';
import '../shell/fold.css';
import './event-merge.css';

const AT_FIRST = 6;

interface EventMergeProps {
  /** Events of the days around it. */
  readonly others: readonly EventSummary[];
  readonly onMerge: (eventId: string) => void;
}

/** Another event that is the same happening, to be taken into this one. */
export function EventMerge({ others, onMerge }: EventMergeProps) {
  const { t } = useWords();
  return (
    <details class="fold event-merge">
      <summary class="fold__summary">{t('event.merge')}</summary>
      <p class="event-merge__hint">{others.length > 0 ? t('event.mergeHint') : t('event.mergeNone')}</p>
      <LimitedList items={others} atFirst={AT_FIRST} class="event-merge__list" keyOf={({ id }) => id}>
        {(other) => (
          <>
            <Button look="link" onClick={() => onMerge(other.id)}>
              {t('event.mergeThis', { title: other.title || t('event.untitled') })}
            </Button>
            <EventLine event={other} sources />
          </>
        )}
      </LimitedList>
    </details>
  );
}
