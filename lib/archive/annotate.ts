import { v7 as uuidv7 } from 'uuid';
import { foldKey } from '../arabic/fold';
import { metaOf } from './article-meta';
import { countFacets } from './facets';
import { ArchiveFailure } from './failure';
import { LIMITS } from './limits';
import type { AnnotationRow, ArchiveDatabase, ArticleRow } from './schema';
import type { ArticleMeta } from './types';

/** A tag as it is kept: trimmed, single spaces, without a leading `#`. */
function tidyTag(tag: string): string {
  return tag.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/^#/, '').trim();
}

/** Tags without repetition; two that fold alike are one, written as the first. */
export function tidyTags(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags.map(tidyTag)) if (tag && !byKey.has(foldKey(tag))) byKey.set(foldKey(tag), tag);
  return [...byKey.values()];
}

/** Sets a note; an empty one is deleted. Null where the article is not there. */
export async function setNote(
  db: ArchiveDatabase,
  id: string,
  note: string,
  now: Date,
): Promise<ArticleMeta | null> {
  if (note.length > LIMITS.note) throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.note });
  const text = note.trim() === '' ? '' : note;
  return change(db, id, (rows) => ({
    rows: rewrite(rows, 'note', text ? [text] : [], id, now),
    set: { note: text },
  }));
}

/** Sets an article's tags to these. Null where the article is not there. */
export async function setTags(
  db: ArchiveDatabase,
  id: string,
  given: readonly string[],
  now: Date,
): Promise<ArticleMeta | null> {
  const tags = tidyTags(given);
  if (tags.length > LIMITS.tags) throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.tags });
  if (tags.some((tag) => tag.length > LIMITS.tag))
    throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.tag });
  return change(db, id, (rows) => ({ rows: rewrite(rows, 'tag', tags, id, now), set: { tags } }));
}

interface Rewritten {
  readonly put: readonly AnnotationRow[];
  readonly gone: readonly AnnotationRow[];
  readonly at: string;
}

/** Annotations of one kind set to these texts; one that stays keeps its id and time. */
function rewrite(
  rows: readonly AnnotationRow[],
  kind: AnnotationRow['kind'],
  texts: readonly string[],
  articleId: string,
  now: Date,
): Rewritten {
  const at = now.toISOString();
  const old = rows.filter((row) => row.kind === kind);
  const kept = new Set(old.filter((row) => texts.includes(row.text)));
  const missing = texts.filter((text) => !old.some((row) => row.text === text));
  return {
    put: missing.map((text) => ({ id: uuidv7(), articleId, kind, text, at })),
    gone: old.filter((row) => !kept.has(row)),
    at,
  };
}

async function change(
  db: ArchiveDatabase,
  id: string,
  edit: (rows: readonly AnnotationRow[]) => {
    readonly rows: Rewritten;
    readonly set: Partial<Pick<ArticleRow, 'note' | 'tags'>>;
  },
): Promise<ArticleMeta | null> {
  return db.transaction('rw', db.articles, db.facets, db.annotations, db.tombstones, async () => {
    const article = await db.articles.get({ id });
    if (!article) return null;
    const { rows, set } = edit(await db.annotations.where('articleId').equals(id).toArray());
    const row: ArticleRow = { ...article, ...set };
    await countFacets(db, [article], -1);
    await countFacets(db, [row], 1);
    await Promise.all([
      db.articles.put(row),
      db.annotations.bulkPut(rows.put),
      db.annotations.bulkDelete(rows.gone.map((one) => one.id)),
      db.tombstones.bulkPut(rows.gone.map((one) => ({ id: one.id, kind: 'annotation', at: rows.at }))),
    ]);
    return metaOf(row);
  });
}
