import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { directionOf } from '../shell/direction-of';
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
  const [draft, setDraft] = useState(text);
  const sent = useRef(text);
  // A search that came from elsewhere (back, all shown again) replaces what stands in the field.
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setDraft(text);
  }, [text]);
  const send = (next: string) => {
    if (next === sent.current) return;
    sent.current = next;
    onText(next);
  };
  useEffect(() => {
    const timer = setTimeout(() => send(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
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
