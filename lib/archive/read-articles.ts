import { metaOf } from './article-meta';
import { compareVersions } from './compare-versions';
import { contentKey } from './content-hash';
import { correctedFor } from './corrections/corrected-for';
import { listFacets } from './facets';
import { pageKey } from './page-key';
import { remarkTags } from './remarks/read-remarks';
import { docsTagged, remarkDocTables } from './remarks/remark-docs';
import { versionsOf } from './remove-articles';
import { analysedText } from './saved-claims';
import type { ArchiveDatabase, SpeakerRow } from './schema';
import type {
  ArticleInput,
  ArticleMeta,
  ArticleVersion,
  OutletEntry,
  SpeakerEntry,
  Standing,
  TagEntry,
  VersionEntry,
} from './types';

export async function getArticle(db: ArchiveDatabase, id: string): Promise<ArticleMeta | null> {
  const row = await db.articles.get({ id });
  return row ? metaOf(row) : null;
}

/** Articles by id, one index read each; one that is not there is left out. */
export async function getArticles(
  db: ArchiveDatabase,
  ids: readonly string[],
): Promise<Map<string, ArticleMeta>> {
  // Single reads side by side: Dexie's anyOf walks a cursor, which is slower.
  const rows = await db.transaction('r', db.articles, () =>
    Promise.all([...new Set(ids)].map((id) => db.articles.get({ id }))),
  );
  return new Map(rows.flatMap((row) => (row ? [[row.id, metaOf(row)]] : [])));
}

/** The article of this page, whatever form of its address is given; null where none is, or it is no address. */
export async function findByUrl(db: ArchiveDatabase, url: string): Promise<ArticleMeta | null> {
  let page: string;
  try {
    page = pageKey(url);
  } catch {
    return null;
  }
  const row = await db.articles.get({ page });
  return row ? metaOf(row) : null;
}

/** Whether a page is saved as it reads now, and if not so, what a save would change. */
export async function standing(
  db: ArchiveDatabase,
  page: Pick<ArticleInput, 'url' | 'title' | 'paragraphs'>,
): Promise<Standing> {
  return db.transaction('r', db.articles, db.bodies, async () => {
    const article = await findByUrl(db, page.url);
    if (!article) return { saved: 'no' };
    const body = await db.bodies.get([article.id, article.hash]);
    const stored = { title: article.title, paragraphs: body?.paragraphs ?? [] };
    if (contentKey(stored) === contentKey(page)) return { saved: 'yes', article };
    return { saved: 'outdated', article, change: compareVersions(stored, page) };
  });
}

/** A version with its content, as the reader corrected it: the current one, or the one of this hash. */
export async function bodyOf(
  db: ArchiveDatabase,
  id: string,
  hash?: string | null,
): Promise<ArticleVersion | null> {
  const tables = [db.articles, db.versions, db.bodies, db.analyses, db.corrections];
  return db.transaction('r', tables, async () => {
    const article = await db.articles.get({ id });
    if (!article) return null;
    const key: [string, string] = [id, hash ?? article.hash];
    const [version, body, stored] = await Promise.all([
      db.versions.get(key),
      db.bodies.get(key),
      db.analyses.get(key),
    ]);
    if (!version || !body || !stored) return null;
    const { savedAt, title } = version;
    const { paragraphs } = body;
    const text = analysedText(title, paragraphs);
    const { analysis } = await correctedFor(db, article.page, text, stored.analysis);
    return { articleId: id, hash: key[1], savedAt, title, paragraphs, analysis };
  });
}

/** Versions of an article, newest first. */
export async function listVersions(db: ArchiveDatabase, id: string): Promise<VersionEntry[]> {
  const rows = await versionsOf(db, id).toArray();
  return rows.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** Outlets, the one with most articles first. */
export async function listOutlets(db: ArchiveDatabase): Promise<OutletEntry[]> {
  const rows = await listFacets(db, 'outlet');
  return rows.map(({ value, name, articles }) => ({ outlet: value, name, articles }));
}

/** Tags of articles, claims and events, by the articles that they are told of; the most used first. */
export async function listTags(db: ArchiveDatabase): Promise<TagEntry[]> {
  return db.transaction('r', [db.facets, ...remarkDocTables(db)], async () => {
    const counts = new Map((await listFacets(db, 'tag')).map(({ value, articles }) => [value, articles]));
    for (const tag of await remarkTags(db)) {
      const own = await db.articles.where('tags').equals(tag).primaryKeys();
      counts.set(tag, new Set([...own, ...(await docsTagged(db, [tag]))]).size);
    }
    const tags = [...counts].map(([tag, articles]) => ({ tag, articles }));
    return tags.sort((a, b) => b.articles - a.articles || (a.tag < b.tag ? -1 : 1));
  });
}

/** Rows of one rank that are read at most: the last rank asked for may hold very many. */
const SPEAKERS_A_RANK = 2000;
const HIGHEST_RANK = 24;

/** Speakers that articles are filed under, the most named first. */
export async function listSpeakers(db: ArchiveDatabase, limit: number): Promise<SpeakerEntry[]> {
  return db.transaction('r', db.speakers, async () => {
    const rows: SpeakerRow[] = [];
    for (let rank = -HIGHEST_RANK; rank <= 0 && rows.length < limit; rank++) {
      const some = await db.speakers.where('rank').equals(rank).limit(SPEAKERS_A_RANK).toArray();
      rows.push(...some.sort((a, b) => b.articles - a.articles));
    }
    return rows.slice(0, limit).map(({ words: _, rank: __, ...entry }) => entry);
  });
}
