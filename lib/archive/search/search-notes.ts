import { fellowsOf, remarkDocTables } from '../remarks/remark-docs';
import type { ArchiveDatabase, DocNumber } from '../schema';
import type { Snippet } from '../types';
import type { QueryWord } from './parse-query';
import { snippetOf, termFinder, termsIn } from './snippets';

/** Notes that hold all words of a search, by the article that they are on, or on a claim or event of. */
export type NoteMatches = ReadonlyMap<DocNumber, readonly Snippet[]>;

export const noteTables = (db: ArchiveDatabase) => [db.annotations, ...remarkDocTables(db)];

/**
 * Looks through all that the reader wrote. Notes are few and short against articles, so they are read rather than
 * indexed. Within a transaction over `noteTables`.
 */
export async function searchNotes(db: ArchiveDatabase, words: readonly QueryWord[]): Promise<NoteMatches> {
  const wanted = words.filter(({ terms }) => terms.length > 0);
  if (wanted.length === 0) return new Map();
  const finder = termFinder(new Set(wanted.flatMap(({ terms }) => terms)));
  const matches = new Map<DocNumber, Snippet[]>();
  for (const { articleIds, text } of await notes(db)) {
    const held = termsIn(text, finder);
    const snippet =
      wanted.every(({ terms }) => terms.some((term) => held.has(term))) && snippetOf(text, finder);
    if (!snippet) continue;
    const rows = await Promise.all(articleIds.map((id) => db.articles.get({ id })));
    for (const row of rows) if (row) matches.set(row.doc, [...(matches.get(row.doc) ?? []), snippet]);
  }
  return matches;
}

interface Note {
  readonly articleIds: readonly string[];
  readonly text: string;
}

async function notes(db: ArchiveDatabase): Promise<Note[]> {
  const [annotations, remarks] = await Promise.all([
    db.annotations.where('kind').equals('note').toArray(),
    db.remarks.where('kind').equals('note').toArray(),
  ]);
  const onClaims = remarks.filter(({ removed, type }) => !removed && type !== 'event');
  const onEvents = remarks.filter(({ removed, type }) => !removed && type === 'event');
  return [
    ...[...annotations, ...onClaims].map(({ articleId, text }) => ({ articleIds: [articleId], text })),
    ...(await Promise.all(
      onEvents.map(async ({ articleId, text }) => ({ articleIds: await fellowsOf(db, articleId), text })),
    )),
  ];
}
