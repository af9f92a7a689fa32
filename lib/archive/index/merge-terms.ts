import type { ArchiveDatabase, DocNumber, PostingsRow, SpellingRow, TermRow } from '../schema';
import type { CommonTerms } from './common-counts';
import type { Collected } from './pack';
import { append, EMPTY_RUN, type LoosePosting } from './postings';
import { rawTransaction } from './raw-transaction';
import { skeletonOf } from './skeleton';

/** Terms of one transaction: it is short, so that a save never waits long. */
export const TERMS_A_STEP = 96;
/** Bytes after which a term's run moves out of its row. */
const FULL_RUN = 4096;

/** Takes postings into the rows of these terms, those of documents after the row's `upto`. */
export function mergeTerms(
  db: ArchiveDatabase,
  terms: readonly string[],
  collected: Collected,
  common: CommonTerms,
): Promise<void> {
  return rawTransaction(db, ['terms', 'postings', 'spellings'], 'readwrite', (transaction) => {
    for (const term of terms) mergeTerm(transaction, term, collected.get(term) ?? [], common);
  });
}

function mergeTerm(
  transaction: IDBTransaction,
  term: string,
  postings: readonly LoosePosting[],
  common: CommonTerms,
): void {
  const rows = transaction.objectStore('terms');
  const request: IDBRequest<TermRow | undefined> = rows.get(term);
  // Not awaited: the writes of one term need not wait for the reads of the others.
  request.onsuccess = () => {
    const before = request.result;
    const added = postings.filter(({ doc }) => doc > (before?.upto ?? 0));
    if (added.length === 0) return before && common.meet(term, before);
    const merged = merge(term, before, added);
    common.meet(term, merged.row);
    rows.put(merged.row);
    if (merged.full) transaction.objectStore('postings').put(merged.full);
    if (before) return;
    const spelling: SpellingRow = { skeleton: skeletonOf(term), term };
    transaction.objectStore('spellings').put(spelling);
  };
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
