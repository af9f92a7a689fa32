import { readColumns } from './index/columns';
import { postingTables, readFrequencies, readPostings, visitDocs } from './index/read-postings';
import { findByUrl, getArticles } from './read-articles';
import { claimsOf, nameWords, savedClaim } from './saved-claims';
import type { ArchiveDatabase, DocNumber, SpeakerRow } from './schema';
import { saturation } from './search/bm25';
import { dateSpan } from './search/parse-query';
import type { ArticleText, Candidate, CoverageSource, TimeWindow, WeightedTerm } from './source';
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
    size: async () => (await readTotals(db)).articles,
    idOf: async (url) => (await findByUrl(db, url))?.id ?? null,
    frequencies: (terms) =>
      db.transaction('r', postingTables(db), () => readFrequencies(db, [...new Set(terms)])),
    candidates: (terms, window, limit) => candidates(db, terms, window, limit),
    metas: (ids) => getArticles(db, ids),
    texts: (ids) => texts(db, ids),
    claimsBy: (keys, window, limit) => claimsBy(db, keys, window, limit),
    claimsIn: (ids) => claimsIn(db, ids),
    naming: (keys) => naming(db, keys),
    speakersNamed: (name, limit) => speakersNamed(db, name, limit),
    speakersLike: (key) => speakersLike(db, key),
  };
}

async function candidates(
  db: ArchiveDatabase,
  terms: readonly WeightedTerm[],
  window: TimeWindow,
  limit: number,
): Promise<Candidate[]> {
  const [from, to] = boundsOf(window);
  return db.transaction('r', [...postingTables(db), db.columns, db.totals, db.articles], async () => {
    const [totals, { times, lengths }, found] = await Promise.all([
      readTotals(db),
      readColumns(db),
      readPostings(db, [...new Set(terms.map(({ term }) => term))]),
    ]);
    const average = totals.words / Math.max(1, totals.articles) || 1;
    const scores = new Float32Array(times.length);
    for (const { term, weight } of terms) {
      const postings = found.get(term);
      if (!postings) continue;
      visitDocs(postings, (doc, count, title) => {
        const time = times[doc]!;
        if (time >= from && time <= to)
          scores[doc]! += weight * saturation(count, title, lengths[doc]!, average);
      });
    }
    const best = highest(scores, limit);
    const rows = await db.articles.bulkGet(best);
    return rows.flatMap((row) => (row ? [{ id: row.id, score: scores[row.doc]! }] : []));
  });
}

/** Documents of the highest scores above zero, best first; the newer of two equals. */
function highest(scores: Float32Array, limit: number): DocNumber[] {
  const docs: DocNumber[] = [];
  for (let doc = 1; doc < scores.length; doc++) if (scores[doc]! > 0) docs.push(doc);
  return docs.sort((a, b) => scores[b]! - scores[a]! || b - a).slice(0, limit);
}

async function texts(db: ArchiveDatabase, ids: readonly string[]): Promise<Map<string, ArticleText>> {
  return db.transaction('r', db.articles, db.bodies, async () => {
    const metas = [...(await getArticles(db, ids)).values()];
    const bodies = await db.bodies.bulkGet(metas.map(({ id, hash }): [string, string] => [id, hash]));
    return new Map(metas.map(({ id, title }, i) => [id, { title, paragraphs: bodies[i]?.paragraphs ?? [] }]));
  });
}

async function claimsBy(
  db: ArchiveDatabase,
  keys: readonly string[],
  window: TimeWindow,
  limit: number,
): Promise<SavedClaim[]> {
  const [from, to] = boundsOf(window);
  const perKey = await db.transaction('r', db.claims, () =>
    Promise.all(
      [...new Set(keys)].map((key) =>
        db.claims
          .where('[speakerKey+age]')
          .between([key, -to], [key, -from], true, true)
          .limit(limit)
          .toArray(),
      ),
    ),
  );
  const newest = perKey.flat().sort((a, b) => a.age - b.age);
  return newest.map(savedClaim);
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
