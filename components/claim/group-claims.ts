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

/** Claims by speaker, speakers in the order of their first claim; claims without a speaker come last. */
export function groupClaims({ speakers, claims }: Analysis): ClaimGroup[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const groups = new Map<Speaker | null, NumberedClaim[]>();
  claims.forEach((claim, index) => {
    const speaker = claim.speaker === null ? null : (byId.get(claim.speaker) ?? null);
    const group = groups.get(speaker);
    if (group) group.push({ index, claim });
    else groups.set(speaker, [{ index, claim }]);
  });
  const named = [...groups].filter(([speaker]) => speaker !== null);
  const unnamed = [...groups].filter(([speaker]) => speaker === null);
  return [...named, ...unnamed].map(([speaker, group]) => ({ speaker, claims: group }));
}
