import type { ArticleClaims } from '../../archive/record-source';
import type { ArticleMeta, SavedClaim, SpeakerEntry } from '../../archive/types';
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

/** What changed in a speaker's words. */
export interface Changes {
  /** The weightiest first. */
  readonly changes: readonly Change[];
  /** Claims that were compared, the newest. */
  readonly compared: number;
  /** They are all that there are. */
  readonly whole: boolean;
}

/** A name or an office as outlets write it, and from when to when they did. */
export interface Naming {
  readonly text: string;
  readonly tellings: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Claims of a speaker in an outlet, by month. */
interface TimelineRow {
  readonly outlet: string;
  readonly name: string;
  /** For each month of the timeline. */
  readonly counts: readonly number[];
  /** In all. */
  readonly claims: number;
}

/** How often a speaker was told: each telling counts, so that an occasion that three outlets tell counts three. */
export interface Timeline {
  /** `YYYY-MM`, from the first to the last, none left out. */
  readonly months: readonly string[];
  /** The outlet with most claims first. */
  readonly rows: readonly TimelineRow[];
  readonly claims: number;
  /** Claims before the first of the months. */
  readonly earlier: number;
}

/** What of a record is shown. */
export interface RecordFilter {
  /** `YYYY-MM`. */
  readonly month: string | null;
  readonly outlet: string | null;
  /** Words that a claim must hold. */
  readonly text: string;
  /** From 0 on, the newest first. */
  readonly page: number;
}

/** A page of what a filter leaves of a record. */
export interface Selection {
  /** Newest first. */
  readonly utterances: readonly Utterance[];
  /** Of these utterances. */
  readonly topics: readonly Topic[];
  /** Claims that the filter leaves, on all pages. */
  readonly claims: number;
  readonly page: number;
  readonly pages: number;
}

/** A speaker in the archive: how often told, by whom, and what was said of late. */
export interface SpeakerRecord {
  readonly speaker: SpeakerEntry;
  /** Keys under which the same person stands: spelt otherwise in some articles. */
  readonly keys: readonly string[];
  /** Where all of it stands, the newest article first. */
  readonly places: readonly ArticleClaims[];
  readonly timeline: Timeline;
  /** The newest of it; what follows is drawn from these. */
  readonly newest: Selection;
  /** The most used first. */
  readonly names: readonly Naming[];
  /** The latest first. */
  readonly offices: readonly Naming[];
  readonly changes: Changes;
  /** Articles on what the speaker said of late. */
  readonly related: readonly RelatedArticle[];
}
