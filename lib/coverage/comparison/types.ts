import type { ArticleMeta, SavedClaim } from '../../archive/types';
import type { DifferentFigure } from '../figures';
import type { Independence } from '../sources';
import type { DiffPart } from '../types';

/** Statements by outlets: what each reported of an event, in whose words, and what it left out. */
export interface Comparison {
  /** Outlets in the order in which they told the event first. */
  readonly columns: readonly Column[];
  readonly rows: readonly StatementRow[];
  /** Articles of the event that are not compared, because there are too many or the reader left them out. */
  readonly left: number;
}

/** An outlet of an event. */
export interface Column {
  /** Host: the outlet's identity. */
  readonly outlet: string;
  readonly name: string;
  /** Its articles that are compared, oldest first. */
  readonly articles: readonly ArticleMeta[];
}

/** A statement as the outlets tell it. */
export interface StatementRow {
  /** `claimId` of its yardstick: the same as long as that telling is in the archive. */
  readonly id: string;
  /** Its speaker as most name them, null where nobody does. */
  readonly speaker: RowSpeaker | null;
  /** `claimId` of the telling that the others are measured against: the fullest, or the one of a chosen outlet. */
  readonly yardstick: string;
  /** Host of an outlet → its cell; every column has one. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Outlets that tell it for certain. */
  readonly told: number;
  /** Its place in the order of telling: the earliest article first, within an article from its start. */
  readonly place: number;
  /** How far the wordings lie from the yardstick, 0 (word for word) to 1, the mean of the outlets; 0 where one tells it. */
  readonly difference: number;
  /** Figures that a telling gives otherwise than the yardstick, each once. */
  readonly figures: readonly DifferentFigure[];
  readonly independence: Independence;
}

export interface RowSpeaker {
  readonly name: string;
  readonly office: string | null;
  readonly key: string;
  /** False where each telling that names them is uncertain. */
  readonly certain: boolean;
}

/** What an outlet has of a statement. */
export type Cell =
  /** Its own wordings, the one nearest to the yardstick first; the same words again are left out. */
  | { readonly status: 'told'; readonly tellings: readonly Telling[] }
  /** Something like it stands there, and nothing shows for certain that it is the same statement; the likeliest first. */
  | { readonly status: 'perhaps'; readonly passages: readonly Passage[] }
  | { readonly status: 'absent' };

/** One wording of a statement. Its outlet is `article.outlet`, its span `claim.claim.start` to `.end`. */
export interface Telling {
  readonly article: ArticleMeta;
  readonly claim: SavedClaim;
  /** The reporting words as the article has them (`زعم`, `مؤكدا`), null where nothing but a colon or quotation marks report. */
  readonly cue: string | null;
  /** The original page at these words. */
  readonly address: string;
  /** Its words against the yardstick's; of the yardstick itself one kept part. */
  readonly diff: readonly DiffPart[];
  /** Figures that it gives otherwise: `own` is the yardstick's, `other` its own. */
  readonly figures: readonly DifferentFigure[];
}

/** Words of an article that may tell a statement. */
export interface Passage {
  readonly article: ArticleMeta;
  /** Index of the claim that they are in the article's analysis; null where they are a sentence of the text. */
  readonly claim: number | null;
  /** UTF-16 units into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The original page at these words. */
  readonly address: string;
}

/**
 * What a comparison's rows are ordered by: what most outlets tell, who speaks, when it was told first and where in the
 * article, how much the wordings differ, or what one outlet tells alone first.
 */
export type RowOrder = 'shared' | 'speaker' | 'told' | 'difference' | 'alone';

/** How a reader wants to see a comparison. */
export interface ComparisonChoice {
  readonly order: RowOrder;
  /** Host of the outlet whose wording the others are measured against; null for the fullest. */
  readonly against: string | null;
  /** Ids of the articles that are compared; null for all. */
  readonly articles: readonly string[] | null;
}

/** A claim's identity within a comparison: `<article id> <index>`. */
export function claimId({ articleId, index }: Pick<SavedClaim, 'articleId' | 'index'>): string {
  return `${articleId} ${index}`;
}
