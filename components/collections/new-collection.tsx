import { useId, useState } from 'preact/hooks';
import { directionOf } from '../shell/direction-of';
import { useWords } from '../shell/words';
import '../shell/button.css';
import '../styles/field.css';
import './new-collection.css';

const MAX_LENGTH = 200;

/** A field to name a new collection. */
export function NewCollection({ onName }: { readonly onName: (name: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState('');
  return (
    <form
      class="new-collection"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() === '') return;
        onName(draft.trim());
        setDraft('');
      }}
    >
      <label htmlFor={id}>{t('collections.new')}</label>
      <input
        id={id}
        class="field"
        dir={directionOf(draft)}
        maxLength={MAX_LENGTH}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button button--plain">
        {t('collections.create')}
      </button>
    </form>
  );
}
