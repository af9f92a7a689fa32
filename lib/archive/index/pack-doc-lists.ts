import { listFacets } from '../facets';
import { speakerRank } from '../saved-claims';
import type { ArchiveDatabase, DocNumber } from '../schema';
import { readTotals } from '../totals';
import type { DocListKey, DocListRow } from './doc-list-tables';
import { A_ROW, allDocs, listRows, packed } from './doc-lists';

type Listed = Pick<DocListRow, 'of' | 'value'>;

/** Share of a row that comes in as documents before it is looked anew which lists grow. */
const LOOKED = 0.25;
/** Share of the packed documents that may be dead: beyond, all lists are made anew. */
const DEAD = 0.25;

/** The next document when it was last looked, and what was still to do. */
interface Looked {
  readonly nextDoc: DocNumber;
  readonly due: Listed[];
}

const looked = new WeakMap<ArchiveDatabase, Looked>();

export function forgetDocLists(db: ArchiveDatabase): void {
  looked.delete(db);
}

/**
 * Does a step of packing the documents of outlets and speakers that are many: those of one. Cut off anywhere, the next call
 * goes on. It waits while the index is made anew, which gives all documents new numbers.
 * @param aRow documents of a row
 * @returns whether there may be more to do
 */
export async function packDocListsStep(db: ArchiveDatabase, aRow = A_ROW): Promise<boolean> {
  const known = looked.get(db);
  const one = known?.due.pop();
  if (one) {
    await packList(db, one, aRow);
    return true;
  }
  const [{ nextDoc }, index] = await Promise.all([readTotals(db), db.indexing.get('index')]);
  if (index?.below !== 0 || (known && nextDoc < known.nextDoc + LOOKED * aRow)) return false;
  await dropDead(db, aRow);
  looked.set(db, { nextDoc, due: await growing(db, aRow) });
  return true;
}

/** What has enough documents that are in no row. */
function growing(db: ArchiveDatabase, aRow: number): PromiseLike<Listed[]> {
  return db.transaction('r', db.docLists, db.speakers, db.facets, async () => {
    const [keys, speakers, outlets] = await Promise.all([
      db.docLists.toCollection().primaryKeys(),
      db.speakers.where('rank').belowOrEqual(speakerRank(aRow)).toArray(),
      listFacets(db, 'outlet'),
    ]);
    const rows = new Map<string, number>();
    for (const [of, value, part] of keys) rows.set(`${of} ${value}`, part + 1);
    const isDue = ({ of, value }: Listed, articles: number) =>
      articles >= ((rows.get(`${of} ${value}`) ?? 0) + 1) * aRow;
    return [
      ...speakers.map(({ key, articles }) => ({ of: 'speakers' as const, value: key, articles })),
      ...outlets.map(({ value, articles }) => ({ of: 'outlet' as const, value, articles })),
    ].filter((one) => isDue(one, one.articles));
  });
}

/** Packs what fills whole rows of the documents that are in none. */
async function packList(db: ArchiveDatabase, { of, value }: Listed, aRow: number): Promise<void> {
  await db.transaction('rw', db.docLists, db.articles, async () => {
    const [last, all] = await Promise.all([listRows(db, of, value).last(), allDocs(db, of, value)]);
    const docs = last ? all.filter((doc) => doc > last.upto) : all;
    const first = last ? last.part + 1 : 0;
    const rows: DocListRow[] = [];
    for (let at = 0; at + aRow <= docs.length; at += aRow) {
      const some = docs.slice(at, at + aRow);
      rows.push({ of, value, part: first + rows.length, upto: some.at(-1)!, docs: packed(some) });
    }
    await db.docLists.bulkPut(rows);
  });
}

/** Begins all lists anew where many documents of theirs are dead by now: what they say is right, but of little use. */
async function dropDead(db: ArchiveDatabase, aRow: number): Promise<void> {
  await db.transaction('rw', db.docLists, db.totals, async () => {
    const totals = await readTotals(db);
    const { articles, cleared = 0, listed = 0 } = totals;
    if (cleared - listed <= Math.max(aRow, articles * DEAD)) return;
    await db.docLists.clear();
    await db.totals.put({ ...totals, listed: cleared });
  });
}

/** Forgets the lists of these: an article is filed under other speakers by its old number. Within the transaction of a write. */
export async function dropLists(
  db: ArchiveDatabase,
  of: DocListRow['of'],
  values: readonly string[],
): Promise<void> {
  const keys = await Promise.all(
    values.map((value) => listRows(db, of, value).primaryKeys() as PromiseLike<DocListKey[]>),
  );
  await db.docLists.bulkDelete(keys.flat());
}
