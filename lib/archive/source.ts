import type { ArticleMeta, SavedClaim, SpeakerEntry } from './types';

/**
 * What coverage asks of an archive: few, coarse questions, each one read of the database.
 * `coverage-source.ts` answers them from IndexedDB.
 */

/** A span of time as ISO 8601 instants or days, both ends included; null leaves an end open. */
export interface TimeWindow {
  readonly from: string | null;
  readonly to: string | null;
}

/** A term as the archive indexes it (`termOf` in `lib/arabic/stem`), and how much it says about the page. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** An article that holds some of the terms asked for; `score` orders candidates of one answer only. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
}

/** The words of an article's current version. */
export interface ArticleText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** An article's time is when it was published, else when it was saved. */
export interface CoverageSource {
  /** Number of articles. */
  size(): Promise<number>;
  /** Id of the article saved from this address (canonical forms compared), null where none is. */
  idOf(url: string): Promise<string | null>;
  /** Number of articles that hold each term; a term that none holds is left out. */
  frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Articles of the window that hold any of the terms, best first by Σ weight · saturated term frequency. */
  candidates(
    terms: readonly WeightedTerm[],
    window: TimeWindow,
    limit: number,
  ): Promise<readonly Candidate[]>;
  /** Articles by id; one that is not there is left out. */
  metas(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleMeta>>;
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleText>>;
  /** Claims of current versions by any of these speakers, newest article first; `limit` for each speaker. */
  claimsBy(keys: readonly string[], window: TimeWindow, limit: number): Promise<readonly SavedClaim[]>;
  /** All claims of the current versions of these articles, in the order of their index. */
  claimsIn(ids: readonly string[]): Promise<readonly SavedClaim[]>;
  /** Number of articles whose `ArticleMeta.speakers` holds each key; a key that none holds is left out. */
  naming(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Speakers whose names hold every one of these words, in whatever spelling; the most named first. */
  speakersNamed(name: string, limit: number): Promise<readonly SpeakerEntry[]>;
  /** The speaker of this key, and those whose names end in the same word, however it is spelt. */
  speakersLike(key: string): Promise<readonly SpeakerEntry[]>;
}
