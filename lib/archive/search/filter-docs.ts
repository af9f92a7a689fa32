import { foldKey } from '../../arabic/fold';
import { listFacets } from '../facets';
import { docsOf } from '../index/doc-lists';
import { remarkTags } from '../remarks/read-remarks';
import { docsCollected, docsTagged, remarkDocTables } from '../remarks/remark-docs';
import { nameWords, SKELETON_MARK } from '../saved-claims';
import type { ArchiveDatabase, DocNumber } from '../schema';
import type { ListQuery, QueryProblem } from '../types';
import type { ParsedQuery } from './parse-query';

type DocSet = ReadonlySet<DocNumber>;

export function filterTables(db: ArchiveDatabase) {
  return [db.articles, db.docLists, db.totals, db.speakers, db.facets, ...remarkDocTables(db)];
}

/** What filters leave. */
interface Filtered {
  /** Null where no filter is given. */
  readonly docs: DocSet | null;
  readonly problems: readonly QueryProblem[];
}

/** The documents that outlet, speaker, tag, collection and their operators leave. Within a transaction over `filterTables`. */
export async function filterDocs(
  db: ArchiveDatabase,
  query: ListQuery,
  parsed: ParsedQuery,
): Promise<Filtered> {
  const problems: QueryProblem[] = [];
  const sets: Promise<DocSet>[] = [];
  if (query.outlet) sets.push(docsBy(db, 'outlet', [query.outlet]));
  if (query.speaker) sets.push(docsBy(db, 'speakers', [query.speaker]));
  if (query.tag) sets.push(docsBy(db, 'tags', [query.tag]));
  if (query.collection) sets.push(docsCollected(db, query.collection).then((docs) => new Set(docs)));
  const like = async ({ index, find, problem }: NameFilter, typed: string): Promise<DocSet> => {
    const keys = await find(db, typed);
    if (keys.length === 0) problems.push({ problem, typed });
    return docsBy(db, index, keys);
  };
  for (const name of parsed.outlets) sets.push(like(OUTLETS, name));
  for (const name of parsed.tags) sets.push(like(TAGS, name));
  for (const name of parsed.officials) sets.push(like(OFFICIALS, name));
  if (sets.length === 0) return { docs: null, problems };
  const [first, ...others] = await Promise.all(sets);
  if (others.length === 0) return { docs: first!, problems };
  return { docs: new Set([...first!].filter((doc) => others.every((set) => set.has(doc)))), problems };
}

/** A filter by a name that a reader typed. */
interface NameFilter {
  readonly index: 'outlet' | 'speakers' | 'tags';
  readonly find: (db: ArchiveDatabase, name: string) => Promise<string[]>;
  readonly problem: QueryProblem['problem'];
}

const OUTLETS: NameFilter = { index: 'outlet', find: outletsLike, problem: 'no-such-outlet' };
const TAGS: NameFilter = { index: 'tags', find: tagsLike, problem: 'no-such-tag' };
const OFFICIALS: NameFilter = { index: 'speakers', find: speakersLike, problem: 'no-such-official' };

async function docsBy(
  db: ArchiveDatabase,
  index: 'outlet' | 'speakers' | 'tags',
  keys: readonly string[],
): Promise<DocSet> {
  const found = await Promise.all(
    keys.map((key) =>
      index === 'tags' ? db.articles.where(index).equals(key).primaryKeys() : docsOf(db, index, key),
    ),
  );
  // What is on a claim or an event is told of the article too.
  if (index === 'tags') found.push(await docsTagged(db, keys));
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
  const [onArticles, others] = await Promise.all([listFacets(db, 'tag'), remarkTags(db)]);
  const tags = new Set([...onArticles.map(({ value }) => value), ...others]);
  return [...tags].filter((tag) => foldKey(tag) === wanted);
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
  const perWord = await Promise.all(
    words.map((word) => db.speakers.where('words').equals(word).primaryKeys()),
  );
  const [first, ...others] = perWord.sort((a, b) => a.length - b.length).map((keys) => new Set(keys));
  return [...first!].filter((key) => others.every((keys) => keys.has(key)));
}
