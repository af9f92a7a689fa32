import type { ImportReport } from '../../lib/archive/export/import-types';
import type { Problem } from '../../lib/i18n/problem';

/** An export or import: at rest, under way, or what came of the last one. */
export type TransferState =
  | { readonly status: 'idle' }
  /** `share` from 0 to 1. */
  | { readonly status: 'exporting' | 'importing'; readonly share: number; readonly articles: number }
  | { readonly status: 'exported'; readonly articles: number }
  | { readonly status: 'imported'; readonly report: ImportReport }
  | { readonly status: 'cancelled' }
  | { readonly status: 'error'; readonly problem: Problem };

export interface TransferActions {
  /** Writes the archive into a file that the browser saves. */
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onCancel: () => void;
}
