import type { ArchiveDatabase, ColumnRow, DocNumber, TotalsRow } from '../schema';
import { readTotals } from '../totals';

/** Documents of one row of `columns`. */
const COLUMN = 1024;

/** Times and lengths of all documents by number, as ranking reads them. */
export interface Columns {
  /** Milliseconds since 1970; NaN for a document that is not current. */
  readonly times: Float64Array;
  /** Indexed words. */
  readonly lengths: Uint32Array;
}

/** What ranking knows of a new document. */
interface Column {
  readonly doc: DocNumber;
  readonly time: number;
  /** Indexed words. */
  readonly length: number;
}

/** Puts new documents in; within the transaction of a write. */
export async function setColumns(db: ArchiveDatabase, columns: readonly Column[]): Promise<void> {
  const rows = new Map<number, ColumnRow>();
  for (const { doc, time, length } of columns) {
    const row = rows.get(blockOf(doc)) ?? (await rowOf(db, doc));
    row.times[doc % COLUMN] = time;
    row.lengths[doc % COLUMN] = length;
    rows.set(row.block, row);
  }
  await db.columns.bulkPut([...rows.values()]);
}

/** Lets ranking pass documents over from now on; within the transaction of a write, nothing beside it. */
export async function clearColumns(db: ArchiveDatabase, docs: readonly DocNumber[]): Promise<void> {
  const rows = new Map<number, ColumnRow>();
  for (const doc of docs) {
    const row = rows.get(blockOf(doc)) ?? (await rowOf(db, doc));
    row.times[doc % COLUMN] = Number.NaN;
    rows.set(row.block, row);
  }
  const totals = await readTotals(db);
  await Promise.all([
    db.columns.bulkPut([...rows.values()]),
    db.totals.put({ ...totals, cleared: clearedIn(totals) + docs.length }),
  ]);
}

const clearedIn = ({ cleared = 0 }: TotalsRow): number => cleared;

const blockOf = (doc: DocNumber): number => Math.floor(doc / COLUMN);

async function rowOf(db: ArchiveDatabase, doc: DocNumber): Promise<ColumnRow> {
  const block = blockOf(doc);
  return (await db.columns.get(block)) ?? emptyRow(block);
}

function emptyRow(block: number): ColumnRow {
  return { block, times: new Float64Array(COLUMN).fill(Number.NaN), lengths: new Uint32Array(COLUMN) };
}

/** The columns as they were read last: blocks before `open` change only when a document is cleared. */
interface KnownColumns extends Columns {
  readonly cleared: number;
  readonly open: number;
}

const known = new WeakMap<ArchiveDatabase, KnownColumns>();

export function forgetColumns(db: ArchiveDatabase): void {
  known.delete(db);
}

/** Within a transaction over `columns` and `totals`. What it gives is read only, and good until the next call. */
export async function readColumns(db: ArchiveDatabase): Promise<Columns> {
  const totals = await readTotals(db);
  const cleared = clearedIn(totals);
  const open = blockOf(totals.nextDoc);
  const before = known.get(db);
  const from = before?.cleared === cleared ? Math.min(before.open, open) : 0;
  const rows = await db.columns.where('block').aboveOrEqual(from).toArray();
  const columns = roomFor((open + 1) * COLUMN, from > 0 ? before : undefined);
  for (const row of rows) {
    columns.times.set(row.times, row.block * COLUMN);
    columns.lengths.set(row.lengths, row.block * COLUMN);
  }
  known.set(db, { ...columns, cleared, open });
  return columns;
}

/** Columns of so many documents that begin like those before. */
function roomFor(documents: number, before: Columns | undefined): Columns {
  if (before?.times.length === documents) return before;
  const times = new Float64Array(documents).fill(Number.NaN);
  const lengths = new Uint32Array(documents);
  if (before) {
    times.set(before.times);
    lengths.set(before.lengths);
  }
  return { times, lengths };
}
