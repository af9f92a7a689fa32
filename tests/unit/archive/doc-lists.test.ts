import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../../lib/archive/connection';
import { allDocs, docsOf } from '../../../lib/archive/index/doc-lists';
import { forgetDocLists, packDocListsStep } from '../../../lib/archive/index/pack-doc-lists';
import type { ArchiveDatabase } from '../../../lib/archive/schema';
import { analysisOf, article, done, freshName } from './fixtures';

const A_ROW = 4;
const KEY = 'person:سامر الحلو';
const OUTLET = 'akhbar.example';

const input = (n: number) => article({ url: `https://akhbar.example/news/${n}`, title: `خبر ${n}` });
const said = (n: number) =>
  analysisOf(input(n), [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات' }]);

async function archiveOf(articles: number) {
  const { archive, db } = connectionOf({ name: freshName() });
  const save = async (from: number, to: number) => {
    const numbers = Array.from({ length: to - from }, (_, i) => from + i);
    done(await archive.saveAll(numbers.map((n) => ({ article: input(n), analysis: said(n) }))));
    await archive.idle();
  };
  await save(0, articles);
  return { archive, db, save };
}

/** As a worker does that has just begun. */
async function pack(db: ArchiveDatabase): Promise<void> {
  forgetDocLists(db);
  while (await packDocListsStep(db, A_ROW));
}

/** Rows of the outlet and of the speaker. */
async function rows(db: ArchiveDatabase): Promise<[number, number]> {
  const all = await db.docLists.toArray();
  const count = (of: string) => all.filter((row) => row.of === of).length;
  return [count('outlet'), count('speakers')];
}

function found(db: ArchiveDatabase) {
  return db.transaction('r', db.articles, db.docLists, async () => [
    await docsOf(db, 'speakers', KEY),
    await allDocs(db, 'speakers', KEY),
    await docsOf(db, 'outlet', OUTLET),
    await allDocs(db, 'outlet', OUTLET),
  ]);
}

describe('documents of an outlet and of a speaker', () => {
  it('are packed where they fill a row, and are the same as before', async () => {
    const { db, save } = await archiveOf(11);
    const before = await found(db);
    await pack(db);
    expect(await rows(db)).toEqual([2, 2]);
    expect(await found(db)).toEqual(before);
    await save(11, 18);
    const [ofSpeaker, , ofOutlet] = await found(db);
    expect([ofSpeaker, ofOutlet].map((docs) => docs!.length)).toEqual([18, 18]);
    await pack(db);
    expect(await rows(db)).toEqual([4, 4]);
    const [packed, all] = await found(db);
    expect(packed).toEqual(all);
  });

  it('leave out in a search what was removed', async () => {
    const { archive, db } = await archiveOf(9);
    await pack(db);
    expect(await rows(db)).toEqual([2, 2]);
    const { rows: shown } = await archive.list({ text: `outlet:${OUTLET} official:الحلو` });
    done(await archive.remove([shown[0]!.article.id]));
    expect((await archive.list({ text: `outlet:${OUTLET} official:الحلو` })).total).toBe(8);
  });

  it('follow a correction that files an article under somebody else', async () => {
    const { archive, db } = await archiveOf(9);
    await pack(db);
    expect(await rows(db)).toEqual([2, 2]);
    const who = { key: KEY, name: 'سامر الحلو', official: true };
    const is = { key: 'person:نادر القاسم', name: 'نادر القاسم', official: true };
    done(await archive.correct(input(3).url, { kind: 'identity', who, is, everywhere: false }));
    await archive.idle();
    expect((await archive.list({ text: 'official:القاسم' })).total).toBe(1);
    expect((await archive.list({ text: 'official:الحلو' })).total).toBe(8);
  });

  it('are packed anew where most of what was packed is dead', async () => {
    const { archive, db } = await archiveOf(9);
    await pack(db);
    expect(await rows(db)).toEqual([2, 2]);
    const ids = (await archive.list()).rows.map(({ article: { id } }) => id);
    for (const id of ids) {
      const of = (await archive.get(id))!;
      done(await archive.reanalyse(id, said(Number(of.title.replace('خبر ', '')))));
    }
    await pack(db);
    expect(await rows(db)).toEqual([2, 2]);
    const [packed, all] = await found(db);
    expect(packed).toEqual(all);
  });
});
