import type { ArchiveDatabase, ColumnRow, DocNumber } from '../schema';

/** Documents of one row of `columns`. */
const COLUMN = 1024;

/** Times and lengths of all documents by number, as ranking reads them. */
export interface Columns {
  /** Milliseconds since 1970; NaN for a document that is not current. */
  readonly times: Float64Array;
  /** Indexed words. */
  readonly lengths: Uint32Array;
}

/** Sets, or with `time` NaN clears, what ranking knows of a document; within the transaction of a write. */
export async function setColumn(
  db: ArchiveDatabase,
  doc: DocNumber,
  value: { readonly time: number; readonly length?: number },
): Promise<void> {
  const block = Math.floor(doc / COLUMN);
  const row = (await db.columns.get(block)) ?? emptyRow(block);
  row.times[doc % COLUMN] = value.time;
  if (value.length !== undefined) row.lengths[doc % COLUMN] = value.length;
  await db.columns.put(row);
}

function emptyRow(block: number): ColumnRow {
  return { block, times: new Float64Array(COLUMN).fill(Number.NaN), lengths: new Uint32Array(COLUMN) };
}

export async function readColumns(db: ArchiveDatabase): Promise<Columns> {
  const rows = await db.columns.toArray();
  const blocks = rows.reduce((most, { block }) => Math.max(most, block + 1), 0);
  const times = new Float64Array(blocks * COLUMN).fill(Number.NaN);
  const lengths = new Uint32Array(blocks * COLUMN);
  for (const row of rows) {
    times.set(row.times, row.block * COLUMN);
    lengths.set(row.lengths, row.block * COLUMN);
  }
  return { times, lengths };
}
