import { versionsOf } from '../remove-articles';
import { keyOf } from '../save-article';
import type { ArchiveDatabase, ArticleRow } from '../schema';
import type { ExportedArticle } from './format';
import { lastWord } from './last-word';

/**
 * What taking an article in would do: it is not here; nothing; it brings something and all that is here is in the file;
 * either side has something that the other lacks, and both are kept; it was removed here since.
 */
export type PlannedArticle = 'new' | 'same' | 'newer' | 'both' | 'removed';

/** What `planArticles` reads. */
export function planTables(db: ArchiveDatabase) {
  return [db.articles, db.versions, db.analyses, db.annotations, db.tombstones, db.eventEdits, db.remarks];
}

/** Reads what taking articles in would do, each of them by itself; within a transaction over `planTables`. */
export async function planArticles(
  db: ArchiveDatabase,
  incoming: readonly ExportedArticle[],
): Promise<PlannedArticle[]> {
  const ids = incoming.map(({ id }) => id);
  const [gone, ofPage, ofId] = await Promise.all([
    db.tombstones.bulkGet(ids),
    Promise.all(incoming.map(({ url }) => db.articles.get({ page: keyOf(url) }))),
    Promise.all(ids.map((id) => db.articles.get({ id }))),
  ]);
  return Promise.all(
    incoming.map(async (article, i): Promise<PlannedArticle> => {
      const [removed, here] = [gone[i], ofPage[i] ?? ofId[i]];
      if (removed && removed.at >= lastWord(article)) return 'removed';
      return here ? planMerge(db, here, article) : 'new';
    }),
  );
}

async function planMerge(
  db: ArchiveDatabase,
  here: ArticleRow,
  incoming: ExportedArticle,
): Promise<PlannedArticle> {
  const ids = incoming.annotations.map(({ id }) => id);
  const [versions, analyses, known, tombstones, annotations, moves] = await Promise.all([
    versionsOf(db, here.id).toArray(),
    db.analyses.bulkGet(incoming.versions.map(({ hash }): [string, string] => [here.id, hash])),
    db.annotations.bulkGet(ids),
    db.tombstones.bulkGet(ids),
    db.annotations.where('articleId').equals(here.id).primaryKeys(),
    here.id === incoming.id ? 0 : wordsOn(db, incoming.id),
  ]);
  const savedAt = new Map(versions.map((version) => [version.hash, version.savedAt]));
  const bringsVersion = incoming.versions.some((version, i) => {
    const at = savedAt.get(version.hash);
    const stored = analyses[i];
    return !at || at < version.savedAt || !stored || stored.analysis.version < version.analysis.version;
  });
  const bringsWords = ids.some((_, i) => !known[i] && !tombstones[i]);
  if (!bringsVersion && !bringsWords && moves === 0) return 'same';
  const theirs = new Set(incoming.versions.map(({ hash }) => hash));
  const own = versions.some(({ hash }) => !theirs.has(hash)) || annotations.some((id) => !ids.includes(id));
  return own ? 'both' : 'newer';
}

/** Words of the reader that were said of an article under an id that is not its own here. */
async function wordsOn(db: ArchiveDatabase, id: string): Promise<number> {
  const [edits, remarks] = await Promise.all([
    db.eventEdits.where('articleId').equals(id).count(),
    db.remarks.where('articleId').equals(id).count(),
  ]);
  return edits + remarks;
}
