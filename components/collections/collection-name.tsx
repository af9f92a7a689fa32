import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../shell/button';
import { directionOf } from '../shell/direction-of';
import { useWords } from '../shell/words';
import '../styles/field.css';
import './collection-name.css';

const MAX_LENGTH = 200;

interface CollectionNameProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** A collection's name, and a way to call it something else. Enter keeps, Escape leaves it. */
export function CollectionName({ name, onName }: CollectionNameProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const editing = draft !== null;
  useEffect(() => {
    if (editing) field.current?.select();
  }, [editing]);
  if (draft === null) {
    return (
      <div class="collection-name">
        <h1 class="collection-name__title">
          <bdi>{name}</bdi>
        </h1>
        <Button look="link" onClick={() => setDraft(name)}>
          {t('collection.rename')}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="collection-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() !== '') onName(draft.trim());
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <h1 class="visually-hidden">{name}</h1>
      <input
        ref={field}
        class="field"
        aria-label={t('collections.name')}
        dir={directionOf(draft)}
        maxLength={MAX_LENGTH}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button button--primary">
        {t('event.keepName')}
      </button>
      <Button onClick={() => setDraft(null)}>{t('event.cancel')}</Button>
    </form>
  );
}
