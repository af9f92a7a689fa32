import type { Analysis } from '../analysis/types';
import { metaOf } from './article-meta';
import { correctedFor } from './corrections/corrected-for';
import { dropLists } from './index/pack-doc-lists';
import { indexAgain } from './index/reindex';
import { analysedText, fileClaims, filedSpeakers, unfileClaims } from './saved-claims';
import type { ArchiveDatabase, ArticleRow } from './schema';
import { countArticles } from './totals';
import type { ArticleMeta } from './types';
import { validateAnalysis } from './validate-article';

/** What filing an article reads and writes. */
export function filingTables(db: ArchiveDatabase) {
  return [
    db.articles,
    db.bodies,
    db.analyses,
    db.claims,
    db.said,
    db.speakers,
    db.versions,
    db.totals,
    db.corrections,
    db.columns,
    db.pending,
    db.docLists,
  ];
}

/**
 * Files and counts an article that is not filed: its claims and speakers by this analysis and by the reader's
 * corrections as they are now; within the transaction of a write.
 */
export async function fileArticle(
  db: ArchiveDatabase,
  article: ArticleRow,
  paragraphs: readonly string[],
  analysis: Analysis,
): Promise<ArticleRow> {
  const text = analysedText(article.title, paragraphs);
  const { analysis: corrected, touched } = await correctedFor(db, article.page, text, analysis);
  const { corrected: _, ...rest } = article;
  const row: ArticleRow = {
    ...rest,
    claims: corrected.claims.length,
    speakers: filedSpeakers(corrected).map(({ key }) => key),
    ...(touched.length > 0 && { corrected: touched }),
  };
  await countArticles(db, [row], 1);
  await db.articles.put(row);
  await db.versions.update([row.id, row.hash], { claims: row.claims });
  await fileClaims(db, [{ article: row, paragraphs, analysis: corrected }]);
  return row;
}

/**
 * Takes an article out of what it is filed under, and files it anew; within the transaction of a write. The index, which
 * knows what words are said, is not touched: `indexAgain`.
 */
export async function fileAnew(
  db: ArchiveDatabase,
  article: ArticleRow,
  paragraphs: readonly string[],
  analysis: Analysis,
): Promise<ArticleRow> {
  await unfileClaims(db, [article]);
  await countArticles(db, [article], -1);
  const row = await fileArticle(db, article, paragraphs, analysis);
  const [before, now] = [new Set(article.speakers), new Set(row.speakers)];
  const changed = [...before, ...now].filter((key) => !before.has(key) || !now.has(key));
  if (changed.length > 0) await dropLists(db, 'speakers', changed);
  return row;
}

/** Puts another analysis in place of an article's current one; within the transaction of a write. */
export async function replaceAnalysis(
  db: ArchiveDatabase,
  known: ArticleRow,
  analysis: Analysis,
): Promise<ArticleMeta> {
  const body = await db.bodies.get([known.id, known.hash]);
  const paragraphs = body?.paragraphs ?? [];
  validateAnalysis(analysis, analysedText(known.title, paragraphs).length);
  await db.analyses.put({ articleId: known.id, hash: known.hash, analysis });
  // Which words are said is in the index.
  return metaOf(await indexAgain(db, await fileAnew(db, known, paragraphs, analysis)));
}

/** A newer analysis of the text that is stored. Null where the article is not there. */
export async function reanalyse(
  db: ArchiveDatabase,
  id: string,
  analysis: Analysis,
): Promise<ArticleMeta | null> {
  return db.transaction('rw', filingTables(db), async () => {
    const known = await db.articles.get({ id });
    return known ? replaceAnalysis(db, known, analysis) : null;
  });
}

/** The same for a version that was analysed just now; nothing where it is not, or no longer, the current one. */
export async function reanalyseVersion(
  db: ArchiveDatabase,
  [id, hash]: readonly [id: string, hash: string],
  analysis: Analysis,
): Promise<void> {
  await db.transaction('rw', filingTables(db), async () => {
    const known = await db.articles.get({ id });
    if (known?.hash === hash) await replaceAnalysis(db, known, analysis);
  });
}
