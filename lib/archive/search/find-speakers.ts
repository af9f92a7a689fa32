import { SKELETON_MARK } from '../saved-claims';
import type { ArchiveDatabase } from '../schema';
import type { SpeakerEntry } from '../types';
import { typedWords } from './typed-name';

/** Speakers of one word that are looked at. */
const NAMESAKES = 500;

/**
 * Speakers whose names have words that begin like all of these; where there are none, those spelt nearly so. The most
 * named first; unnamed sources are left out.
 */
export async function findSpeakers(
  db: ArchiveDatabase,
  text: string,
  limit: number,
): Promise<SpeakerEntry[]> {
  const words = typedWords(text);
  return db.transaction('r', db.speakers, async () => {
    const exact = await keysWith(
      db,
      words.map(({ forms }) => forms),
    );
    const keys =
      exact.length > 0
        ? exact
        : await keysWith(
            db,
            words.map(({ skeleton }) => [SKELETON_MARK + skeleton]),
          );
    const rows = (await db.speakers.bulkGet(keys)).flatMap((row) =>
      row && row.kind !== 'unnamed' ? [row] : [],
    );
    rows.sort((a, b) => b.articles - a.articles);
    return rows.slice(0, limit).map(({ words: _, rank: __, ...entry }) => entry);
  });
}

/** Keys of the speakers who have, for each word, one that begins like one of its forms. */
async function keysWith(db: ArchiveDatabase, words: readonly (readonly string[])[]): Promise<string[]> {
  if (words.length === 0) return [];
  const perWord = await Promise.all(
    words.map(async (forms) => {
      const found = await Promise.all(
        forms.map((form) => db.speakers.where('words').startsWith(form).limit(NAMESAKES).primaryKeys()),
      );
      return new Set(found.flat());
    }),
  );
  const [first, ...others] = perWord;
  return [...first!].filter((key) => others.every((keys) => keys.has(key)));
}
