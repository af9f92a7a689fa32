import Dexie from 'dexie';
import { getArticles } from './read-articles';
import { fileSaid, headOf } from './said';
import { claimsOf, savedClaim } from './saved-claims';
import type { ArchiveDatabase, ClaimRow } from './schema';
import type { ToldClaim } from './types';

/** Articles of one transaction of an upgrade. */
const ARTICLES_A_STEP = 64;

/** Instants, both included. */
type Window = readonly [from: number, to: number];

interface Aged extends ToldClaim {
  readonly age: number;
}

/** Claims of current versions by any of these speakers, the newest article first; `limit` for each speaker. */
export async function claimsSaid(
  db: ArchiveDatabase,
  keys: readonly string[],
  window: Window,
  limit: number,
): Promise<ToldClaim[]> {
  const distinct = [...new Set(keys)];
  const found = await db.transaction('r', db.said, db.upgrading, db.claims, db.articles, async () => {
    if (await db.upgrading.get('said')) return unfiled(db, distinct, window, limit);
    const perKey = await Promise.all(distinct.map((key) => saidBy(db, key, window, limit)));
    return perKey.flat();
  });
  return found.sort((a, b) => a.age - b.age).map(({ article, claim }) => ({ article, claim }));
}

async function saidBy(db: ArchiveDatabase, key: string, [from, to]: Window, limit: number): Promise<Aged[]> {
  const rows = await db.said
    .where('[speakerKey+age+articleId]')
    .between([key, -to, Dexie.minKey], [key, -from, Dexie.maxKey])
    .limit(limit)
    .toArray();
  const claims = rows.flatMap(({ articleId, age, article, claims: own }) =>
    own.map((words): Aged => ({ age, article, claim: { articleId, hash: article.hash, ...words } })),
  );
  return claims.slice(0, limit);
}

/** The same from the claims themselves, while an upgrade has not yet filed them all. */
async function unfiled(
  db: ArchiveDatabase,
  keys: readonly string[],
  [from, to]: Window,
  limit: number,
): Promise<Aged[]> {
  const by = db.claims.where('[speakerKey+age]');
  const perKey = await Promise.all(
    keys.map((key) => by.between([key, -to], [key, -from], true, true).limit(limit).toArray()),
  );
  const rows: ClaimRow[] = perKey.flat();
  const metas = await getArticles(
    db,
    rows.map(({ articleId }) => articleId),
  );
  return rows.flatMap((row) => {
    const article = metas.get(row.articleId);
    return article ? [{ age: row.age, article: headOf(article), claim: savedClaim(row) }] : [];
  });
}

/**
 * Does a step of filing the articles that were there before their claims were filed so. Cut off anywhere, the next call
 * goes on; what is saved meanwhile is filed by itself.
 * @returns whether there may be more to do
 */
export async function fileSaidStep(db: ArchiveDatabase): Promise<boolean> {
  if (!(await db.upgrading.get('said'))) return false;
  return db.transaction('rw', db.said, db.upgrading, db.claims, db.articles, async () => {
    const work = await db.upgrading.get('said');
    if (!work) return false;
    const articles = await db.articles.where('id').above(work.after).limit(ARTICLES_A_STEP).toArray();
    const last = articles.at(-1);
    if (last) await db.upgrading.put({ what: 'said', after: last.id });
    else await db.upgrading.delete('said');
    const claims = await Promise.all(articles.map(({ id }) => claimsOf(db, id).toArray()));
    await fileSaid(
      db,
      articles.map((article, i) => ({ article, rows: claims[i]! })),
    );
    return last !== undefined;
  });
}
