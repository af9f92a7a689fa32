import type { ArchiveDatabase } from '../schema';
import type { EventRow, MemberRow } from './tables';

/** Where an article is to stand; null: alone. */
export interface Placing {
  readonly articleId: string;
  readonly eventId: string | null;
  readonly placed: boolean;
}

/** Puts articles where they belong and counts the events anew that this changes; within the transaction of a write. */
export async function placeMembers(db: ArchiveDatabase, placings: readonly Placing[]): Promise<void> {
  const ids = placings.map(({ articleId }) => articleId);
  const [known, articles] = await Promise.all([
    db.members.bulkGet(ids),
    Promise.all(ids.map((id) => db.articles.get({ id }))),
  ]);
  const changed = new Set<string>();
  const put: MemberRow[] = [];
  const gone: string[] = [];
  for (const [i, { articleId, eventId, placed }] of placings.entries()) {
    const [before, article] = [known[i], articles[i]];
    if (eventId !== null && article) {
      if (before?.eventId === eventId && before.placed === placed && before.time === article.time) continue;
      put.push({ articleId, eventId, placed, time: article.time });
      changed.add(eventId);
    } else if (before) gone.push(articleId);
    if (before) changed.add(before.eventId);
  }
  await db.members.bulkDelete(gone);
  await db.members.bulkPut(put);
  await countEvents(db, [...changed]);
}

/** Brings events' rows up to their members; one without members is gone. */
async function countEvents(db: ArchiveDatabase, ids: readonly string[]): Promise<void> {
  const known = await db.events.bulkGet([...ids]);
  const put: EventRow[] = [];
  const gone: string[] = [];
  for (const [i, id] of ids.entries()) {
    const members = await db.members.where('eventId').equals(id).toArray();
    if (members.length === 0) gone.push(id);
    else {
      const age = -Math.max(...members.map(({ time }) => time));
      put.push({ id, age, articles: members.length, name: known[i]?.name ?? (await nameOf(db, id)) });
    }
  }
  await Promise.all([db.events.bulkPut(put), db.events.bulkDelete(gone)]);
}

/** The reader's name for an event that was without articles for a while. */
async function nameOf(db: ArchiveDatabase, eventId: string): Promise<string> {
  const edits = await db.eventEdits.where('eventId').equals(eventId).toArray();
  return edits.find(({ kind }) => kind === 'name')?.text ?? '';
}
