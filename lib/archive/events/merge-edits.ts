import type { ArchiveDatabase, TombstoneRow } from '../schema';
import { supersede } from './edit-events';
import { placeMembers } from './place-members';
import type { EventEditRow } from './tables';

/**
 * Puts a reader's word on an event, of another archive, in force here, unless a later word on the same stands. Of an
 * article that is not here yet it is kept till that is gathered. Within a transaction over `editTables`.
 * @returns whether it is in force now and was not before
 */
export async function mergeEventEdit(db: ArchiveDatabase, row: EventEditRow): Promise<boolean> {
  const [known, gone] = await Promise.all([db.eventEdits.get(row.id), db.tombstones.get(row.id)]);
  if (known || gone) return false;
  const rivals = await rivalsOf(db, row);
  const later = rivals.find(({ at, id }) => at > row.at || (at === row.at && id > row.id));
  if (later) {
    await db.tombstones.put({ id: row.id, kind: 'event-edit', at: later.at });
    return false;
  }
  await supersede(db, rivals, row.at);
  await db.eventEdits.put(row);
  if (row.kind === 'name') await db.events.update(row.eventId, { name: row.text });
  else await placeMembers(db, [{ articleId: row.articleId, eventId: row.eventId, placed: true }]);
  return true;
}

/** What the reader says here of the same article's place, or of the same event's name. */
export async function rivalsOf(
  db: ArchiveDatabase,
  { kind, articleId, eventId }: EventEditRow,
): Promise<EventEditRow[]> {
  const found =
    kind === 'place'
      ? db.eventEdits.where('articleId').equals(articleId)
      : db.eventEdits.where('eventId').equals(eventId);
  return (await found.toArray()).filter((one) => one.kind === kind);
}

/**
 * Takes a word on an event back that was taken back in another archive: gathering moves the article again. Within a
 * transaction over `editTables`.
 * @returns whether there was such a word
 */
export async function mergeEditTombstone(db: ArchiveDatabase, tombstone: TombstoneRow): Promise<boolean> {
  const row = await db.eventEdits.get(tombstone.id);
  await db.tombstones.put(tombstone);
  if (!row) return false;
  await db.eventEdits.delete(row.id);
  if (row.kind === 'name') await db.events.update(row.eventId, { name: '' });
  else {
    await db.members.update(row.articleId, { placed: false });
    await db.ungathered.put({ articleId: row.articleId });
  }
  return true;
}

/**
 * Lets the words on an article hold for the one of the same page here, which has another id. Within a transaction over
 * `eventEdits` and `ungathered`.
 */
export async function rehomeEdits(db: ArchiveDatabase, from: string, to: string): Promise<void> {
  const rows = await db.eventEdits.where('articleId').equals(from).toArray();
  if (rows.length === 0) return;
  await db.eventEdits.bulkPut(rows.map((row) => ({ ...row, articleId: to })));
  await db.ungathered.put({ articleId: to });
}
