import type { Analysis, Claim, Speaker } from '../../lib/analysis/types';

interface NumberedClaim {
  /** Index in the analysis. */
  readonly index: number;
  readonly claim: Claim;
}

export interface ClaimGroup {
  /** Null: somebody said it, and the text does not let us say who. */
  readonly speaker: Speaker | null;
  readonly claims: readonly NumberedClaim[];
}

/** Indices of the claims that are shown: all of them, or to a strict reader only the certain ones. */
export function shownClaims({ claims }: Analysis, strict: boolean): number[] {
  return claims.flatMap(({ certain }, index) => (certain || !strict ? [index] : []));
}

/**
 * The claims that are shown by speaker, speakers in the order of their first claim; claims without a speaker
 * come last.
 */
export function groupClaims({ speakers, claims }: Analysis, shown: readonly number[]): ClaimGroup[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const groups = new Map<Speaker | null, NumberedClaim[]>();
  for (const index of shown) {
    const claim = claims[index]!;
    const speaker = claim.speaker === null ? null : (byId.get(claim.speaker) ?? null);
    const group = groups.get(speaker);
    if (group) group.push({ index, claim });
    else groups.set(speaker, [{ index, claim }]);
  }
  const named = [...groups].filter(([speaker]) => speaker !== null);
  const unnamed = [...groups].filter(([speaker]) => speaker === null);
  return [...named, ...unnamed].map(([speaker, group]) => ({ speaker, claims: group }));
}
