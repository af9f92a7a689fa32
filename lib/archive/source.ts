import type { ArticleMeta, SavedClaim, SpeakerEntry, ToldClaim } from './types';

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

/** The articles wanted that hold terms of one question: of the window, the best so many. */
export interface CandidateQuery {
  readonly terms: readonly WeightedTerm[];
  readonly window: TimeWindow;
  readonly limit: number;
}

/** How an article holds a term: how often, and whether in its title. */
export interface TermUse {
  readonly count: number;
  readonly inTitle: boolean;
}

/** An article that holds some of the terms asked for. */
export interface Candidate {
  readonly article: ArticleMeta;
  /** Those terms of all questions that it holds. */
  readonly uses: ReadonlyMap<string, TermUse>;
  /** Its indexed words. */
  readonly length: number;
}

/** What tells the version of an article whose words are wanted. */
export type ArticleRef = Pick<ArticleMeta, 'id' | 'hash' | 'title'>;

/** The words of an article's current version. */
export interface ArticleText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** An article's time is when it was published, else when it was saved. */
export interface CoverageSource {
  /**
   * Answers all that `work` asks, and waits for nothing else, from one read transaction: the archive as it is at one
   * moment, and none of the questions waits for a transaction of its own.
   */
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Number of articles. */
  size(): Promise<number>;
  /** Id of the article saved from this address (canonical forms compared), null where none is. */
  idOf(url: string): Promise<string | null>;
  /** Number of articles that hold each term; a term that none holds is left out. */
  frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * Articles that hold any of a question's terms: of each question the best by Σ weight · saturated term frequency, in
   * this order, each article once.
   */
  candidates(questions: readonly CandidateQuery[]): Promise<readonly Candidate[]>;
  /** Articles by id; one that is not there is left out. */
  metas(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleMeta>>;
  /** The words of these versions, by article; one that is not there is left out. */
  texts(articles: readonly ArticleRef[]): Promise<ReadonlyMap<string, ArticleText>>;
  /** Claims of current versions by any of these speakers, newest article first; `limit` for each speaker. */
  claimsBy(keys: readonly string[], window: TimeWindow, limit: number): Promise<readonly ToldClaim[]>;
  /** All claims of the current versions of these articles, in the order of their index. */
  claimsIn(ids: readonly string[]): Promise<readonly SavedClaim[]>;
  /** Number of articles whose `ArticleMeta.speakers` holds each key; a key that none holds is left out. */
  naming(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Speakers whose names hold every one of these words, in whatever spelling; the most named first. */
  speakersNamed(name: string, limit: number): Promise<readonly SpeakerEntry[]>;
  /** The speaker of this key, and those whose names end in the same word, however it is spelt. */
  speakersLike(key: string): Promise<readonly SpeakerEntry[]>;
}
