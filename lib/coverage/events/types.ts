import type { ArticleMeta, SavedClaim } from '../../archive/types';
import type { DifferentFigure } from '../figures';
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

/** One telling of a statement. */
export interface Cell {
  readonly article: ArticleMeta;
  readonly claim: SavedClaim;
}

/** A statement as the outlets tell it. */
export interface StatementRow {
  /** Its speaker as most name them, null where nobody does. */
  readonly speaker: { readonly name: string; readonly office: string | null; readonly key: string } | null;
  /** Host of an outlet → its tellings; an outlet that leaves it out has none. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  /** Figures that an outlet gives otherwise than the row's first telling. */
  readonly figures: readonly DifferentFigure[];
  readonly independence: Independence;
}

/** An outlet of an event: a column of its comparison. */
export interface Column {
  readonly outlet: string;
  readonly name: string;
  readonly articles: readonly ArticleMeta[];
}

export interface EventView extends EventSummary {
  /** Oldest first: how the news went round. */
  readonly told: readonly ArticleMeta[];
  readonly columns: readonly Column[];
  /** What several outlets tell first, then what one tells alone. */
  readonly rows: readonly StatementRow[];
  /** Articles whose statements are not in the comparison, because there are too many. */
  readonly left: number;
}
