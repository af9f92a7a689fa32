import { v7 as uuidv7 } from 'uuid';
import type { Analysis } from '../analysis/types';
import { metaOf } from './article-meta';
import { compareVersions } from './compare-versions';
import { contentHash } from './content-hash';
import { countFacets } from './facets';
import { ArchiveFailure } from './failure';
import { articleTerms } from './index/article-terms';
import { clearColumns } from './index/columns';
import { pageKey } from './page-key';
import { replaceAnalysis } from './reanalyse';
import { analysedText, unfileClaims } from './saved-claims';
import type { ArchiveDatabase, ArticleRow } from './schema';
import { countArticles } from './totals';
import type { AnalysedArticle, ArticleInput, ArticleMeta, SaveResult, VersionChange } from './types';
import { validateAnalysis, validateArticle } from './validate-article';
import { type Prepared, writeContent } from './write-content';

/**
 * Saves an article with its analysis in one transaction: it is there whole afterwards, or nothing of it is.
 * The same page again is the same article; other content is a new version of it.
 * @throws ArchiveFailure for an article that is not in order
 */
export async function saveArticle(
  db: ArchiveDatabase,
  given: ArticleInput,
  analysis: Analysis,
  now: Date,
): Promise<SaveResult> {
  const prepared = await prepare({ article: given, analysis }, now);
  // An `async` function of Dexie's own: in another's it loses track of the transaction.
  return db.transaction('rw', saveTables(db), async () => savePrepared(db, prepared));
}

/**
 * Saves many articles in one transaction, in their order, each as `saveArticle` would: all are there afterwards, or
 * none of them. For imports, where a transaction for each would cost several times as much.
 * @throws ArchiveFailure for an article that is not in order
 */
export async function saveArticles(
  db: ArchiveDatabase,
  given: readonly AnalysedArticle[],
  now: Date,
): Promise<SaveResult[]> {
  const prepared = await Promise.all(given.map((one) => prepare(one, now)));
  return db.transaction('rw', saveTables(db), async () => {
    const results: SaveResult[] = [];
    for (const one of prepared) results.push(await savePrepared(db, one));
    return results;
  });
}

/** What a save writes to. The merged index is not among the tables: a save does not wait for a merge. */
function saveTables(db: ArchiveDatabase) {
  return [
    db.articles,
    db.versions,
    db.bodies,
    db.analyses,
    db.claims,
    db.said,
    db.speakers,
    db.facets,
    db.pending,
    db.columns,
    db.docLists,
    db.totals,
    db.corrections,
    db.ungathered,
  ];
}

async function prepare({ article, analysis }: AnalysedArticle, now: Date): Promise<Prepared> {
  const input = validateArticle(article);
  validateAnalysis(analysis, analysedText(input.title, input.paragraphs).length);
  return {
    input,
    analysis,
    hash: await contentHash(input),
    page: keyOf(input.url),
    terms: articleTerms(input.title, input.paragraphs, analysis.claims),
    at: now.toISOString(),
  };
}

async function savePrepared(db: ArchiveDatabase, prepared: Prepared): Promise<SaveResult> {
  const known = await db.articles.get({ page: prepared.page });
  if (!known) return { outcome: 'new', article: await saveNew(db, prepared) };
  if (known.hash === prepared.hash) return { outcome: 'same', article: await renew(db, known, prepared) };
  return saveVersion(db, known, prepared);
}

/** The key of an address. @throws ArchiveFailure for what is no address */
export function keyOf(url: string): string {
  try {
    return pageKey(url);
  } catch {
    throw new ArchiveFailure({ error: 'invalid', field: 'url' });
  }
}

async function saveNew(db: ArchiveDatabase, prepared: Prepared): Promise<ArticleMeta> {
  const { input, page, at } = prepared;
  const row = await writeContent(db, prepared, {
    id: uuidv7(),
    page,
    url: input.url,
    savedAt: at,
    versions: 1,
    tags: [],
    note: '',
    published: input.published,
  });
  return metaOf(row);
}

async function saveVersion(db: ArchiveDatabase, known: ArticleRow, prepared: Prepared): Promise<SaveResult> {
  const body = await db.bodies.get([known.id, known.hash]);
  const returned = (await db.versions.get([known.id, prepared.hash])) !== undefined;
  await retire(db, known);
  const row = await writeContent(db, prepared, {
    id: known.id,
    page: known.page,
    url: known.url,
    savedAt: known.savedAt,
    versions: known.versions + (returned ? 0 : 1),
    tags: known.tags,
    note: known.note,
    published: prepared.input.published ?? known.published,
  });
  const before = { title: known.title, paragraphs: body?.paragraphs ?? [] };
  const change: VersionChange = compareVersions(before, prepared.input);
  return { outcome: 'version', article: metaOf(row), change };
}

/** The same content again: newer rules may have read it otherwise. Their spans fit the text as it is now. */
async function renew(db: ArchiveDatabase, known: ArticleRow, prepared: Prepared): Promise<ArticleMeta> {
  const { input, analysis } = prepared;
  const stored = await db.analyses.get([known.id, known.hash]);
  if (stored && stored.analysis.version >= analysis.version) return metaOf(known);
  await db.bodies.put({ articleId: known.id, hash: known.hash, paragraphs: input.paragraphs });
  await db.versions.update([known.id, known.hash], { title: input.title });
  return replaceAnalysis(db, { ...known, title: input.title }, analysis);
}

/** Takes an article out of all that is searched; its content stays. Within the transaction of a write. */
export async function retire(db: ArchiveDatabase, article: ArticleRow): Promise<void> {
  await retireAll(db, [article]);
}

/** The same for different articles: what they share, such as the counts of a speaker, is read and written once. */
export async function retireAll(db: ArchiveDatabase, articles: readonly ArticleRow[]): Promise<void> {
  const docs = articles.map(({ doc }) => doc);
  await unfileClaims(db, articles);
  await countFacets(db, articles, -1);
  await db.articles.bulkDelete(docs);
  await clearColumns(db, docs);
  await countArticles(db, articles, -1);
  await db.ungathered.bulkPut(articles.map(({ id: articleId }) => ({ articleId })));
}
