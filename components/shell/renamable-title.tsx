import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../styles/field.css';
import { Button } from './button';
import { directionOf } from './direction-of';
import './renamable-title.css';
import { useWords } from './words';

const MAX_LENGTH = 200;

interface RenamableTitleProps {
  readonly title: string;
  /** Of the title, where it is known. */
  readonly lang?: 'ar' | undefined;
  /** What the field begins with. */
  readonly name: string;
  readonly rename: string;
  /** The field's name for who cannot see it. */
  readonly label: string;
  readonly hint?: string;
  /** As it was typed; it may be empty. */
  readonly onName: (name: string) => void;
}

/** A page's title, and a way to call it something else. Enter keeps, Escape leaves it. */
export function RenamableTitle(props: RenamableTitleProps) {
  const { title, lang, name, rename, label, hint, onName } = props;
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const editing = draft !== null;
  // Before it is painted, so that no key goes past it.
  useLayoutEffect(() => {
    if (editing) field.current?.select();
  }, [editing]);
  if (draft === null) {
    return (
      <div class="renamable">
        <h1 class="renamable__title" dir="auto" lang={lang}>
          {title}
        </h1>
        <Button look="link" onClick={() => setDraft(name)}>
          {rename}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="renamable"
      onSubmit={(event) => {
        event.preventDefault();
        onName(draft);
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
      }}
    >
      <h1 class="visually-hidden">{title}</h1>
      <input
        ref={field}
        class="field"
        aria-label={label}
        aria-describedby={hint && hintId}
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
      {hint && (
        <p id={hintId} class="renamable__hint">
          {hint}
        </p>
      )}
    </form>
  );
}
