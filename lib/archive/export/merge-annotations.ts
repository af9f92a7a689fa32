import { tidyTags } from '../annotate';
import { countFacets } from '../facets';
import { LIMITS } from '../limits';
import type { AnnotationRow, ArchiveDatabase, ArticleRow } from '../schema';
import type { ExportedArticle } from './format';

/**
 * Adds the annotations of a file to an article's own, but those that were deleted here; within the transaction of a
 * write. Two notes stand one below the other: neither is lost.
 * @returns the article with what they say, and whether they brought something
 */
export async function mergeAnnotations(
  db: ArchiveDatabase,
  article: ArticleRow,
  incoming: ExportedArticle['annotations'],
): Promise<{ readonly article: ArticleRow; readonly changed: boolean }> {
  const ids = incoming.map(({ id }) => id);
  const [known, gone] = await Promise.all([db.annotations.bulkGet(ids), db.tombstones.bulkGet(ids)]);
  const fresh = incoming.filter((_, i) => !known[i] && !gone[i]);
  if (fresh.length === 0) return { article, changed: false };
  await db.annotations.bulkPut(fresh.map((row) => ({ ...row, articleId: article.id })));
  return { article: await drawAnnotations(db, article), changed: true };
}

/** Draws an article's note and tags anew from its annotations; within the transaction of a write. */
export async function drawAnnotations(db: ArchiveDatabase, article: ArticleRow): Promise<ArticleRow> {
  const rows = await db.annotations.where('articleId').equals(article.id).toArray();
  const drawn: ArticleRow = { ...article, ...noteAndTags(rows, article.tags) };
  await countFacets(db, [article], -1);
  await countFacets(db, [drawn], 1);
  await db.articles.put(drawn);
  return drawn;
}

/** Note and tags of an article as its annotations say them. @param before its tags, whose order stays */
export function noteAndTags(
  rows: ExportedArticle['annotations'],
  before: readonly string[],
): Pick<ArticleRow, 'note' | 'tags'> {
  const texts = (kind: AnnotationRow['kind']) =>
    rows
      .filter((row) => row.kind === kind)
      .sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
      .map(({ text }) => text);
  const tags = texts('tag');
  return {
    note: [...new Set(texts('note'))].join('\n\n').slice(0, LIMITS.note),
    tags: tidyTags([...before.filter((tag) => tags.includes(tag)), ...tags]).slice(0, LIMITS.tags),
  };
}
