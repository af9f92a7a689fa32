import type { EntityTable } from 'dexie';
import type { Target } from './types';

/**
 * What a reader says of a claim or an event, or puts into a collection. A row that was taken back stays, empty, so that
 * a merge of two archives does not bring it back; of two states of one row the later holds.
 */
export interface RemarkRow {
  /** UUIDv7. */
  readonly id: string;
  readonly type: Target['type'];
  readonly articleId: string;
  /** Words of the claim; '' for an article and an event. */
  readonly quote: string;
  readonly kind: 'note' | 'tag' | 'item';
  /** '' but for an item. */
  readonly collectionId: string;
  /** '' for an item. */
  readonly text: string;
  /** What a collection is ordered by; ISO 8601. */
  readonly added: string;
  /** When it was last changed; ISO 8601. */
  readonly at: string;
  readonly removed: boolean;
}

export interface CollectionRow {
  /** UUIDv7. */
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly removed: boolean;
  /** It came from another archive and is the collection of its name here: what lies in it lies in that. */
  readonly into?: string;
}

/** The tables of remarks, as a part of the archive's database. */
export interface RemarkTables {
  readonly remarks: EntityTable<RemarkRow, 'id'>;
  readonly collections: EntityTable<CollectionRow, 'id'>;
}

/** Their keys and indexes, for Dexie. */
export const REMARK_STORES = {
  remarks: 'id, articleId, collectionId, kind',
  collections: 'id',
} as const;
