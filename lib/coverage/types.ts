import type { ArticleHead, ArticleMeta, SavedClaim, ToldClaim } from '../archive/types';
import type { EventSummary } from './events/types';
import type { DifferentFigure } from './figures';
import type { Independence } from './sources';

/** Why two things are linked; the views put it into words. */
export type LinkReason =
  | { readonly type: 'same-speaker'; readonly name: string }
  | { readonly type: 'shared-speakers'; readonly names: readonly string[] }
  | { readonly type: 'shared-places'; readonly names: readonly string[] }
  | { readonly type: 'rare-terms'; readonly terms: readonly string[] }
  | { readonly type: 'same-numbers'; readonly numbers: readonly string[] }
  | { readonly type: 'same-wording'; readonly share: number }
  | { readonly type: 'time'; readonly days: number };

/** A run of words of one wording against another. */
export interface DiffPart {
  readonly op: 'kept' | 'added' | 'dropped' | 'changed';
  /** The other outlet's words (empty for `dropped`). */
  readonly text: string;
  /** The page's own words where they differ. */
  readonly instead?: string;
}

export interface SameStatement {
  readonly article: ArticleHead;
  readonly claim: SavedClaim;
  /** 0 to 1. */
  readonly score: number;
  readonly diff: readonly DiffPart[];
  /** Figures that the other outlet gives otherwise. */
  readonly figures: readonly DifferentFigure[];
  readonly why: readonly LinkReason[];
}

export type EarlierClaim = ToldClaim;

export interface ClaimContext {
  /** Index of the page's claim in its analysis. */
  readonly index: number;
  readonly same: readonly SameStatement[];
  /** Outlets that tell it, the page's among them, and from how many sources of their own. */
  readonly independence: Independence;
  readonly earlier: readonly EarlierClaim[];
}

export interface RelatedArticle {
  readonly article: ArticleMeta;
  /** 0 to 1. */
  readonly score: number;
  readonly why: readonly LinkReason[];
}

/** Everything that the archive knows about a page, saved or not. */
export interface PageContext {
  readonly claims: readonly ClaimContext[];
  readonly related: readonly RelatedArticle[];
  /** The event that the page tells, null where none is gathered. */
  readonly event: EventSummary | null;
  /** Speaker key → number of saved articles that name the speaker. */
  readonly speakers: Readonly<Record<string, number>>;
}
