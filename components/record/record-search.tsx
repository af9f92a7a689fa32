import { useId } from 'preact/hooks';
import { directionOf } from '../shell/direction-of';
import { useDraft } from '../shell/use-draft';
import { useWords } from '../shell/words';
import '../styles/field.css';
import './record-search.css';

/** A pause in typing after which the search runs, in milliseconds. */
const PAUSE = 250;
const MAX_LENGTH = 500;

interface RecordSearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Search while typing within what somebody said. */
export function RecordSearch({ text, onText }: RecordSearchProps) {
  const { t } = useWords();
  const id = useId();
  const { draft, setDraft, send } = useDraft(text, onText, PAUSE);
  return (
    <search class="record-search">
      <label htmlFor={id}>{t('record.search')}</label>
      <input
        id={id}
        type="search"
        class="field"
        dir={directionOf(draft)}
        maxLength={MAX_LENGTH}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send(draft);
        }}
      />
    </search>
  );
}
