import type { SpeechAct, Stance } from '../../lexicon/reporting';
import type { ClaimKind, Evidence, Span } from '../types';

/** A claim whose speaker is still a voice of this text. */
export interface VoicedClaim {
  readonly voice: number | null;
  readonly cue: Span | null;
  readonly lemma: string | null;
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  readonly act: SpeechAct;
  readonly stance: Stance;
  readonly certain: boolean;
  readonly why: readonly Evidence[];
}
