import { v7 as uuidv7 } from 'uuid';
import { foldKey } from '../../arabic/fold';
import { ArchiveFailure } from '../failure';
import { LIMITS } from '../limits';
import { getArticles } from '../read-articles';
import type { ArchiveDatabase } from '../schema';
import { newRow, rowsOn, takenBack, targetTables } from './edit-remarks';
import { isThere } from './merge-remarks';
import { targetOf } from './read-remarks';
import type { CollectionRow, RemarkRow } from './tables';
import type { Collection, CollectionItem, Target } from './types';

/** Collections by name, with how much lies in each. */
export async function listCollections(db: ArchiveDatabase): Promise<Collection[]> {
  return db.transaction('r', db.collections, db.remarks, async () => {
    const rows = (await db.collections.toArray()).filter(isThere);
    const collections = await Promise.all(rows.map((row) => counted(db, row)));
    return collections.sort((a, b) => a.name.localeCompare(b.name, 'ar') || (a.id < b.id ? -1 : 1));
  });
}

async function counted(db: ArchiveDatabase, { id, name }: CollectionRow): Promise<Collection> {
  return { id, name, items: (await itemRows(db, id)).length };
}

/** What lies in a collection, in the order that it was added in. Within a transaction over `remarks`. */
async function itemRows(db: ArchiveDatabase, collectionId: string): Promise<RemarkRow[]> {
  const rows = await db.remarks.where('collectionId').equals(collectionId).toArray();
  return rows
    .filter(({ removed }) => !removed)
    .sort((a, b) => (`${a.added} ${a.id}` < `${b.added} ${b.id}` ? -1 : 1));
}

/** What lies in a collection; what is of an article that is not there is left out. */
export async function itemsOf(db: ArchiveDatabase, collectionId: string): Promise<CollectionItem[]> {
  return db.transaction('r', db.remarks, db.articles, db.members, async () => {
    const rows = await itemRows(db, collectionId);
    const ids = rows.map(({ articleId }) => articleId);
    const [articles, members] = await Promise.all([getArticles(db, ids), db.members.bulkGet(ids)]);
    const seen = new Set<string>();
    return rows.flatMap((row, i): CollectionItem[] => {
      const article = articles.get(row.articleId);
      // Two archives may have collected the same, and two events have become one.
      const of = row.type === 'event' ? (members[i]?.eventId ?? row.articleId) : row.articleId;
      const again = seen.has(`${row.type} ${of} ${row.quote}`);
      if (article) seen.add(`${row.type} ${of} ${row.quote}`);
      return article && !again ? [{ id: row.id, target: targetOf(row), added: row.added, article }] : [];
    });
  });
}

function tidyName(given: string): string {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === '') throw new ArchiveFailure({ error: 'invalid', field: 'name' });
  if (name.length > LIMITS.collectionName)
    throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.collectionName });
  return name;
}

export async function addCollection(db: ArchiveDatabase, given: string, now: Date): Promise<Collection> {
  const name = tidyName(given);
  return db.transaction('rw', db.collections, db.remarks, async () => {
    const rows = await db.collections.toArray();
    const known = rows.find((row) => isThere(row) && foldKey(row.name) === foldKey(name));
    if (known) return counted(db, known);
    const row: CollectionRow = { id: uuidv7(), name, at: now.toISOString(), removed: false };
    await db.collections.put(row);
    return counted(db, row);
  });
}

export async function renameCollection(
  db: ArchiveDatabase,
  id: string,
  given: string,
  now: Date,
): Promise<Collection | null> {
  const name = tidyName(given);
  return change(db, id, (row) => (row.removed ? null : { ...row, name, at: now.toISOString() }));
}

/** Takes a collection away; its items wait for its return. */
export const removeCollection = (db: ArchiveDatabase, id: string, now: Date) =>
  change(db, id, (row) => (row.removed ? null : { ...row, at: now.toISOString(), removed: true }));

export const restoreCollection = (db: ArchiveDatabase, id: string, now: Date) =>
  change(db, id, (row) => ({ ...row, at: now.toISOString(), removed: false }));

async function change(
  db: ArchiveDatabase,
  id: string,
  edit: (row: CollectionRow) => CollectionRow | null,
): Promise<Collection | null> {
  return db.transaction('rw', db.collections, db.remarks, async () => {
    const row = await db.collections.get(id);
    const edited = row ? edit(row) : null;
    if (!edited) return null;
    await db.collections.put(edited);
    return counted(db, edited);
  });
}

export async function collect(
  db: ArchiveDatabase,
  collectionId: string,
  target: Target,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await db.transaction('rw', targetTables(db), async () => {
    const known = (await rowsOn(db, target)).filter((row) => row.collectionId === collectionId);
    if (known.some(({ removed }) => !removed)) return;
    const [first] = known;
    if (first) await db.remarks.put({ ...first, added: at, at, removed: false });
    else await db.remarks.put(newRow(target, 'item', { text: '', collectionId }, at));
  });
}

export async function uncollect(
  db: ArchiveDatabase,
  collectionId: string,
  target: Target,
  now: Date,
): Promise<readonly string[]> {
  return db.transaction('rw', targetTables(db), async () => {
    const known = (await rowsOn(db, target)).filter(
      (row) => row.collectionId === collectionId && !row.removed,
    );
    await db.remarks.bulkPut(known.map((row) => takenBack(row, now.toISOString())));
    return known.map(({ id }) => id);
  });
}

export async function putBack(db: ArchiveDatabase, ids: readonly string[], now: Date): Promise<void> {
  const at = now.toISOString();
  await db.transaction('rw', db.remarks, async () => {
    const rows = await db.remarks.bulkGet([...ids]);
    await db.remarks.bulkPut(
      rows.flatMap((row) => (row?.kind === 'item' ? [{ ...row, at, removed: false }] : [])),
    );
  });
}
