import type { Analysis } from '../analysis/types';
import { reanalyseVersion } from './reanalyse';
import { analysedText } from './saved-claims';
import type { ArchiveDatabase, ArticleRow, IndexingRow } from './schema';
import { readTotals } from './totals';

/** Articles of one step: looked at together; of those that an older analyser read, some are read anew, one by one. */
const A_STEP = { looked: 128, redone: 8 } as const;

/** The analyser as it is now. */
export interface Analyser {
  /** `Analysis.version` of what it makes. */
  readonly version: number;
  analyse(text: string): Analysis;
}

/** Documents that are still to be looked at: those before this one; 0 when none is. */
async function below(db: ArchiveDatabase, version: number): Promise<number> {
  const state = await db.indexing.get('analysis');
  return state?.version === version ? state.below : (await readTotals(db)).nextDoc;
}

/** Articles that have not been looked at since the analyser became what it is. */
export async function analysesLeft(db: ArchiveDatabase, version: number): Promise<number> {
  return db.transaction('r', db.indexing, db.totals, db.articles, async () => {
    const end = await below(db, version);
    return end === 0 ? 0 : db.articles.where('doc').below(end).count();
  });
}

/**
 * Does a step of reading anew the articles whose current version an older analyser read, the newest first. Cut off
 * anywhere, the next call goes on. An article that is done gets a new document number, and is not met again.
 * @returns articles that are left to look at; null where none was
 */
export async function redoAnalysesStep(db: ArchiveDatabase, analyser: Analyser): Promise<number | null> {
  const end = await below(db, analyser.version);
  if (end === 0) return null;
  const articles = await db.articles.where('doc').below(end).reverse().limit(A_STEP.looked).toArray();
  const stored = await db.analyses.bulkGet(articles.map(({ id, hash }): [string, string] => [id, hash]));
  const older = articles.filter((_, i) => (stored[i]?.analysis.version ?? 0) < analyser.version);
  const some = older.slice(0, A_STEP.redone);
  for (const article of some) await redo(db, article, analyser);
  const [whole, last] = [some.length === older.length, articles.length < A_STEP.looked];
  const next = whole && last ? 0 : (whole ? articles : some).at(-1)!.doc;
  const state: IndexingRow = { name: 'analysis', version: analyser.version, below: next };
  await db.indexing.put(state);
  return next === 0 ? 0 : db.articles.where('doc').below(next).count();
}

/**
 * Has all articles looked at again where an analyser older than the one that read them made one that was taken in.
 * @param first whether nothing was here before: what was taken in then needs no look by the analyser that made it
 */
export async function noteOlder(
  db: ArchiveDatabase,
  taken: readonly { readonly analysis: Analysis }[],
  first: boolean,
): Promise<void> {
  if (taken.length === 0) return;
  const oldest = Math.min(...taken.map(({ analysis }) => analysis.version));
  const state = await db.indexing.get('analysis');
  if (!state && first) await db.indexing.put({ name: 'analysis', version: oldest, below: 0 });
  else if (state && oldest < state.version)
    await db.indexing.put({ ...state, below: (await readTotals(db)).nextDoc });
}

async function redo(db: ArchiveDatabase, { id, hash, title }: ArticleRow, analyser: Analyser): Promise<void> {
  const key: [string, string] = [id, hash];
  const [body, stored] = await Promise.all([db.bodies.get(key), db.analyses.get(key)]);
  if (!body || (stored && stored.analysis.version >= analyser.version)) return;
  const analysis = analyser.analyse(analysedText(title, body.paragraphs));
  await reanalyseVersion(db, key, analysis);
}
