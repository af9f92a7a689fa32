import { createHash } from 'node:crypto';
import { ArchiveDatabase } from '../../../../lib/archive/schema';

/** Tables that count: what was saved, and what the reader wrote. All others are drawn from these. */
const TABLES = [
  'articles',
  'versions',
  'bodies',
  'analyses',
  'annotations',
  'claims',
  'speakers',
  'facets',
  'trash',
  'tombstones',
  'corrections',
  'eventEdits',
  'namings',
  'remarks',
  'collections',
] as const;

/** The archive's content by table: a hash over its rows, in no order, but for numbers that only the index knows. */
export async function contentOf(name: string): Promise<Readonly<Record<string, string>>> {
  const db = new ArchiveDatabase(name);
  const hashes = await Promise.all(
    TABLES.map(async (table) => {
      const rows = (await db.table(table).toArray()).map((row) => JSON.stringify(withoutNumbers(row))).sort();
      return [table, `${rows.length} ${createHash('sha256').update(rows.join('\n')).digest('hex')}`] as const;
    }),
  );
  db.close();
  return Object.fromEntries(hashes);
}

/** An article's place in the index changes whenever it is filed; `words` of a speaker grow and never shrink. */
function withoutNumbers(row: Record<string, unknown>): object {
  const { doc: _, words, article, ...rest } = row;
  return {
    ...rest,
    ...(typeof words === 'number' && { words }),
    ...(article ? { article: withoutNumbers(article as Record<string, unknown>) } : {}),
  };
}
