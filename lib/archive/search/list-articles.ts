import { metaOf } from '../article-meta';
import { type Columns, readColumns } from '../index/columns';
import { LIMITS } from '../limits';
import { claimsOf } from '../saved-claims';
import type { ArchiveDatabase, ArticleRow, DocNumber } from '../schema';
import type { ListPage, ListQuery, ListRow } from '../types';
import { filterDocs, filterTables } from './filter-docs';
import { highest } from './highest';
import { matchTables, matchText, type TextMatch } from './match-text';
import { dateSpan, type ParsedQuery, parseQuery } from './parse-query';
import { type NoteMatches, noteTables, searchNotes } from './search-notes';
import { snippetsOf, termFinder } from './snippets';

const NO_NOTES: NoteMatches = new Map();

interface Window {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** The instants that a query's days and its text's operators leave. */
function windowOf(query: ListQuery, from: number | null, to: number | null): Window {
  const first = query.from ? (dateSpan(query.from.slice(0, 10))?.start ?? Date.parse(query.from)) : null;
  const last = query.to ? (dateSpan(query.to.slice(0, 10))?.end ?? Date.parse(query.to)) : null;
  const starts = [first, from].filter((time) => time !== null && !Number.isNaN(time));
  const ends = [last, to].filter((time) => time !== null && !Number.isNaN(time));
  return {
    from: Math.max(Number.NEGATIVE_INFINITY, ...starts.map(Number)),
    to: Math.min(Number.POSITIVE_INFINITY, ...ends.map(Number)),
  };
}

/** Articles that a query leaves, in its order: one page of them with the passages that matched, and their number. */
export async function listArticles(db: ArchiveDatabase, query: ListQuery): Promise<ListPage> {
  const typed = parseQuery(query.text ?? '');
  const parsed = { ...typed, saidOnly: typed.saidOnly || query.saidOnly === true };
  const offset = Math.max(0, query.offset ?? 0);
  const limit = Math.min(LIMITS.rows, Math.max(0, query.limit ?? LIMITS.rowsOfPage));
  const tables = [
    ...new Set([...matchTables(db), ...filterTables(db), ...noteTables(db), db.bodies, db.claims]),
  ];
  return db.transaction('r', tables, async () => {
    const reading = readColumns(db);
    // What does not rest on each other is asked for at once.
    const [columns, found, own, asked, filtered] = await Promise.all([
      reading,
      matchText(db, parsed, reading),
      parsed.saidOnly ? NO_NOTES : searchNotes(db, wordsOf(parsed)),
      parsed.notes.length > 0 ? searchNotes(db, parsed.notes) : null,
      filterDocs(db, query, parsed),
    ]);
    const match = found && withNotes(found, own);
    const docs = leftOf(
      columns,
      match,
      asked ? keeping(filtered.docs, asked) : filtered.docs,
      windowOf(query, parsed.from, parsed.to),
    );
    const shown = inOrder(columns, match, docs, query.sort, offset + limit).slice(offset);
    const articles = (await db.articles.bulkGet(shown)).flatMap((row) => row ?? []);
    return {
      total: docs.length,
      rows: (await withSnippets(db, articles, match, parsed.saidOnly)).map((row, i) => {
        const { doc } = articles[i]!;
        return { ...row, notes: [...(asked?.get(doc) ?? []), ...(own.get(doc) ?? [])] };
      }),
      corrected: match?.corrected ?? [],
      problems: [...parsed.problems, ...filtered.problems],
    };
  });
}

const wordsOf = ({ words, phrases }: ParsedQuery) => [...words, ...phrases.flat()];

/** Articles whose notes match come in too, and first: what readers wrote themselves is what they look for. */
function withNotes(match: TextMatch, notes: NoteMatches): TextMatch {
  if (notes.size === 0) return match;
  // A word that stands in a note is spelt as it was meant.
  const before = match.corrected.length > 0 ? [] : match.docs;
  const scores = new Float32Array(match.scores.length);
  let most = 0;
  for (const doc of before) {
    scores[doc] = match.scores[doc]!;
    most = Math.max(most, scores[doc]!);
  }
  for (const doc of notes.keys()) scores[doc]! += most + 1;
  return { ...match, docs: [...new Set([...before, ...notes.keys()])], scores, corrected: [] };
}

function keeping(docs: ReadonlySet<DocNumber> | null, notes: NoteMatches): ReadonlySet<DocNumber> {
  return new Set([...notes.keys()].filter((doc) => !docs || docs.has(doc)));
}

/** The documents that match and filters and the window leave. */
function leftOf(
  { times }: Columns,
  match: TextMatch | null,
  filtered: ReadonlySet<DocNumber> | null,
  { from, to }: Window,
): DocNumber[] {
  const all: Iterable<DocNumber> = match?.docs ?? filtered ?? times.keys();
  const docs: DocNumber[] = [];
  for (const doc of all) {
    const time = times[doc]!;
    // NaN, which a document that is not current has, fails both comparisons.
    if (time >= from && time < to && (!match || !filtered || filtered.has(doc))) docs.push(doc);
  }
  return docs;
}

/** The first so many documents in the order that is asked for. */
function inOrder(
  { times }: Columns,
  match: TextMatch | null,
  docs: readonly DocNumber[],
  sort: ListQuery['sort'],
  limit: number,
): DocNumber[] {
  const newest = (a: DocNumber, b: DocNumber) => times[b]! - times[a]! || b - a;
  if (match && (sort ?? 'match') === 'match') return highest(docs, match.scores, limit, newest);
  if (sort !== 'oldest') return highest(docs, times, limit, newest);
  return highest(
    docs,
    times.map((time) => -time),
    limit,
    (a, b) => a - b,
  );
}

async function withSnippets(
  db: ArchiveDatabase,
  articles: readonly ArticleRow[],
  match: TextMatch | null,
  saidOnly: boolean,
): Promise<Omit<ListRow, 'notes'>[]> {
  if (!match) return articles.map((row) => ({ article: metaOf(row), snippets: [] }));
  const [bodies, claims] = await Promise.all([
    db.bodies.bulkGet(articles.map(({ id, hash }): [string, string] => [id, hash])),
    saidOnly ? Promise.all(articles.map(({ id }) => claimsOf(db, id).toArray())) : [],
  ]);
  const termOfWord = termFinder(match.terms);
  return articles.map((row, i) => ({
    article: metaOf(row),
    snippets: snippetsOf(
      row.title,
      bodies[i]?.paragraphs ?? [],
      termOfWord,
      claims[i]?.map(({ claim }) => claim) ?? null,
    ),
  }));
}
