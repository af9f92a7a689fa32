import type { EntityTable, Table } from 'dexie';

/** An import that can be undone. */
export interface PastImport {
  /** UUIDv7. */
  readonly id: string;
  readonly at: string;
  /** Name of the file, or of the first of several. */
  readonly name: string;
  /** Articles that it brought or changed. */
  readonly articles: number;
}

/** Tables whose rows an import changes and an undo puts back. All others are drawn from these. */
export const JOURNALED = [
  'articles',
  'versions',
  'bodies',
  'analyses',
  'annotations',
  'trash',
  'tombstones',
  'corrections',
  'eventEdits',
  'namings',
  'remarks',
  'collections',
] as const;

export type JournaledTable = (typeof JOURNALED)[number];

/** A row as it was before an import first changed it. Of a new article its own row stands for all of it. */
export interface ImportChangeRow {
  readonly importId: string;
  readonly table: JournaledTable;
  /** The row's key as JSON; of an article its id, as its document number changes. */
  readonly key: string;
  /** The article that the row belongs to, '' for none: both are put back together. */
  readonly articleId: string;
  /** Null: there was none. */
  readonly before: object | null;
  /** What the import left, to see whether the reader changed it since: `stateOf` an article, else the row as JSON. */
  readonly after: string;
}

/** The tables of imports, as a part of the archive's database. */
export interface ImportTables {
  readonly imports: EntityTable<PastImport, 'id'>;
  readonly importChanges: Table<ImportChangeRow, [importId: string, table: string, key: string]>;
}

/** Their keys and indexes, for Dexie. */
export const IMPORT_STORES = {
  imports: 'id, at',
  importChanges: '[importId+table+key], [importId+articleId]',
} as const;

/** What an undo did. */
export interface UndoReport {
  /** Articles that went, or are again as they were. */
  readonly articles: number;
  /** Articles that stay as they are, because the reader changed them since. */
  readonly kept: number;
  /** True where it was stopped: the rest can be undone later. */
  readonly cancelled: boolean;
}
