import { correctionTables, takeOut } from '../corrections/keep-corrections';
import { editTables } from '../events/edit-events';
import { mergeEditTombstone } from '../events/merge-edits';
import { hangElsewhere } from '../remarks/rehome-remarks';
import { removalTables } from '../remove-articles';
import { retire } from '../save-article';
import type { ArchiveDatabase, TombstoneRow } from '../schema';
import { drawAnnotations } from './merge-annotations';

/**
 * Removes here what was removed there, unless it was changed here since. An article goes to the trash, from which this
 * import's removal can be undone.
 * @param removal id of that removal
 * @returns whether something went
 */
export async function mergeTombstone(
  db: ArchiveDatabase,
  tombstone: TombstoneRow,
  removal: string,
  now: Date,
): Promise<boolean> {
  const tables = [...new Set([...removalTables(db), ...correctionTables(db), ...editTables(db)])];
  return db.transaction('rw', tables, async () => {
    if (await db.tombstones.get(tombstone.id)) return false;
    switch (tombstone.kind) {
      case 'article':
        return removeArticle(db, tombstone, removal, now);
      case 'annotation':
        return removeAnnotation(db, tombstone);
      case 'event-edit':
        return mergeEditTombstone(db, tombstone);
      case 'correction': {
        const row = await db.corrections.get(tombstone.id);
        if (row) await takeOut(db, row, tombstone.at);
        else await db.tombstones.put(tombstone);
        return row !== undefined;
      }
    }
  });
}

async function removeArticle(
  db: ArchiveDatabase,
  tombstone: TombstoneRow,
  removal: string,
  now: Date,
): Promise<boolean> {
  const article = await db.articles.get({ id: tombstone.id });
  const annotations = await db.annotations.where('articleId').equals(tombstone.id).toArray();
  const last = [article?.updatedAt ?? '', ...annotations.map(({ at }) => at)].sort().at(-1)!;
  if (article && last > tombstone.at) return false;
  await db.tombstones.put(tombstone);
  if (!article) return false;
  await hangElsewhere(db, article.id);
  await retire(db, article);
  await db.trash.put({ id: article.id, removal, at: now.toISOString(), article });
  return true;
}

async function removeAnnotation(db: ArchiveDatabase, tombstone: TombstoneRow): Promise<boolean> {
  const row = await db.annotations.get(tombstone.id);
  await db.tombstones.put(tombstone);
  if (!row) return false;
  await db.annotations.delete(row.id);
  const article = await db.articles.get({ id: row.articleId });
  if (article) await drawAnnotations(db, article);
  return true;
}
