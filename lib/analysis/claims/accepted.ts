import type { Content } from './content';
import type { Cue } from './cues';
import type { Resolved } from './resolve';

/** A cue of a sentence with its content and who is found to say it. */
export interface Accepted extends Resolved {
  readonly cue: Cue;
  readonly content: Content;
  /** Ends the content before it and is no claim itself. */
  readonly silent: boolean;
  /** Word at which the clause of this cue starts: content before it ends there. */
  readonly clause: number;
}
