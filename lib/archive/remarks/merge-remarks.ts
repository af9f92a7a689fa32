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
  return db.transaction('rw', db.remarks, async () => {
    const known = await db.remarks.get(row.id);
    if (!isLater(row, known)) return false;
    // Where it hangs here may be another id of the same page.
    await db.remarks.put(known ? { ...row, articleId: known.articleId } : row);
    return true;
  });
}

export async function mergeCollection(db: ArchiveDatabase, row: CollectionRow): Promise<boolean> {
  return db.transaction('rw', db.collections, async () => {
    if (!isLater(row, await db.collections.get(row.id))) return false;
    await db.collections.put(row);
    return true;
  });
}
