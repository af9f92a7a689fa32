import type { ArchiveDatabase, BlockKey, DocNumber, PackedTermsRow, PendingRow } from '../schema';

/** A row of the index with its terms taken apart. */
export type Apart<Row> = Omit<Row, 'terms'> & { readonly terms: readonly string[] };

/**
 * What was read of the index and cannot change: a block of a segment, the terms of a waiting document. Document
 * numbers and segments are never used twice, so a key says all. Lost with the worker, and read again by need.
 */
interface IndexCache {
  readonly blocks: Map<string, Apart<PackedTermsRow>>;
  readonly pending: Map<DocNumber, Apart<PendingRow>>;
}

/** Blocks kept, of about 25 KB each; the one that was not asked for longest goes first. */
const BLOCKS = 512;

const caches = new WeakMap<ArchiveDatabase, IndexCache>();

function cacheOf(db: ArchiveDatabase): IndexCache {
  const known = caches.get(db);
  if (known) return known;
  const cache: IndexCache = { blocks: new Map(), pending: new Map() };
  caches.set(db, cache);
  return cache;
}

/** Forgets all: after the database was opened again it may be another one of that name. */
export function forgetIndex(db: ArchiveDatabase): void {
  caches.delete(db);
}

const apart = <Row extends { readonly terms: string }>(row: Row): Apart<Row> => ({
  ...row,
  terms: row.terms.split('\n'),
});

/** Names a block among all. */
export function blockName({
  level,
  first,
  block,
}: Pick<PackedTermsRow, 'level' | 'first' | 'block'>): string {
  return `${level},${first},${block}`;
}

/** Blocks of terms by their keys; null for one that is gone. Within a transaction over `packedTerms`. */
export async function readBlocks(
  db: ArchiveDatabase,
  keys: readonly BlockKey[],
): Promise<(Apart<PackedTermsRow> | null)[]> {
  const { blocks } = cacheOf(db);
  const names = keys.map(([level, first, block]) => blockName({ level, first, block }));
  const found = names.map((name) => blocks.get(name) ?? null);
  const missing = keys.filter((_, i) => found[i] === null);
  const read = missing.length > 0 ? await db.packedTerms.bulkGet(missing) : [];
  const fresh = read.values();
  const all = found.map((block) => {
    if (block) return block;
    const row = fresh.next().value;
    return row ? apart(row) : null;
  });
  all.forEach((block, i) => {
    if (!block) return;
    blocks.delete(names[i]!);
    blocks.set(names[i]!, block);
  });
  for (const name of blocks.keys()) {
    if (blocks.size <= BLOCKS) break;
    blocks.delete(name);
  }
  return all;
}

/** Documents that wait to be merged, in their order. Within a transaction over `pending`. */
export async function readPending(db: ArchiveDatabase): Promise<Apart<PendingRow>[]> {
  const cache = cacheOf(db).pending;
  const docs = await db.pending.toCollection().primaryKeys();
  const missing = docs.filter((doc) => !cache.has(doc));
  const read = missing.length > 0 ? await db.pending.bulkGet(missing) : [];
  const waiting = new Set(docs);
  for (const doc of cache.keys()) if (!waiting.has(doc)) cache.delete(doc);
  for (const row of read) if (row) cache.set(row.doc, apart(row));
  return docs.flatMap((doc) => cache.get(doc) ?? []);
}
