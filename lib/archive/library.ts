import type { Archive } from './archive';
import type { ExportPiece } from './export/export-archive';
import type { PastImport, UndoReport } from './export/import-tables';
import type { ImportOptions, ImportPlan, ImportReport, ReadingOptions } from './export/import-types';
import type { ImportEntries } from './export/read-entries';
import type { UndoOptions } from './export/undo-import';
import type { Outcome } from './types';

/** What takes an archive out of the browser, brings one in, and empties it. */
export interface Transfer {
  /** The whole archive as JSON Lines (`export/format.ts`), in pieces. */
  export(now?: Date): AsyncIterable<ExportPiece>;
  /** What taking in an exported archive, or what other files hold, would do; null where it was stopped. Writes nothing. */
  planImport(from: Blob | ImportEntries, options?: ReadingOptions): Promise<Outcome<ImportPlan | null>>;
  /** Merges an exported archive with this one. What is in stays in, also after an error; the same file may come again. */
  import(from: Blob | ImportEntries, options?: ImportOptions): Promise<Outcome<ImportReport>>;
  /** Takes an import back by its id, in steps; what the reader changed since stays. */
  undoImport(id: string, options?: UndoOptions): Promise<Outcome<UndoReport>>;
  /** Imports that can still be undone, the last one first. */
  pastImports(): Promise<PastImport[]>;

  /** Deletes all that the archive holds, the trash and the way back from imports too. Only an exported file brings it back. */
  wipe(): Promise<Outcome<void>>;
}

/** The whole archive: what the library page and programs open. */
export interface Library extends Archive, Transfer {}
