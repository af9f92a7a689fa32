import type { Speaker } from '../../analysis/types';
import { analysedText, fullerName, nameWords, SPEAKER_WORDS } from '../saved-claims';
import type { ArchiveDatabase, ArticleRow } from '../schema';
import { correctedFor } from './corrected-for';

/** Articles by which a speaker is described, the last that were saved. */
const ARTICLES = 300;

/** What describing a speaker reads and writes. */
export function describingTables(db: ArchiveDatabase) {
  return [db.speakers, db.articles, db.bodies, db.analyses, db.corrections];
}

/**
 * Draws a speaker's name, office and words from the articles filed under this key: what others, who are no longer the
 * same, had brought in is gone. Within a transaction over `describingTables`.
 */
export async function describeAnew(db: ArchiveDatabase, key: string): Promise<void> {
  const row = await db.speakers.get(key);
  if (!row) return;
  const latest = await db.articles.where('speakers').equals(key).reverse().limit(ARTICLES).toArray();
  let name = '';
  let office: string | null = null;
  let official = false;
  const words = new Set<string>();
  for (const article of latest.reverse()) {
    const speaker = await speakerIn(db, article, key);
    if (!speaker) continue;
    name = name ? fullerName(name, speaker.name) : speaker.name;
    office = speaker.office ?? office;
    official ||= speaker.official;
    for (const word of nameWords(speaker.name)) words.add(word);
  }
  await db.speakers.put({
    ...row,
    name: name || row.name,
    office,
    official,
    words: [...words].slice(0, SPEAKER_WORDS),
  });
}

async function speakerIn(
  db: ArchiveDatabase,
  { id, hash, page, title }: ArticleRow,
  key: string,
): Promise<Speaker | undefined> {
  const [body, stored] = await Promise.all([db.bodies.get([id, hash]), db.analyses.get([id, hash])]);
  if (!body || !stored) return undefined;
  const text = analysedText(title, body.paragraphs);
  const { analysis } = await correctedFor(db, page, text, stored.analysis);
  return analysis.speakers.find((speaker) => speaker.key === key);
}
