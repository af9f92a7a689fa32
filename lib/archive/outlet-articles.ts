import { metaOf } from './article-meta';
import type { SharedTexts, SharedWith } from './outlet-source';
import type { ArchiveDatabase } from './schema';
import type { ArticleMeta } from './types';

/** All articles of an outlet, the newest first. */
export async function articlesOf(db: ArchiveDatabase, outlet: string): Promise<ArticleMeta[]> {
  const rows = await db.articles.where('outlet').equals(outlet).toArray();
  return rows.sort((a, b) => b.time - a.time || b.doc - a.doc).map(metaOf);
}

/**
 * What of these articles' text was found in others. Two articles are compared when the later of them is gathered, and
 * the relation is filed with that one: so the traces of whatever tells the same event are looked through too.
 */
export async function sharedTexts(db: ArchiveDatabase, ids: readonly string[]): Promise<SharedTexts> {
  return db.transaction('r', db.members, db.traces, async () => {
    const own = new Set(ids);
    const members = await db.members.bulkGet([...own]);
    const events = [...new Set(members.flatMap((member) => member?.eventId ?? []))];
    const fellows = await Promise.all(
      events.map((eventId) => db.members.where('eventId').equals(eventId).primaryKeys()),
    );
    const all = [...new Set([...own, ...fellows.flat()])];
    const traces = await Promise.all(all.map((articleId) => db.traces.get({ articleId })));
    const compared = new Set<string>();
    const shared = new Map<string, SharedWith[]>();
    const note = (articleId: string, other: string, copied: number) => {
      if (own.has(articleId))
        shared.set(articleId, [...(shared.get(articleId) ?? []), { articleId: other, copied }]);
    };
    for (const trace of traces) {
      if (!trace) continue;
      if (own.has(trace.articleId)) compared.add(trace.articleId);
      for (const { articleId, copied } of trace.near) {
        if (copied === 0) continue;
        note(trace.articleId, articleId, copied);
        note(articleId, trace.articleId, copied);
      }
    }
    return { compared, shared };
  });
}
