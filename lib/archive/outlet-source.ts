import type { CoverageSource } from './source';
import type { ArticleMeta } from './types';

/** A saved article of another outlet that shares text with one's own. */
export interface SharedWith {
  readonly articleId: string;
  /** Share of the shorter of both texts that is the same word for word, 0 to 1. */
  readonly copied: number;
}

/** What of articles' text was found in others, as they were compared when their events were gathered. */
export interface SharedTexts {
  /** Articles that were compared with those around them; the others still wait. */
  readonly compared: ReadonlySet<string>;
  /** Article → articles that hold text of it; one that shares none is left out. */
  readonly shared: ReadonlyMap<string, readonly SharedWith[]>;
}

/** What an outlet's page asks of an archive besides. */
export interface OutletSource extends CoverageSource {
  /** All articles of an outlet (its host), the newest first. */
  articlesOf(outlet: string): Promise<readonly ArticleMeta[]>;
  sharedTexts(articleIds: readonly string[]): Promise<SharedTexts>;
}
