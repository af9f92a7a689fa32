import type { ArchiveDatabase, BlockKey, DocNumber, PackedTermsRow, PendingRow, TermRow } from '../schema';
import { forgetColumns } from './columns';

/** A row of the index with its terms taken apart. */
export type Apart<Row> = Omit<Row, 'terms'> & { readonly terms: readonly string[] };

/**
 * What was read of the index and cannot change: a block of a segment, the terms of a waiting document. Document
 * numbers and segments are never used twice, so a key says all. Lost with the worker, and read again by need.
 */
interface IndexCache {
  readonly blocks: Map<string, Apart<PackedTermsRow>>;
  readonly pending: Map<DocNumber, Apart<PendingRow>>;
  counts: KnownCounts;
}

/** How many documents `terms` knows of a term, and up to which one. */
export type TermCount = Pick<TermRow, 'df' | 'upto'>;

/** Counts of terms, those that `terms` does not hold included; they hold while `terms` ends before the same document. */
interface KnownCounts {
  readonly merged: DocNumber;
  readonly byTerm: ReadonlyMap<string, TermCount | undefined>;
}

/** Blocks kept, of about 25 KB each; the one that was not asked for longest goes first. */
const BLOCKS = 512;
/** Terms whose counts are kept; beyond, all are forgotten. */
const COUNTS = 20_000;

const caches = new WeakMap<ArchiveDatabase, IndexCache>();

function cacheOf(db: ArchiveDatabase): IndexCache {
  const known = caches.get(db);
  if (known) return known;
  const cache: IndexCache = {
    blocks: new Map(),
    pending: new Map(),
    counts: { merged: 0, byTerm: new Map() },
  };
  caches.set(db, cache);
  return cache;
}

/** Forgets all: after the database was opened again it may be another one of that name. */
export function forgetIndex(db: ArchiveDatabase): void {
  caches.delete(db);
  forgetColumns(db);
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

/**
 * What `terms` counts of each term, without its postings. A count is read once as long as nothing was merged into
 * `terms` for good: one from before a merge that is under way, or was cut short, still fits the segments that lie there.
 * @param merged first document that may lie outside of `terms`
 */
export async function readCounts(
  terms: string[],
  db: ArchiveDatabase,
  merged: DocNumber,
): Promise<(TermCount | undefined)[]> {
  const cache = cacheOf(db);
  const before = cache.counts.merged === merged ? cache.counts.byTerm : new Map<string, TermCount>();
  const missing = terms.filter((term) => !before.has(term));
  const read = missing.length > 0 ? await db.terms.bulkGet(missing) : [];
  const fresh = new Map(missing.map((term, i) => [term, slim(read[i])]));
  const room = before.size + fresh.size <= COUNTS;
  cache.counts = { merged, byTerm: new Map([...(room ? before : []), ...fresh]) };
  return terms.map((term) => fresh.get(term) ?? before.get(term));
}

const slim = (row: TermRow | undefined): TermCount | undefined => row && { df: row.df, upto: row.upto };
