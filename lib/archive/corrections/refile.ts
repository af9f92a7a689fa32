import { foldKey } from '../../arabic/fold';
import { readColumns } from '../index/columns';
import { indexAgain } from '../index/reindex';
import { fileAnew, filingTables } from '../reanalyse';
import type { ArchiveDatabase, RefilingRow } from '../schema';
import { matchTables, matchText } from '../search/match-text';
import { parseQuery } from '../search/parse-query';
import { describeAnew, describingTables } from './describe-anew';
import type { Identities } from './identities';
import type { Correction } from './types';

/** Articles filed anew in one transaction. */
const ARTICLES_A_STEP = 16;

/**
 * Notes which articles are to be filed anew after a correction was said or undone; within the transaction of that.
 * Bound to a page, it is this page's; else those that it bore on, and those filed under whom it makes another.
 * @param was who is who everywhere, before
 * @param is and now
 */
export async function toRefile(
  db: ArchiveDatabase,
  row: Correction,
  was: Identities,
  is: Identities,
): Promise<void> {
  const ids = new Set<string>();
  const add = async (found: Promise<readonly { readonly id: string }[]>) => {
    for (const { id } of await found) ids.add(id);
  };
  await add(db.articles.where('corrected').equals(row.id).toArray());
  if (row.page !== '') await add(db.articles.where('page').equals(row.page).toArray());
  else for (const key of changedKeys(was, is)) await add(db.articles.where('speakers').equals(key).toArray());
  const work: RefilingRow[] = [...ids].map((id) => ({ id, what: 'article' }));
  // Who becomes an official by it is filed also where only mentioned.
  if (row.kind === 'identity' && row.everywhere && row.is.official)
    work.push({ id: row.id, what: 'mentions' });
  for (const key of named(row))
    for (const id of new Set([key, was.of(key).key, is.of(key).key])) work.push({ id, what: 'speaker' });
  await db.refiling.bulkPut(work);
}

function named(row: Correction): string[] {
  switch (row.kind) {
    case 'not-official':
      return [row.who.key];
    case 'identity':
    case 'same-person':
      return [row.who.key, row.is.key];
    case 'speaker':
      return row.speaker ? [row.speaker.key] : [];
    case 'not-claim':
      return [];
  }
}

/** Keys that articles are filed under of whom somebody else was made, or no official, or one again. */
function changedKeys(was: Identities, is: Identities): Set<string> {
  const changed = new Set<string>();
  for (const key of new Set([...was.keys, ...is.keys])) {
    const [before, now] = [was.of(key).key, is.of(key).key];
    if (before !== now || was.notOfficial.has(before) !== is.notOfficial.has(now)) changed.add(before);
  }
  return changed;
}

/**
 * Does a step of what corrections left to do. Cut off anywhere, the next call goes on.
 * @returns whether there may be more to do
 */
export async function refileStep(db: ArchiveDatabase): Promise<boolean> {
  const [first, ...others] = await db.refiling.limit(ARTICLES_A_STEP).toArray();
  switch (first?.what) {
    case 'article':
      await fileSome(
        db,
        [first, ...others].filter(({ what }) => what === 'article'),
      );
      return true;
    case 'mentions':
      await findMentions(db, first);
      return true;
    case 'speaker':
      await describeSpeaker(db, first);
      return true;
    default:
      return false;
  }
}

async function describeSpeaker(db: ArchiveDatabase, work: RefilingRow): Promise<void> {
  await db.transaction('rw', [...describingTables(db), db.refiling], async () => {
    await describeAnew(db, work.id);
    await db.refiling.delete(keyOf(work));
  });
}

const keyOf = ({ what, id }: RefilingRow): [RefilingRow['what'], string] => [what, id];

async function fileSome(db: ArchiveDatabase, some: readonly RefilingRow[]): Promise<void> {
  await db.transaction('rw', [...filingTables(db), db.refiling], async () => {
    for (const { id } of some) {
      const article = await db.articles.get({ id });
      const key = article && ([id, article.hash] as [string, string]);
      const [body, stored] = key ? await Promise.all([db.bodies.get(key), db.analyses.get(key)]) : [];
      if (!article || !body || !stored) continue;
      const row = await fileAnew(db, article, body.paragraphs, stored.analysis);
      // What is no claim, or is one again, is said no longer, or again; who says it is not in the index.
      if (row.claims !== article.claims) await indexAgain(db, row);
    }
    await db.refiling.bulkDelete(some.map(keyOf));
  });
}

/** Notes the articles whose text holds all words of the name that the correction is about. */
async function findMentions(db: ArchiveDatabase, work: RefilingRow): Promise<void> {
  const row = await db.corrections.get(work.id);
  const ids = row?.kind === 'identity' ? await articlesWith(db, row.who.name) : [];
  await db.transaction('rw', db.refiling, async () => {
    await db.refiling.bulkPut(ids.map((article): RefilingRow => ({ id: article, what: 'article' })));
    await db.refiling.delete(keyOf(work));
  });
}

async function articlesWith(db: ArchiveDatabase, name: string): Promise<string[]> {
  return db.transaction('r', [...matchTables(db), db.articles], async () => {
    const match = await matchText(db, parseQuery(foldKey(name)), readColumns(db));
    if (!match || match.corrected.length > 0) return [];
    const rows = await db.articles.bulkGet([...match.docs]);
    return rows.flatMap((article) => (article ? [article.id] : []));
  });
}
