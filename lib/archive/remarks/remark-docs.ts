import type { ArchiveDatabase, DocNumber } from '../schema';
import type { RemarkRow } from './tables';

/** What the articles of remarks are found with. */
export const remarkDocTables = (db: ArchiveDatabase) => [db.remarks, db.articles, db.members];

/** Articles of which a claim or the event has one of these tags. Within a transaction over `remarkDocTables`. */
export async function docsTagged(db: ArchiveDatabase, tags: readonly string[]): Promise<DocNumber[]> {
  const rows = await db.remarks.where('kind').equals('tag').toArray();
  return docsOf(
    db,
    rows.filter(({ text, removed }) => !removed && tags.includes(text)),
  );
}

/** Articles that lie in a collection, or of which a claim or the event does. Within a transaction over the same. */
export async function docsCollected(db: ArchiveDatabase, collectionId: string): Promise<DocNumber[]> {
  const rows = await db.remarks.where('collectionId').equals(collectionId).toArray();
  return docsOf(
    db,
    rows.filter(({ removed }) => !removed),
  );
}

async function docsOf(db: ArchiveDatabase, rows: readonly RemarkRow[]): Promise<DocNumber[]> {
  const ids = await Promise.all(
    rows.map(async ({ type, articleId }) => (type === 'event' ? fellowsOf(db, articleId) : [articleId])),
  );
  const articles = await Promise.all([...new Set(ids.flat())].map((id) => db.articles.get({ id })));
  return articles.flatMap((row) => (row ? [row.doc] : []));
}

/** Articles of the event that tells an article; the article alone where no other tells it. */
export async function fellowsOf(db: ArchiveDatabase, articleId: string): Promise<string[]> {
  const member = await db.members.get(articleId);
  return member ? db.members.where('eventId').equals(member.eventId).primaryKeys() : [articleId];
}
