import type { ArchiveDatabase } from '../schema';

/**
 * Lets what was said of an article, its claims and event hold for the article that takes its place. Within a
 * transaction over `remarks`.
 */
export async function rehomeRemarks(db: ArchiveDatabase, from: string, to: string): Promise<void> {
  const rows = await db.remarks.where('articleId').equals(from).toArray();
  if (rows.length > 0) await db.remarks.bulkPut(rows.map((row) => ({ ...row, articleId: to })));
}

/**
 * Hangs what was said of an event on another of its articles, because this one is being removed. Within a transaction
 * over `remarks`, `members` and `articles`.
 */
export async function hangElsewhere(db: ArchiveDatabase, articleId: string): Promise<void> {
  const rows = (await db.remarks.where('articleId').equals(articleId).toArray()).filter(
    ({ type }) => type === 'event',
  );
  const member = rows.length > 0 ? await db.members.get(articleId) : undefined;
  if (!member) return;
  const fellows = await db.members.where('eventId').equals(member.eventId).primaryKeys();
  const there = await Promise.all(fellows.map((id) => db.articles.get({ id })));
  const other = fellows.find((id, i) => id !== articleId && there[i]);
  if (other) await db.remarks.bulkPut(rows.map((row) => ({ ...row, articleId: other })));
}
