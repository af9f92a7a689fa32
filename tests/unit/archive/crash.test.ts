import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foldKey } from '../../../lib/arabic/fold';
import { termOf } from '../../../lib/arabic/stem';
import { mergeIndex } from '../../../lib/archive/index/merge-index';
import { openArchive } from '../../../lib/archive/open-archive';
import { saveArticle } from '../../../lib/archive/save-article';
import { ArchiveDatabase } from '../../../lib/archive/schema';
import { analysisOf, article, done, freshName, NO_CLAIMS } from './fixtures';

const WRITTEN = [
  'articles',
  'versions',
  'bodies',
  'analyses',
  'claims',
  'said',
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
      // With the numbers there are more terms than one step takes.
      paragraphs: [`نص الخبر عن القرية ${n} والنهر الكبير، ورقمه ${1000 + n}.`],
    }),
  );
  /** All the way, however little there is. */
  const ALL = { pending: 1, fan: 1 };
  const WANTED = ['القرية', 'النهر الكبير', '"خبر رقم"', 'خبر 42', 'القريا'];

  beforeEach(async () => {
    for (const input of inputs) await saveArticle(db, input, NO_CLAIMS, new Date());
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function found(): Promise<object> {
    const archive = openArchive({ name });
    const pages = await Promise.all(WANTED.map((text) => archive.list({ text, limit: 100 })));
    const frequencies = await archive.frequencies([VILLAGE, '1005']);
    archive.close();
    return { pages, frequencies };
  }

  /** From the write of this number on, nothing more reaches the database. */
  function cutAtWrite(number: number): void {
    const put = IDBObjectStore.prototype.put;
    let left = number;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (--left < 0) throw new Error('cut off');
      return put.call(this, value);
    });
  }

  it('changes no answer at any step', async () => {
    const whole = await found();
    expect(whole).toMatchObject({
      pages: [{ total: 70 }, { total: 70 }, { total: 70 }, { total: 1 }, { total: 70 }],
    });
    let steps = 0;
    while (await mergeIndex(db, ALL)) {
      steps++;
      expect(await found()).toEqual(whole);
    }
    expect(steps).toBeGreaterThanOrEqual(3);
    expect([await db.pending.count(), await db.segments.count(), await db.packedTerms.count()]).toEqual([
      0, 0, 0,
    ]);
    expect((await db.terms.get(VILLAGE))?.df).toBe(70);
  });

  it.each([0, 1, 2, 3, 5, 10, 50, 100, 150, 200, 210, 230, 260, 290, 320])(
    'cut off at write %i loses and doubles nothing',
    async (write) => {
      const whole = await found();
      cutAtWrite(write);
      const cut = async () => {
        while (await mergeIndex(db, ALL));
      };
      await cut().catch(() => {});
      vi.restoreAllMocks();
      expect(await found()).toEqual(whole);
      while (await mergeIndex(db, ALL));
      expect(await found()).toEqual(whole);
      expect((await db.terms.get(VILLAGE))?.df).toBe(70);
    },
  );

  it('from two windows at once takes every document in once', async () => {
    const whole = await found();
    const second = new ArchiveDatabase(name);
    await second.open();
    const run = async (database: ArchiveDatabase) => {
      while (await mergeIndex(database, ALL));
    };
    await Promise.all([run(db), run(second)]);
    second.close();
    expect((await db.terms.get(VILLAGE))?.df).toBe(70);
    expect(await found()).toEqual(whole);
  });

  it('begins by itself after enough saves', async () => {
    const archive = openArchive({ name });
    const url = 'https://akhbar.example/news/one-more';
    done(await archive.save(article({ url }), NO_CLAIMS));
    await archive.idle();
    expect(await db.segments.count()).toBe(1);
    expect(await db.pending.count()).toBe(7);
    archive.close();
  });
});
