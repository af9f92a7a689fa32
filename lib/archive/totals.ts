import type { ArchiveDatabase, DocNumber, TotalsRow } from './schema';

/** Number of an archive's first document. */
export const FIRST_DOC: DocNumber = 1;

const NONE: TotalsRow = { name: 'totals', articles: 0, words: 0, claims: 0, nextDoc: FIRST_DOC };

export async function readTotals(db: ArchiveDatabase): Promise<TotalsRow> {
  return (await db.totals.get('totals')) ?? NONE;
}

/** Counts articles in (1) or out (-1); within the transaction of a write. */
export async function countArticles(
  db: ArchiveDatabase,
  articles: readonly { readonly words: number; readonly claims: number }[],
  by: 1 | -1,
): Promise<void> {
  const totals = await readTotals(db);
  await db.totals.put({
    ...totals,
    articles: totals.articles + by * articles.length,
    words: articles.reduce((sum, { words }) => sum + by * words, totals.words),
    claims: articles.reduce((sum, { claims }) => sum + by * claims, totals.claims),
  });
}

/** Takes the next document numbers, and gives the first of them; within the transaction of a write. */
export async function takeDocs(db: ArchiveDatabase, count = 1): Promise<DocNumber> {
  const totals = await readTotals(db);
  await db.totals.put({ ...totals, nextDoc: totals.nextDoc + count });
  return totals.nextDoc;
}
