import type { ArchiveDatabase, DocNumber, TotalsRow } from './schema';

const NONE: TotalsRow = { name: 'totals', articles: 0, words: 0, nextDoc: 1 };

export async function readTotals(db: ArchiveDatabase): Promise<TotalsRow> {
  return (await db.totals.get('totals')) ?? NONE;
}

/** Adds to the totals; within the transaction of a write. */
export async function addTotals(
  db: ArchiveDatabase,
  add: { readonly articles: number; readonly words: number },
): Promise<void> {
  const totals = await readTotals(db);
  await db.totals.put({
    ...totals,
    articles: totals.articles + add.articles,
    words: totals.words + add.words,
  });
}

/** Takes the next document number; within the transaction of a write. */
export async function takeDoc(db: ArchiveDatabase): Promise<DocNumber> {
  const totals = await readTotals(db);
  await db.totals.put({ ...totals, nextDoc: totals.nextDoc + 1 });
  return totals.nextDoc;
}
