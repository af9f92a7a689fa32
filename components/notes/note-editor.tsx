import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { directionOf } from '../shell/direction-of';
import { useWords } from '../shell/words';
import './note-editor.css';

/** A pause in typing after which the note is kept, in milliseconds. */
const PAUSE = 700;
const MAX_LENGTH = 20_000;

interface NoteEditorProps {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** A note that is kept while it is typed. Give it a `key` per article. */
export function NoteEditor({ note, onNote }: NoteEditorProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState(note);
  const [kept, setKept] = useState(false);
  // What must reach `onNote` even when the editor goes away before the pause is over.
  const pending = useRef<{ text: string; keep: (note: string) => void } | null>(null);

  const known = useRef(note);

  const keep = () => {
    const waiting = pending.current;
    pending.current = null;
    if (!waiting) return false;
    known.current = waiting.text;
    waiting.keep(waiting.text);
    return true;
  };
  // A note that was changed elsewhere shows here too, unless the reader is just writing it.
  useEffect(() => {
    if (note === known.current || pending.current !== null) return;
    known.current = note;
    setText(note);
  }, [note]);
  useEffect(() => {
    if (pending.current === null) return;
    const timer = setTimeout(() => setKept(keep()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => void keep(), []);

  return (
    <div class="note-editor">
      <label class="note-editor__label" htmlFor={id}>
        {t('note.label')}
      </label>
      <textarea
        id={id}
        class="field"
        dir={directionOf(text)}
        rows={2}
        maxLength={MAX_LENGTH}
        placeholder={t('note.placeholder')}
        value={text}
        onInput={(event) => {
          pending.current = { text: event.currentTarget.value, keep: onNote };
          setKept(false);
          setText(event.currentTarget.value);
        }}
        onBlur={() => {
          if (keep()) setKept(true);
        }}
      />
      <p class="note-editor__kept" role="status">
        {kept ? t('note.kept') : ''}
      </p>
    </div>
  );
}
