import type { ArticleMeta, SavedClaim } from '../archive/types';

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
  readonly article: ArticleMeta;
  readonly claim: SavedClaim;
  /** 0 to 1. */
  readonly score: number;
  readonly diff: readonly DiffPart[];
  readonly why: readonly LinkReason[];
}

export interface EarlierClaim {
  readonly article: ArticleMeta;
  readonly claim: SavedClaim;
}

export interface ClaimContext {
  /** Index of the page's claim in its analysis. */
  readonly index: number;
  readonly same: readonly SameStatement[];
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
  /** Speaker key → number of saved articles that name the speaker. */
  readonly speakers: Readonly<Record<string, number>>;
}
