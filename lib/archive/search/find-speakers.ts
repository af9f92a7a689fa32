import { nameWords, SKELETON_MARK } from '../saved-claims';
import type { ArchiveDatabase } from '../schema';
import type { SpeakerEntry } from '../types';

/** Speakers of one word that are looked at. */
const NAMESAKES = 500;

/**
 * Speakers whose names hold all these words, the last of them perhaps only begun; where there are none, those spelt
 * nearly so. The most named first; unnamed sources are left out.
 */
export async function findSpeakers(
  db: ArchiveDatabase,
  text: string,
  limit: number,
): Promise<SpeakerEntry[]> {
  const words = nameWords(text);
  const isSkeleton = (word: string) => word.startsWith(SKELETON_MARK);
  return db.transaction('r', db.speakers, async () => {
    let keys = await keysWith(
      db,
      words.filter((word) => !isSkeleton(word)),
    );
    if (keys.length === 0) keys = await keysWith(db, words.filter(isSkeleton));
    const rows = (await db.speakers.bulkGet(keys)).flatMap((row) =>
      row && row.kind !== 'unnamed' ? [row] : [],
    );
    rows.sort((a, b) => b.articles - a.articles);
    return rows.slice(0, limit).map(({ words: _, rank: __, ...entry }) => entry);
  });
}

async function keysWith(db: ArchiveDatabase, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const perWord = await Promise.all(
    words.map((word, i) => {
      const index = db.speakers.where('words');
      const found = i === words.length - 1 ? index.startsWith(word) : index.equals(word);
      return found.limit(NAMESAKES).primaryKeys();
    }),
  );
  return [...new Set(perWord.reduce((a, b) => a.filter((key) => b.includes(key))))];
}
