import { v7 as uuidv7 } from 'uuid';
import { ArchiveFailure } from '../failure';
import { LIMITS } from '../limits';
import type { ArchiveDatabase } from '../schema';
import { placeMembers } from './place-members';
import type { EventEditRow, MemberRow } from './tables';
import type { EventEdit } from './types';

/** What the reader's word on events reads and writes. */
export function editTables(db: ArchiveDatabase) {
  return [db.articles, db.members, db.events, db.eventEdits, db.tombstones, db.ungathered];
}

/** Takes the reader's earlier word on these back, because a newer one stands. */
export async function supersede(
  db: ArchiveDatabase,
  rows: readonly EventEditRow[],
  at: string,
): Promise<void> {
  await db.eventEdits.bulkDelete(rows.map(({ id }) => id));
  await db.tombstones.bulkPut(rows.map(({ id }) => ({ id, kind: 'event-edit', at })));
}

/** Writes that articles belong to an event; the ids of the rows. */
async function place(
  db: ArchiveDatabase,
  articleIds: readonly string[],
  eventId: string,
  at: string,
): Promise<string[]> {
  const old = await Promise.all(
    articleIds.map((id) => db.eventEdits.where('articleId').equals(id).toArray()),
  );
  await supersede(db, old.flat(), at);
  const rows = articleIds.map(
    (articleId): EventEditRow => ({ id: uuidv7(), kind: 'place', eventId, articleId, text: '', at }),
  );
  await db.eventEdits.bulkPut(rows);
  await placeMembers(
    db,
    articleIds.map((articleId) => ({ articleId, eventId, placed: true })),
  );
  return rows.map(({ id }) => id);
}

/** Writes what an event is called; the ids of the rows. */
async function call(db: ArchiveDatabase, eventId: string, name: string, at: string): Promise<string[]> {
  const old = await db.eventEdits.where('eventId').equals(eventId).toArray();
  await supersede(
    db,
    old.filter(({ kind }) => kind === 'name'),
    at,
  );
  await db.events.update(eventId, { name });
  if (name === '') return [];
  const row: EventEditRow = { id: uuidv7(), kind: 'name', eventId, articleId: '', text: name, at };
  await db.eventEdits.put(row);
  return [row.id];
}

function members(db: ArchiveDatabase, eventId: string): Promise<MemberRow[]> {
  return db.members.where('eventId').equals(eventId).toArray();
}

const stood = (rows: readonly MemberRow[]): EventEdit['before'] =>
  rows.map(({ articleId, eventId, placed }) => ({ articleId, eventId, placed }));

const idsOf = (rows: readonly MemberRow[]) => rows.map(({ articleId }) => articleId);

function tidied(given: string): string {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name.length > LIMITS.eventName)
    throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.eventName });
  return name;
}

/** Whoever names an event means the articles that it has: they stay together. */
export async function nameEvent(
  db: ArchiveDatabase,
  id: string,
  given: string,
  now: Date,
): Promise<EventEdit | null> {
  const name = tidied(given);
  const at = now.toISOString();
  return db.transaction('rw', editTables(db), async () => {
    const event = await db.events.get(id);
    if (!event) return null;
    const rows = await members(db, id);
    const made = [...(await place(db, idsOf(rows), id, at)), ...(await call(db, id, name, at))];
    return { eventId: id, made, before: stood(rows), names: [{ eventId: id, name: event.name }] };
  });
}

export async function splitEvent(
  db: ArchiveDatabase,
  id: string,
  articleIds: readonly string[],
  now: Date,
): Promise<EventEdit | null> {
  const at = now.toISOString();
  const chosen = new Set(articleIds);
  return db.transaction('rw', editTables(db), async () => {
    const rows = await members(db, id);
    const apart = rows.filter(({ articleId }) => chosen.has(articleId));
    const rest = rows.filter(({ articleId }) => !chosen.has(articleId));
    if (apart.length === 0 || rest.length === 0) return null;
    const eventId = uuidv7();
    const made = [...(await place(db, idsOf(apart), eventId, at)), ...(await place(db, idsOf(rest), id, at))];
    return { eventId, made, before: stood(rows), names: [] };
  });
}

export async function addToEvent(
  db: ArchiveDatabase,
  id: string,
  articleIds: readonly string[],
  now: Date,
): Promise<EventEdit | null> {
  const at = now.toISOString();
  return db.transaction('rw', editTables(db), async () => {
    const rows = await members(db, id);
    const own = new Set(idsOf(rows));
    const articles = await Promise.all(articleIds.map((one) => db.articles.get({ id: one })));
    const others = articles.flatMap((article) => (article && !own.has(article.id) ? [article.id] : []));
    if (rows.length === 0 || others.length === 0) return null;
    const elsewhere = await db.members.bulkGet(others);
    const before = others.map((articleId, i): EventEdit['before'][number] => ({
      articleId,
      eventId: elsewhere[i]?.eventId ?? null,
      placed: elsewhere[i]?.placed ?? false,
    }));
    const made = await place(db, [...own, ...others], id, at);
    return { eventId: id, made, before: [...stood(rows), ...before], names: [] };
  });
}

export async function mergeEvents(
  db: ArchiveDatabase,
  into: string,
  from: string,
  given: string | undefined,
  now: Date,
): Promise<EventEdit | null> {
  const at = now.toISOString();
  return db.transaction('rw', editTables(db), async () => {
    const [target, source] = await db.events.bulkGet([into, from]);
    if (!target || !source || into === from) return null;
    const rows = [...(await members(db, into)), ...(await members(db, from))];
    const made = await place(db, idsOf(rows), into, at);
    const names = [
      { eventId: into, name: target.name },
      { eventId: from, name: source.name },
    ];
    await call(db, from, '', at);
    const name = given === undefined ? target.name || source.name : tidied(given);
    if (name !== target.name) made.push(...(await call(db, into, name, at)));
    return { eventId: into, made, before: stood(rows), names };
  });
}

/** Puts back what an edit changed; articles removed since stay removed, and what it had placed is gathered again. */
export async function undoEventEdit(db: ArchiveDatabase, edit: EventEdit, now: Date): Promise<void> {
  const at = now.toISOString();
  await db.transaction('rw', editTables(db), async () => {
    const made = await db.eventEdits.bulkGet([...edit.made]);
    await supersede(
      db,
      made.flatMap((row) => (row ? [row] : [])),
      at,
    );
    await placeMembers(db, edit.before);
    for (const { articleId, eventId, placed } of edit.before)
      if (placed && eventId !== null) await place(db, [articleId], eventId, at);
    for (const { eventId, name } of edit.names) await call(db, eventId, name, at);
    const since = (await members(db, edit.eventId)).filter(({ placed }) => !placed);
    await db.ungathered.bulkPut(since.map(({ articleId }) => ({ articleId })));
  });
}
