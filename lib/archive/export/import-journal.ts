import Dexie from 'dexie';
import { correctionTables } from '../corrections/keep-corrections';
import { editTables } from '../events/edit-events';
import { removalTables } from '../remove-articles';
import type { ArchiveDatabase, ArticleRow } from '../schema';
import { type ArticleState, stateOf, stateText } from './article-state';
import { type ImportChangeRow, JOURNALED, type JournaledTable } from './import-tables';

/** What a line of a file may read and write, and the journal of it. */
export function importTables(db: ArchiveDatabase) {
  return [
    ...new Set([
      ...removalTables(db),
      ...correctionTables(db),
      ...editTables(db),
      db.namings,
      db.remarks,
      db.collections,
      db.indexing,
      db.imports,
      db.importChanges,
    ]),
  ];
}

/** Rows of one article, which its own row stands for where it is new. */
const CONTENT: ReadonlySet<JournaledTable> = new Set(['versions', 'bodies', 'analyses', 'annotations']);

type Row = { readonly id?: string; readonly articleId?: string };

/** A row as it was when the transaction first touched it. */
interface Touched {
  readonly table: JournaledTable;
  readonly key: unknown;
  readonly articleId: string;
  readonly before: object | null;
}

/**
 * Writes, and keeps what every row was before this import first touched it; within a transaction over `importTables`:
 * both are there afterwards, or neither is.
 */
export async function journaled<T>(
  db: ArchiveDatabase,
  importId: string,
  write: () => Promise<T>,
): Promise<T> {
  const touched = new Map<string, Touched>();
  const stop = watch(db, touched);
  try {
    const result = await write();
    stop();
    await keep(db, importId, [...touched.values()]);
    return result;
  } finally {
    stop();
  }
}

/** What the journal keeps of an article of which nothing was here: its own row stands for all of it. */
export function newArticleRow(
  importId: string,
  state: ArticleState & { readonly article: ArticleRow },
): ImportChangeRow {
  const { id } = state.article;
  return { importId, table: 'articles', key: id, articleId: id, before: null, after: stateText(state) };
}

/** Notes the rows that this transaction touches, and no other's. */
function watch(db: ArchiveDatabase, touched: Map<string, Touched>): () => void {
  const { idbtrans } = Dexie.currentTransaction;
  const stops = JOURNALED.map((table) => {
    const note = (key: unknown, row: Row, before: object | null) => {
      const own = table === 'articles' ? row.id : key;
      const name = `${table} ${JSON.stringify(own)}`;
      // An article's row goes from one document number to another: what it was first counts.
      if (!touched.has(name))
        touched.set(name, { table, key: own, articleId: articleOf(table, row), before });
    };
    const { hook } = db.table(table);
    const creating = (key: unknown, row: Row, { idbtrans: of }: { idbtrans: unknown }) => {
      if (of === idbtrans) note(key, row, null);
    };
    const updating = (_: unknown, key: unknown, row: Row, { idbtrans: of }: { idbtrans: unknown }) => {
      if (of === idbtrans) note(key, row, row);
    };
    const deleting = (key: unknown, row: Row | undefined, { idbtrans: of }: { idbtrans: unknown }) => {
      if (of === idbtrans && row) note(key, row, row);
    };
    hook('creating', creating as never);
    hook('updating', updating as never);
    hook('deleting', deleting as never);
    return () => {
      hook('creating').unsubscribe(creating as never);
      hook('updating').unsubscribe(updating as never);
      hook('deleting').unsubscribe(deleting as never);
    };
  });
  return () => {
    for (const stop of stops) stop();
  };
}

function articleOf(table: JournaledTable, row: Row & { readonly kind?: string }): string {
  if (table === 'articles' || table === 'trash') return row.id ?? '';
  if (table === 'tombstones') return row.kind === 'article' ? (row.id ?? '') : '';
  return CONTENT.has(table) ? (row.articleId ?? '') : '';
}

async function keep(db: ArchiveDatabase, importId: string, touched: readonly Touched[]): Promise<void> {
  const own = new Map(touched.filter(({ table }) => table === 'articles').map((one) => [one.articleId, one]));
  const back = new Set(touched.filter(({ table }) => table === 'trash').map(({ articleId }) => articleId));
  // An article of which only an older version or a tag came is changed too; its own row is as it was.
  const all = [...touched];
  for (const id of new Set(touched.map(({ articleId }) => articleId)))
    if (id && !own.has(id)) {
      const before = (await db.articles.get({ id })) ?? null;
      all.push({ table: 'articles', key: id, articleId: id, before });
    }
  const isNew = (id: string) => own.get(id)?.before === null && !back.has(id);
  const rows = await Promise.all(
    all
      .filter(({ table, articleId }) => !(CONTENT.has(table) && isNew(articleId)))
      .map(async ({ table, key, articleId, before }): Promise<ImportChangeRow> => {
        const name = table === 'articles' ? articleId : JSON.stringify(key);
        const known = await db.importChanges.get([importId, table, name]);
        const after =
          table === 'articles'
            ? await stateOf(db, articleId)
            : JSON.stringify((await db.table(table).get(key as string)) ?? null);
        return { importId, table, key: name, articleId, before: known ? known.before : before, after };
      }),
  );
  await db.importChanges.bulkPut(rows);
}
