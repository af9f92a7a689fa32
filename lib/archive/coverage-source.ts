import { metaOf } from './article-meta';
import { claimsSaid } from './claims-said';
import { type Columns, readColumns } from './index/columns';
import {
  postingTables,
  readFrequencies,
  readTermHeads,
  type TermHeads,
  visitDocs,
} from './index/read-postings';
import { findByUrl, getArticles } from './read-articles';
import { claimsOf, nameWords, savedClaim } from './saved-claims';
import type { ArchiveDatabase, DocNumber, SpeakerRow } from './schema';
import { saturation } from './search/bm25';
import { highest } from './search/highest';
import { dateSpan } from './search/parse-query';
import type {
  ArticleRef,
  ArticleText,
  Candidate,
  CandidateQuery,
  CoverageSource,
  TermUse,
  TimeWindow,
} from './source';
import { readTotals } from './totals';
import type { SavedClaim, SpeakerEntry } from './types';

/** Instants of a window, both included. */
function boundsOf({ from, to }: TimeWindow): readonly [from: number, to: number] {
  const last = to === null ? null : (dateSpan(to)?.end ?? null);
  return [
    from === null ? Number.NEGATIVE_INFINITY : Date.parse(from),
    to === null ? Number.POSITIVE_INFINITY : last === null ? Date.parse(to) : last - 1,
  ];
}

/** What coverage asks, answered from the database: each question in one read transaction. */
export function coverageSource(db: ArchiveDatabase): CoverageSource {
  return {
    together: (work) => db.transaction('r', db.tables, work),
    size: async () => (await readTotals(db)).articles,
    idOf: async (url) => (await findByUrl(db, url))?.id ?? null,
    frequencies: (terms) =>
      db.transaction('r', postingTables(db), () => readFrequencies(db, [...new Set(terms)])),
    candidates: (questions) => candidates(db, questions),
    metas: (ids) => getArticles(db, ids),
    texts: (articles) => texts(db, articles),
    claimsBy: (keys, window, limit) => claimsSaid(db, keys, boundsOf(window), limit),
    claimsIn: (ids) => claimsIn(db, ids),
    naming: (keys) => naming(db, keys),
    speakersNamed: (name, limit) => speakersNamed(db, name, limit),
    speakersLike: (key) => speakersLike(db, key),
  };
}

async function candidates(
  db: ArchiveDatabase,
  questions: readonly CandidateQuery[],
): Promise<readonly Candidate[]> {
  const asked = [...new Set(questions.flatMap(({ terms }) => terms.map(({ term }) => term)))];
  if (asked.length === 0) return [];
  return db.transaction('r', [...postingTables(db), db.columns, db.articles], async () => {
    const [{ articles, words }, columns, postings] = await Promise.all([
      readTotals(db),
      readColumns(db),
      readTermHeads(db, asked),
    ]);
    const average = words / Math.max(1, articles) || 1;
    const best = new Set(questions.flatMap((question) => bestOf(question, postings, columns, average)));
    const uses = usesIn(best, postings);
    const rows = await db.articles.bulkGet([...best]);
    return rows.flatMap((row) =>
      row ? [{ article: metaOf(row), uses: uses.get(row.doc)!, length: columns.lengths[row.doc]! }] : [],
    );
  });
}

type Postings = ReadonlyMap<string, TermHeads>;

function bestOf(
  { terms, window, limit }: CandidateQuery,
  postings: Postings,
  { times, lengths }: Columns,
  average: number,
): DocNumber[] {
  const [from, to] = boundsOf(window);
  const scores = new Float32Array(times.length);
  const held: DocNumber[] = [];
  for (const { term, weight } of terms) {
    const heads = postings.get(term);
    if (!heads || weight <= 0) continue;
    visitDocs(heads, (doc, count, title) => {
      const time = times[doc]!;
      if (!(time >= from && time <= to)) return;
      if (scores[doc] === 0) held.push(doc);
      scores[doc]! += weight * saturation(count, title, lengths[doc]!, average);
    });
  }
  return highest(held, scores, limit, (a, b) => b - a);
}

function usesIn(docs: ReadonlySet<DocNumber>, postings: Postings): Map<DocNumber, Map<string, TermUse>> {
  const uses = new Map([...docs].map((doc) => [doc, new Map<string, TermUse>()]));
  // A flag is read far faster than a map, and most documents are none of these.
  const wanted = new Uint8Array(Math.max(0, ...docs) + 1);
  for (const doc of docs) wanted[doc] = 1;
  for (const [term, held] of postings)
    visitDocs(held, (doc, count, inTitle) => {
      if (wanted[doc]) uses.get(doc)!.set(term, { count, inTitle });
    });
  return uses;
}

async function texts(
  db: ArchiveDatabase,
  articles: readonly ArticleRef[],
): Promise<Map<string, ArticleText>> {
  const bodies = await db.bodies.bulkGet(articles.map(({ id, hash }): [string, string] => [id, hash]));
  return new Map(
    articles.flatMap(({ id, title }, i) => {
      const body = bodies[i];
      return body ? [[id, { title, paragraphs: body.paragraphs }] as const] : [];
    }),
  );
}

async function claimsIn(db: ArchiveDatabase, ids: readonly string[]): Promise<SavedClaim[]> {
  const rows = await db.transaction('r', db.claims, () =>
    Promise.all([...new Set(ids)].map((id) => claimsOf(db, id).toArray())),
  );
  return rows.flat().map(savedClaim);
}

async function naming(db: ArchiveDatabase, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.speakers.bulkGet([...new Set(keys)]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row.articles]] : [])));
}

/** Speakers of one name that are looked at, at most. */
const NAMESAKES = 200;
/** Words of what can be a name; a search for more is none. */
const LONGEST_NAME = 6;

/** Speakers that have one of these among their `nameWords`. */
function withWord(db: ArchiveDatabase, words: readonly string[]) {
  return db.speakers.where('words').anyOf(words).distinct().limit(NAMESAKES).toArray();
}

const entryOf = ({ words: _, rank: __, ...entry }: SpeakerRow): SpeakerEntry => entry;

async function speakersNamed(db: ArchiveDatabase, name: string, limit: number): Promise<SpeakerEntry[]> {
  const words = nameWords(name);
  // Each word stands there as its stem and its skeleton.
  const pairs = Array.from({ length: words.length / 2 }, (_, i) => words.slice(2 * i, 2 * i + 2));
  if (pairs.length === 0 || pairs.length > LONGEST_NAME) return [];
  const found = await Promise.all(pairs.map((pair) => withWord(db, pair)));
  const [fewest = []] = found.sort((a, b) => a.length - b.length);
  return fewest
    .filter((row) => pairs.every((pair) => pair.some((word) => row.words.includes(word))))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, limit)
    .map(entryOf);
}

async function speakersLike(db: ArchiveDatabase, key: string): Promise<SpeakerEntry[]> {
  return db.transaction('r', db.speakers, async () => {
    const own = await db.speakers.get(key);
    if (!own) return [];
    const rows = await withWord(db, nameWords(own.name).slice(-2));
    return [...new Map([own, ...rows].map((row) => [row.key, entryOf(row)])).values()];
  });
}
