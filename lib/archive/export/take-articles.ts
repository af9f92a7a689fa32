import { keyOf } from '../save-article';
import type { ArchiveDatabase } from '../schema';
import { writeContents } from '../write-content';
import type { ExportedArticle } from './format';
import { journaled, newArticleRow } from './import-journal';
import { noteAndTags } from './merge-annotations';
import { type Merged, mergeArticle, newContent, putVersion } from './merge-article';
import { planArticles } from './plan-article';

/**
 * Takes articles of a file in, with the way back from it; within a transaction over `importTables`. Those of which nothing
 * is here are written together: one by one, most of the time would go into waiting for the database. The others are
 * merged one after the other, in their order.
 */
export async function takeArticles(
  db: ArchiveDatabase,
  importId: string,
  incoming: readonly ExportedArticle[],
): Promise<Merged[]> {
  const planned = await planArticles(db, incoming);
  const again = repeated(incoming);
  const known = await knownParts(db, importId, incoming);
  const isFresh = (i: number) => planned[i] === 'new' && !again[i] && !known[i];
  await addTogether(
    db,
    importId,
    incoming.filter((_, i) => isFresh(i)),
  );
  const merged: Merged[] = [];
  for (const [i, article] of incoming.entries()) {
    const plan = planned[i]!;
    if (isFresh(i)) merged.push('new');
    else if (!again[i] && (plan === 'same' || plan === 'removed')) merged.push(plan);
    else merged.push(await takeOne(db, importId, article));
  }
  return merged;
}

async function takeOne(db: ArchiveDatabase, importId: string, article: ExportedArticle): Promise<Merged> {
  const [plan] = await planArticles(db, [article]);
  if (plan === 'same' || plan === 'removed') return plan;
  return journaled(db, importId, () => mergeArticle(db, article));
}

/** Which of them have an id, a page, or a note's or tag's id that one before them has. */
function repeated(incoming: readonly ExportedArticle[]): boolean[] {
  const seen = new Set<string>();
  return incoming.map(({ id, url, annotations }) => {
    const names = [`id ${id}`, `page ${keyOf(url)}`, ...annotations.map((one) => `annotation ${one.id}`)];
    const before = names.some((name) => seen.has(name)) || new Set(names).size < names.length;
    for (const name of names) seen.add(name);
    return before;
  });
}

/** Of which of them something is here, though the article is not: in the trash, gone, a note, or undone by this import. */
async function knownParts(
  db: ArchiveDatabase,
  importId: string,
  incoming: readonly ExportedArticle[],
): Promise<boolean[]> {
  const ids = incoming.map(({ id }) => id);
  const annotations = incoming.flatMap((article) => article.annotations.map(({ id }) => id));
  const [gone, trash, changes, notes, goneNotes] = await Promise.all([
    db.tombstones.bulkGet(ids),
    db.trash.bulkGet(ids),
    db.importChanges.bulkGet(ids.map((id): [string, string, string] => [importId, 'articles', id])),
    db.annotations.bulkGet(annotations),
    db.tombstones.bulkGet(annotations),
  ]);
  const here = new Set(annotations.filter((_, i) => notes[i] ?? goneNotes[i]));
  return incoming.map(
    (article, i) =>
      Boolean(gone[i] ?? trash[i] ?? changes[i]) || article.annotations.some(({ id }) => here.has(id)),
  );
}

async function addTogether(
  db: ArchiveDatabase,
  importId: string,
  fresh: readonly ExportedArticle[],
): Promise<void> {
  if (fresh.length === 0) return;
  const contents = fresh.map((article) => {
    const { older, prepared, kept } = newContent(article, keyOf(article.url));
    return { older, prepared, kept: { ...kept, ...noteAndTags(article.annotations, []) } };
  });
  for (const { older, kept } of contents) for (const version of older) await putVersion(db, kept.id, version);
  const rows = await writeContents(db, contents);
  await db.annotations.bulkPut(
    fresh.flatMap(({ id: articleId, annotations }) => annotations.map((one) => ({ ...one, articleId }))),
  );
  await db.importChanges.bulkPut(
    contents.map(({ older, prepared: { hash, at: savedAt } }, i) => {
      const versions = new Map([...older, { hash, savedAt }].map((one) => [one.hash, one]));
      return newArticleRow(importId, {
        article: rows[i]!,
        inTrash: false,
        versions: [...versions.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1)),
        annotations: fresh[i]!.annotations.map((one) => one.id),
      });
    }),
  );
}
