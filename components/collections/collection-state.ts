import type { Collection } from '../../lib/archive/remarks/types';
import type { CollectionView } from '../../lib/coverage/collection/types';
import type { Problem } from '../../lib/i18n/problem';

export type CollectionsState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly collections: readonly Collection[] };

export type CollectionState =
  | { readonly status: 'loading' }
  /** Not, or no longer, there. */
  | { readonly status: 'missing' }
  | { readonly status: 'error'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly view: CollectionView };

export interface CollectionActions {
  readonly onAddCollection: (name: string) => void;
  readonly onRenameCollection: (id: string, name: string) => void;
  /** Takes it away, and nothing of what lies in it (with undo). */
  readonly onRemoveCollection: (id: string) => void;
}
