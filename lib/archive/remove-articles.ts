import Dexie from 'dexie';
import { v7 as uuidv7 } from 'uuid';
import { metaOf } from './article-meta';
import { countFacets } from './facets';
import { indexAnew } from './index/reindex';
import { LIMITS } from './limits';
import { fileArticle } from './reanalyse';
import { hangElsewhere, rehomeRemarks } from './remarks/rehome-remarks';
import { retire } from './save-article';
import type { ArchiveDatabase, ArticleRow, TrashRow } from './schema';
import { countArticles } from './totals';
import type { ArticleMeta, Removal } from './types';

const DAY = 86_400_000;
const ARTICLES_A_PURGE = 50;

/** What removing an article, and bringing it back, reads and writes. */
export function removalTables(db: ArchiveDatabase) {
  return [
    db.articles,
    db.versions,
    db.bodies,
    db.analyses,
    db.claims,
    db.said,
    db.speakers,
    db.facets,
    db.annotations,
    db.trash,
    db.tombstones,
    db.pending,
    db.columns,
    db.docLists,
    db.totals,
    db.corrections,
    db.ungathered,
    db.eventEdits,
    db.members,
    db.remarks,
  ];
}

/** Takes articles out of the archive; they can be brought back by the removal's id till they are purged. */
export async function removeArticles(
  db: ArchiveDatabase,
  ids: readonly string[],
  now: Date,
): Promise<Removal> {
  const removal = uuidv7();
  const at = now.toISOString();
  const articles = await db.transaction('rw', removalTables(db), async () => {
    const gone: ArticleRow[] = [];
    for (const id of new Set(ids)) {
      const article = await db.articles.get({ id });
      if (!article) continue;
      await hangElsewhere(db, id);
      await retire(db, article);
      await db.trash.put({ id, removal, at, article });
      await db.tombstones.put({ id, kind: 'article', at });
      gone.push(article);
    }
    return gone;
  });
  return { id: removal, at, articles: articles.map(({ id, title }) => ({ id, title })) };
}

/** Removals that can still be undone, newest first. */
export async function listRemovals(db: ArchiveDatabase): Promise<Removal[]> {
  const rows = await db.trash.toArray();
  const ids = [...new Set(rows.map((row) => row.removal))].sort().reverse();
  return ids.map((id) => {
    const of = rows.filter((row) => row.removal === id);
    const articles = of.map(({ article }) => ({ id: article.id, title: article.title }));
    return { id, at: of[0]!.at, articles };
  });
}

/**
 * Brings the articles of a removal back. One whose page was saved again in between joins that article with its
 * versions, note and tags.
 * @returns the articles that are there again
 */
export async function restoreRemoval(db: ArchiveDatabase, removal: string): Promise<ArticleMeta[]> {
  return db.transaction('rw', removalTables(db), async () => {
    const rows = await db.trash.where('removal').equals(removal).toArray();
    const back: ArticleMeta[] = [];
    for (const row of rows) {
      const taken = await db.articles.get({ page: row.article.page });
      back.push(metaOf(await (taken ? join(db, row.article, taken) : revive(db, row))));
      await db.trash.delete(row.id);
    }
    return back;
  });
}

/** Files a removed article again as it was; within the transaction of a write. */
export async function revive(db: ArchiveDatabase, { id, article }: TrashRow): Promise<ArticleRow> {
  const key: [string, string] = [id, article.hash];
  const [body, analysis] = await Promise.all([db.bodies.get(key), db.analyses.get(key)]);
  // The index may have been made anew without it.
  const row = await indexAnew(db, article);
  await countFacets(db, [row], 1);
  await db.tombstones.delete(id);
  await db.ungathered.put({ articleId: id });
  if (body && analysis) return fileArticle(db, row, body.paragraphs, analysis.analysis);
  await countArticles(db, [row], 1);
  return row;
}

/** Hands versions, note and tags of a removed article over to the one that was saved of the same page since. */
async function join(db: ArchiveDatabase, old: ArticleRow, now: ArticleRow): Promise<ArticleRow> {
  const hashes = (await versionsOf(db, old.id).toArray()).map((version) => version.hash);
  for (const hash of hashes) await handOver(db, old.id, now.id, hash);
  const annotations = await db.annotations.where('articleId').equals(old.id).toArray();
  await db.annotations.bulkPut(annotations.map((row) => ({ ...row, articleId: now.id })));
  await handOverPlaces(db, old.id, now.id);
  await rehomeRemarks(db, old.id, now.id);
  const joined: ArticleRow = {
    ...now,
    savedAt: [old.savedAt, now.savedAt].sort()[0]!,
    versions: await versionsOf(db, now.id).count(),
    tags: [...new Set([...old.tags, ...now.tags])].slice(0, LIMITS.tags),
    note: [...new Set([old.note, now.note])].filter(Boolean).join('\n\n').slice(0, LIMITS.note),
  };
  await countFacets(db, [now], -1);
  await countFacets(db, [joined], 1);
  await db.articles.put(joined);
  return joined;
}

/** The event that the reader chose for an article holds for the one that takes its place, unless that has a word of its own. */
async function handOverPlaces(db: ArchiveDatabase, from: string, to: string): Promise<void> {
  const [old, own] = await Promise.all(
    [from, to].map((id) => db.eventEdits.where('articleId').equals(id).toArray()),
  );
  if (old!.length === 0 || own!.length > 0) return;
  await db.eventEdits.bulkPut(old!.map((row) => ({ ...row, articleId: to })));
  await db.ungathered.put({ articleId: to });
}

async function handOver(db: ArchiveDatabase, from: string, to: string, hash: string): Promise<void> {
  const key: [string, string] = [from, hash];
  const known = await db.versions.get([to, hash]);
  const [version, body, analysis] = await Promise.all([
    db.versions.get(key),
    db.bodies.get(key),
    db.analyses.get(key),
  ]);
  if (!known && version && body && analysis) {
    await db.versions.put({ ...version, articleId: to });
    await db.bodies.put({ ...body, articleId: to });
    await db.analyses.put({ ...analysis, articleId: to });
  }
  await Promise.all([db.versions.delete(key), db.bodies.delete(key), db.analyses.delete(key)]);
}

/** All versions of an article. */
export function versionsOf(db: ArchiveDatabase, articleId: string) {
  return db.versions.where('[articleId+hash]').between([articleId, Dexie.minKey], [articleId, Dexie.maxKey]);
}

/**
 * Deletes for good what was removed longer than `LIMITS.trashDays` ago, some articles a transaction. The tombstone
 * stays.
 * @returns articles deleted
 */
export async function purgeTrash(db: ArchiveDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - LIMITS.trashDays * DAY).toISOString();
  for (let purged = 0; ; ) {
    const some = await db.transaction('rw', removalTables(db), async () => {
      const rows = await db.trash.where('at').below(before).limit(ARTICLES_A_PURGE).toArray();
      for (const { id } of rows) await purge(db, id);
      return rows.length;
    });
    purged += some;
    if (some < ARTICLES_A_PURGE) return purged;
  }
}

async function purge(db: ArchiveDatabase, id: string): Promise<void> {
  const keys = (await versionsOf(db, id).toArray()).map(({ hash }): [string, string] => [id, hash]);
  await Promise.all([
    db.versions.bulkDelete(keys),
    db.bodies.bulkDelete(keys),
    db.analyses.bulkDelete(keys),
    db.annotations.where('articleId').equals(id).delete(),
    db.eventEdits.where('articleId').equals(id).delete(),
    db.remarks.where('articleId').equals(id).delete(),
    db.trash.delete(id),
  ]);
}
