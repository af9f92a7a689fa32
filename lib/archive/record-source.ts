import type { CoverageSource } from './source';
import type { ArticleMeta, SavedClaim } from './types';

/** An article in which somebody speaks, with the indexes of their claims in its analysis, ascending. */
export interface ArticleClaims {
  readonly article: ArticleMeta;
  readonly claims: readonly number[];
}

/** What the words of a search leave of a speaker's claims. */
export interface SaidWords {
  /** Articles in which somebody says all of the words; null where the text holds no word that is indexed. */
  readonly articleIds: ReadonlySet<string> | null;
  /** For each word the index terms (`termOf`) that count as it. */
  readonly words: readonly (readonly string[])[];
}

/** What a speaker's record asks of an archive besides: everything, however long ago, without reading it all. */
export interface RecordSource extends CoverageSource {
  /** Where these speakers make claims, the newest article first: counted by keys, no claim is read. */
  claimPlaces(keys: readonly string[]): Promise<readonly ArticleClaims[]>;
  /** The claims at these places, in their order; one that is no longer there is left out. */
  claimsAt(places: readonly ArticleClaims[]): Promise<readonly SavedClaim[]>;
  /** Where the words of a search are said, in whatever spelling. */
  saidWords(text: string): Promise<SaidWords>;
}
