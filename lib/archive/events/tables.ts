import type { EntityTable, Transaction } from 'dexie';
import type { Trace } from './types';

/** An article whose event is to be looked for, or for what is left of it after it was removed. */
interface UngatheredRow {
  readonly articleId: string;
}

/** What an article is found and compared by when events are gathered. */
export interface TraceRow extends Trace {
  /** A short key of its own: each entry of the index over `marks` holds it. */
  readonly no: number;
}

/** An article of an event. One that tells an event alone has no row. */
export interface MemberRow {
  readonly articleId: string;
  readonly eventId: string;
  /** The article's `time`, milliseconds since 1970. */
  readonly time: number;
  /** The reader put it there: it stays. Drawn from `eventEdits`. */
  readonly placed: boolean;
}

/** An event as the list orders it. All that can be drawn from its articles is read from them. */
export interface EventRow {
  /** UUIDv7. */
  readonly id: string;
  /** Time of its newest article, negated: an index is read forwards far faster than backwards. */
  readonly age: number;
  readonly articles: number;
  /** The reader's name for it, '' without one. Drawn from `eventEdits`. */
  readonly name: string;
}

/** The reader's word on events: which article belongs to which, and what an event is called. */
export interface EventEditRow {
  /** UUIDv7. */
  readonly id: string;
  readonly kind: 'place' | 'name';
  readonly eventId: string;
  /** '' of a name. */
  readonly articleId: string;
  /** '' of a place. */
  readonly text: string;
  readonly at: string;
}

/** The tables of events, as a part of the archive's database. */
export interface EventTables {
  readonly ungathered: EntityTable<UngatheredRow, 'articleId'>;
  readonly traces: EntityTable<TraceRow, 'no'>;
  readonly members: EntityTable<MemberRow, 'articleId'>;
  readonly events: EntityTable<EventRow, 'id'>;
  readonly eventEdits: EntityTable<EventEditRow, 'id'>;
}

/** Their keys and indexes, for Dexie. */
export const EVENT_STORES = {
  ungathered: 'articleId',
  traces: '++no, &articleId, *marks',
  members: 'articleId, eventId',
  events: 'id, age',
  eventEdits: 'id, eventId, articleId',
} as const;

/** Upgrade of an archive that knew no events: all its articles are to be gathered. */
export async function gatherAllLater(transaction: Transaction): Promise<void> {
  const ids = await transaction.table('articles').orderBy('id').keys();
  await transaction.table('ungathered').bulkPut(ids.map((articleId) => ({ articleId })));
}
