import type { Analysis, Claim, Speaker } from '../../analysis/types';
import { renameChain } from './correct-chain';
import { correctClaims } from './correct-claims';
import { type CorrectedSpeakers, correctSpeakers } from './correct-speakers';
import { identitiesOf } from './identities';
import type { Correction } from './types';

/** An analysis as the reader will have it. */
export interface Corrected {
  readonly analysis: Analysis;
  /** Ids of the corrections that bear on it: without any other the result is the same. */
  readonly touched: readonly string[];
}

/**
 * Applies a reader's corrections to an analysis. Pure; done twice it changes nothing more; the order of the rows does
 * not matter, only their times: the later word wins.
 * @param text what the analysis' spans point into
 * @param page `pageKey` of the article: corrections of other pages are passed over
 */
export function applyCorrections(
  analysis: Analysis,
  text: string,
  page: string,
  corrections: readonly Correction[],
): Corrected {
  const here = corrections.filter((one) => one.page === '' || one.page === page);
  if (here.length === 0) return { analysis, touched: [] };
  const identities = identitiesOf(here);
  const people = correctSpeakers(analysis.speakers, identities);
  const known = { ...analysis, speakers: people.speakers, claims: repointed(analysis, people) };
  const { speakers, claims, touched } = correctClaims(known, text, here, identities);
  const all = new Set([...people.touched, ...touched]);
  if (all.size === 0) return { analysis, touched: [] };
  return {
    analysis: { ...analysis, speakers: speakers.filter(isStillNamed(claims)), claims },
    touched: [...all].sort(),
  };
}

function repointed(own: Analysis, { speakers, ids }: CorrectedSpeakers): Claim[] {
  const now = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const renamed = new Map<string, Speaker>();
  for (const { id, key } of own.speakers) {
    const speaker = now.get(ids.get(id) ?? '');
    if (speaker && speaker.key !== key) renamed.set(key, speaker);
  }
  return own.claims.map((given) => {
    const claim = renameChain(given, renamed);
    const speaker = claim.speaker === null ? null : (ids.get(claim.speaker) ?? null);
    return speaker === claim.speaker ? claim : { ...claim, speaker };
  });
}

/** Persons are named whether they speak or not, other speakers only where they claim something. */
function isStillNamed(claims: readonly Claim[]): (speaker: Speaker) => boolean {
  const speaking = new Set(claims.map(({ speaker }) => speaker));
  return ({ id, kind }) => kind === 'person' || speaking.has(id);
}
