import type { WantedPlaces } from '../index/postings';
import { type TermPlaces, visitPlaces } from '../index/read-postings';
import type { DocNumber } from '../schema';

/**
 * Documents in which the words of a phrase follow each other.
 * @param words for each word its readings; none for a word that is not indexed, which holds its place
 * @param wanted documents worth looking at, and whether all words must stand in claims
 */
export function phraseDocs(
  words: readonly (readonly TermPlaces[])[],
  { wanted, saidOnly }: WantedPlaces,
): ReadonlySet<DocNumber> {
  // Where the phrase would begin, for each document, by the words looked at so far.
  let starts: Map<DocNumber, Set<number>> | null = null;
  words.forEach((readings, offset) => {
    if (readings.length === 0) return;
    const before = starts;
    const next = new Map<DocNumber, Set<number>>();
    for (const postings of readings) {
      visitPlaces(
        postings,
        { wanted: (doc) => (before ? before.has(doc) : wanted(doc)), saidOnly },
        (doc, places) => {
          const kept = next.get(doc) ?? new Set<number>();
          for (const place of places) {
            const start = place - offset;
            if (!before || before.get(doc)?.has(start)) kept.add(start);
          }
          if (kept.size > 0) next.set(doc, kept);
        },
      );
    }
    starts = next;
  });
  return new Set((starts ?? new Map<DocNumber, Set<number>>()).keys());
}
