import type { Speaker } from '../../analysis/types';
import type { ArticleMeta, SavedClaim } from '../../archive/types';
import type { Telling } from '../record/types';

/** Claims that an outlet tells with one reporting verb, the newest first. */
export interface VerbUse {
  /** Lemma in the lexicon; null where a colon or a continued quotation tells it. */
  readonly lemma: string | null;
  /** What the verb suggests of what it reports. */
  readonly stance: SavedClaim['claim']['stance'];
  readonly tellings: readonly Telling[];
}

/** Claims by the way they are told. */
export type ByKind = Readonly<Record<SavedClaim['claim']['kind'], readonly Telling[]>>;

/** Whom an outlet quotes, with every sentence. */
export interface Quoted {
  /** Under its fullest usual name. */
  readonly speaker: Pick<Speaker, 'key' | 'name' | 'office' | 'kind' | 'official'>;
  readonly tellings: readonly Telling[];
  readonly byKind: ByKind;
  /** Articles that they stand in. */
  readonly articles: number;
  /** The most used first. */
  readonly verbs: readonly VerbUse[];
}

/** An agency that articles are credited to as a whole. */
export interface Credited {
  readonly agency: string;
  /** The newest first. */
  readonly articles: readonly ArticleMeta[];
}

/** An article that shares text with one of another outlet. Who wrote it first is not known. */
export interface SharedText {
  readonly article: ArticleMeta;
  /** The one that shares most. */
  readonly other: ArticleMeta;
  /** Share of the shorter text, 0 to 1. */
  readonly copied: number;
}

/** How much of an outlet the archive holds, month by month. */
export interface OutletTimeline {
  /** `YYYY-MM`, none left out. */
  readonly months: readonly string[];
  /** For each month. */
  readonly articles: readonly number[];
  readonly claims: readonly number[];
  readonly credited: readonly number[];
}

/** What a reader's archive shows of an outlet. Figures rest on the articles read, and on these alone. */
export interface OutletView {
  /** Host. */
  readonly outlet: string;
  readonly name: string;
  /** In the archive. */
  readonly articles: number;
  readonly timeline: OutletTimeline;
  /** The month that the figures are of, null for the newest articles whatever their month. */
  readonly month: string | null;
  /** Articles that the figures rest on. */
  readonly read: number;
  /** Articles of the month, or of all, of which only the newest are read. */
  readonly of: number;
  /** Whether these are enough to tell shares of them. */
  readonly enough: boolean;
  readonly claims: number;
  /** The most quoted first. */
  readonly quoted: readonly Quoted[];
  /** Claims whose speaker the text does not tell. */
  readonly unknown: readonly Telling[];
  readonly byKind: ByKind;
  /** The most used first. */
  readonly verbs: readonly VerbUse[];
  /** The most credited first. */
  readonly credited: readonly Credited[];
  /** The most alike first. */
  readonly shared: readonly SharedText[];
  /** Articles that were looked through for text of others. */
  readonly compared: number;
}
