import { useEffect, useRef, useState } from 'preact/hooks';
import { problemWords } from '../../lib/i18n/problem-words';
import type { Translator } from '../../lib/i18n/translator';
import { Button, IconButton } from '../shell/button';
import { useWords } from '../shell/words';
import type { Toast, ToastMessage, ToastsProps } from './toast-state';
import './toasts.css';

/** How long a toast stays, in milliseconds; one that can be undone stays longer, a problem until it is closed. */
const STAY = { told: 5_000, undo: 12_000 } as const;

/** What was just done, with a way back. Read out as it appears; its time stands still under pointer or focus. */
export function Toasts({ toasts, onDismiss }: ToastsProps) {
  const { t } = useWords();
  return (
    <section class="toasts" role="status" aria-label={t('toast.region')}>
      {toasts.map((toast) => (
        <ToastItem key={toast.id} toast={toast} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

interface ToastItemProps {
  readonly toast: Toast;
  readonly onDismiss: (id: number) => void;
}

function ToastItem({ toast, onDismiss }: ToastItemProps) {
  const words = useWords();
  const { id, message, onUndo } = toast;
  const [held, setHeld] = useState(false);
  const stays = message.type === 'problem' || held;
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismiss.current(id), onUndo ? STAY.undo : STAY.told);
    return () => clearTimeout(timer);
  }, [id, stays, onUndo !== null]);

  return (
    <div
      class={`toast toast--${message.type}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p class="toast__text">{messageWords(message, words)}</p>
      {onUndo && (
        <Button
          look="link"
          onClick={() => {
            onUndo();
            onDismiss(id);
          }}
        >
          {words.t('action.undo')}
        </Button>
      )}
      <IconButton icon="close" label={words.t('action.close')} onClick={() => onDismiss(id)} />
    </div>
  );
}

function messageWords(message: ToastMessage, words: Translator): string {
  switch (message.type) {
    case 'saved':
    case 'saved-version':
    case 'already-saved':
    case 'corrected':
    case 'correction-undone':
    case 'event-named':
    case 'event-split':
    case 'events-merged':
    case 'event-grown':
    case 'event-restored':
    case 'pack-copied':
    case 'pack-not-copied':
    case 'pack-emptied':
    case 'pack-restored':
    case 'item-taken':
    case 'item-back':
    case 'collection-removed':
    case 'collection-back':
      return words.t(`toast.${message.type}`);
    case 'removed':
    case 'restored':
      return words.plural(message.type, message.count);
    case 'problem': {
      const { what, safe, remedy } = problemWords(message.problem, words);
      return [what, safe, remedy].filter(Boolean).join(' ');
    }
  }
}
