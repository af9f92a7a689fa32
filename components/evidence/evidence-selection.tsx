import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SavedClaim } from '../../lib/archive/types';
import type { EvidenceRef } from '../../lib/evidence/types';
import type { EvidenceActions } from './evidence-state';

/** What the reader picked so far, and how to pick more. */
interface EvidenceSelection extends Pick<EvidenceActions, 'onPick'> {
  readonly picked: readonly EvidenceRef[];
}

const Selection = createContext<EvidenceSelection | null>(null);

export const EvidenceProvider = Selection.Provider;

/** The reader's selection; null where nothing can be picked, as in the side panel. */
export function useEvidenceSelection(): EvidenceSelection | null {
  return useContext(Selection);
}

/** The place of a saved claim. */
export function refOf({ articleId, hash, claim }: SavedClaim): EvidenceRef {
  return { articleId, hash, start: claim.start, end: claim.end };
}

/** One string for a place: the same place, the same string. */
export function refKey({ articleId, hash, start, end }: EvidenceRef): string {
  return `${articleId} ${hash} ${start} ${end}`;
}
