import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../shell/button';
import { directionOf } from '../shell/direction-of';
import { useWords } from '../shell/words';
import '../styles/field.css';
import './event-name.css';

const MAX_LENGTH = 200;

interface EventNameProps {
  readonly title: string;
  /** The title is the reader's name for it. */
  readonly named: boolean;
  /** An empty name takes the reader's away. */
  readonly onName: (name: string) => void;
}

/** The event's title, and a way to call it something else. Enter keeps, Escape leaves it. */
export function EventName({ title, named, onName }: EventNameProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const editing = draft !== null;
  useEffect(() => {
    if (editing) field.current?.select();
  }, [editing]);
  if (draft === null) {
    return (
      <div class="event-name">
        <h1 class="event-name__title" dir="auto" lang={title ? 'ar' : undefined}>
          {title || t('event.untitled')}
        </h1>
        <Button look="link" onClick={() => setDraft(named ? title : '')}>
          {t('event.rename')}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="event-name"
      onSubmit={(event) => {
        event.preventDefault();
        onName(draft);
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <h1 class="visually-hidden">{title || t('event.untitled')}</h1>
      <input
        ref={field}
        class="field"
        aria-label={t('event.name')}
        aria-describedby={hint}
        dir={directionOf(draft)}
        maxLength={MAX_LENGTH}
        placeholder={title}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button button--primary">
        {t('event.keepName')}
      </button>
      <Button onClick={() => setDraft(null)}>{t('event.cancel')}</Button>
      <p id={hint} class="event-name__hint">
        {t('event.nameHint')}
      </p>
    </form>
  );
}
