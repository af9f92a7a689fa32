import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Analysis, Claim } from '../../../lib/analysis/types';
import { EVENTS } from '../../site/events';
import { type ClaimFact, type NewsEvent, tell } from '../../site/story';

/** Shares of the stories' facts that the analyser reaches, and may not fall under again. */
const FLOOR = { found: 0.9, speaker: 0.86 } as const;
/** A claim is found where half of it and of the fact together is common to both. */
const OVERLAP = 0.5;

function overlap(claim: Claim, fact: ClaimFact): number {
  const common = Math.min(claim.end, fact.end) - Math.max(claim.start, fact.start);
  return common / (Math.max(claim.end, fact.end) - Math.min(claim.start, fact.start));
}

const found = ({ claims }: Analysis, fact: ClaimFact) =>
  claims.find((claim) => overlap(claim, fact) >= OVERLAP);

function saidBy(event: NewsEvent, { speakers }: Analysis, claim: Claim, fact: ClaimFact): boolean {
  const speaker = speakers.find(({ id }) => id === claim.speaker);
  const names = event.speakers[fact.speaker]?.names ?? [];
  return (
    speaker !== undefined && names.some((name) => name.includes(speaker.name) || speaker.name.includes(name))
  );
}

describe('what the analyser makes of the demo stories', () => {
  const results = EVENTS.flatMap((event) =>
    event.stories.flatMap((story) => {
      const { text, claims } = tell(event, story);
      const analysis = analyse(text);
      return claims.map((fact) => {
        const claim = found(analysis, fact);
        return {
          found: claim !== undefined,
          right: claim !== undefined && saidBy(event, analysis, claim, fact),
        };
      });
    }),
  );
  const hits = results.filter((result) => result.found);

  it('finds the claims', () => {
    expect(hits.length / results.length).toBeGreaterThanOrEqual(FLOOR.found);
  });

  it('gives them to whoever said them', () => {
    expect(hits.filter(({ right }) => right).length / hits.length).toBeGreaterThanOrEqual(FLOOR.speaker);
  });
});
