import { listCorrections } from '../corrections/keep-corrections';
import { versionsOf } from '../remove-articles';
import type { ArchiveDatabase, ArticleRow, DocNumber } from '../schema';
import { readTotals } from '../totals';
import { type ContentLine, type ExportedArticle, FORMAT, FORMAT_VERSION, type HeaderLine } from './format';

/** Articles read in one transaction. */
const ARTICLES_A_STEP = 32;

/** A piece of an export: whole lines, and how many articles are written with it. */
export interface ExportPiece {
  readonly text: string;
  readonly articles: number;
  readonly total: number;
}

/**
 * Writes the archive piece by piece, so that it is never in memory as a whole. Articles that change meanwhile are
 * written as they were or as they are, or both: reading the file makes one of them again.
 */
export async function* exportArchive(db: ArchiveDatabase, now: Date): AsyncGenerator<ExportPiece> {
  const { articles: total } = await readTotals(db);
  const header: HeaderLine = {
    format: FORMAT,
    version: FORMAT_VERSION,
    at: now.toISOString(),
    articles: total,
  };
  const tombstones = await db.tombstones.toArray();
  const corrections = await listCorrections(db);
  const edits = await db.eventEdits.toArray();
  const namings = await db.namings.toArray();
  const collections = await db.collections.toArray();
  const remarks = await db.remarks.toArray();
  const first = [
    header,
    ...tombstones.map((row): ContentLine => ({ type: 'tombstone', ...row })),
    ...corrections.map((row): ContentLine => ({ type: 'correction', ...row })),
    ...edits.map((edit): ContentLine => ({ type: 'event-edit', edit })),
    ...namings.map((naming): ContentLine => ({ type: 'naming', naming })),
    ...collections.map((collection): ContentLine => ({ type: 'collection', collection })),
    ...remarks.map((remark): ContentLine => ({ type: 'remark', remark })),
  ];
  yield { text: linesOf(first), articles: 0, total };
  let last: DocNumber = 0;
  for (let written = 0; ; ) {
    const rows = await db.articles.where('doc').above(last).limit(ARTICLES_A_STEP).toArray();
    if (rows.length === 0) return;
    const articles = await exported(db, rows);
    written += rows.length;
    last = rows.at(-1)!.doc;
    const lines = articles.map((article): ContentLine => ({ type: 'article', ...article }));
    yield { text: linesOf(lines), articles: written, total: Math.max(total, written) };
  }
}

const linesOf = (lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** Articles with all their versions, notes and tags. Read together: one by one, most of the time would go into waiting. */
async function exported(db: ArchiveDatabase, rows: readonly ArticleRow[]): Promise<ExportedArticle[]> {
  const tables = [db.versions, db.bodies, db.analyses, db.annotations];
  return db.transaction('r', tables, async () => {
    const ids = rows.map(({ id }) => id);
    const [perArticle, annotations] = await Promise.all([
      Promise.all(ids.map((id) => versionsOf(db, id).toArray())),
      db.annotations.where('articleId').anyOf(ids).sortBy('id'),
    ]);
    const entries = perArticle.flat();
    const keys = entries.map(({ articleId, hash }): [string, string] => [articleId, hash]);
    const [bodies, analyses] = await Promise.all([db.bodies.bulkGet(keys), db.analyses.bulkGet(keys)]);
    const versions = entries.flatMap(({ articleId, hash, savedAt, title }, i) => {
      const [body, stored] = [bodies[i], analyses[i]];
      if (!body || !stored) return [];
      const { paragraphs } = body;
      return [{ articleId, version: { hash, savedAt, title, paragraphs, analysis: stored.analysis } }];
    });
    return rows.map((row) => ({
      ...metaOf(row),
      versions: versions.flatMap(({ articleId, version }) => (articleId === row.id ? [version] : [])),
      annotations: annotations.flatMap(({ articleId, ...one }) => (articleId === row.id ? [one] : [])),
    }));
  });
}

function metaOf(row: ArticleRow): Omit<ExportedArticle, 'versions' | 'annotations'> {
  const { id, url, outlet, outletName, byline, agency, published, modified, section, savedAt } = row;
  return { id, url, outlet, outletName, byline, agency, published, modified, section, savedAt };
}
