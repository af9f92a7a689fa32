import Dexie from 'dexie';
import { metaOf } from './article-meta';
import { readColumns } from './index/columns';
import type { ArticleClaims, SaidWords } from './record-source';
import { savedClaim } from './saved-claims';
import type { ArchiveDatabase, ArticleRow } from './schema';
import { matchTables, matchText } from './search/match-text';
import { parseQuery } from './search/parse-query';
import type { SavedClaim } from './types';

/**
 * Where these speakers make claims, the newest article first. Claims are counted by their keys; of the articles the
 * metadata is read.
 */
export async function claimPlaces(db: ArchiveDatabase, keys: readonly string[]): Promise<ArticleClaims[]> {
  return db.transaction('r', db.claims, db.articles, async () => {
    const perKey = await Promise.all([...new Set(keys)].map((key) => placesOf(db, key)));
    const articles = new Map<string, ArticleRow>();
    const places = new Map<string, number[]>();
    for (const { claims, rows } of perKey) {
      for (const row of rows) articles.set(row.id, row);
      for (const [articleId, index] of claims) {
        const known = places.get(articleId);
        if (known) known.push(index);
        else places.set(articleId, [index]);
      }
    }
    return [...places]
      .flatMap(([articleId, indexes]) => {
        const row = articles.get(articleId);
        return row ? [{ row, claims: indexes.sort((a, b) => a - b) }] : [];
      })
      .sort((a, b) => b.row.time - a.row.time || b.row.doc - a.row.doc)
      .map(({ row, claims }) => ({ article: metaOf(row), claims }));
  });
}

async function placesOf(db: ArchiveDatabase, key: string) {
  const [claims, rows] = await Promise.all([
    db.claims.where('[speakerKey+age]').between([key, Dexie.minKey], [key, Dexie.maxKey]).primaryKeys(),
    db.articles.where('speakers').equals(key).toArray(),
  ]);
  return { claims, rows };
}

export async function claimsAt(db: ArchiveDatabase, places: readonly ArticleClaims[]): Promise<SavedClaim[]> {
  const keys = places.flatMap(({ article, claims }) =>
    claims.map((index): [string, number] => [article.id, index]),
  );
  const rows = await db.claims.bulkGet(keys);
  return rows.flatMap((row) => (row ? [savedClaim(row)] : []));
}

/** Where the words of a search are said. Its operators count for nothing: the record has fields of its own for them. */
export async function saidWords(db: ArchiveDatabase, text: string): Promise<SaidWords> {
  const query = { ...parseQuery(text), saidOnly: true };
  return db.transaction('r', [...new Set([...matchTables(db), db.articles])], async () => {
    const match = await matchText(db, query, readColumns(db));
    if (!match) return { articleIds: null, words: [] };
    const rows = await db.articles.bulkGet([...match.docs]);
    return { articleIds: new Set(rows.flatMap((row) => (row ? [row.id] : []))), words: match.words };
  });
}
