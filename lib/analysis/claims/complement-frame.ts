import type { Frame, Preposition, ReportingVerb } from '../../lexicon/verbs';

/** What follows a cue and holds its content. */
export interface Complement {
  readonly type: 'that' | 'quote' | 'colon' | 'prep' | 'obj';
  /** Word at which conjunction, preposition or content begins. */
  readonly at: number;
  /** First word of the content. */
  readonly first: number;
  /** Folded letters of an attached preposition in front of that word. */
  readonly skip: number;
}

/** Prepositions written apart, folded, by their name in a frame. */
export const APART: ReadonlyMap<string, Preposition> = new Map([
  ['الي', 'إلى'],
  ['علي', 'على'],
  ['عن', 'عن'],
  ['من', 'من'],
  ['في', 'في'],
  ['عند', 'عند'],
]);

/** The frame in which such a preposition only leads to a clause: `عن>that`. */
export const TO_CLAUSE: ReadonlyMap<Preposition, Frame> = new Map(
  Array.from(APART.values(), (preposition) => [preposition, `${preposition}>that`]),
);

/** Whether a verb takes its content in a frame. */
export function allows(verb: ReportingVerb, frame: Frame): boolean {
  return verb.frames.includes(frame);
}
