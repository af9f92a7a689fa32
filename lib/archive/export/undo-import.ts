import Dexie from 'dexie';
import { takeIn, takeOut } from '../corrections/keep-corrections';
import type { Correction } from '../corrections/types';
import { placeMembers } from '../events/place-members';
import type { EventEditRow } from '../events/tables';
import { revive, versionsOf } from '../remove-articles';
import { retire } from '../save-article';
import type { ArchiveDatabase, ArticleRow } from '../schema';
import { stateOf } from './article-state';
import { importTables } from './import-journal';
import type { ImportChangeRow, JournaledTable, PastImport, UndoReport } from './import-tables';
import { undoNewArticles } from './undo-new-articles';

/** Articles of one transaction. */
const A_STEP = 64;

export interface UndoOptions {
  readonly signal?: AbortSignal;
  /** Told after each step how many articles are done. */
  readonly onProgress?: (articles: number) => void;
}

/** Imports that can be undone, the last one first. */
export async function pastImports(db: ArchiveDatabase): Promise<PastImport[]> {
  return db.imports.orderBy('at').reverse().toArray();
}

/**
 * Takes an import back: what it brought goes, what it changed is again as it was, in steps. An article that the reader
 * changed since stays as it is, and so does whatever else was changed. Cut off anywhere, the next call goes on.
 */
export async function undoImport(
  db: ArchiveDatabase,
  importId: string,
  { signal, onProgress }: UndoOptions,
): Promise<UndoReport> {
  let [articles, kept] = [0, 0];
  const changesIn = (table: string, upto = table) =>
    db.importChanges
      .where('[importId+table+key]')
      .between([importId, table, Dexie.minKey], [importId, upto, Dexie.maxKey]);
  for (let step: number; ; ) {
    if (signal?.aborted) return { articles, kept, cancelled: true };
    step = await db.transaction('rw', importTables(db), async () => {
      const rows = await changesIn('articles').limit(A_STEP).toArray();
      const { gone, kept: stay, left } = await undoNewArticles(db, rows);
      articles += gone;
      kept += stay;
      for (const row of left) {
        const undone = await undoArticle(db, row);
        if (undone === 'kept') kept++;
        else if (undone === 'undone') articles++;
      }
      return rows.length;
    });
    onProgress?.(articles + kept);
    if (step < A_STEP) break;
  }
  await db.transaction('rw', importTables(db), async () => {
    const rows = await changesIn('', '\uFFFF').toArray();
    // What came goes first, then what had to give way to it comes back.
    for (const row of rows) if (row.before === null) await undoRow(db, row);
    for (const row of rows) if (row.before !== null) await undoRow(db, row);
    await changesIn('', '\uFFFF').delete();
    await db.imports.delete(importId);
  });
  return { articles, kept, cancelled: false };
}

/** Puts an article back with all that belongs to it, unless the reader changed it since. */
async function undoArticle(
  db: ArchiveDatabase,
  change: ImportChangeRow,
): Promise<'undone' | 'kept' | 'nothing'> {
  const { importId, articleId: id, before, after } = change;
  const own = await db.importChanges
    .where('[importId+articleId]')
    .equals([importId, id])
    .filter(({ table }) => table !== 'articles')
    .toArray();
  const done = [change, ...own].map(({ table, key }): [string, string, string] => [importId, table, key]);
  await db.importChanges.bulkDelete(done);
  if ((await stateOf(db, id)) !== after) return 'kept';
  const here = await db.articles.get({ id });
  if (here) await retire(db, here);
  const inTrash = own.some((row) => row.table === 'trash' && row.before !== null);
  if (before === null && !inTrash) await deleteContent(db, id);
  else for (const row of own) if (!LATER.has(row.table)) await putBack(db, row);
  if (before) await revive(db, { id, removal: '', at: '', article: before as ArticleRow });
  // An article that is filed again takes its tombstone away.
  for (const row of own) if (LATER.has(row.table)) await putBack(db, row);
  // Of one that was removed there and never was here only the tombstone came.
  return here || before ? 'undone' : 'nothing';
}

const LATER: ReadonlySet<JournaledTable> = new Set(['trash', 'tombstones']);

async function deleteContent(db: ArchiveDatabase, id: string): Promise<void> {
  const keys = (await versionsOf(db, id).toArray()).map(({ hash }): [string, string] => [id, hash]);
  await Promise.all([
    db.versions.bulkDelete(keys),
    db.bodies.bulkDelete(keys),
    db.analyses.bulkDelete(keys),
    db.annotations.where('articleId').equals(id).delete(),
  ]);
}

async function putBack(db: ArchiveDatabase, { table, key, before }: ImportChangeRow): Promise<void> {
  if (before === null) await db.table(table).delete(JSON.parse(key));
  else await db.table(table).put(before);
}

/** Puts a row that belongs to no article back, unless it is another since. */
async function undoRow(db: ArchiveDatabase, change: ImportChangeRow): Promise<void> {
  const { table, key, before, after } = change;
  const id: string = JSON.parse(key);
  const now = (await db.table(table).get(id)) ?? null;
  if (JSON.stringify(now) !== after) return;
  switch (table) {
    case 'corrections':
      if (before) return takeIn(db, before as Correction);
      await takeOut(db, now as Correction, '');
      return db.tombstones.delete(id);
    case 'eventEdits':
      await putBack(db, change);
      return followEdit(db, (before ?? now) as EventEditRow, before !== null);
    default:
      return putBack(db, change);
  }
}

/** Has the events obey a word of the reader that is in force again, or no more. */
async function followEdit(db: ArchiveDatabase, edit: EventEditRow, inForce: boolean): Promise<void> {
  const { kind, articleId, eventId, text } = edit;
  if (kind === 'name') await db.events.update(eventId, { name: inForce ? text : '' });
  else if (inForce) await placeMembers(db, [{ articleId, eventId, placed: true }]);
  else {
    await db.members.update(articleId, { placed: false });
    await db.ungathered.put({ articleId });
  }
}
