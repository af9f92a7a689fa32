import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OwnReferent } from '../../../lib/archive/namings/types';
import type { Referent } from '../../../lib/lexicon/naming-choices/types';
import { Button } from '../../shell/button';
import { useWords } from '../../shell/words';
import { ownVersion } from './own-version';
import '../../styles/field.css';
import './referent-editor.css';

interface ReferentEditorProps {
  /** Null for a new one. */
  readonly referent: Referent | null;
  /** The reader changed or added it before. */
  readonly changed?: boolean;
  readonly onKeep: (own: OwnReferent) => void;
  readonly onRemove?: () => void;
  readonly onReset?: () => void;
  readonly onCancel: () => void;
}

const LABEL_LENGTH = 120;

/** What a referent is and what it is called, in the reader's hand. Escape leaves it as it was. */
export function ReferentEditor(props: ReferentEditorProps) {
  const { referent, changed = false, onKeep, onRemove, onReset, onCancel } = props;
  const { t, language } = useWords();
  const before = referent ? ownVersion(referent, language) : { label: '', namings: [] };
  const [label, setLabel] = useState(before.label);
  const [lines, setLines] = useState(before.namings.join('\n'));
  const first = useRef<HTMLInputElement>(null);
  const [labelId, linesId, hintId] = [useId(), useId(), useId()];
  useEffect(() => first.current?.focus(), []);
  const namings = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const whole = label.trim() !== '' && namings.length > 0;
  return (
    <form
      class="referent-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) onKeep({ label: label.trim(), namings });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={labelId}>{t('naming.label')}</label>
      <input
        ref={first}
        id={labelId}
        class="field"
        dir="auto"
        required
        maxLength={LABEL_LENGTH}
        value={label}
        onInput={(event) => setLabel(event.currentTarget.value)}
      />
      <label htmlFor={linesId}>{t('naming.namings')}</label>
      <textarea
        id={linesId}
        class="field"
        dir="auto"
        required
        rows={Math.max(3, Math.min(10, namings.length + 1))}
        aria-describedby={hintId}
        value={lines}
        onInput={(event) => setLines(event.currentTarget.value)}
      />
      <p id={hintId} class="referent-editor__hint">
        {t('naming.namingsHint')}
      </p>
      <div class="referent-editor__buttons">
        <button type="submit" class="button button--primary">
          {t('naming.keep')}
        </button>
        <Button onClick={onCancel}>{t('event.cancel')}</Button>
        {onRemove && <Button onClick={onRemove}>{t('naming.remove')}</Button>}
        {changed && onReset && referent && !referent.id.startsWith('own:') && (
          <Button onClick={onReset}>{t('naming.reset')}</Button>
        )}
      </div>
    </form>
  );
}
