import type { ArchiveDatabase, DocNumber, TotalsRow } from './schema';

const NONE: TotalsRow = { name: 'totals', articles: 0, words: 0, claims: 0, nextDoc: 1 };

export async function readTotals(db: ArchiveDatabase): Promise<TotalsRow> {
  return (await db.totals.get('totals')) ?? NONE;
}

/** Counts an article in (1) or out (-1); within the transaction of a write. */
export async function countArticle(
  db: ArchiveDatabase,
  { words, claims }: { readonly words: number; readonly claims: number },
  by: 1 | -1,
): Promise<void> {
  const totals = await readTotals(db);
  await db.totals.put({
    ...totals,
    articles: totals.articles + by,
    words: totals.words + by * words,
    claims: totals.claims + by * claims,
  });
}

/** Takes the next document number; within the transaction of a write. */
export async function takeDoc(db: ArchiveDatabase): Promise<DocNumber> {
  const totals = await readTotals(db);
  await db.totals.put({ ...totals, nextDoc: totals.nextDoc + 1 });
  return totals.nextDoc;
}
