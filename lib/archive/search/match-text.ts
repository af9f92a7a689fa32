import type { Columns } from '../index/columns';
import { postingTables, readPostings, type TermPostings, visitDocs } from '../index/read-postings';
import type { ArchiveDatabase, DocNumber } from '../schema';
import { readTotals } from '../totals';
import { idf, saturation } from './bm25';
import { nearSpellings, spellingTables } from './near-spellings';
import type { ParsedQuery, QueryWord } from './parse-query';
import { phraseDocs } from './phrase';

/** Documents that match a search, and how well. */
export interface TextMatch {
  readonly scores: ReadonlyMap<DocNumber, number>;
  /** All terms that were looked for: what snippets mark. */
  readonly terms: ReadonlySet<string>;
  readonly corrected: readonly { readonly from: string; readonly to: readonly string[] }[];
}

export function matchTables(db: ArchiveDatabase) {
  return [...new Set([...postingTables(db), ...spellingTables(db), db.columns, db.totals])];
}

/** Words and phrases that a search needs, or null where it names none that is indexed. */
function needs(query: ParsedQuery): readonly QueryWord[] | null {
  const words = [...query.words, ...query.phrases.flat()].filter(({ terms }) => terms.length > 0);
  return words.length > 0 ? words : null;
}

/**
 * Articles that hold every word and phrase of a search, by BM25. A word that no article holds is replaced by its
 * nearest spellings. Null where the search has no text. Within a transaction over `matchTables`.
 */
export async function matchText(
  db: ArchiveDatabase,
  query: ParsedQuery,
  columns: Columns,
): Promise<TextMatch | null> {
  const words = needs(query);
  if (!words) return null;
  const totals = await readTotals(db);
  const found = await readPostings(db, [...new Set(words.flatMap(({ terms }) => terms))]);
  const corrected = await correct(db, words, found);
  const instead = new Map(corrected.map(({ from, to }) => [from, to]));
  const terms = (word: QueryWord) => instead.get(word.form) ?? word.terms;
  const postingsOf = (word: QueryWord) => terms(word).flatMap((term) => found.get(term) ?? []);

  const groups = words.map(postingsOf);
  const average = totals.words / Math.max(1, totals.articles) || 1;
  let scores = scoreGroups(groups, columns, totals.articles, average);
  for (const phrase of query.phrases) {
    const held = phraseDocs(phrase.map(postingsOf), (doc) => scores.has(doc));
    scores = new Map([...scores].filter(([doc]) => held.has(doc)));
  }
  return { scores, terms: new Set(words.flatMap(terms)), corrected };
}

async function correct(db: ArchiveDatabase, words: readonly QueryWord[], found: Map<string, TermPostings>) {
  const missing = words.filter(({ terms }) => terms.every((term) => !found.has(term)));
  const corrected: { from: string; to: string[] }[] = [];
  for (const { form, terms } of missing) {
    for (const term of terms) {
      const to = await nearSpellings(db, term);
      if (to.length === 0) continue;
      corrected.push({ from: form, to });
      break;
    }
  }
  const added = await readPostings(db, [...new Set(corrected.flatMap(({ to }) => to))]);
  for (const [term, postings] of added) found.set(term, postings);
  return corrected;
}

/** Scores of the documents that hold at least one term of every group. The terms of a group are synonyms. */
function scoreGroups(
  groups: readonly (readonly TermPostings[])[],
  { times, lengths }: Columns,
  articles: number,
  average: number,
): Map<DocNumber, number> {
  const scores = new Float32Array(times.length);
  const reached = new Uint8Array(times.length);
  groups.forEach((group, step) => {
    const weight = idf(
      group.reduce((sum, { df }) => sum + df, 0),
      articles,
    );
    for (const postings of group) {
      visitDocs(postings, (doc, count, title) => {
        // Documents that missed a group before are out; one that this group has counted already is not counted twice.
        if (reached[doc] !== step) return;
        scores[doc]! += weight * saturation(count, title, lengths[doc]!, average);
        reached[doc] = step + 1;
      });
    }
  });
  const matched = new Map<DocNumber, number>();
  for (let doc = 1; doc < times.length; doc++)
    if (reached[doc] === groups.length && !Number.isNaN(times[doc]!)) matched.set(doc, scores[doc]!);
  return matched;
}
