import type {
  ArchiveDatabase,
  BlockKey,
  PackedPostingsRow,
  PackedSpellingsRow,
  PackedTermsRow,
  SegmentKey,
} from '../schema';
import { forgetColumns } from './columns';
import { forgetDocLists } from './pack-doc-lists';
import { forgetPending } from './pending-cache';
import { forgetCounts } from './term-counts';

/** A block of a segment with its terms taken apart. */
export type Apart<Row> = Omit<Row, 'terms'> & { readonly terms: readonly string[] };

/**
 * What was read of segments. They cannot change, and document numbers and segments are never used twice, so a key says
 * all. Lost with the worker, and read again by need.
 */
interface IndexCache {
  readonly blocks: Map<string, Apart<PackedTermsRow>>;
  /** Of each block the heads of all its postings. */
  readonly heads: Map<string, Uint8Array>;
  readonly spellings: Map<string, string>;
}

/** Blocks kept, of about 25 KB each and 6 KB for their heads; the one that was not asked for longest goes first. */
const BLOCKS = 512;
/** Segments whose spellings are kept, of up to 1 MB each: as many as there can be. */
const SPELLINGS = 16;

const caches = new WeakMap<ArchiveDatabase, IndexCache>();

function cacheOf(db: ArchiveDatabase): IndexCache {
  const known = caches.get(db);
  if (known) return known;
  const cache: IndexCache = { blocks: new Map(), heads: new Map(), spellings: new Map() };
  caches.set(db, cache);
  return cache;
}

/** Forgets all: after the database was opened again it may be another one of that name. */
export function forgetIndex(db: ArchiveDatabase): void {
  caches.delete(db);
  forgetColumns(db);
  forgetCounts(db);
  forgetPending(db);
  forgetDocLists(db);
}

/** Names a block among all. */
export function blockName({
  level,
  first,
  block,
}: Pick<PackedTermsRow, 'level' | 'first' | 'block'>): string {
  return `${level},${first},${block}`;
}

/**
 * What is kept under these names; what is not is read, and kept as one of the `most` that were asked for last.
 * @param read the values of these places in the list
 */
async function keptOr<T>(
  kept: Map<string, T>,
  names: readonly string[],
  most: number,
  read: (missing: readonly number[]) => Promise<readonly (T | null)[]>,
): Promise<(T | null)[]> {
  const found = names.map((name) => kept.get(name) ?? null);
  const missing = names.flatMap((_, i) => (found[i] === null ? [i] : []));
  const fresh = missing.length > 0 ? await read(missing) : [];
  missing.forEach((at, i) => {
    found[at] = fresh[i]!;
  });
  found.forEach((value, i) => {
    if (value === null) return;
    kept.delete(names[i]!);
    kept.set(names[i]!, value);
  });
  for (const name of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(name);
  }
  return found;
}

/** Blocks of terms by their keys; null for one that is gone. Within a transaction over `packedTerms`. */
export function readBlocks(
  db: ArchiveDatabase,
  keys: readonly BlockKey[],
): Promise<(Apart<PackedTermsRow> | null)[]> {
  const names = keys.map(([level, first, block]) => blockName({ level, first, block }));
  return keptOr(cacheOf(db).blocks, names, BLOCKS, async (missing) => {
    const rows = await db.packedTerms.bulkGet(missing.map((at) => keys[at]!));
    return rows.map((row) => (row ? { ...row, terms: row.terms.split('\n') } : null));
  });
}

type Block = Pick<PackedTermsRow, 'level' | 'first' | 'block'>;

const keyOf = ({ level, first, block }: Block): BlockKey => [level, first, block];

/** The heads of these blocks' postings, all terms' in one. Within a transaction over `packedPostings`. */
export async function readHeads(db: ArchiveDatabase, blocks: readonly Block[]): Promise<Uint8Array[]> {
  const names = blocks.map(blockName);
  const heads = await keptOr(cacheOf(db).heads, names, BLOCKS, async (missing) => {
    const rows = await db.packedPostings.bulkGet(missing.map((at) => keyOf(blocks[at]!)));
    return rows.map((row) => row?.heads ?? null);
  });
  return heads as Uint8Array[];
}

/** The postings of these blocks. Not kept: with their places they are large. */
export async function readWhole(db: ArchiveDatabase, blocks: readonly Block[]): Promise<PackedPostingsRow[]> {
  return (await db.packedPostings.bulkGet(blocks.map(keyOf))) as PackedPostingsRow[];
}

/** The spellings of all segments: see `PackedSpellingsRow`. Within a transaction over `packedSpellings`. */
export async function readPackedSpellings(db: ArchiveDatabase): Promise<string[]> {
  const keys = (await db.packedSpellings.toCollection().primaryKeys()) as SegmentKey[];
  const names = keys.map(([level, first]) => `${level},${first}`);
  const found = await keptOr(cacheOf(db).spellings, names, SPELLINGS, async (missing) => {
    const rows: (PackedSpellingsRow | undefined)[] = await db.packedSpellings.bulkGet(
      missing.map((at) => keys[at]!),
    );
    return rows.map((row) => row?.spellings ?? null);
  });
  return found.flatMap((spellings) => spellings ?? []);
}
