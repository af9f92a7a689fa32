import type { ArticleMeta } from '../../archive/types';
import type { Credit } from '../credits';
import type { Independence } from '../sources';

/** Where the texts of an event come from. */
export interface EventSources {
  /** Oldest first. */
  readonly articles: readonly SourcedArticle[];
  /** Agencies that some of them credit, the most credited first. */
  readonly agencies: readonly Credit[];
  readonly links: readonly SourceLink[];
  readonly independence: Independence;
}

export interface SourcedArticle {
  readonly article: ArticleMeta;
  /** Milliseconds since 1970: when it was published; null where the page does not say, which orders nothing. */
  readonly time: number | null;
}

/** A text that rests on another. */
export type SourceLink =
  /** An agency is credited: for the whole article, or within some of its paragraphs. */
  | { readonly type: 'agency'; readonly agency: string; readonly to: string; readonly whole: boolean }
  /**
   * Two articles hold the same words: `share` of the shorter one, 0 to 1. `from` is the older; where both are as old or
   * undated (`ordered` is false) either may have taken them, or both from a third.
   */
  | {
      readonly type: 'copy';
      readonly from: string;
      readonly to: string;
      readonly share: number;
      readonly ordered: boolean;
    };
