import type { Table } from 'dexie';

/** Documents of an outlet, or of a speaker, that are many: `A_ROW` of them, in ascending order. See `doc-lists.ts`. */
export interface DocListRow {
  /** The index of `articles` that it repeats, and the value there. */
  readonly of: 'outlet' | 'speakers';
  readonly value: string;
  readonly part: number;
  /** Its last document. */
  readonly upto: number;
  /** The step from each document to the next (the first from 0), as `ByteWriter` packs it. */
  readonly docs: Uint8Array;
}

export type DocListKey = [of: DocListRow['of'], value: string, part: number];

/** The table of these lists, as a part of the archive's database. */
export interface DocListTables {
  readonly docLists: Table<DocListRow, DocListKey>;
}

/** Its key, for Dexie. */
export const DOC_LIST_STORES = { docLists: '[of+value+part]' } as const;
