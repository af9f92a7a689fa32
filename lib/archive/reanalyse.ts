import type { Analysis } from '../analysis/types';
import { metaOf } from './article-meta';
import { indexAgain } from './index/reindex';
import { analysedText, fileClaims, filedSpeakers, unfileClaims } from './saved-claims';
import type { ArchiveDatabase, ArticleRow } from './schema';
import { countArticle } from './totals';
import type { ArticleMeta } from './types';
import { validateAnalysis } from './validate-article';

/** Puts another analysis in place of an article's current one; within the transaction of a write. */
export async function replaceAnalysis(
  db: ArchiveDatabase,
  known: ArticleRow,
  analysis: Analysis,
): Promise<ArticleMeta> {
  const body = await db.bodies.get([known.id, known.hash]);
  const paragraphs = body?.paragraphs ?? [];
  validateAnalysis(analysis, analysedText(known.title, paragraphs).length);
  await unfileClaims(db, known);
  await countArticle(db, known, -1);
  const row: ArticleRow = {
    ...known,
    claims: analysis.claims.length,
    speakers: filedSpeakers(analysis).map(({ key }) => key),
  };
  await countArticle(db, row, 1);
  await db.analyses.put({ articleId: known.id, hash: known.hash, analysis });
  // Which words are said is in the index.
  await indexAgain(db, row);
  await db.versions.update([known.id, known.hash], { claims: row.claims });
  await fileClaims(db, row, paragraphs, analysis);
  return metaOf(row);
}

/** A newer analysis of the text that is stored. Null where the article is not there. */
export async function reanalyse(
  db: ArchiveDatabase,
  id: string,
  analysis: Analysis,
): Promise<ArticleMeta | null> {
  return db.transaction('rw', reanalysisTables(db), async () => {
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
  await db.transaction('rw', reanalysisTables(db), async () => {
    const known = await db.articles.get({ id });
    if (known?.hash === hash) await replaceAnalysis(db, known, analysis);
  });
}

function reanalysisTables(db: ArchiveDatabase) {
  return [
    db.articles,
    db.bodies,
    db.analyses,
    db.claims,
    db.speakers,
    db.versions,
    db.totals,
    db.columns,
    db.pending,
  ];
}
