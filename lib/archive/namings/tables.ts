import type { EntityTable } from 'dexie';
import type { OwnReferent } from './types';

/**
 * The reader's word on a referent of the list. A word that was taken back stays, empty, so that a merge of two archives
 * does not bring it back; of two states of one row the later holds.
 */
export interface NamingRow {
  /** The referent's own id. */
  readonly id: string;
  /** Null: the reader took it out of the list. */
  readonly own: OwnReferent | null;
  /** When it was last changed; ISO 8601. */
  readonly at: string;
  /** The reader said no more of it: what the list has holds. */
  readonly removed: boolean;
}

/** The table of namings, as a part of the archive's database. */
export interface NamingTables {
  readonly namings: EntityTable<NamingRow, 'id'>;
}

/** Its key, for Dexie. */
export const NAMING_STORES = { namings: 'id' } as const;
