import type { FormatName } from '../../lib/evidence/formats';
import type { EvidencePack, EvidenceRef } from '../../lib/evidence/types';
import type { Problem } from '../../lib/i18n/problem';

export type EvidenceState =
  | { readonly status: 'loading' }
  /** The event or speaker is not, or no longer, there. */
  | { readonly status: 'missing' }
  | { readonly status: 'error'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly pack: EvidencePack };

export interface EvidenceActions {
  /** Puts claims into the reader's pack, or takes them out. */
  readonly onPick: (refs: readonly EvidenceRef[], picked: boolean) => void;
  /** Empties the reader's pack (with undo). */
  readonly onEmptyPack: () => void;
  readonly onDownloadPack: (pack: EvidencePack, format: FormatName) => void;
  /** Puts the pack on the clipboard as Markdown. */
  readonly onCopyPack: (pack: EvidencePack) => void;
}
