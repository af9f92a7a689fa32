import { correctedFor } from '../corrections/corrected-for';
import { analysedText } from '../saved-claims';
import { type ArchiveDatabase, type ArticleRow, INDEX_VERSION } from '../schema';
import { readTotals, takeDocs } from '../totals';
import { articleTerms } from './article-terms';
import { clearColumns, setColumns } from './columns';
import { pendingRow } from './postings';

/** Articles of one transaction. */
const ARTICLES_A_STEP = 32;

/**
 * Gives an article of which the index knows nothing, or nothing that counts, a new document number and its place
 * among what waits to be merged; within the transaction of a write.
 */
export async function indexAnew(db: ArchiveDatabase, article: ArticleRow): Promise<ArticleRow> {
  const key: [string, string] = [article.id, article.hash];
  const [body, stored] = await Promise.all([db.bodies.get(key), db.analyses.get(key)]);
  const { title, page } = article;
  const paragraphs = body?.paragraphs ?? [];
  const corrected =
    stored && (await correctedFor(db, page, analysedText(title, paragraphs), stored.analysis));
  const terms = articleTerms(title, paragraphs, corrected?.analysis.claims ?? []);
  const row: ArticleRow = { ...article, doc: await takeDocs(db) };
  await setColumns(db, [{ doc: row.doc, time: row.time, length: terms.words }]);
  await db.pending.put(pendingRow(row.doc, terms));
  await db.articles.put(row);
  return row;
}

/** Puts an article whose claims are others now into the index anew; within the transaction of a write. */
export async function indexAgain(db: ArchiveDatabase, article: ArticleRow): Promise<ArticleRow> {
  await db.articles.delete(article.doc);
  await clearColumns(db, [article.doc]);
  return indexAnew(db, article);
}

/**
 * Does a step of making the index anew, where it is of an older version: first it is emptied, then article after
 * article is put in again. Cut off anywhere, the next call goes on; meanwhile a search finds what is in.
 * @returns articles that are left to do; null where the index is up to date
 */
export async function reindexStep(db: ArchiveDatabase): Promise<number | null> {
  const state = await db.indexing.get('index');
  if (state?.version !== INDEX_VERSION) {
    await begin(db);
    return reindexStep(db);
  }
  if (state.below === 0) return null;
  return db.transaction(
    'rw',
    [db.articles, db.bodies, db.analyses, db.corrections, db.pending, db.columns, db.totals, db.indexing],
    async () => {
      const old = db.articles.where('doc').below(state.below);
      for (const article of await old.clone().limit(ARTICLES_A_STEP).toArray()) await indexAgain(db, article);
      const left = await old.count();
      if (left === 0) await db.indexing.put({ ...state, below: 0 });
      return left;
    },
  );
}

/** Articles that are still to be put into the index by the rules as they are now. */
export async function indexLeft(db: ArchiveDatabase): Promise<number> {
  return db.transaction('r', db.indexing, db.articles, async () => {
    const state = await db.indexing.get('index');
    if (state?.version !== INDEX_VERSION) return db.articles.count();
    return state.below === 0 ? 0 : db.articles.where('doc').below(state.below).count();
  });
}

async function begin(db: ArchiveDatabase): Promise<void> {
  const index = [
    db.pending,
    db.segments,
    db.packedTerms,
    db.packedPostings,
    db.packedSpellings,
    db.terms,
    db.postings,
    db.spellings,
    db.commonCounts,
    db.docLists,
  ];
  await db.transaction('rw', [...index, db.articles, db.totals, db.indexing], async () => {
    const { nextDoc } = await readTotals(db);
    const any = await db.articles.count();
    for (const table of index) await table.clear();
    await db.indexing.put({ name: 'index', version: INDEX_VERSION, below: any > 0 ? nextDoc : 0 });
  });
}
