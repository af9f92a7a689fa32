import type { ArticleMeta } from '../../archive/types';
import type { Independence } from '../sources';

/** An event at a glance. */
export interface EventSummary {
  /** UUIDv7. */
  readonly id: string;
  /** The reader's name for it, else the title of the article that is most like the others; '' where that has none. */
  readonly title: string;
  readonly named: boolean;
  /** Names of the outlets that tell it, the first to tell it first. */
  readonly outlets: readonly string[];
  readonly articles: number;
  /** Days of its first and last article, ISO 8601; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly independence: Independence;
}

export interface EventView extends EventSummary {
  /** Oldest first: how the news went round. */
  readonly told: readonly ArticleMeta[];
}
