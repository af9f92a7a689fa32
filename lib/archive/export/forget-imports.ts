import Dexie from 'dexie';
import { LIMITS } from '../limits';
import type { ArchiveDatabase } from '../schema';

const DAY = 86_400_000;

/** Forgets what is needed to undo imports that are older than what lies in the trash. */
export async function forgetImports(db: ArchiveDatabase, now: Date): Promise<void> {
  const before = new Date(now.getTime() - LIMITS.trashDays * DAY).toISOString();
  const old = await db.imports.where('at').below(before).primaryKeys();
  for (const id of old)
    await db.transaction('rw', db.imports, db.importChanges, async () => {
      await db.importChanges
        .where('[importId+articleId]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .delete();
      await db.imports.delete(id);
    });
}
