import type { Columns } from '../index/columns';
import { postingTables, readTermHeads, type TermHeads, visitDocs } from '../index/read-postings';
import type { ArchiveDatabase, DocNumber } from '../schema';
import { readTotals } from '../totals';
import { idf, saturation } from './bm25';
import { nameVariants } from './name-variants';
import { nearSpellings, spellingTables } from './near-spellings';
import type { ParsedQuery, QueryWord } from './parse-query';
import { phraseDocs } from './phrase';

/** Documents that match a search, and how well. */
export interface TextMatch {
  readonly docs: readonly DocNumber[];
  /** By document. */
  readonly scores: Float32Array;
  /** All terms that were looked for: what snippets mark. */
  readonly terms: ReadonlySet<string>;
  /** The same for each word of the search. */
  readonly words: readonly (readonly string[])[];
  readonly corrected: readonly { readonly from: string; readonly to: readonly string[] }[];
}

export function matchTables(db: ArchiveDatabase) {
  return [...new Set([...postingTables(db), ...spellingTables(db), db.speakers, db.columns, db.totals])];
}

/** Words and phrases that a search needs, or null where it names none that is indexed. */
function needs(query: ParsedQuery): readonly QueryWord[] | null {
  const words = [...query.words, ...query.phrases.flat()].filter(({ terms }) => terms.length > 0);
  return words.length > 0 ? words : null;
}

/**
 * Articles that hold every word and phrase of a search, by BM25. A word is also looked up by the other spellings of
 * an official's name; one that no article holds, by its nearest spellings. Null where the search has no text. Within
 * a transaction over `matchTables`.
 * @param known `readColumns`, perhaps not yet done
 */
export async function matchText(
  db: ArchiveDatabase,
  query: ParsedQuery,
  known: PromiseLike<Columns>,
): Promise<TextMatch | null> {
  const words = needs(query);
  if (!words) return null;
  const [{ articles, words: all }, columns, { spelt, found }] = await Promise.all([
    readTotals(db),
    known,
    lookUp(db, words),
  ]);
  const corrected = await correct(db, words, spelt, found);
  const terms = (word: QueryWord) => spelt.get(word) ?? [];
  const groups = words.map((word) => terms(word).flatMap((term) => found.get(term) ?? []));
  const average = all / Math.max(1, articles) || 1;
  const { saidOnly } = query;
  const { scores, docs } = scoreGroups(groups, columns, { articles, average, saidOnly });
  let left: readonly DocNumber[] = docs;
  for (const phrase of query.phrases) {
    const readings = phrase.map((word) => terms(word).flatMap((term) => found.get(term) ?? []));
    left = await phraseDocs(db, readings, left, saidOnly);
  }
  return { docs: left, scores, terms: new Set(words.flatMap(terms)), words: words.map(terms), corrected };
}

/** The terms that each word is looked up by. */
type Spelt = Map<QueryWord, readonly string[]>;

/** What holds the words, as they are spelt and as officials' names are spelt otherwise. */
async function lookUp(
  db: ArchiveDatabase,
  words: readonly QueryWord[],
): Promise<{ spelt: Spelt; found: Map<string, TermHeads> }> {
  const [found, variants] = await Promise.all([
    readTermHeads(
      db,
      words.flatMap(({ terms }) => terms),
    ),
    Promise.all(words.map(({ terms }) => nameVariants(db, terms))),
  ]);
  const others = variants.flat();
  if (others.length > 0) for (const [term, heads] of await readTermHeads(db, others)) found.set(term, heads);
  const spelt = new Map(words.map((word, i) => [word, [...new Set([...word.terms, ...variants[i]!])]]));
  return { spelt, found };
}

/** Puts the nearest spellings in the place of words that no article holds, and says which. */
async function correct(
  db: ArchiveDatabase,
  words: readonly QueryWord[],
  spelt: Spelt,
  found: Map<string, TermHeads>,
): Promise<TextMatch['corrected']> {
  const corrected: { from: string; to: string[] }[] = [];
  for (const word of words) {
    if (spelt.get(word)!.some((term) => found.has(term))) continue;
    const [term = ''] = word.terms;
    const to = await nearSpellings(db, [term, word.form]);
    if (to.length === 0) continue;
    corrected.push({ from: word.form, to });
    spelt.set(word, to);
    for (const [name, postings] of await readTermHeads(db, to)) found.set(name, postings);
  }
  return corrected;
}

interface Scoring {
  readonly articles: number;
  /** Words of an article on average. */
  readonly average: number;
  /** A document must hold a term in a claim. */
  readonly saidOnly: boolean;
}

/** Scores of the documents that hold at least one term of every group. The terms of a group are synonyms. */
function scoreGroups(
  groups: readonly (readonly TermHeads[])[],
  { times, lengths }: Columns,
  { articles, average, saidOnly }: Scoring,
): Pick<TextMatch, 'docs' | 'scores'> {
  const scores = new Float32Array(times.length);
  const reached = new Uint8Array(times.length);
  groups.forEach((group, step) => {
    const weight = idf(
      group.reduce((sum, { df }) => sum + df, 0),
      articles,
    );
    for (const postings of group) {
      visitDocs(postings, (doc, count, title, said) => {
        // Documents that missed a group before are out; one that this group has counted already is not counted twice.
        if (reached[doc] !== step || (saidOnly && !said)) return;
        scores[doc]! += weight * saturation(count, title, lengths[doc]!, average);
        reached[doc] = step + 1;
      });
    }
  });
  const docs: DocNumber[] = [];
  for (let doc = 1; doc < times.length; doc++)
    if (reached[doc] === groups.length && !Number.isNaN(times[doc]!)) docs.push(doc);
  return { docs, scores };
}
