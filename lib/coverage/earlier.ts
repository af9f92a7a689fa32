import type { Speaker } from '../analysis/types';
import type { ToldClaim } from '../archive/types';
import { LIMITS } from './limits';
import { perPair } from './per-pair';
import { likeness } from './same-statement';
import { speakersAgree } from './speakers-agree';
import type { Statement } from './statement';
import type { EarlierClaim } from './types';
import { EARLIER } from './weights';

/** Whether two claims have one speaker. */
type SameSpeaker = (a: Speaker | null, b: Speaker | null) => boolean;

/** Each two speakers are compared once, as their articles name them. */
export function sameSpeaker(): SameSpeaker {
  const namings = new Map<Speaker | null, string>();
  const naming = (speaker: Speaker | null) => {
    const known = namings.get(speaker) ?? namingOf(speaker);
    namings.set(speaker, known);
    return known;
  };
  return perPair(naming, (a, b) => speakersAgree(a, b) === 'same');
}

function namingOf(speaker: Speaker | null): string {
  return speaker ? [speaker.key, speaker.kind, speaker.name, speaker.office, speaker.state].join('\t') : '';
}

/**
 * What the claim's speaker said before, on the same topic first (by the weight of shared terms), then the
 * newest. Where the page has no date, everything that the speaker said counts as earlier.
 */
export function earlierBy(
  claim: Statement,
  isSame: SameSpeaker,
  candidates: readonly (ToldClaim & { readonly statement: Statement })[],
): EarlierClaim[] {
  if (!claim.speaker) return [];
  return candidates
    .filter(({ statement }) => isBefore(statement, claim) && isSame(claim.speaker, statement.speaker))
    .map((candidate) => {
      const { evidence } = likeness(claim, candidate.statement, 'same');
      return { candidate, topic: evidence >= EARLIER.topic ? evidence : 0 };
    })
    .sort((a, b) => b.topic - a.topic || (b.candidate.statement.day ?? 0) - (a.candidate.statement.day ?? 0))
    .slice(0, LIMITS.earlierPerClaim)
    .map(({ candidate: { article, claim: saved } }) => ({ article, claim: saved }));
}

function isBefore(other: Statement, claim: Statement): boolean {
  return claim.day === null || other.day === null || other.day <= claim.day - EARLIER.days;
}
