import type { Collection, CollectionItem } from '../../archive/remarks/types';
import type { SavedClaim } from '../../archive/types';
import type { EventSummary } from '../events/types';

/** Something in a collection with what it is shown by, and the reader's note on it. */
export interface ShownItem extends CollectionItem {
  /** Of a claim; null where the article makes it no longer in these words, and of anything else. */
  readonly claim: SavedClaim | null;
  /** Of an event; null where no other article tells it any more, and of anything else. */
  readonly event: EventSummary | null;
  readonly note: string;
}

export interface CollectionView extends Collection {
  /** In the order that they were added in. */
  readonly shown: readonly ShownItem[];
}
