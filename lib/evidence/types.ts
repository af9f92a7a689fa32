import type { ClaimKind, SpeakerKind } from '../analysis/types';
import type { Selectors } from '../page/anchor/selectors';

/**
 * Where a claim stands: a version of an article, and the place of the content in its text (title and paragraphs, joined
 * by `\n`) in UTF-16 code units. Not its index, which moves when the reader says of another claim that it is none.
 */
export interface EvidenceRef {
  readonly articleId: string;
  /** Content hash of the version. */
  readonly hash: string;
  readonly start: number;
  readonly end: number;
}

/** A claim as evidence: the exact words, and all that is needed to find them again. Times are ISO 8601. */
export interface EvidenceItem {
  readonly ref: EvidenceRef;
  readonly url: string;
  /** Of the saved version, '' without one. */
  readonly title: string;
  /** Host without `www.`. */
  readonly outlet: string;
  /** As the outlet calls itself. */
  readonly outletName: string;
  readonly byline: string | null;
  /** Agency that the text is credited to. */
  readonly agency: string | null;
  readonly published: string | null;
  /** When this version was saved. */
  readonly savedAt: string;
  /** SHA-256 of the version's normalised title and paragraphs, hex. */
  readonly hash: string;
  readonly quote: Selectors['quote'];
  /** The same place in Unicode code points, as the W3C Web Annotation model counts. */
  readonly position: { readonly start: number; readonly end: number };
  /** Null: somebody said it, and the text does not let us say who. */
  readonly speaker: {
    /** The same for the same speaker in every article: `Speaker.key`. */
    readonly key: string;
    readonly name: string;
    /** As the article words it. */
    readonly office: string | null;
    readonly kind: SpeakerKind;
  } | null;
  /** The word that reports, as the article has it. */
  readonly verb: string | null;
  readonly kind: ClaimKind;
  /** False where the speaker or the bounds rest on weak evidence: to be said wherever the item is shown. */
  readonly certain: boolean;
}

/** Items that belong together: a speaker's, or the tellings of one statement. */
export interface EvidenceGroup {
  /** Who says it; null where nobody is named. */
  readonly speaker: { readonly name: string; readonly office: string | null } | null;
  readonly items: readonly EvidenceItem[];
  /** Names of outlets of the event that do not report it; none where nothing is compared. */
  readonly notIn: readonly string[];
}

/** What a pack was made of. */
type EvidenceAbout =
  | { readonly type: 'selection' }
  | { readonly type: 'event'; readonly title: string }
  | { readonly type: 'speaker'; readonly name: string };

/** A bundle of evidence, to be taken away as a file. */
export interface EvidencePack {
  readonly about: EvidenceAbout;
  readonly groups: readonly EvidenceGroup[];
  /** Claims that were asked for and that the archive no longer holds as they were. */
  readonly gone: number;
}
