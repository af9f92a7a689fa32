import type { ArticleMeta, OutletEntry, SavedClaim, SpeakerEntry } from '../../archive/types';
import type { DifferentFigure } from '../figures';
import type { Independence } from '../sources';
import type { RelatedArticle } from '../types';

/** A claim as an outlet told it. */
export interface Telling {
  readonly article: ArticleMeta;
  readonly claim: SavedClaim;
}

/** Something that the speaker said on one occasion, in whatever words it was told. */
export interface Utterance {
  /** Unique within the record. */
  readonly id: string;
  /** Oldest first; at least one. */
  readonly tellings: readonly Telling[];
  /** ISO 8601; null where no telling is dated. */
  readonly date: string | null;
  /** `Topic.id`, null for what stands alone. */
  readonly topic: string | null;
  readonly independence: Independence;
}

/** Utterances that share rare words. */
export interface Topic {
  readonly id: string;
  /** What most of them share, as one of them writes it. */
  readonly words: readonly string[];
  readonly utterances: number;
}

/** Two tellings of different occasions, on one matter, that do not agree. */
export interface Change {
  readonly type: 'figure' | 'denial';
  readonly before: Telling;
  readonly after: Telling;
  /** Of a change of figures. */
  readonly figures: readonly DifferentFigure[];
}

/** A name or an office as outlets write it, and from when to when they did. */
export interface Naming {
  readonly text: string;
  readonly tellings: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Everything that a speaker said in the archive. */
export interface SpeakerRecord {
  readonly speaker: SpeakerEntry;
  /** Keys under which the same person stands: spelt otherwise in some articles. */
  readonly keys: readonly string[];
  /** Newest first. */
  readonly utterances: readonly Utterance[];
  /** True where there is more than is read: the newest are shown. */
  readonly cut: boolean;
  readonly topics: readonly Topic[];
  readonly outlets: readonly OutletEntry[];
  /** The most used first. */
  readonly names: readonly Naming[];
  /** The latest first. */
  readonly offices: readonly Naming[];
  readonly changes: readonly Change[];
  /** Articles on what the speaker said of late. */
  readonly related: readonly RelatedArticle[];
}
