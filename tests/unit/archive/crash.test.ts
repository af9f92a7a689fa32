import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldKey } from '../../../lib/arabic/fold';
import { termOf } from '../../../lib/arabic/stem';
import { mergePending } from '../../../lib/archive/index/merge-pending';
import { openArchive } from '../../../lib/archive/open-archive';
import { saveArticle } from '../../../lib/archive/save-article';
import { ArchiveDatabase } from '../../../lib/archive/schema';
import { analysisOf, article, done, freshArchive, freshName, NO_CLAIMS } from './fixtures';

const WRITTEN = [
  'articles',
  'versions',
  'bodies',
  'analyses',
  'claims',
  'speakers',
  'facets',
  'pending',
  'columns',
  'totals',
] as const;

const VILLAGE = termOf(foldKey('القرية'));

const first = article();
const said = [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات' }];
const changed = article({ paragraphs: [...first.paragraphs, 'وختم سامر الحلو بالشكر.'] });
const other = article({ url: 'https://akhbar.example/news/2', title: 'خبر آخر' });

let name: string;
let db: ArchiveDatabase;
beforeEach(() => {
  name = freshName();
  db = new ArchiveDatabase(name);
});
afterEach(() => db.close());

async function everything(): Promise<object> {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
  );
}

/** Cuts the transaction off at the first write to a table, as the end of the worker does. */
function cutAt(table: (typeof WRITTEN)[number]): void {
  const cut = () => {
    throw new Error('cut off');
  };
  db.table(table).hook('creating', cut);
  db.table(table).hook('updating', cut);
}

describe.each(WRITTEN)('a save that ends at %s', (table) => {
  it('leaves nothing of a new article', async () => {
    await saveArticle(db, first, analysisOf(first, said), new Date());
    const before = await everything();
    cutAt(table);
    await expect(saveArticle(db, other, analysisOf(other, said), new Date())).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('leaves the version before', async () => {
    await saveArticle(db, first, analysisOf(first, said), new Date());
    const before = await everything();
    cutAt(table);
    await expect(saveArticle(db, changed, analysisOf(changed, said), new Date())).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });
});

describe('merging into the index', () => {
  const inputs = Array.from({ length: 70 }, (_, n) =>
    article({
      url: `https://akhbar.example/news/${n}`,
      title: `خبر رقم ${n}`,
      paragraphs: [`نص الخبر عن القرية ${n} والنهر الكبير.`],
    }),
  );

  it('that is cut off at any step loses and doubles nothing', async () => {
    for (const input of inputs) await saveArticle(db, input, NO_CLAIMS, new Date());
    const archive = openArchive({ name });
    const wanted = ['القرية', 'النهر الكبير', '"خبر رقم"', 'خبر 42'];
    const found = () => Promise.all(wanted.map(async (text) => (await archive.list({ text })).rows));
    const whole = await found();
    expect(whole.map((rows) => rows.length)).toEqual([50, 50, 50, 1]);
    for (const step of [1, 2]) {
      let left = step;
      const cut = () => {
        if (--left <= 0) throw new Error('cut off');
      };
      db.terms.hook('creating').subscribe(cut);
      await expect(mergePending(db, 1)).rejects.toThrow();
      db.terms.hook('creating').unsubscribe(cut);
      expect(await found()).toEqual(whole);
    }
    while ((await mergePending(db, 1)) > 0);
    expect(await db.pending.count()).toBe(0);
    expect(await found()).toEqual(whole);
    archive.close();
  });

  it('from two windows at once takes every document in once', async () => {
    for (const input of inputs) await saveArticle(db, input, NO_CLAIMS, new Date());
    const second = new ArchiveDatabase(name);
    await Promise.all([mergePending(db, 1), mergePending(second, 1)]);
    while ((await mergePending(second, 1)) > 0);
    expect((await db.terms.get(VILLAGE))?.df).toBe(70);
    second.close();
  });

  it('begins by itself after enough saves', async () => {
    const archive = freshArchive();
    for (const input of inputs) done(await archive.save(input, NO_CLAIMS));
    await archive.idle();
    expect(await archive.frequencies([VILLAGE])).toEqual(new Map([[VILLAGE, 70]]));
    expect((await archive.list({ text: 'القرية' })).total).toBe(70);
    archive.close();
  });
});
