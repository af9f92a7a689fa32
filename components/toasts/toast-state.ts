import type { Problem } from '../../lib/i18n/problem';

/** A short word on what was just done, with a way back where there is one. */
export type ToastMessage =
  | { readonly type: 'saved' }
  | { readonly type: 'saved-version' }
  | { readonly type: 'already-saved' }
  | { readonly type: 'removed'; readonly count: number }
  | { readonly type: 'restored'; readonly count: number }
  | { readonly type: 'corrected' }
  | { readonly type: 'correction-undone' }
  | { readonly type: 'event-named' }
  | { readonly type: 'event-split' }
  | { readonly type: 'events-merged' }
  | { readonly type: 'event-grown' }
  | { readonly type: 'event-restored' }
  | { readonly type: 'pack-copied' }
  | { readonly type: 'pack-not-copied' }
  | { readonly type: 'pack-emptied' }
  | { readonly type: 'pack-restored' }
  | { readonly type: 'item-taken' }
  | { readonly type: 'item-back' }
  | { readonly type: 'collection-removed' }
  | { readonly type: 'collection-back' }
  | { readonly type: 'problem'; readonly problem: Problem };

export interface Toast {
  /** Unique among the toasts shown. */
  readonly id: number;
  readonly message: ToastMessage;
  readonly onUndo: (() => void) | null;
}

export interface ToastsProps {
  readonly toasts: readonly Toast[];
  /** The toast's time is over, or the reader closed it. */
  readonly onDismiss: (id: number) => void;
}
