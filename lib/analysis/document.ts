import type { Folded } from '../arabic/fold';
import type { Word } from '../arabic/words';
import type { Span } from './types';

/** A sentence as a run of words: indices into `Document.words`, end exclusive. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

/**
 * A pair of quotation marks; `inner` lies between them. An unclosed quotation ends with its paragraph.
 * Quotations lie in order of their start; one may lie inside another.
 */
export interface Quotation {
  readonly outer: Span;
  readonly inner: Span;
  readonly closed: boolean;
}

/** A text, read once: what every later step works on. */
export interface Document {
  readonly text: string;
  readonly folded: Folded;
  readonly words: readonly Word[];
  /** What stands before each word, as bits of `Gap` (`lib/arabic/gaps.ts`); one more entry than words. */
  readonly gaps: Uint16Array;
  readonly sentences: readonly Sentence[];
  /** Paragraphs (between line breaks) as spans of the original text; the first is the title. */
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
}
