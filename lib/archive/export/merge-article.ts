import { rehomeEdits } from '../events/merge-edits';
import { articleTerms } from '../index/article-terms';
import { indexAgain } from '../index/reindex';
import { fileAnew } from '../reanalyse';
import { rehomeRemarks } from '../remarks/rehome-remarks';
import { removalTables, revive, versionsOf } from '../remove-articles';
import { keyOf, retire } from '../save-article';
import type { ArchiveDatabase, ArticleRow } from '../schema';
import { type Content, writeContent } from '../write-content';
import type { ExportedArticle, ExportedVersion } from './format';
import { lastWord } from './last-word';
import { mergeAnnotations } from './merge-annotations';

/** What became of an article of a file: new here, it brought something, nothing new, or removed here since. */
export type Merged = 'new' | 'merged' | 'same' | 'removed';

/**
 * Merges an article of a file with the one of the same page here, in one transaction: the same content is the same
 * version, the version that was saved last is the current one, of two analyses the newer counts. Done again, it
 * changes nothing.
 */
export async function mergeArticle(db: ArchiveDatabase, incoming: ExportedArticle): Promise<Merged> {
  const page = keyOf(incoming.url);
  return db.transaction('rw', removalTables(db), async () => {
    const gone = await db.tombstones.get(incoming.id);
    if (gone && gone.at >= lastWord(incoming)) return 'removed';
    const known = await findHere(db, incoming.id, page);
    if (gone) await db.tombstones.delete(incoming.id);
    if (!known) {
      const row = await addNew(db, incoming, page);
      await mergeAnnotations(db, row, incoming.annotations);
      return 'new';
    }
    if (known.id !== incoming.id) {
      await rehomeEdits(db, incoming.id, known.id);
      await rehomeRemarks(db, incoming.id, known.id);
    }
    const versions = await mergeVersions(db, known, incoming);
    const { changed } = await mergeAnnotations(db, versions.article, incoming.annotations);
    return changed || versions.changed ? 'merged' : 'same';
  });
}

/** The article of this page or id; one that lies in the trash is brought back first. */
async function findHere(db: ArchiveDatabase, id: string, page: string): Promise<ArticleRow | null> {
  const here = (await db.articles.get({ page })) ?? (await db.articles.get({ id }));
  if (here) return here;
  const removed = await db.trash.get(id);
  if (!removed) return null;
  const row = await revive(db, removed);
  await db.trash.delete(id);
  return row;
}

const latestFirst = (a: { readonly savedAt: string }, b: { readonly savedAt: string }) =>
  a.savedAt < b.savedAt ? 1 : -1;

/** An article of which nothing is here: its current version as it is to be written, and those before it. */
export function newContent(
  incoming: ExportedArticle,
  page: string,
): Content & { readonly older: readonly ExportedVersion[] } {
  const [current, ...older] = [...incoming.versions].sort(latestFirst);
  const { id, url, savedAt, published } = incoming;
  const versions = new Set(incoming.versions.map(({ hash }) => hash)).size;
  const kept = { id, page, url, savedAt, published, versions, tags: [], note: '' };
  return { prepared: prepared(incoming, current!, page), kept, older };
}

async function addNew(db: ArchiveDatabase, incoming: ExportedArticle, page: string): Promise<ArticleRow> {
  const { older, prepared: current, kept } = newContent(incoming, page);
  for (const version of older) await putVersion(db, incoming.id, version);
  return writeContent(db, current, kept);
}

/** A version as a save would have made it. */
function prepared(incoming: ExportedArticle, version: ExportedVersion, page: string) {
  const { title, paragraphs, hash, analysis, savedAt: at } = version;
  return {
    input: { ...incoming, title, paragraphs },
    analysis,
    hash,
    page,
    terms: articleTerms(title, paragraphs, analysis.claims),
    at,
  };
}

export async function putVersion(
  db: ArchiveDatabase,
  articleId: string,
  { hash, savedAt, title, paragraphs, analysis }: ExportedVersion,
): Promise<void> {
  const { words } = articleTerms(title, paragraphs, []);
  await Promise.all([
    db.versions.put({ articleId, hash, savedAt, title, words, claims: analysis.claims.length }),
    db.bodies.put({ articleId, hash, paragraphs }),
    db.analyses.put({ articleId, hash, analysis }),
  ]);
}

async function mergeVersions(
  db: ArchiveDatabase,
  known: ArticleRow,
  incoming: ExportedArticle,
): Promise<{ readonly article: ArticleRow; readonly changed: boolean }> {
  let changed = false;
  for (const version of incoming.versions) if (await mergeVersion(db, known.id, version)) changed = true;
  const savedAt = [known.savedAt, incoming.savedAt].sort()[0]!;
  if (!changed && savedAt === known.savedAt) return { article: known, changed };
  const versions = await versionsOf(db, known.id).toArray();
  const latest = versions.sort(latestFirst)[0]!;
  const row: ArticleRow = { ...known, savedAt, versions: versions.length };
  const [body, stored] = await Promise.all([
    db.bodies.get([known.id, latest.hash]),
    db.analyses.get([known.id, latest.hash]),
  ]);
  if (!body || !stored) return { article: known, changed };
  if (latest.hash === known.hash) {
    const again = { ...row, title: latest.title, updatedAt: latest.savedAt };
    const filed = await fileAnew(db, again, body.paragraphs, stored.analysis);
    return { article: await indexAgain(db, filed), changed };
  }
  await retire(db, known);
  const { paragraphs } = body;
  const current = { ...latest, paragraphs, analysis: stored.analysis };
  const { id, page, url, tags, note } = row;
  const published = incoming.published ?? known.published;
  const kept = { id, page, url, savedAt, published, versions: row.versions, tags, note };
  return { article: await writeContent(db, prepared(incoming, current, page), kept), changed: true };
}

/** Puts a version in that is not here, or is here with an older analysis or an earlier time. Whether it brought that. */
async function mergeVersion(
  db: ArchiveDatabase,
  articleId: string,
  version: ExportedVersion,
): Promise<boolean> {
  const key: [string, string] = [articleId, version.hash];
  const [entry, stored] = await Promise.all([db.versions.get(key), db.analyses.get(key)]);
  if (!entry || !stored || stored.analysis.version < version.analysis.version) {
    const savedAt = [version.savedAt, entry?.savedAt ?? ''].sort()[1]!;
    await putVersion(db, articleId, { ...version, savedAt });
    return true;
  }
  if (entry.savedAt >= version.savedAt) return false;
  await db.versions.put({ ...entry, savedAt: version.savedAt });
  return true;
}
