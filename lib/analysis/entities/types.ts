import type { Gender } from '../../lexicon/types';
import type { Evidence, SpeakerKind } from '../types';

/** Somebody or something that the text can attribute words to: the same entity at all its mentions. */
export interface Entity {
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly key: string;
  readonly official: boolean;
  readonly office: string | null;
  readonly state: string | null;
  readonly gender: Gender | null;
  /** Plural for `مسؤولون`, `شهود عيان`, `فصائل`. */
  readonly plural: boolean;
  readonly why: readonly Evidence[];
}

/**
 * One mention of an entity: a whole noun phrase with office, honorific and name
 * (`المبعوث النرويجي ياكوب هولم`), as a run of words of the document.
 */
export interface EntityMention {
  /** Index into `Entities.entities`. */
  readonly entity: number;
  /** Word indices of the whole phrase, end exclusive. */
  readonly first: number;
  readonly end: number;
  /** `name`: holds the name itself; `office`: by office alone; `body`: an institution or unnamed source. */
  readonly by: 'name' | 'office' | 'body';
  /** UTF-16 span of the name itself (by name), of the office (by office), or of the phrase, without attached particle. */
  readonly start: number;
  readonly stop: number;
  /** Attached particles before the phrase's first word, folded: `و`, `ل`, `ب`, ''. A subject has at most `و` or `ف`. */
  readonly proclitic: string;
}

/**
 * Mentions lie in order of their first word. One may lie wholly inside another, the outer one first:
 * `مبعوث [الرئيس الفنلندي] إلى المؤتمر ياكوب هولم`; otherwise they do not overlap.
 */
export interface Entities {
  readonly entities: readonly Entity[];
  readonly mentions: readonly EntityMention[];
}
