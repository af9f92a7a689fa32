import type {
  ArchiveDatabase,
  PackedPostingsRow,
  PackedTermsRow,
  PendingRow,
  SegmentKey,
  SegmentRow,
} from '../schema';
import { COMMON_COUNTS, CommonTerms, countPacked, MOST_COUNTED } from './common-counts';
import { mergeTerms, TERMS_A_STEP } from './merge-terms';
import { blockOf, type Collected, collect, type PackedSegment, pack, unpack } from './pack';
import { eachPending } from './postings';
import { rawTransaction, settled } from './raw-transaction';

/**
 * The index grows as a log-structured merge tree does (O'Neil and others 1996): a save writes one row to `pending`;
 * `PENDING` of them become a segment of level 1, `FAN` of these one of level 2, `FAN` of those go into `terms`, where a
 * term is one row. A term's row is so written once in some 4,000 articles, not once an article. All of it goes past
 * Dexie: live queries need not run again, for nothing they see changes.
 */
const PENDING = 64;
const FAN = 8;
const TOP = 2;
/** Documents that an import lets wait for the top level at once: what one segment of it is made of otherwise too. */
const MANY = PENDING * FAN;
/** Last in every order of terms. */
const END = '\uffff';
/** Blocks of the largest segment that are taken into `terms` at a time: what is in memory at once. */
const BLOCKS_A_PORTION = 4;

export interface MergePolicy {
  /** More documents are to come: they go to the top level at once, so that each is packed once and not twice. */
  readonly many?: boolean;
  /** Documents that wait before they become a segment. */
  readonly pending?: number;
  /** Segments of a level that become one of the next. */
  readonly fan?: number;
  /** Terms whose documents are counted apart. */
  readonly counted?: number;
}

const STORES = ['pending', 'segments', 'packedTerms', 'packedPostings', 'packedSpellings'];

/**
 * Does the next step that is due, in transactions that may be cut off between any two, by any number of tabs at once.
 * @returns whether a step was due
 */
export async function mergeIndex(db: ArchiveDatabase, policy: MergePolicy = {}): Promise<boolean> {
  const pending = Math.max(1, policy.pending ?? (policy.many ? MANY : PENDING));
  const fan = Math.max(1, policy.fan ?? FAN);
  const counted = policy.counted ?? MOST_COUNTED;
  // Looked at first by reading alone: after most saves nothing is due, and the next save need not wait.
  const counts = await inTransaction(db, 'readonly', countsOf);
  // Documents go up in their order: those of level 1 before those that pass it.
  if (policy.many && counts.pending >= pending && counts.first > 0) return mergeLevel(db, 1, 1);
  if (counts.pending >= pending)
    return packPending(db, { least: pending, level: policy.many ? TOP : 1, counted });
  if (counts.first >= fan) return mergeLevel(db, 1, fan);
  return counts.top >= fan && mergeIntoTerms(db, fan, counted);
}

async function countsOf(transaction: IDBTransaction) {
  const segments = transaction.objectStore('segments');
  const [pending, first, top] = await Promise.all([
    settled(transaction.objectStore('pending').count()),
    settled(segments.count(levelRange(1))),
    settled(segments.count(levelRange(TOP))),
  ]);
  return { pending, first, top };
}

const levelRange = (level: number) => IDBKeyRange.bound([level], [level, []]);

const inTransaction = <T>(
  db: ArchiveDatabase,
  mode: IDBTransactionMode,
  run: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> => rawTransaction(db, STORES, mode, run);

/** The same with the counts of common terms. */
const inCountingTransaction = <T>(
  db: ArchiveDatabase,
  run: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> => rawTransaction(db, [...STORES, 'terms', COMMON_COUNTS], 'readwrite', run);

function put(transaction: IDBTransaction, { row, terms, postings, spellings }: PackedSegment): void {
  transaction.objectStore('segments').put(row);
  for (const block of terms) transaction.objectStore('packedTerms').put(block);
  for (const block of postings) transaction.objectStore('packedPostings').put(block);
  const { level, first } = row;
  transaction.objectStore('packedSpellings').put({ level, first, spellings });
}

const within = ([level, first]: SegmentKey) => IDBKeyRange.bound([level, first], [level, first, []]);
const keyOf = ({ level, first }: SegmentRow): SegmentKey => [level, first];

function drop(transaction: IDBTransaction, segments: readonly SegmentRow[]): void {
  for (const segment of segments) {
    transaction.objectStore('segments').delete(keyOf(segment));
    transaction.objectStore('packedSpellings').delete(keyOf(segment));
    transaction.objectStore('packedTerms').delete(within(keyOf(segment)));
    transaction.objectStore('packedPostings').delete(within(keyOf(segment)));
  }
}

interface Packing {
  /** With fewer documents than these nothing is packed. */
  readonly least: number;
  readonly level: 1 | typeof TOP;
  readonly counted: number;
}

/** The oldest waiting documents become a segment. */
function packPending(db: ArchiveDatabase, { least, level, counted }: Packing): Promise<boolean> {
  return inCountingTransaction(db, async (transaction) => {
    const store = transaction.objectStore('pending');
    if ((await settled(store.count())) < least) return false;
    // Another window may have packed some for level 1 since: they go up first.
    if (level > 1 && (await settled(transaction.objectStore('segments').count(levelRange(1)))) > 0)
      return true;
    const rows: PendingRow[] = await settled(store.getAll(null, level === 1 ? PENDING : MANY));
    const collected: Collected = new Map();
    for (const row of rows) eachPending(row, (term, posting) => collect(collected, term, [posting]));
    await countPacked(transaction, collected, counted);
    const first = rows[0]!.doc;
    put(transaction, pack(level, first, rows.length, collected));
    store.delete(IDBKeyRange.bound(first, rows[rows.length - 1]!.doc));
    return true;
  });
}

function segmentsOf(transaction: IDBTransaction, level: number): Promise<SegmentRow[]> {
  return settled(transaction.objectStore('segments').getAll(levelRange(level)));
}

/** All segments of a level become one of the next. */
function mergeLevel(db: ArchiveDatabase, level: number, fan: number): Promise<boolean> {
  return inTransaction(db, 'readwrite', async (transaction) => {
    const segments = await segmentsOf(transaction, level);
    if (segments.length < fan) return false;
    const collected: Collected = new Map();
    for (const segment of segments) await read(transaction, segment, { after: '', upto: END }, collected);
    drop(transaction, segments);
    const docs = segments.reduce((sum, segment) => sum + segment.docs, 0);
    put(transaction, pack(level + 1, segments[0]!.first, docs, collected));
    return true;
  });
}

/** Collects the terms of a segment that lie after `after` and not after `upto`. */
async function read(
  transaction: IDBTransaction,
  segment: SegmentRow,
  span: { readonly after: string; readonly upto: string },
  collected: Collected,
): Promise<void> {
  const { level, first, lasts } = segment;
  const from = blockOf(segment, span.after);
  if (from === null) return;
  const to = blockOf(segment, span.upto) ?? lasts.length - 1;
  const range = IDBKeyRange.bound([level, first, from], [level, first, to]);
  const [terms, postings]: [PackedTermsRow[], PackedPostingsRow[]] = await Promise.all([
    settled(transaction.objectStore('packedTerms').getAll(range)),
    settled(transaction.objectStore('packedPostings').getAll(range)),
  ]);
  terms.forEach((block, i) => {
    unpack(block, postings[i]!, span, collected);
  });
}

/**
 * The segments of the top level go into `terms`, portion by portion. Begun anew after a cut, it passes over what was
 * taken in: a term's `upto` says it.
 */
async function mergeIntoTerms(db: ArchiveDatabase, fan: number, counted: number): Promise<boolean> {
  const segments = await inTransaction(db, 'readonly', (transaction) => segmentsOf(transaction, TOP));
  if (segments.length < fan) return false;
  const largest = segments.reduce((a, b) => (b.lasts.length > a.lasts.length ? b : a));
  const ends = largest.lasts.filter((_, i) => i % BLOCKS_A_PORTION === BLOCKS_A_PORTION - 1);
  const common = new CommonTerms(counted);
  let after = '';
  for (const upto of [...ends, END]) {
    const collected: Collected = new Map();
    const span = { after, upto };
    await inTransaction(db, 'readonly', async (transaction) => {
      for (const segment of segments) await read(transaction, segment, span, collected);
    });
    const terms = [...collected.keys()].sort();
    for (let at = 0; at < terms.length; at += TERMS_A_STEP)
      await mergeTerms(db, terms.slice(at, at + TERMS_A_STEP), collected, common);
    after = upto;
  }
  await inCountingTransaction(db, async (transaction) => {
    // Another tab may have done the same, and gone on: what was met here is then of before.
    const first = await settled(transaction.objectStore('segments').getKey(keyOf(segments[0]!)));
    if (first === undefined) return;
    drop(transaction, segments);
    await common.keep(transaction);
  });
  return true;
}
