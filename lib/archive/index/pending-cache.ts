import type { ArchiveDatabase, DocNumber, PendingRow } from '../schema';
import { readTotals } from '../totals';
import { spellingsOf } from './pack';
import { eachPending, type LoosePosting } from './postings';

/** The documents that wait to be merged, by what they hold. */
export interface Pending {
  /** The first of them, or, where none waits, the next document to come. */
  readonly first: DocNumber;
  /** A term's postings in their order. */
  postings(term: string): readonly LoosePosting[];
  /** `skeleton\tterm` lines in ascending order. */
  spellings(): string;
}

interface KnownPending extends Pending {
  readonly docs: readonly DocNumber[];
}

const rows = new WeakMap<ArchiveDatabase, Map<DocNumber, PendingRow>>();
const known = new WeakMap<ArchiveDatabase, KnownPending>();

export function forgetPending(db: ArchiveDatabase): void {
  rows.delete(db);
  known.delete(db);
}

/** Within a transaction over `pending` and `totals`. A waiting document never changes: each is read once. */
export async function readPending(db: ArchiveDatabase): Promise<Pending> {
  const [docs, { nextDoc }] = await Promise.all([db.pending.toCollection().primaryKeys(), readTotals(db)]);
  const first = docs[0] ?? nextDoc;
  const before = known.get(db);
  if (before && before.first === first && sameDocs(before.docs, docs)) return before;
  const kept = rows.get(db) ?? new Map<DocNumber, PendingRow>();
  const missing = docs.filter((doc) => !kept.has(doc));
  const read = missing.length > 0 ? await db.pending.bulkGet(missing) : [];
  for (const row of read) if (row) kept.set(row.doc, row);
  const waiting = docs.flatMap((doc) => kept.get(doc) ?? []);
  rows.set(db, new Map(waiting.map((row) => [row.doc, row])));
  const pending = { docs, ...collected(first, waiting) };
  known.set(db, pending);
  return pending;
}

function sameDocs(a: readonly DocNumber[], b: readonly DocNumber[]): boolean {
  return a.length === b.length && a.every((doc, i) => doc === b[i]);
}

const NONE: readonly LoosePosting[] = [];

function collected(first: DocNumber, waiting: readonly PendingRow[]): Pending {
  const byTerm = new Map<string, LoosePosting[]>();
  for (const row of waiting)
    eachPending(row, (term, posting) => {
      const postings = byTerm.get(term);
      if (postings) postings.push(posting);
      else byTerm.set(term, [posting]);
    });
  let spellings: string | undefined;
  return {
    first,
    postings: (term) => byTerm.get(term) ?? NONE,
    spellings: () => {
      spellings ??= spellingsOf([...byTerm.keys()]);
      return spellings;
    },
  };
}
