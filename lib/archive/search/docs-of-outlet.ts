import type { ArchiveDatabase, DocNumber } from '../schema';
import { readTotals } from '../totals';

/** The documents of an outlet, the dead ones included: a document never goes to another outlet. */
interface KnownDocs {
  /** First document that was not looked at. */
  readonly upto: DocNumber;
  readonly docs: ReadonlySet<DocNumber>;
}

/** Outlets whose documents are kept; the one that was not asked for longest goes first. */
const OUTLETS = 8;

const known = new WeakMap<ArchiveDatabase, Map<string, KnownDocs>>();

export function forgetOutlets(db: ArchiveDatabase): void {
  known.delete(db);
}

/**
 * The documents of an outlet. Large outlets have tens of thousands, which take long to read: they are read once, then
 * only what was saved since. Within a transaction over `articles` and `totals`.
 */
export async function docsOfOutlet(db: ArchiveDatabase, outlet: string): Promise<ReadonlySet<DocNumber>> {
  const kept = known.get(db) ?? new Map<string, KnownDocs>();
  known.set(db, kept);
  const before = kept.get(outlet);
  const { nextDoc } = await readTotals(db);
  const fresh = before
    ? await newDocs(db, outlet, before.upto)
    : await db.articles.where('outlet').equals(outlet).primaryKeys();
  const docs = before && fresh.length === 0 ? before.docs : new Set([...(before?.docs ?? []), ...fresh]);
  kept.delete(outlet);
  kept.set(outlet, { upto: nextDoc, docs });
  for (const name of kept.keys()) {
    if (kept.size <= OUTLETS) break;
    kept.delete(name);
  }
  return docs;
}

async function newDocs(db: ArchiveDatabase, outlet: string, from: DocNumber): Promise<DocNumber[]> {
  const rows = await db.articles.where('doc').aboveOrEqual(from).toArray();
  return rows.filter((row) => row.outlet === outlet).map(({ doc }) => doc);
}
