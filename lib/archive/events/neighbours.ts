import type { ArchiveDatabase } from '../schema';
import { tracesLike } from './gather';
import type { TraceRow } from './tables';
import type { Neighbour } from './types';

/** Articles of an event from which its neighbours are looked for, the newest. */
const ASKED = 8;
/** Articles looked at for each of them. */
const ALIKE = 40;

/** Articles outside of an event that relate to some of its own: those that its articles were compared with, and later ones. */
export async function neighboursOf(
  db: ArchiveDatabase,
  id: string,
  days: number,
  limit: number,
): Promise<Neighbour[]> {
  return db.transaction('r', db.members, db.traces, async () => {
    const members = await db.members.where('eventId').equals(id).toArray();
    const own = new Set(members.map(({ articleId }) => articleId));
    const newest = members.sort((a, b) => b.time - a.time).slice(0, ASKED);
    const traces = (await Promise.all(newest.map(({ articleId }) => db.traces.get({ articleId })))).filter(
      (trace): trace is TraceRow => trace !== undefined,
    );
    const scores = new Map<string, number>();
    const add = (articleId: string, score: number) => {
      if (!own.has(articleId)) scores.set(articleId, Math.max(score, scores.get(articleId) ?? 0));
    };
    for (const { marks, near } of traces) {
      for (const { articleId, score } of near) add(articleId, score);
      for (const later of await tracesLike(db, marks, days, ALIKE))
        for (const relation of later.near)
          if (own.has(relation.articleId)) add(later.articleId, relation.score);
    }
    return [...scores]
      .map(([articleId, score]): Neighbour => ({ articleId, score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  });
}
