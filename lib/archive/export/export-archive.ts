import { listCorrections } from '../corrections/keep-corrections';
import { versionsOf } from '../remove-articles';
import type { ArchiveDatabase, ArticleRow, DocNumber } from '../schema';
import { readTotals } from '../totals';
import {
  type ContentLine,
  type ExportedArticle,
  type ExportedVersion,
  FORMAT,
  FORMAT_VERSION,
  type HeaderLine,
} from './format';

/** Articles read in one transaction. */
const ARTICLES_A_STEP = 16;

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
    const articles = await Promise.all(rows.map((row) => exported(db, row)));
    written += rows.length;
    last = rows.at(-1)!.doc;
    const lines = articles.map((article): ContentLine => ({ type: 'article', ...article }));
    yield { text: linesOf(lines), articles: written, total: Math.max(total, written) };
  }
}

const linesOf = (lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

async function exported(db: ArchiveDatabase, row: ArticleRow): Promise<ExportedArticle> {
  const { id, url, outlet, outletName, byline, agency, published, modified, section, savedAt } = row;
  const tables = [db.versions, db.bodies, db.analyses, db.annotations];
  return db.transaction('r', tables, async () => {
    const entries = await versionsOf(db, id).toArray();
    const versions = await Promise.all(
      entries.map(async ({ hash, savedAt: at, title }): Promise<ExportedVersion | null> => {
        const [body, stored] = await Promise.all([db.bodies.get([id, hash]), db.analyses.get([id, hash])]);
        if (!body || !stored) return null;
        return { hash, savedAt: at, title, paragraphs: body.paragraphs, analysis: stored.analysis };
      }),
    );
    const annotations = await db.annotations.where('articleId').equals(id).toArray();
    return {
      id,
      url,
      outlet,
      outletName,
      byline,
      agency,
      published,
      modified,
      section,
      savedAt,
      versions: versions.filter((version) => version !== null),
      annotations: annotations.map(({ articleId: _, ...annotation }) => annotation),
    };
  });
}
