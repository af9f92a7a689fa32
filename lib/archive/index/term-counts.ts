import type { ArchiveDatabase, DocNumber, SegmentRow } from '../schema';
import { commonCountsIn } from './common-counts';

/**
 * How many documents of `terms` and the segments hold a term. It holds while the segments are the same: a merge into
 * `terms` that is under way, or was cut short, moves postings and leaves their number.
 */
interface KnownCounts {
  readonly state: string;
  readonly common: ReadonlyMap<string, number>;
  /** A term that is not common is in no merged document. */
  readonly whole: boolean;
  /** Those that were read besides. */
  readonly others: Map<string, number>;
}

/** Terms whose counts are kept that are not common; beyond, all are forgotten. */
const OTHERS = 8000;

const known = new WeakMap<ArchiveDatabase, KnownCounts>();

export function forgetCounts(db: ArchiveDatabase): void {
  known.delete(db);
}

/**
 * The count of each term; those that are not known are read. Within a transaction over `commonCounts`.
 * @param waiting first document that is not merged
 * @param read given terms in ascending order, each once
 */
export async function readKnownCounts(
  db: ArchiveDatabase,
  segments: readonly SegmentRow[],
  waiting: DocNumber,
  terms: readonly string[],
  read: (terms: readonly string[]) => Promise<readonly number[]>,
): Promise<number[]> {
  const { common, whole, others } = await knownAt(db, stateOf(segments, waiting));
  const countOf = (term: string) => common.get(term) ?? (whole ? 0 : others.get(term));
  const unknown = [...new Set(terms)].filter((term) => countOf(term) === undefined).sort();
  const counts = unknown.length > 0 ? await read(unknown) : [];
  const fresh = new Map(unknown.map((term, i) => [term, counts[i]!]));
  const answer = terms.map((term) => fresh.get(term) ?? countOf(term) ?? 0);
  if (others.size + fresh.size > OTHERS) others.clear();
  for (const [term, count] of fresh) others.set(term, count);
  return answer;
}

async function knownAt(db: ArchiveDatabase, state: string): Promise<KnownCounts> {
  const before = known.get(db);
  if (before?.state === state) return before;
  const counts = commonCountsIn(await db.commonCounts.toArray());
  const now: KnownCounts = {
    state,
    common: counts?.byTerm ?? new Map(),
    whole: counts?.whole ?? false,
    others: new Map(),
  };
  known.set(db, now);
  return now;
}

/** Names the segments; without any, what is merged ends where the first document waits. */
function stateOf(segments: readonly SegmentRow[], waiting: DocNumber): string {
  if (segments.length === 0) return `up to ${waiting}`;
  return segments.map(({ level, first }) => `${level},${first}`).join(' ');
}
