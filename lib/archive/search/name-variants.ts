import { skeletonOf } from '../index/skeleton';
import { isKnownOfficial } from '../saved-claims';
import type { ArchiveDatabase } from '../schema';

/** Officials of one name that are looked at. */
const NAMESAKES = 50;

/**
 * Other spellings of a word as a part of an official's name, as the archive's own articles write them: ترامب and
 * ترمب are one because the analysis gave both the same key. Within a transaction over `speakers`.
 * @param terms index terms (`termOf`)
 */
export async function nameVariants(db: ArchiveDatabase, terms: readonly string[]): Promise<string[]> {
  const perTerm = await Promise.all(
    terms.map(async (term) => {
      const rows = await db.speakers.where('words').equals(term).limit(NAMESAKES).toArray();
      const skeleton = skeletonOf(term);
      const words = rows.filter(isKnownOfficial).flatMap((row) => row.words);
      return words.filter((word) => word !== term && skeletonOf(word) === skeleton);
    }),
  );
  return perTerm.flat();
}
