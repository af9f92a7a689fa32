import { foldKey } from '../../arabic/fold';
import { listFacets } from '../facets';
import { nameWords, SKELETON_MARK } from '../saved-claims';
import type { ArchiveDatabase, DocNumber } from '../schema';
import type { ListQuery } from '../types';
import type { ParsedQuery } from './parse-query';

type DocSet = ReadonlySet<DocNumber>;

export function filterTables(db: ArchiveDatabase) {
  return [db.articles, db.speakers, db.facets];
}

/**
 * The documents that outlet, speaker, tag and their operators leave; null where none of them is given. Within a
 * transaction over `filterTables`.
 */
export async function filterDocs(
  db: ArchiveDatabase,
  query: ListQuery,
  parsed: ParsedQuery,
): Promise<DocSet | null> {
  const sets: Promise<DocSet>[] = [];
  if (query.outlet) sets.push(docsBy(db, 'outlet', [query.outlet]));
  if (query.speaker) sets.push(docsBy(db, 'speakers', [query.speaker]));
  if (query.tag) sets.push(docsBy(db, 'tags', [query.tag]));
  for (const name of parsed.outlets)
    sets.push(outletsLike(db, name).then((keys) => docsBy(db, 'outlet', keys)));
  for (const name of parsed.tags) sets.push(tagsLike(db, name).then((keys) => docsBy(db, 'tags', keys)));
  for (const name of parsed.officials)
    sets.push(speakersLike(db, name).then((keys) => docsBy(db, 'speakers', keys)));
  if (sets.length === 0) return null;
  const [first, ...others] = await Promise.all(sets);
  return new Set([...first!].filter((doc) => others.every((set) => set.has(doc))));
}

async function docsBy(
  db: ArchiveDatabase,
  index: 'outlet' | 'speakers' | 'tags',
  keys: readonly string[],
): Promise<DocSet> {
  const found = await Promise.all(keys.map((key) => db.articles.where(index).equals(key).primaryKeys()));
  return new Set(found.flat());
}

async function outletsLike(db: ArchiveDatabase, name: string): Promise<string[]> {
  const wanted = foldKey(name);
  const outlets = await listFacets(db, 'outlet');
  return outlets
    .filter((outlet) => foldKey(outlet.value).includes(wanted) || foldKey(outlet.name).includes(wanted))
    .map(({ value }) => value);
}

async function tagsLike(db: ArchiveDatabase, name: string): Promise<string[]> {
  const wanted = foldKey(name.replace(/^#/, ''));
  const tags = await listFacets(db, 'tag');
  return tags.filter(({ value }) => foldKey(value) === wanted).map(({ value }) => value);
}

/** Keys of the speakers whose names hold all words of this one; where none does, of those spelt nearly so. */
async function speakersLike(db: ArchiveDatabase, name: string): Promise<string[]> {
  const words = nameWords(name);
  const exact = words.filter((word) => !word.startsWith(SKELETON_MARK));
  const found = await speakersWith(db, exact);
  if (found.length > 0) return found;
  return speakersWith(
    db,
    words.filter((word) => word.startsWith(SKELETON_MARK)),
  );
}

async function speakersWith(db: ArchiveDatabase, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const keys = await Promise.all(words.map((word) => db.speakers.where('words').equals(word).primaryKeys()));
  return keys.reduce((a, b) => a.filter((key) => b.includes(key)));
}
