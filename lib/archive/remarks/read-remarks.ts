import type { ArchiveDatabase } from '../schema';
import type { RemarkRow } from './tables';
import type { Remark, Target } from './types';

export function targetOf({ type, articleId, quote }: RemarkRow): Target {
  return type === 'claim' ? { type, articleId, quote } : { type, articleId };
}

function remarkOf(row: RemarkRow): Remark {
  const { kind, text, collectionId } = row;
  const target = targetOf(row);
  return kind === 'item' ? { target, kind, collectionId } : { target, kind, text };
}

/** Everything on these articles, their claims and events, the oldest first. */
export async function remarksOn(db: ArchiveDatabase, articleIds: readonly string[]): Promise<Remark[]> {
  const found = await db.transaction('r', db.remarks, () =>
    Promise.all([...new Set(articleIds)].map((id) => db.remarks.where('articleId').equals(id).toArray())),
  );
  return found
    .flat()
    .filter(({ removed }) => !removed)
    .sort((a, b) => (`${a.added} ${a.id}` < `${b.added} ${b.id}` ? -1 : 1))
    .map(remarkOf);
}

/** Tags of claims and events, each once. */
export async function remarkTags(db: ArchiveDatabase): Promise<string[]> {
  const rows = await db.remarks.where('kind').equals('tag').toArray();
  return [...new Set(rows.filter(({ removed }) => !removed).map(({ text }) => text))];
}
