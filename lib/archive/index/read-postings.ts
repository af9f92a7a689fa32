import type { ArchiveDatabase, DocNumber } from '../schema';
import { eachPending, eachPosting, type LoosePosting, type PostingRun, placesIn, placesOf } from './postings';

/** All postings of a term: merged runs, then what is still pending. */
export interface TermPostings {
  readonly term: string;
  /** Number of documents, dead ones included. */
  readonly df: number;
  readonly runs: readonly PostingRun[];
  readonly loose: readonly LoosePosting[];
}

/** Tables that a transaction must hold to read postings. */
export function postingTables(db: ArchiveDatabase) {
  return [db.terms, db.postings, db.pending];
}

/**
 * Number of documents of each term, without reading full postings. A term that none holds is left out.
 * Call it, as `readPostings`, within a transaction over `postingTables`.
 */
export async function readFrequencies(
  db: ArchiveDatabase,
  terms: readonly string[],
): Promise<Map<string, number>> {
  const { rows, loose } = await rowsAndLoose(db, terms);
  const frequencies = new Map<string, number>();
  terms.forEach((term, i) => {
    const df = (rows[i]?.df ?? 0) + (loose.get(term)?.length ?? 0);
    if (df > 0) frequencies.set(term, df);
  });
  return frequencies;
}

/** Postings of each term; a term that no document holds is left out. */
export async function readPostings(
  db: ArchiveDatabase,
  terms: readonly string[],
): Promise<Map<string, TermPostings>> {
  const { rows, loose } = await rowsAndLoose(db, terms);
  const found = new Map<string, TermPostings>();
  await Promise.all(
    terms.map(async (term, i) => {
      const row = rows[i];
      const waiting = loose.get(term) ?? [];
      if (!row && waiting.length === 0) return;
      const full = row?.full
        ? await db.postings.where('[term+part]').between([term, 0], [term, row.full]).toArray()
        : [];
      const runs: PostingRun[] = row ? [...full, row] : [];
      found.set(term, { term, df: (row?.df ?? 0) + waiting.length, runs, loose: waiting });
    }),
  );
  return found;
}

async function rowsAndLoose(db: ArchiveDatabase, terms: readonly string[]) {
  const [rows, pending] = await Promise.all([db.terms.bulkGet([...terms]), db.pending.toArray()]);
  const upto = new Map(terms.map((term, i) => [term, rows[i]?.upto ?? 0]));
  const loose = new Map<string, LoosePosting[]>();
  for (const row of pending) {
    eachPending(
      row,
      // A merge that was cut short has taken some terms of the document in already.
      (term) => (upto.get(term) ?? row.doc) < row.doc,
      (term, posting) => {
        const known = loose.get(term);
        if (known) known.push(posting);
        else loose.set(term, [posting]);
      },
    );
  }
  return { rows, loose };
}

/** Calls `visit` for each document that holds the term. */
export function visitDocs(
  postings: TermPostings,
  visit: (doc: DocNumber, count: number, title: boolean) => void,
): void {
  for (const run of postings.runs) eachPosting(run, visit);
  for (const { doc, count } of postings.loose) visit(doc, count >>> 1, (count & 1) === 1);
}

/** Word numbers of the term in the documents that `wanted` takes. */
export function visitPlaces(
  postings: TermPostings,
  wanted: (doc: DocNumber) => boolean,
  visit: (doc: DocNumber, places: number[]) => void,
): void {
  for (const run of postings.runs) placesIn(run, wanted, visit);
  for (const one of postings.loose) if (wanted(one.doc)) visit(one.doc, placesOf(one));
}
