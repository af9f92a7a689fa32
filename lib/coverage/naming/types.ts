import type { ArticleMeta } from '../../archive/types';
import type { Referent } from '../../lexicon/naming-choices/types';

/**
 * Whose word a naming is: the outlet's own, the outlet's in quotation marks of distance (`"المعارضة"`), or a speaker's,
 * inside a longer quotation.
 */
export type Voice = 'own' | 'distance' | 'quoted';

/** A place where an article names a referent. Offsets are UTF-16 units into title and paragraphs joined by `\n`. */
export interface NamingUse {
  readonly article: ArticleMeta;
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** The sentence that it stands in: the evidence. */
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  /** Index of the claim that the sentence holds, null for none. */
  readonly claim: number | null;
  /** The original page at the sentence. */
  readonly address: string;
}

/** One way to name a referent, by outlet. */
export interface NamingRow {
  readonly naming: string;
  /** Host of the outlet → uses; an outlet that does not name it so has none. */
  readonly uses: ReadonlyMap<string, readonly NamingUse[]>;
  /** Uses in the outlets' own words, with or without distance. */
  readonly own: number;
  readonly quoted: number;
}

/** What else the event's articles show in the place of a referent's naming. */
export interface NamingSuggestion {
  readonly naming: string;
  /** Another outlet has it where one has a naming of the list, or the same speaker is called so. */
  readonly why: 'same-place' | 'same-speaker';
  /** The naming of the list that it stands for. */
  readonly insteadOf: string;
}

/** What the outlets of an event call a referent. */
export interface ReferentNamings {
  readonly referent: Referent;
  /** The most used first. */
  readonly rows: readonly NamingRow[];
  /** The outlets do not all prefer one naming. */
  readonly differs: boolean;
  readonly suggestions: readonly NamingSuggestion[];
}
