import { type ArchiveDatabase, INDEX_VERSION } from './schema';
import { readTotals } from './totals';

/**
 * Deletes everything, in one transaction: nothing of it can be brought back but from a file. Document numbers go on
 * and skip one, because other pages remember what they read by number.
 */
export async function wipeArchive(db: ArchiveDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const { nextDoc, cleared = 0 } = await readTotals(db);
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.totals.put({
      name: 'totals',
      articles: 0,
      words: 0,
      claims: 0,
      nextDoc: nextDoc + 1,
      cleared: cleared + 1,
    });
    await db.indexing.put({ name: 'index', version: INDEX_VERSION, below: 0 });
  });
}
