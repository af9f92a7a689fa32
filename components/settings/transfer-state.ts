import type { PastImport, UndoReport } from '../../lib/archive/export/import-tables';
import type { ImportPlan, ImportReport } from '../../lib/archive/export/import-types';
import type { BackupEvery, BackupFailure, RemindAfter } from '../../lib/backup/due';
import type { Problem } from '../../lib/i18n/problem';

/** An export or import: at rest, under way, waiting for the reader's word, or what came of the last one. */
export type TransferState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'exporting' | 'checking' | 'importing' | 'undoing';
      /** From 0 to 1. */
      readonly share: number;
      readonly articles: number;
    }
  | { readonly status: 'exported'; readonly articles: number }
  /** What the chosen files would bring; nothing is done yet. */
  | { readonly status: 'planned'; readonly plan: ImportPlan }
  | { readonly status: 'imported'; readonly report: ImportReport }
  | { readonly status: 'undone'; readonly report: UndoReport }
  /** Everything is being deleted: at once or not at all, so without a count. */
  | { readonly status: 'wiping' }
  | { readonly status: 'wiped' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'error'; readonly problem: Problem };

/** How much of the archive is in no file. */
export interface BackupState {
  /** When it was last exported, ISO 8601; null: never. */
  readonly at: string | null;
  /** Articles that came since. */
  readonly grown: number;
  /** Articles after which the reader is reminded; 0: never. */
  readonly remindAfter: RemindAfter;
  /** How often a file is written by itself. */
  readonly every: BackupEvery;
  /** The last automatic one, where it did not come about. */
  readonly failed: BackupFailure | null;
  /** Whether the reader is to be reminded now. */
  readonly due: boolean;
}

/** Where an article whose file has no address was published, as the reader says. */
export interface GivenAddress {
  /** As in `BadLine`. */
  readonly file: string | null;
  readonly line: number | null;
  readonly url: string;
}

export interface TransferActions {
  /** Writes the archive into a file that the browser saves. */
  readonly onExport: () => void;
  /** Looks at what files would bring; nothing is done. */
  readonly onImport: (files: readonly File[]) => void;
  /** Does what was looked at, with the addresses that the reader gave. */
  readonly onTakeIn: (addresses: readonly GivenAddress[]) => void;
  /** Leaves what was looked at. */
  readonly onLeave: () => void;
  readonly onUndoImport: (id: string) => void;
  readonly onCancel: () => void;
  /** Deletes everything that the archive holds. */
  readonly onWipe: () => void;
  readonly onRemindAfter: (articles: RemindAfter) => void;
  /** Called within the click, so that a permission can be asked for. */
  readonly onBackUpEvery: (every: BackupEvery) => void;
}

export interface TransferProps {
  readonly transfer: TransferState;
  /** Imports that can be undone, the last one first. */
  readonly pastImports: readonly PastImport[];
  readonly backup: BackupState;
  readonly actions: TransferActions;
}
