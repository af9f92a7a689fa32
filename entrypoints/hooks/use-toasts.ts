import { useCallback, useRef, useState } from 'preact/hooks';
import type { Toast, ToastMessage, ToastsProps } from '../../components/toasts/toast-state';

export interface Toasting {
  readonly toasts: ToastsProps;
  /** Says what was done, with a way back where there is one. */
  readonly toast: (message: ToastMessage, undo?: () => void) => void;
}

/** The toasts of one page, oldest first. */
export function useToasts(): Toasting {
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const next = useRef(1);
  const onDismiss = useCallback((id: number) => setShown((list) => list.filter((one) => one.id !== id)), []);
  const toast = useCallback((message: ToastMessage, undo?: () => void) => {
    const id = next.current++;
    const onUndo =
      undo === undefined
        ? null
        : () => {
            onDismiss(id);
            undo();
          };
    setShown((list) => [...list, { id, message, onUndo }]);
  }, []);
  return { toasts: { toasts: shown, onDismiss }, toast };
}
