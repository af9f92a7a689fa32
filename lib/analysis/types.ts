import type { SpeechAct, Stance } from '../lexicon/reporting';
import type { ClaimDetails } from './details/types';

/**
 * What the analyser says about a text. All spans are UTF-16 code units into the text that was given
 * (JavaScript string indices), end exclusive.
 */
export type Span = readonly [start: number, end: number];

export type SpeakerKind = 'person' | 'institution' | 'unnamed';

/** One step of a decision, so that every result can be asked why: a rule's id and what it rested on. */
export interface Evidence {
  /** Id of the rule in its table, e.g. `cue/verb-subject`, `speaker/pronoun`. */
  readonly rule: string;
  /** The words that the rule matched, where there are any. */
  readonly span?: Span;
  /** Id of a lexicon entry, e.g. a verb's lemma or an official's key. */
  readonly entry?: string;
}

export interface Speaker {
  /** Unique within the analysis: `p1` (person), `i1` (institution), `u1` (unnamed source). */
  readonly id: string;
  readonly kind: SpeakerKind;
  /** Fullest form of the name in the text, without office. */
  readonly name: string;
  /**
   * The same for the same speaker in every article and spelling: `official:<lexicon id>`,
   * `institution:<lexicon id>`, else `person:<folded name>`, `unnamed:<folded words>`.
   */
  readonly key: string;
  /** Persons only: holds or held public office, or speaks for a state, body, party or armed group. */
  readonly official: boolean;
  /** The office as the article words it. */
  readonly office: string | null;
  /** Two-letter code of the state that the office or institution belongs to (`SY`), where known. */
  readonly state: string | null;
  /** Spans of the name itself, without office, honorific or attached particle. */
  readonly mentions: readonly Span[];
  /** Spans that refer to the person by office alone, without attached particle. */
  readonly titles: readonly Span[];
  readonly why: readonly Evidence[];
}

export type ClaimKind = 'direct' | 'indirect' | 'mixed';

export type { ClaimDetails, SpeechAct };

export interface Claim {
  /** `Speaker.id`, or null where somebody said it and the text does not let us say who. */
  readonly speaker: string | null;
  /** The word that reports; null for a bare colon or a continued quotation. */
  readonly cue: Span | null;
  /** Lemma of the cue in the lexicon (`قال`, `وفقا ل`), null without a cue. */
  readonly lemma: string | null;
  readonly kind: ClaimKind;
  /** The content: what is claimed, without cue, conjunction, speaker and outer quotation marks. */
  readonly start: number;
  readonly end: number;
  readonly act: SpeechAct;
  readonly stance: Stance;
  /** False where the speaker or the bounds rest on weak evidence; shown as «غير مؤكد». */
  readonly certain: boolean;
  /** Negation, numbers, dates, places, parties, chain of attribution; an analysis of version 1 had none. */
  readonly details?: ClaimDetails;
  readonly why: readonly Evidence[];
}

export interface Analysis {
  /** Grows with every change of rules or lexicon that changes results: stored results of older ones are redone. */
  readonly version: number;
  readonly speakers: readonly Speaker[];
  /** In order of their start. */
  readonly claims: readonly Claim[];
}
