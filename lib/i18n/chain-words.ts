import type { ClaimDetails } from '../analysis/types';
import type { Translator } from './translator';

/**
 * Through whom a claim came that its speaker did not say to the article itself; null for one at first hand.
 * @param speaker key of the claim's speaker
 */
export function chainWords(
  { chain, firstHand }: ClaimDetails,
  speaker: string | null,
  { t }: Pick<Translator, 't'>,
): string | null {
  if (firstHand) return null;
  const place = chain.findIndex(({ key }) => key === speaker);
  const before = chain.slice(0, Math.max(0, place)).map(({ name }) => name);
  const last = chain.at(-1);
  const parts = [
    ...(before.length > 0 ? [t('claim.relayed', { names: before })] : []),
    ...(last && place >= 0 && place < chain.length - 1 ? [t('claim.passesOn', { name: last.name })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : t('claim.secondHand');
}
