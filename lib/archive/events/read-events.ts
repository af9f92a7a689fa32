import type { ArchiveDatabase } from '../schema';
import type { EventRow } from './tables';
import type { EventPage, SavedEvent } from './types';

/** Events, the newest first. */
export async function listEvents(db: ArchiveDatabase, offset: number, limit: number): Promise<EventPage> {
  return db.transaction('r', db.events, db.members, db.traces, async () => {
    const [total, rows] = await Promise.all([
      db.events.count(),
      db.events.orderBy('age').offset(offset).limit(limit).toArray(),
    ]);
    return { total, events: await Promise.all(rows.map((row) => withArticles(db, row))) };
  });
}

export async function getEvent(db: ArchiveDatabase, id: string): Promise<SavedEvent | null> {
  return db.transaction('r', db.events, db.members, db.traces, async () => {
    const row = await db.events.get(id);
    return row ? withArticles(db, row) : null;
  });
}

/** The events next to one in time, the nearest first. */
export async function eventsAround(db: ArchiveDatabase, id: string, each: number): Promise<SavedEvent[]> {
  return db.transaction('r', db.events, db.members, db.traces, async () => {
    const own = await db.events.get(id);
    if (!own) return [];
    const [older, newer] = await Promise.all([
      db.events
        .where('age')
        .aboveOrEqual(own.age)
        .limit(each + 1)
        .toArray(),
      db.events.where('age').below(own.age).reverse().limit(each).toArray(),
    ]);
    const rows = [...older, ...newer].filter((row) => row.id !== id);
    rows.sort((a, b) => Math.abs(a.age - own.age) - Math.abs(b.age - own.age));
    return Promise.all(rows.map((row) => withArticles(db, row)));
  });
}

async function withArticles(db: ArchiveDatabase, { id, name }: EventRow): Promise<SavedEvent> {
  const members = await db.members.where('eventId').equals(id).toArray();
  const articleIds = members.sort((a, b) => b.time - a.time).map(({ articleId }) => articleId);
  const traces = await Promise.all(articleIds.map((articleId) => db.traces.get({ articleId })));
  const within = new Set(articleIds);
  const near = new Map(
    articleIds.map((articleId, i) => [
      articleId,
      (traces[i]?.near ?? []).filter((relation) => within.has(relation.articleId)),
    ]),
  );
  return { id, name, articleIds, near };
}

/** The events of these articles; one that has none is left out. */
export async function eventsOf(db: ArchiveDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  const members = await db.members.bulkGet([...new Set(ids)]);
  return new Map(members.flatMap((member) => (member ? [[member.articleId, member.eventId]] : [])));
}

export async function eventSizes(db: ArchiveDatabase, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.events.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.articles]] : [])));
}
