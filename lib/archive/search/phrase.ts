import { readPlaces, type TermHeads, visitPlaces } from '../index/read-postings';
import type { ArchiveDatabase, DocNumber } from '../schema';

interface PhraseWord {
  /** Words before it in the phrase. */
  readonly offset: number;
  readonly readings: readonly TermHeads[];
}

/**
 * Those of the documents in which the words of a phrase follow each other. The rarest word's places are read first, and of
 * the others only where documents are left: most go with the second. Within a transaction over `postingTables`.
 * @param words for each word its readings; none for a word that is not indexed, which holds its place
 * @param docs documents that hold all of these words
 * @param saidOnly all words must stand in claims
 */
export async function phraseDocs(
  db: ArchiveDatabase,
  words: readonly (readonly TermHeads[])[],
  docs: readonly DocNumber[],
  saidOnly: boolean,
): Promise<readonly DocNumber[]> {
  let left = docs;
  // Where the phrase would begin, for each document, by the words looked at so far.
  let starts: Map<DocNumber, readonly number[]> | null = null;
  for (const { readings, offset } of rarestFirst(words)) {
    const before: typeof starts = starts;
    const next = new Map<DocNumber, readonly number[]>();
    const wanted = among(left);
    const places = await readPlaces(db, readings, wanted);
    for (const postings of places.values())
      visitPlaces(postings, { wanted, saidOnly }, (doc, at) => {
        const known = before?.get(doc);
        const kept: number[] = [];
        for (const place of at) if (!known || known.includes(place - offset)) kept.push(place - offset);
        if (kept.length === 0) return;
        const other = next.get(doc);
        next.set(doc, other ? other.concat(kept) : kept);
      });
    starts = next;
    left = left.filter((doc) => next.has(doc));
  }
  return left;
}

function rarestFirst(words: readonly (readonly TermHeads[])[]): PhraseWord[] {
  const documents = ({ readings }: PhraseWord) => readings.reduce((sum, { df }) => sum + df, 0);
  return words
    .map((readings, offset) => ({ readings, offset }))
    .filter(({ readings }) => readings.length > 0)
    .sort((a, b) => documents(a) - documents(b));
}

/** Whether a document is one of these: a flag is read far faster than a set, and each posting asks. @param docs ascending */
function among(docs: readonly DocNumber[]): (doc: DocNumber) => boolean {
  const flags = new Uint8Array((docs.at(-1) ?? 0) + 1);
  for (const doc of docs) flags[doc] = 1;
  return (doc) => flags[doc] === 1;
}
