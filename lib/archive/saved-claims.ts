import Dexie from 'dexie';
import type { Analysis, Claim, Speaker } from '../analysis/types';
import { fold } from '../arabic/fold';
import { stem } from '../arabic/stem';
import { wordsOf } from '../arabic/words';
import { skeletonOf } from './index/skeleton';
import { fileSaid, unfileSaid } from './said';
import type { ArchiveDatabase, ArticleRow, ClaimRow, SpeakerRow } from './schema';
import type { SavedClaim } from './types';

/** Words of all its names that a speaker is found by, at most. */
export const SPEAKER_WORDS = 48;
/** Marks a skeleton among a speaker's words, so that it is no word. */
export const SKELETON_MARK = '~';

interface Owner {
  readonly id: string;
  readonly hash: string;
  readonly time: number;
}

/** The text that an analysis' spans point into. */
export function analysedText(title: string, paragraphs: readonly string[]): string {
  return [title, ...paragraphs].join('\n');
}

/** Speakers that an article is filed under: every official, and whoever makes a claim. */
export function filedSpeakers(analysis: Analysis): Speaker[] {
  const claiming = new Set(analysis.claims.map((claim) => claim.speaker));
  const byKey = new Map<string, Speaker>();
  for (const speaker of analysis.speakers)
    if ((speaker.official || claiming.has(speaker.id)) && !byKey.has(speaker.key))
      byKey.set(speaker.key, speaker);
  return [...byKey.values()];
}

/** Rows of all claims of an article's current version. */
function claimRows(owner: Owner, text: string, analysis: Analysis): ClaimRow[] {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, slim(speaker)]));
  return analysis.claims.map((claim, index) => {
    const speaker = (claim.speaker !== null && speakers.get(claim.speaker)) || null;
    return {
      articleId: owner.id,
      hash: owner.hash,
      index,
      claim: bare(claim),
      speaker,
      text: text.slice(claim.start, claim.end),
      speakerKey: speaker?.key ?? '',
      age: -owner.time,
    };
  });
}

/** A claim as its row keeps it; why and details stand in the whole analysis. */
function bare({ details: _, ...claim }: Claim): Claim {
  return { ...claim, why: [] };
}

function slim(speaker: Speaker): Speaker {
  return { ...speaker, mentions: [], titles: [], why: [] };
}

/** A row without what only the database needs. */
export function savedClaim({ speakerKey: _, age: __, ...claim }: ClaimRow): SavedClaim {
  return claim;
}

/** All claims of an article, in the order of their index. */
export function claimsOf(db: ArchiveDatabase, articleId: string) {
  return db.claims.where('[articleId+index]').between([articleId, Dexie.minKey], [articleId, Dexie.maxKey]);
}

/** An article's current version with the analysis that it is filed by. */
export interface Filed {
  readonly article: ArticleRow;
  readonly paragraphs: readonly string[];
  readonly analysis: Analysis;
}

/** Files the claims and speakers of articles' current versions; within the transaction of a write. */
export async function fileClaims(db: ArchiveDatabase, filed: readonly Filed[]): Promise<void> {
  const all = filed.map(({ article, paragraphs, analysis }) => ({
    article,
    rows: claimRows(article, analysedText(article.title, paragraphs), analysis),
    speakers: filedSpeakers(analysis),
  }));
  const keys = [...new Set(all.flatMap(({ speakers }) => speakers.map(({ key }) => key)))];
  const known = await db.speakers.bulkGet(keys);
  const speakerRows = new Map(keys.map((key, i) => [key, known[i]]));
  for (const { rows, speakers } of all)
    for (const speaker of speakers)
      speakerRows.set(speaker.key, counted(speakerRows.get(speaker.key), speaker, rows));
  await Promise.all([
    db.claims.bulkPut(all.flatMap(({ rows }) => rows)),
    fileSaid(db, all),
    db.speakers.bulkPut([...speakerRows.values()].filter((row) => row !== undefined)),
  ]);
}

function counted(known: SpeakerRow | undefined, speaker: Speaker, rows: readonly ClaimRow[]): SpeakerRow {
  const claims = rows.filter(({ speakerKey }) => speakerKey === speaker.key).length;
  const name = known ? fullerName(known.name, speaker.name) : speaker.name;
  return {
    key: speaker.key,
    kind: speaker.kind,
    name,
    office: speaker.office ?? known?.office ?? null,
    official: speaker.official || (known?.official ?? false),
    articles: (known?.articles ?? 0) + 1,
    rank: speakerRank((known?.articles ?? 0) + 1),
    claims: (known?.claims ?? 0) + claims,
    words: [...new Set([...(known?.words ?? []), ...nameWords(speaker.name)])].slice(0, SPEAKER_WORDS),
  };
}

/**
 * Of two names of one speaker the one to go by: the first that is more than a surname. The longest ever seen would be
 * whichever was read together with the words behind it.
 */
export function fullerName(known: string, seen: string): string {
  const full = (name: string) => name.trim().includes(' ');
  return !full(known) && full(seen) ? seen : known;
}

/**
 * How often named, by powers of two and negated. An index on the exact number would change with every save, and
 * Chromium walks over what was changed long after.
 */
export function speakerRank(articles: number): number {
  return -Math.floor(Math.log2(articles));
}

/** Whether a speaker is one of the lexicon, so that all spellings of the name have one key. */
export function isKnownOfficial({ key }: { readonly key: string }): boolean {
  return key.startsWith('official:');
}

/** Stems of a name, and their skeletons for who spells it otherwise. */
export function nameWords(name: string): string[] {
  return wordsOf(fold(name)).flatMap(({ form }) => {
    const word = stem(form);
    return [word, SKELETON_MARK + skeletonOf(word)];
  });
}

/** Takes different articles' claims and their speakers' counts out again; within the transaction of a write. */
export async function unfileClaims(db: ArchiveDatabase, articles: readonly ArticleRow[]): Promise<void> {
  const named = countedBy(articles.flatMap(({ speakers }) => speakers));
  const [perArticle, known] = await Promise.all([
    Promise.all(articles.map(({ id }) => claimsOf(db, id).toArray())),
    db.speakers.bulkGet([...named.keys()]),
  ]);
  const rows = perArticle.flat();
  const said = countedBy(rows.map(({ speakerKey }) => speakerKey));
  const left: SpeakerRow[] = [];
  const gone: string[] = [];
  for (const speaker of known) {
    if (!speaker) continue;
    const { key } = speaker;
    const others = speaker.articles - (named.get(key) ?? 0);
    if (others <= 0) gone.push(key);
    else
      left.push({
        ...speaker,
        articles: others,
        rank: speakerRank(others),
        claims: speaker.claims - (said.get(key) ?? 0),
      });
  }
  await Promise.all([
    db.claims.bulkDelete(rows.map(({ articleId, index }): [string, number] => [articleId, index])),
    unfileSaid(db, rows),
    db.speakers.bulkPut(left),
    db.speakers.bulkDelete(gone),
  ]);
}

/** How often each key stands in a list. */
function countedBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
