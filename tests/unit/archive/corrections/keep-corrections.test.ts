import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../../../lib/archive/archive';
import { refileStep } from '../../../../lib/archive/corrections/refile';
import type { Named, ReaderWord } from '../../../../lib/archive/corrections/types';
import { openArchive } from '../../../../lib/archive/open-archive';
import { ArchiveDatabase } from '../../../../lib/archive/schema';
import type { ArticleInput } from '../../../../lib/archive/types';
import { analysisOf, article, done, freshName, NO_CLAIMS } from '../fixtures';

const SAMER: Named = { key: 'person:سامر الحلو', name: 'سامر الحلو', official: true };
const LAYLA: Named = { key: 'person:ليلى الخطيب', name: 'ليلى الخطيب', official: true };
const KNOWN: Named = { key: 'official:samer-helu', name: 'سامر يوسف الحلو', official: true };
const ARTICLES = 40;
const url = (n: number) => `https://akhbar.example/news/${n}`;
const quote = 'المحطة ستخدم ثلاث بلدات';

const said = [{ name: 'سامر الحلو', content: quote, office: 'وزير المياه' }];
const both = (n: number): ArticleInput =>
  article({
    url: url(n),
    paragraphs: [
      'قال وزير المياه سامر الحلو إن المحطة ستخدم ثلاث بلدات.',
      'وأكدت ليلى الخطيب أن العمل انتهى.',
    ],
  });
const saidByBoth = [...said, { name: 'ليلى الخطيب', content: 'العمل انتهى' }];

let name: string;
let archive: Archive;
let db: ArchiveDatabase;
beforeEach(async () => {
  name = freshName();
  archive = openArchive({ name });
  db = new ArchiveDatabase(name);
  for (let n = 1; n <= ARTICLES; n++) {
    const input = n % 2 ? article({ url: url(n) }) : both(n);
    done(await archive.save(input, analysisOf(input, n % 2 ? said : saidByBoth)));
  }
  await archive.idle();
});
afterEach(() => {
  vi.restoreAllMocks();
  archive.close();
  db.close();
});

/** Everything but the times and ids that two ways to the same cannot share. */
const plain = (rows: object) =>
  JSON.parse(JSON.stringify(rows, (key, value) => (key === 'corrected' ? 0 : value)));

/** Everything that follows from articles, analyses and corrections. */
async function derived(): Promise<object> {
  const [articles, versions, claims, said, speakers, totals] = await Promise.all([
    db.articles.toArray(),
    db.versions.toArray(),
    db.claims.toArray(),
    db.said.toArray(),
    db.speakers.toArray(),
    db.totals.toArray(),
  ]);
  // An article that is indexed anew gets another number, and stands elsewhere among the rows.
  const filed = articles.map(({ doc: _, ...article }) => article).sort((a, b) => (a.id < b.id ? -1 : 1));
  const counted = totals.map(({ nextDoc: _, cleared: __, ...total }) => total);
  return { articles: filed, versions, claims, said, speakers, totals: counted };
}

async function correct(word: ReaderWord, of = url(2)): Promise<string> {
  const { id } = done(await archive.correct(of, word));
  await archive.idle();
  return id;
}

const WORDS: readonly (readonly [string, ReaderWord])[] = [
  ['not an official', { kind: 'not-official', who: LAYLA }],
  ['this is X, everywhere', { kind: 'identity', who: SAMER, is: KNOWN, everywhere: true }],
  ['this is X, here', { kind: 'identity', who: SAMER, is: KNOWN, everywhere: false }],
  ['the same person', { kind: 'same-person', who: SAMER, is: LAYLA }],
  ['not a claim', { kind: 'not-claim', quote }],
  ['another speaker', { kind: 'speaker', quote, speaker: LAYLA }],
  ['speaker not known', { kind: 'speaker', quote, speaker: null }],
];

it.each(WORDS)('«%s» changes what is filed, and undone leaves no trace there', async (_, word) => {
  const before = await derived();
  const id = await correct(word);
  expect(await derived()).not.toEqual(before);
  expect(await archive.corrections()).toMatchObject([{ ...word, id }]);
  expect(done(await archive.undoCorrection(id))?.id).toBe(id);
  await archive.idle();
  expect(await derived()).toEqual(before);
  expect(await archive.corrections()).toEqual([]);
  expect(await db.tombstones.get(id)).toMatchObject({ kind: 'correction' });
  expect(done(await archive.undoCorrection(id))).toBeNull();
});

it('«not a claim» takes its words from what is said, and undone gives them back', async () => {
  const said = async () => (await archive.list({ text: `"${quote}"`, saidOnly: true })).total;
  const before = await said();
  const id = await correct({ kind: 'not-claim', quote });
  expect(await said()).toBe(before - 1);
  const later = article({ url: url(2), paragraphs: [...both(2).paragraphs, 'وحضر وفد.'] });
  done(await archive.save(later, analysisOf(later, saidByBoth)));
  expect(await said()).toBe(before - 1);
  done(await archive.undoCorrection(id));
  await archive.idle();
  expect(await said()).toBe(before);
});

it.each(WORDS)('«%s» said before a save gives what said after it gives', async (_, word) => {
  const later = openArchive({ name: freshName() });
  done(await later.correct(url(2), word));
  for (let n = 1; n <= ARTICLES; n++) {
    const input = n % 2 ? article({ url: url(n) }) : both(n);
    done(await later.save(input, analysisOf(input, n % 2 ? said : saidByBoth)));
  }
  await correct(word);
  const filed = async (one: Archive) => ({
    speakers: await one.listSpeakers(),
    articles: (await one.list({ sort: 'oldest', limit: ARTICLES })).rows
      .map(({ article: { url, claims, speakers } }) => ({ url, claims, speakers }))
      .sort((a, b) => (a.url < b.url ? -1 : 1)),
    claims: await one.countClaims(),
  });
  expect(await filed(later)).toEqual(await filed(archive));
  later.close();
});

describe('what the reader said', () => {
  it('holds for the list of speakers, the filter and the search', async () => {
    await correct({ kind: 'identity', who: SAMER, is: KNOWN, everywhere: true });
    expect(await archive.listSpeakers()).toMatchObject([
      { key: KNOWN.key, name: KNOWN.name, articles: ARTICLES, claims: ARTICLES },
      { key: LAYLA.key, articles: ARTICLES / 2 },
    ]);
    expect((await archive.list({ speaker: KNOWN.key })).total).toBe(ARTICLES);
    expect((await archive.list({ speaker: SAMER.key })).total).toBe(0);
    expect((await archive.list({ text: 'official:"سامر يوسف"' })).total).toBe(ARTICLES);
    expect(await archive.claimsBy([KNOWN.key], { from: null, to: null }, 100)).toHaveLength(ARTICLES);
    expect(await archive.naming([SAMER.key, KNOWN.key])).toEqual(new Map([[KNOWN.key, ARTICLES]]));
  });

  it('«here» holds for this page alone, whatever form of its address is given', async () => {
    const word = { kind: 'identity', who: SAMER, is: KNOWN, everywhere: false } as const;
    await correct(word, 'http://m.akhbar.example/news/2?utm_source=x');
    expect((await archive.list({ speaker: KNOWN.key })).rows.map((row) => row.article.url)).toEqual([url(2)]);
    expect((await archive.list({ speaker: SAMER.key })).total).toBe(ARTICLES - 1);
  });

  it('is heard where somebody is only mentioned and becomes an official by it', async () => {
    const input = article({ url: url(99), paragraphs: ['وحضر الحفل رائد منصور مع أسرته.'] });
    const mention = analysisOf(article({ ...input, paragraphs: ['قال رائد منصور نعم'] }), [
      { name: 'رائد منصور', content: 'نعم' },
    ]);
    const speakers = mention.speakers.map((speaker) => ({ ...speaker, official: false, mentions: [] }));
    const analysis = { ...mention, speakers, claims: [] };
    done(await archive.save(input, analysis));
    const who = { key: 'person:رائد منصور', name: 'رائد منصور', official: false };
    const id = await correct({ kind: 'identity', who, is: KNOWN, everywhere: true });
    const filed = async () => (await archive.list({ speaker: KNOWN.key })).rows.map((row) => row.article.url);
    expect(await filed()).toEqual([url(99)]);
    done(await archive.undoCorrection(id));
    await archive.idle();
    expect(await filed()).toEqual([]);
  });

  it('is told when the article is read, also in an older version of it', async () => {
    const changed = { ...both(2), paragraphs: [...both(2).paragraphs, 'وانتهى الحفل مساء.'] };
    done(await archive.save(changed, analysisOf(changed, saidByBoth)));
    const { id, hash } = (await archive.findByUrl(url(2)))!;
    await correct({ kind: 'not-claim', quote: 'العمل انتهى' });
    const old = (await archive.versionsOf(id)).find((version) => version.hash !== hash)!;
    expect((await archive.bodyOf(id))?.analysis.claims).toHaveLength(1);
    expect((await archive.bodyOf(id, old.hash))?.analysis.claims).toHaveLength(1);
  });

  it('outlives another analysis and a removal', async () => {
    await correct({ kind: 'speaker', quote, speaker: LAYLA });
    const { id } = (await archive.findByUrl(url(2)))!;
    done(await archive.reanalyse(id, analysisOf(both(2), saidByBoth, 2)));
    const speakers = async () => (await archive.claimsIn([id])).map(({ speaker }) => speaker?.key);
    expect(await speakers()).toEqual([LAYLA.key, LAYLA.key]);
    const removal = done(await archive.remove([id]));
    await correct({ kind: 'not-claim', quote: 'العمل انتهى' });
    done(await archive.restore(removal.id));
    expect(await speakers()).toEqual([LAYLA.key]);
  });

  it('is corrected by no one but the reader: what the analyser said stays as it is', async () => {
    const analyses = await db.analyses.toArray();
    for (const [, word] of WORDS) await correct(word);
    expect(await db.analyses.toArray()).toEqual(analyses);
  });
});

describe('filing anew', () => {
  it('cut off after any step, goes on with the next work of the archive', async () => {
    const whole = await (async () => {
      await correct(WORDS[1]![1]);
      return derived();
    })();
    done(await archive.undoCorrection((await archive.corrections())[0]!.id));
    await archive.idle();
    archive.close();

    const put = IDBObjectStore.prototype.put;
    for (const write of [3, 20, 60, 150, 250]) {
      archive = openArchive({ name });
      let left = write;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
        if (--left < 0) throw new DOMException('cut off', 'AbortError');
        return put.apply(this, row);
      });
      const told = await archive.correct(url(2), WORDS[1]![1]);
      await archive.idle();
      vi.restoreAllMocks();
      if (!told.ok) continue;
      expect(await db.refiling.count()).toBeGreaterThan(0);
      done(await archive.tend());
      expect(plain(await derived())).toEqual(plain(whole));
      done(await archive.undoCorrection(told.result.id));
      await archive.idle();
      archive.close();
    }
  });

  it('takes only the articles that the correction bears on', async () => {
    done(await archive.save(article({ url: url(77), title: 'خبر آخر' }), NO_CLAIMS));
    await archive.idle();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
    await correct({ kind: 'identity', who: LAYLA, is: KNOWN, everywhere: false });
    const stores = spy.mock.contexts.map((store) => (store as IDBObjectStore).name);
    expect(stores.filter((store) => store === 'articles')).toHaveLength(1);
    expect(await refileStep(db)).toBe(false);
  });
});

it.each([
  ['a page without an address', 'nowhere', { kind: 'not-claim', quote }, 'url'],
  ['an empty quotation', url(1), { kind: 'not-claim', quote: ' ' }, 'quote'],
  ['a nameless key', url(1), { kind: 'not-official', who: { ...LAYLA, key: '' } }, 'who'],
] as const)('refuses %s and changes nothing', async (_, of, word, field) => {
  const before = await derived();
  expect(await archive.correct(of, word)).toEqual({ ok: false, error: { error: 'invalid', field } });
  expect(await derived()).toEqual(before);
});
