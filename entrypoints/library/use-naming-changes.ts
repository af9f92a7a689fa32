import type { NamingEdits, OwnReferent } from '../../lib/archive/namings/types';
import { openArchive } from '../../lib/archive/open-archive';
import { attempt } from '../hooks/archive-actions';
import { useLive } from '../hooks/use-live';
import type { Toasting } from '../hooks/use-toasts';

const NONE: NamingEdits = {};

/** What the reader changed of the list of namings, and how to change it. */
export function useNamingChanges(toast: Toasting['toast']): {
  changes: NamingEdits;
  /** Null takes a referent out; undefined gives back what the list has. */
  onChange: (id: string, own: OwnReferent | null | undefined) => void;
} {
  const live = useLive(() => openArchive().namings(), []);
  return {
    changes: live.status === 'ready' ? live.value : NONE,
    onChange: (id, own) => void attempt(openArchive().changeNaming(id, own), toast),
  };
}
