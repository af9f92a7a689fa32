import { useRef } from 'preact/hooks';
import type { Correction } from '../../lib/archive/corrections/types';
import { correctionWords } from '../../lib/i18n/correction-words';
import { LimitedList } from '../shell/limited-list';
import { useKeptFocus } from '../shell/use-kept-focus';
import { useWords } from '../shell/words';
import './correction-list.css';

const AT_FIRST = 20;

interface CorrectionListProps {
  /** The last one first. */
  readonly corrections: readonly Correction[];
  readonly onUndo: (id: string) => void;
}

/** Everything that the reader corrected, in words, each with a way back. */
export function CorrectionList({ corrections, onUndo }: CorrectionListProps) {
  const words = useWords();
  const { t, date } = words;
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section, corrections);
  return (
    <section class="settings__section" ref={section} tabIndex={-1}>
      <h2 class="settings__heading">{t('corrections.title')}</h2>
      <p class="settings__text">{t(corrections.length === 0 ? 'corrections.none' : 'corrections.text')}</p>
      {corrections.length > 0 && (
        <LimitedList items={corrections} atFirst={AT_FIRST} class="correction-list" keyOf={({ id }) => id}>
          {(correction) => {
            const what = correctionWords(correction, words);
            return (
              <div class="correction-list__item">
                <p>
                  {what} <span class="correction-list__date">{date(correction.at)}</span>
                </p>
                <button
                  type="button"
                  class="button button--link"
                  aria-label={t('corrections.undo', { what })}
                  onClick={() => onUndo(correction.id)}
                >
                  {t('action.undo')}
                </button>
              </div>
            );
          }}
        </LimitedList>
      )}
    </section>
  );
}
