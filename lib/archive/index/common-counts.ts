import type { CommonCountsRow, DocNumber, PackedTermsRow } from '../schema';
import type { Collected } from './pack';
import { settled } from './raw-transaction';

/**
 * How many documents hold each of the terms that most documents are made of, kept beside the index in a few rows: what a
 * page's words are weighed by is so read at once, and not term by term. While an archive is small these are all of its
 * terms. The counts take in what `terms` and the segments hold, so a merge among these leaves them as they are.
 */

/** Terms that are kept, those that most documents hold. */
export const MOST_COUNTED = 24_576;
/** So many more are taken in before the rarest are left out again. */
const SLACK = 1.25;
const TERMS_A_ROW = 2048;
/** Documents that hold a term that begins to be counted. */
const LEAST = 4;

export const COMMON_COUNTS = 'commonCounts';

interface CommonCounts {
  readonly byTerm: Map<string, number>;
  /** A term that is not among them is in no merged document. */
  readonly whole: boolean;
}

/** The counts of these rows; null where none are kept. */
export function commonCountsIn(rows: readonly CommonCountsRow[]): CommonCounts | null {
  if (rows.length === 0) return null;
  const byTerm = new Map<string, number>();
  for (const { terms, dfs } of rows)
    if (terms !== '')
      terms.split('\n').forEach((term, i) => {
        byTerm.set(term, dfs[i]!);
      });
  return { byTerm, whole: rows.every(({ whole }) => whole) };
}

async function read(transaction: IDBTransaction): Promise<CommonCounts | null> {
  return commonCountsIn(await settled(transaction.objectStore(COMMON_COUNTS).getAll()));
}

function write(transaction: IDBTransaction, counts: CommonCounts, most: number): void {
  const kept = mostHeld(counts.byTerm, most);
  const whole = counts.whole && kept.length === counts.byTerm.size;
  const store = transaction.objectStore(COMMON_COUNTS);
  store.clear();
  for (let part = 0; part === 0 || part * TERMS_A_ROW < kept.length; part++) {
    const some = kept.slice(part * TERMS_A_ROW, (part + 1) * TERMS_A_ROW);
    const row: CommonCountsRow = {
      part,
      terms: some.map(([term]) => term).join('\n'),
      dfs: Uint32Array.from(some, ([, df]) => df),
      whole,
    };
    store.put(row);
  }
}

/** The terms that most documents hold, `most` of them where there are too many. */
function mostHeld(byTerm: ReadonlyMap<string, number>, most: number): [string, number][] {
  if (byTerm.size <= most * SLACK) return [...byTerm];
  return [...byTerm].sort(([, a], [, b]) => b - a).slice(0, most);
}

/**
 * Counts what becomes a segment. Where nothing was merged before, the counts begin; where they were not kept so far,
 * `CommonTerms` begins them. Within a transaction over `terms`, `segments` and the counts, before the segment is put.
 */
export async function countPacked(
  transaction: IDBTransaction,
  collected: Collected,
  most: number,
): Promise<void> {
  const before = (await read(transaction)) ?? ((await isEmpty(transaction)) ? none() : null);
  if (!before) return;
  const { byTerm, whole } = before;
  for (const [term, { length }] of collected) {
    const count = byTerm.get(term) ?? (whole ? 0 : null);
    if (count !== null) byTerm.set(term, count + length);
  }
  write(transaction, before, most);
}

const none = (): CommonCounts => ({ byTerm: new Map(), whole: true });

async function isEmpty(transaction: IDBTransaction): Promise<boolean> {
  const [terms, segments] = await Promise.all(
    ['terms', 'segments'].map((name) => settled(transaction.objectStore(name).count())),
  );
  return terms === 0 && segments === 0;
}

/** What the row of a term in `terms` holds. */
export interface MergedTerm {
  readonly df: number;
  /** Last document that was taken in. */
  readonly upto: DocNumber;
}

/** Terms that a merge into `terms` meets: those that may have become common. */
export class CommonTerms {
  readonly #met = new Map<string, MergedTerm>();
  #least = LEAST;

  constructor(readonly most: number) {}

  meet(term: string, merged: MergedTerm): void {
    if (merged.df < this.#least) return;
    this.#met.set(term, merged);
    if (this.#met.size <= this.most * 2) return;
    // What fewer documents hold than these is not common either.
    this.#least = [...this.#met.values()].map(({ df }) => df).sort((a, b) => b - a)[this.most]! + 1;
    for (const [other, { df }] of this.#met) if (df < this.#least) this.#met.delete(other);
  }

  /**
   * Takes those that are common now into the counts. Within a transaction over the counts, `segments` and `packedTerms`,
   * when the merged segments are gone.
   */
  async keep(transaction: IDBTransaction): Promise<void> {
    const before = await read(transaction);
    if (before?.whole) return;
    const byTerm = new Map(before?.byTerm);
    const added = new Map([...this.#met].filter(([term]) => !byTerm.has(term)));
    for (const [term, { df }] of added) byTerm.set(term, df);
    const blocks = transaction.objectStore('packedTerms').openCursor();
    await eachRow<PackedTermsRow>(blocks, ({ terms, dfs, firsts }) => {
      terms.split('\n').forEach((term, i) => {
        const merged = added.get(term);
        if (merged && firsts[i]! > merged.upto) byTerm.set(term, byTerm.get(term)! + dfs[i]!);
      });
    });
    write(transaction, { byTerm, whole: false }, this.most);
  }
}

function eachRow<Row>(
  request: IDBRequest<IDBCursorWithValue | null>,
  visit: (row: Row) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve();
      visit(cursor.value as Row);
      cursor.continue();
    };
  });
}
