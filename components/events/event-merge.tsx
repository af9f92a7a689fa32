import { useState } from 'preact/hooks';
import type { EventSummary } from '../../lib/coverage/events/types';
import { Button } from '../shell/button';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import { EventLine } from './event-line';
import '../shell/fold.css';
import './event-merge.css';

const AT_FIRST = 6;

interface EventMergeProps {
  /** The event that takes another in. */
  readonly own: Pick<EventSummary, 'title' | 'named'>;
  /** Events of the days around it. */
  readonly others: readonly EventSummary[];
  /** `name`: which of two names stays; left out where at most one of the events has one. */
  readonly onMerge: (eventId: string, name?: string) => void;
}

/** Another event that is the same happening, to be taken into this one. Where both have names the reader chooses. */
export function EventMerge({ own, others, onMerge }: EventMergeProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <details class="fold event-merge">
      <summary class="fold__summary">{t('event.merge')}</summary>
      <p class="event-merge__hint">{others.length > 0 ? t('event.mergeHint') : t('event.mergeNone')}</p>
      <LimitedList items={others} atFirst={AT_FIRST} class="event-merge__list" keyOf={({ id }) => id}>
        {(other) => {
          const rival = own.named && other.named && own.title !== other.title;
          return (
            <>
              <Button look="link" onClick={() => (rival ? setAsked(other.id) : onMerge(other.id))}>
                {t('event.mergeThis', { title: other.title || t('event.untitled') })}
              </Button>
              {rival && asked === other.id && (
                <NameChoice
                  names={[own.title, other.title]}
                  onChoose={(name) => onMerge(other.id, name)}
                  onCancel={() => setAsked(null)}
                />
              )}
              <EventLine event={other} sources />
            </>
          );
        }}
      </LimitedList>
    </details>
  );
}

interface NameChoiceProps {
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
  readonly onCancel: () => void;
}

/** Which of the reader's two names the one event keeps. */
function NameChoice({ names, onChoose, onCancel }: NameChoiceProps) {
  const { t } = useWords();
  return (
    <fieldset class="event-merge__names">
      <legend>{t('event.mergeNames')}</legend>
      {names.map((name) => (
        <Button key={name} onClick={() => onChoose(name)}>
          <bdi>{name}</bdi>
        </Button>
      ))}
      <Button look="link" onClick={onCancel}>
        {t('event.cancel')}
      </Button>
    </fieldset>
  );
}
