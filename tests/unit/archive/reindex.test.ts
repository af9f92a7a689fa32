import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { articleTerms } from '../../../lib/archive/index/article-terms';
import { reindexStep } from '../../../lib/archive/index/reindex';
import { openArchive } from '../../../lib/archive/open-archive';
import { ArchiveDatabase, INDEX_VERSION } from '../../../lib/archive/schema';
import { article, done, freshName, NO_CLAIMS } from './fixtures';

const ARTICLES = 80;

let name: string;
let archive: Archive;
let db: ArchiveDatabase;

const found = async (text: string) => (await archive.list({ text })).total;

beforeEach(async () => {
  name = freshName();
  archive = openArchive({ name });
  db = new ArchiveDatabase(name);
  for (let n = 0; n < ARTICLES; n++) {
    const paragraphs = [`وصل القطار رقم ${n} إلى المحطة.`];
    done(await archive.save(article({ url: `https://akhbar.example/${n}`, paragraphs }), NO_CLAIMS));
  }
  done(await archive.tend({ all: true }));
});
afterEach(async () => {
  await archive.idle();
  archive.close();
  db.close();
});

/** As if older rules had made the index: its terms are none that a search asks for. */
async function outdate(): Promise<void> {
  const rows = await db.terms.toArray();
  await db.terms.clear();
  await db.terms.bulkPut(rows.map((row) => ({ ...row, term: `old-${row.term}` })));
  await db.indexing.put({ name: 'index', version: 0, below: 0 });
}

describe('the rules by which terms are made', () => {
  const TEXT =
    'قال وزير المياه اللبناني وبدمشق مسؤولون للصحافيين إنّ الاتفاقات الثلاثة لم تُوقَّع بعد، وأعلنوا تصريحاتهم عن ' +
    'حكومتها في روسيا ٢٥٫٥ مليون NATO والدة القانونيين فموسكو ولبنان لإيران كالسد بالبيان مـئـة ﻻ.';

  it('have the version that they had: whoever changes them raises INDEX_VERSION and notes them here', () => {
    const { terms } = articleTerms('', [TEXT], []);
    expect({ version: INDEX_VERSION, terms: [...terms.keys()].sort().join(' ') }).toMatchInlineSnapshot(`
      {
        "terms": "25.5 nato اتفاق اعلن ايران بدمشق بيان تصريح توقع ثلاث حكوم دمشق روس سد صحاف فموسكو قال قانون لاير لبنان مسوول مليون موسكو مي ميا والد وزير",
        "version": 2,
      }
    `);
  });
});

describe('an index that older rules made', () => {
  it('is made anew by tending, telling how much is left', async () => {
    await outdate();
    expect(await found('القطار')).toBe(0);
    const left: number[] = [];
    done(await archive.tend({ onLeft: (articles) => left.push(articles) }));
    expect(left).toEqual([48, 16, 0]);
    expect(await found('القطار')).toBe(ARTICLES);
    expect(await found('"رقم 42"')).toBe(1);
    expect(await db.terms.where('term').startsWith('old-').count()).toBe(0);
  });

  it('is made anew by the next save', async () => {
    await outdate();
    done(await archive.save(article({ url: 'https://akhbar.example/new' }), NO_CLAIMS));
    await archive.idle();
    expect(await found('القطار')).toBe(ARTICLES);
  });

  it('that was cut off is gone on with, among new saves and removals', async () => {
    await outdate();
    expect(await reindexStep(db)).toBe(48);
    expect(await found('القطار')).toBe(32);
    const other = { url: 'https://akhbar.example/new', paragraphs: ['تأخر القطار.'] };
    done(await archive.save(article(other), NO_CLAIMS));
    const { id } = (await archive.findByUrl('https://akhbar.example/79'))!;
    const removal = done(await archive.remove([id]));
    await archive.idle();
    done(await archive.tend({ all: true }));
    expect(await found('القطار')).toBe(ARTICLES);
    done(await archive.restore(removal.id));
    expect(await found('القطار')).toBe(ARTICLES + 1);
    expect(await archive.count()).toBe(ARTICLES + 1);
    expect((await archive.list({})).total).toBe(ARTICLES + 1);
  });

  it('is left alone when it is up to date', async () => {
    const before = await db.articles.toCollection().primaryKeys();
    done(await archive.tend({ all: true }));
    expect(await db.articles.toCollection().primaryKeys()).toEqual(before);
    expect(await reindexStep(db)).toBeNull();
  });
});
