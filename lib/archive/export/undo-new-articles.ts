import { retireAll } from '../save-article';
import type { ArchiveDatabase } from '../schema';
import { readStates, stateText } from './article-state';
import type { ImportChangeRow } from './import-tables';

type ChangeKey = [importId: string, table: string, key: string];

/**
 * Takes away those articles of which nothing was here before the import, together: one by one, most of the time would go
 * into waiting for the database. Within a transaction over `importTables`.
 * @param changes of the import's articles, in the order of their ids and without a gap
 * @returns how many went, how many stay because the reader changed them since, and the changes that are left to undo
 */
export async function undoNewArticles(
  db: ArchiveDatabase,
  changes: readonly ImportChangeRow[],
): Promise<{ readonly gone: number; readonly kept: number; readonly left: readonly ImportChangeRow[] }> {
  const besides = await articlesWithMore(db, changes);
  const isNew = ({ before, articleId }: ImportChangeRow) => before === null && !besides.has(articleId);
  const own = changes.filter(isNew);
  const states = await readStates(
    db,
    own.map(({ articleId }) => articleId),
  );
  const going = states.flatMap((state, i) => {
    const { articleId, after } = own[i]!;
    return stateText(state) === after ? [{ ...state, articleId }] : [];
  });
  await retireAll(
    db,
    going.flatMap(({ article }) => article ?? []),
  );
  const versions = going.flatMap(({ articleId, versions: all }) =>
    all.map(({ hash }): [string, string] => [articleId, hash]),
  );
  await Promise.all([
    db.versions.bulkDelete(versions),
    db.bodies.bulkDelete(versions),
    db.analyses.bulkDelete(versions),
    db.annotations.bulkDelete(going.flatMap(({ annotations }) => annotations)),
    db.importChanges.bulkDelete(own.map(({ importId, table, key }): ChangeKey => [importId, table, key])),
  ]);
  return {
    gone: going.filter(({ article }) => article).length,
    kept: own.length - going.length,
    left: changes.filter((change) => !isNew(change)),
  };
}

/** Articles among these of which the import changed other rows too. */
async function articlesWithMore(
  db: ArchiveDatabase,
  changes: readonly ImportChangeRow[],
): Promise<ReadonlySet<string>> {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return new Set();
  const keys = await db.importChanges
    .where('[importId+articleId]')
    .between([first.importId, first.articleId], [last.importId, last.articleId], true, true)
    .primaryKeys();
  const more = keys.filter(([, table]) => table !== 'articles');
  const rows = await db.importChanges.bulkGet(more);
  return new Set(rows.flatMap((row) => row?.articleId ?? []));
}
