import { v7 as uuidv7 } from 'uuid';
import { LIMITS } from '../limits';
import type { ArchiveDatabase } from '../schema';
import { marksAround } from './marks';
import { type Placing, placeMembers } from './place-members';
import type { MemberRow, TraceRow } from './tables';
import type { Arrange, Standing, Trace } from './types';

const tables = (db: ArchiveDatabase) => [
  db.articles,
  db.ungathered,
  db.traces,
  db.members,
  db.events,
  db.eventEdits,
];

/** Traces that share marks within so many days, those that share most first. */
export async function tracesLike(
  db: ArchiveDatabase,
  marks: readonly number[],
  days: number,
  limit: number,
): Promise<Trace[]> {
  return db.transaction('r', db.traces, async () => {
    const found = await Promise.all(
      marks.map((mark) =>
        db.traces
          .where('marks')
          .between(...marksAround(mark, days), true, true)
          .limit(LIMITS.marked)
          .primaryKeys(),
      ),
    );
    const shared = new Map<number, number>();
    for (const keys of found) for (const no of new Set(keys)) shared.set(no, (shared.get(no) ?? 0) + 1);
    const best = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, limit);
    const rows = await db.traces.bulkGet(best.map(([no]) => no));
    return rows.flatMap((row) => (row ? [row] : []));
  });
}

/**
 * Files an article's trace and gathers it with its neighbours: the articles that it relates to, and whatever stands in
 * one event with these. Of an event beyond `LIMITS.eventMoved` only the neighbours themselves can move.
 */
export async function gather(db: ArchiveDatabase, trace: Trace, arrange: Arrange): Promise<void> {
  const { articleId } = trace;
  await db.transaction('rw', tables(db), async () => {
    const article = await db.articles.get({ id: articleId });
    const known = await db.traces.get({ articleId });
    // Removed in between: whoever removed it left it in the queue.
    if (!article) return;
    await db.traces.put({ ...trace, ...(known && { no: known.no }) } as TraceRow);
    await keepWord(db, articleId);
    const standing = await standingOf(db, await around(db, trace));
    const placings = arrange([...standing.values()]).flatMap(({ eventId, articleIds }): Placing[] => {
      const id = eventId ?? uuidv7();
      return articleIds.map((one) => ({
        articleId: one,
        eventId: id,
        placed: standing.get(one)?.placed ?? false,
      }));
    });
    const named = new Set(placings.map((placing) => placing.articleId));
    const alone = [...standing.keys()].filter((id) => !named.has(id));
    await placeMembers(db, [
      ...placings,
      ...alone.map((id): Placing => ({ articleId: id, eventId: null, placed: false })),
    ]);
    await db.ungathered.delete(articleId);
  });
}

/** An article that comes back goes where the reader had put it. */
async function keepWord(db: ArchiveDatabase, articleId: string): Promise<void> {
  const word = (await db.eventEdits.where('articleId').equals(articleId).toArray()).at(-1);
  if (word) await placeMembers(db, [{ articleId, eventId: word.eventId, placed: true }]);
}

/** The members, or lone articles, that gathering an article may move: by their article, with their event or null. */
async function around(
  db: ArchiveDatabase,
  { articleId, near }: Trace,
): Promise<Map<string, MemberRow | null>> {
  const ids = [articleId, ...near.map((relation) => relation.articleId)];
  const members = await db.members.bulkGet(ids);
  const found = new Map(ids.map((id, i) => [id, members[i] ?? null]));
  const events = new Set(members.flatMap((member) => member?.eventId ?? []));
  for (const eventId of events) {
    const size = (await db.events.get(eventId))?.articles ?? 0;
    if (size > LIMITS.eventMoved) continue;
    for (const member of await db.members.where('eventId').equals(eventId).toArray())
      found.set(member.articleId, member);
  }
  return found;
}

async function standingOf(
  db: ArchiveDatabase,
  members: ReadonlyMap<string, MemberRow | null>,
): Promise<Map<string, Standing>> {
  const traces = await Promise.all([...members.keys()].map((articleId) => db.traces.get({ articleId })));
  return new Map(
    [...members].map(([articleId, member], i) => [
      articleId,
      {
        articleId,
        eventId: member?.eventId ?? null,
        placed: member?.placed ?? false,
        near: traces[i]?.near ?? [],
      },
    ]),
  );
}

/** Takes an article that is gone out of its event and forgets its trace; the reader's word on it stays. */
export async function ungather(db: ArchiveDatabase, articleId: string): Promise<void> {
  await db.transaction('rw', tables(db), async () => {
    if (await db.articles.get({ id: articleId })) return;
    await placeMembers(db, [{ articleId, eventId: null, placed: false }]);
    await db.traces.where('articleId').equals(articleId).delete();
    await db.ungathered.delete(articleId);
  });
}
