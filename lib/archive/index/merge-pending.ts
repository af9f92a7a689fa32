import type { ArchiveDatabase, DocNumber, PendingRow, PostingsRow, SpellingRow, TermRow } from '../schema';
import { append, EMPTY_RUN, eachPending, type LoosePosting } from './postings';
import { skeletonOf } from './skeleton';

/** Documents that wait before a merge pays, and at most taken in one merge. */
export const MERGE_AFTER = 64;
/** Terms of one step: its transaction is short, so that a save never waits long. */
const TERMS_A_STEP = 96;
/** Bytes after which a term's run moves out of its row. */
const FULL_RUN = 4096;

type Collected = Map<string, LoosePosting[]>;

/**
 * Merges pending documents into the index in short transactions. It can be cut off between any two of them and
 * begun anew, also by another tab: a term's `upto` says what was taken in.
 * @param least documents that must wait for a merge to begin
 * @returns documents merged
 */
export async function mergePending(db: ArchiveDatabase, least = MERGE_AFTER): Promise<number> {
  if ((await db.pending.count()) < least) return 0;
  const rows = await db.pending.limit(MERGE_AFTER).toArray();
  const collected = collect(rows);
  const terms = [...collected.keys()].sort();
  for (let at = 0; at < terms.length; at += TERMS_A_STEP)
    await mergeTerms(db, terms.slice(at, at + TERMS_A_STEP), collected);
  await db.pending.bulkDelete(rows.map((row) => row.doc));
  return rows.length;
}

function collect(rows: readonly PendingRow[]): Collected {
  const collected: Collected = new Map();
  for (const row of rows) {
    eachPending(
      row,
      () => true,
      (term, posting) => {
        const known = collected.get(term);
        if (known) known.push(posting);
        else collected.set(term, [posting]);
      },
    );
  }
  return collected;
}

async function mergeTerms(
  db: ArchiveDatabase,
  terms: readonly string[],
  collected: Collected,
): Promise<void> {
  await db.transaction('rw', db.terms, db.postings, db.spellings, async () => {
    const known = await db.terms.bulkGet([...terms]);
    const rows: TermRow[] = [];
    const full: PostingsRow[] = [];
    const spellings: SpellingRow[] = [];
    terms.forEach((term, i) => {
      const before = known[i];
      const added = collected.get(term)!.filter(({ doc }) => doc > (before?.upto ?? 0));
      if (added.length === 0) return;
      const merged = merge(term, before, added);
      rows.push(merged.row);
      if (merged.full) full.push(merged.full);
      if (!before) spellings.push({ skeleton: skeletonOf(term), term });
    });
    await Promise.all([db.terms.bulkPut(rows), db.postings.bulkPut(full), db.spellings.bulkPut(spellings)]);
  });
}

function merge(
  term: string,
  before: TermRow | undefined,
  added: readonly LoosePosting[],
): { row: TermRow; full: PostingsRow | null } {
  const run = append(before ?? EMPTY_RUN, before?.heads.length ? before.upto : 0, added);
  const upto: DocNumber = added[added.length - 1]!.doc;
  const df = (before?.df ?? 0) + added.length;
  const part = before?.full ?? 0;
  if (run.heads.length + run.places.length < FULL_RUN)
    return { row: { term, df, upto, full: part, ...run }, full: null };
  return {
    row: { term, df, upto, full: part + 1, ...EMPTY_RUN },
    full: { term, part, ...run },
  };
}
