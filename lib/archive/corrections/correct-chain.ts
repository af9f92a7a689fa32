import type { Claim, Speaker } from '../../analysis/types';

/** Names the links of a claim's chain as the reader named those who are in it. @param now key before → speaker now */
export function renameChain(claim: Claim, now: ReadonlyMap<string, Speaker>): Claim {
  const { details } = claim;
  if (!details?.chain.some(({ key }) => now.has(key))) return claim;
  const chain = details.chain.map((link) => {
    const speaker = now.get(link.key);
    return speaker ? { ...link, key: speaker.key, name: speaker.name } : link;
  });
  return { ...claim, details: { ...details, chain } };
}

/**
 * Puts another speaker at the end of a claim's chain: who passed on the words of the speaker before passes on theirs.
 * @param before key of the speaker before
 * @param after the speaker by the reader's word, null for nobody
 */
export function endChain(
  details: NonNullable<Claim['details']>,
  before: string | null,
  after: Pick<Speaker, 'key' | 'name'> | null,
): NonNullable<Claim['details']> {
  if (!after) return { ...details, chain: [], firstHand: true };
  if (details.chain.some(({ key }) => key === after.key)) return details;
  const place = details.chain.findIndex(({ key }) => key === before);
  const passing = details.chain.slice(0, Math.max(0, place));
  const last = { role: 'speaker' as const, key: after.key, name: after.name, span: null };
  return { ...details, chain: [...passing, last], firstHand: passing.length === 0 };
}
