import type { ArchiveDatabase, DocNumber, SegmentRow } from '../schema';

/**
 * How many documents of `terms` and the segments hold a term. It holds while the segments are the same: a merge into
 * `terms` that is under way, or was cut short, moves postings and leaves their number.
 */
interface KnownCounts {
  readonly state: string;
  readonly byTerm: Map<string, number>;
}

/** Terms whose counts are kept; beyond, all are forgotten. */
const COUNTS = 20_000;

const known = new WeakMap<ArchiveDatabase, KnownCounts>();

export function forgetCounts(db: ArchiveDatabase): void {
  known.delete(db);
}

/**
 * The count of each term; those that are not known are read.
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
  const state = stateOf(segments, waiting);
  const before = known.get(db);
  const kept = before?.state === state ? before.byTerm : new Map<string, number>();
  const unknown = [...new Set(terms)].filter((term) => !kept.has(term)).sort();
  const counts = unknown.length > 0 ? await read(unknown) : [];
  const fresh = new Map(unknown.map((term, i) => [term, counts[i]!]));
  const answer = terms.map((term) => fresh.get(term) ?? kept.get(term) ?? 0);
  if (kept.size + fresh.size > COUNTS) kept.clear();
  for (const [term, count] of fresh) kept.set(term, count);
  known.set(db, { state, byTerm: kept });
  return answer;
}

/** Names the segments; without any, what is merged ends where the first document waits. */
function stateOf(segments: readonly SegmentRow[], waiting: DocNumber): string {
  if (segments.length === 0) return `up to ${waiting}`;
  return segments.map(({ level, first }) => `${level},${first}`).join(' ');
}
