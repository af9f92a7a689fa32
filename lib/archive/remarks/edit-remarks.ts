import { v7 as uuidv7 } from 'uuid';
import { tidyTags } from '../annotate';
import { ArchiveFailure } from '../failure';
import { LIMITS } from '../limits';
import type { ArchiveDatabase } from '../schema';
import { fellowsOf } from './remark-docs';
import type { RemarkRow } from './tables';
import type { Target } from './types';

const quoteOf = (target: Target) => (target.type === 'claim' ? target.quote : '');

/** What `rowsOn` reads. */
export const targetTables = (db: ArchiveDatabase) => [db.remarks, db.members];

/**
 * Rows on a target, the first first; those that were taken back too. What was said of an event is said of it on
 * whichever of its articles it hangs: two that became one keep both. Within a transaction over `targetTables`.
 */
export async function rowsOn(db: ArchiveDatabase, target: Target): Promise<RemarkRow[]> {
  const ids = target.type === 'event' ? await fellowsOf(db, target.articleId) : [target.articleId];
  const rows = await db.remarks.where('articleId').anyOf(ids).toArray();
  return rows
    .filter(({ type, quote }) => type === target.type && quote === quoteOf(target))
    .sort((a, b) => (`${a.added} ${a.id}` < `${b.added} ${b.id}` ? -1 : 1));
}

export function newRow(
  target: Target,
  kind: RemarkRow['kind'],
  what: Pick<RemarkRow, 'text' | 'collectionId'>,
  at: string,
): RemarkRow {
  const { type, articleId } = target;
  const quote = quoteOf(target);
  if (quote.length > LIMITS.quote) throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.quote });
  return { id: uuidv7(), type, articleId, quote, kind, ...what, added: at, at, removed: false };
}

/** A row that is taken back: it says no more what it said. */
export const takenBack = (row: RemarkRow, at: string): RemarkRow => ({
  ...row,
  text: '',
  at,
  removed: true,
});

/** Sets the note on a claim or an event; an empty one takes it away. */
export async function noteOn(db: ArchiveDatabase, target: Target, note: string, now: Date): Promise<void> {
  if (note.length > LIMITS.note) throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.note });
  const at = now.toISOString();
  await db.transaction('rw', targetTables(db), async () => {
    const [first, ...others] = (await rowsOn(db, target)).filter(
      ({ kind, removed }) => kind === 'note' && !removed,
    );
    // What another archive brought, or an event that joined this one, stood below it and is in the new words.
    await db.remarks.bulkPut(others.map((row) => takenBack(row, at)));
    if (note.trim() === '') {
      if (first) await db.remarks.put(takenBack(first, at));
    } else if (first?.text !== note || others.length > 0)
      await db.remarks.put(
        first ? { ...first, text: note, at } : newRow(target, 'note', { text: note, collectionId: '' }, at),
      );
  });
}

/** Sets the tags on a claim or an event to these. */
export async function tagsOn(
  db: ArchiveDatabase,
  target: Target,
  given: readonly string[],
  now: Date,
): Promise<void> {
  const tags = tidyTags(given);
  if (tags.length > LIMITS.tags) throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.tags });
  if (tags.some((tag) => tag.length > LIMITS.tag))
    throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.tag });
  const at = now.toISOString();
  await db.transaction('rw', targetTables(db), async () => {
    const old = (await rowsOn(db, target)).filter(({ kind, removed }) => kind === 'tag' && !removed);
    const known = new Set(old.map(({ text }) => text));
    await db.remarks.bulkPut([
      ...old.filter(({ text }) => !tags.includes(text)).map((row) => takenBack(row, at)),
      ...tags
        .filter((tag) => !known.has(tag))
        .map((tag) => newRow(target, 'tag', { text: tag, collectionId: '' }, at)),
    ]);
  });
}
