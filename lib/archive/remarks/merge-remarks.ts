import { foldKey } from '../../arabic/fold';
import type { ArchiveDatabase } from '../schema';
import type { CollectionRow, RemarkRow } from './tables';

/** Of two states of one row the later holds; of two of one time the one that was taken back. */
export function isLater<Row extends { readonly at: string; readonly removed: boolean }>(
  row: Row,
  known: Row | undefined,
): boolean {
  if (!known) return true;
  return row.at > known.at || (row.at === known.at && row.removed && !known.removed);
}

/**
 * Takes a remark of another archive in. Of an article that is not here yet it waits for that.
 * @returns whether it changed something
 */
export async function mergeRemark(db: ArchiveDatabase, row: RemarkRow): Promise<boolean> {
  return db.transaction('rw', db.remarks, db.collections, async () => {
    const known = await db.remarks.get(row.id);
    if (!isLater(row, known)) return false;
    const collectionId = await collectionHere(db, row.collectionId);
    // Where it hangs here may be another id of the same page.
    await db.remarks.put({ ...row, collectionId, articleId: known?.articleId ?? row.articleId });
    return true;
  });
}

/** Steps from one archive's collection to another's: as many archives as could have met. */
const STEPS = 8;

/** The collection that one of another archive is here. */
async function collectionHere(db: ArchiveDatabase, id: string): Promise<string> {
  let here = id;
  for (let step = 0; here !== '' && step < STEPS; step++) {
    const into = (await db.collections.get(here))?.into;
    if (!into) break;
    here = into;
  }
  return here;
}

/**
 * Takes a collection of another archive in. One of the name of a collection that is here is that collection.
 * @returns whether it changed something
 */
export async function mergeCollection(db: ArchiveDatabase, row: CollectionRow): Promise<boolean> {
  return db.transaction('rw', db.collections, async () => {
    const known = await db.collections.get(row.id);
    if (!isLater(row, known)) return false;
    const into = known ? known.into : (row.into ?? (await namesake(db, row))?.id);
    const { into: _, ...rest } = row;
    await db.collections.put(into ? { ...rest, into } : rest);
    return true;
  });
}

async function namesake(db: ArchiveDatabase, { name, removed }: CollectionRow) {
  if (removed) return undefined;
  return (await db.collections.toArray()).find((row) => isThere(row) && foldKey(row.name) === foldKey(name));
}

/** Whether a collection is one of its own that the reader has not taken away. */
export const isThere = ({ removed, into }: CollectionRow): boolean => !removed && !into;
