import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldKey } from '../../../lib/arabic/fold';
import { termOf } from '../../../lib/arabic/stem';
import type { Archive } from '../../../lib/archive/archive';
import type { CoverageSource, TimeWindow, WeightedTerm } from '../../../lib/archive/source';
import type { ToldClaim } from '../../../lib/archive/types';
import { analysisOf, article, done, freshArchive, NO_CLAIMS } from './fixtures';

const OPEN = { from: null, to: null };
const term = (word: string) => termOf(foldKey(word));

let archive: Archive;
let source: CoverageSource;
const ids: string[] = [];

/** One article a day; the speaker says one thing in each of the first five. */
beforeAll(async () => {
  archive = freshArchive();
  for (let day = 1; day <= 9; day++) {
    const input = article({
      url: `https://akhbar.example/news/${day}`,
      title: `جلسة اليوم ${day}`,
      published: `2024-03-0${day}T10:00:00Z`,
      paragraphs: [
        `قالت نوال الراوي إن الجلسة ${day} انتهت.`,
        day % 3 === 0 ? 'نوقشت ميزانية السد.' : 'نوقش الجدول.',
      ],
    });
    const said = day <= 5 ? [{ name: 'نوال الراوي', content: `الجلسة ${day} انتهت` }] : [];
    ids.push(
      done(await archive.save(input, said.length > 0 ? analysisOf(input, said) : NO_CLAIMS)).article.id,
    );
  }
  source = archive;
});
afterAll(() => archive.close());

describe.each(['waiting', 'merged'])('what coverage asks, index %s', (state) => {
  beforeAll(async () => {
    if (state === 'merged') done(await archive.tend({ all: true }));
  });

  it('size', async () => expect(await source.size()).toBe(9));

  it('speakers by their names in another spelling, whole or in part', async () => {
    for (const name of ['نوال', 'الراوى', 'نوال الراوي'])
      expect((await source.speakersNamed(name, 3)).map((one) => one.name)).toEqual(['نوال الراوي']);
    for (const name of ['', 'نوال الحداد', 'نوال '.repeat(9)])
      expect(await source.speakersNamed(name, 3)).toEqual([]);
    const [{ key } = { key: '' }] = await source.speakersNamed('نوال', 1);
    expect((await source.speakersLike(key)).map((one) => one.key)).toEqual([key]);
    expect(await source.speakersLike('person:none')).toEqual([]);
  });

  it('id of an address in another form', async () => {
    expect(await source.idOf('http://www.akhbar.example/news/3?utm_source=x')).toBe(ids[2]);
    expect(await source.idOf('https://akhbar.example/news/99')).toBeNull();
    expect(await source.idOf('no address')).toBeNull();
  });

  it('frequencies, without terms that nobody holds', async () => {
    const asked = [term('ميزانية'), term('جلسة'), term('زرافة')];
    expect(await source.frequencies(asked)).toEqual(
      new Map([
        [term('ميزانية'), 3],
        [term('جلسة'), 9],
      ]),
    );
  });

  const asked = async (terms: readonly WeightedTerm[], window: TimeWindow, limit: number) => {
    const found = await source.candidates([{ terms, window, limit }]);
    return found.map(({ article }) => article.id);
  };

  it('candidates, best first', async () => {
    const terms = [
      { term: term('ميزانية'), weight: 2 },
      { term: term('جلسة'), weight: 0.1 },
    ];
    const all = await asked(terms, OPEN, 100);
    expect(all).toHaveLength(9);
    expect(new Set(all.slice(0, 3))).toEqual(new Set([ids[2], ids[5], ids[8]]));
    expect(await asked(terms, OPEN, 2)).toEqual(all.slice(0, 2));
    expect(await asked([], OPEN, 5)).toEqual([]);
  });

  it('candidates of a window, both ends included, chosen before the best are taken', async () => {
    const terms = [{ term: term('ميزانية'), weight: 1 }];
    expect(await asked(terms, { from: '2024-03-04', to: '2024-03-06' }, 1)).toEqual([ids[5]]);
    const exact = { from: '2024-03-06T10:00:00Z', to: '2024-03-06T10:00:00Z' };
    expect(await asked(terms, exact, 5)).toHaveLength(1);
    expect(await asked(terms, { from: null, to: '2024-03-02' }, 5)).toEqual([]);
  });

  it('candidates of several questions, each once, with how they hold the terms of all', async () => {
    const budget = { term: term('ميزانية'), weight: 1 };
    const session = { term: term('جلسة'), weight: 1 };
    const window = { from: '2024-03-06', to: '2024-03-06' };
    const found = await source.candidates([
      { terms: [budget], window, limit: 5 },
      { terms: [session], window: OPEN, limit: 100 },
    ]);
    expect(found.map(({ article }) => article.id)).toHaveLength(9);
    expect(found[0]!.article.id).toBe(ids[5]);
    expect(found[0]!.uses).toEqual(
      new Map([
        [term('ميزانية'), { count: 1, inTitle: false }],
        [term('جلسة'), { count: 2, inTitle: true }],
      ]),
    );
    expect(found[0]!.length).toBe(found[0]!.article.words);
  });

  it('metas and texts, without what is not there', async () => {
    const metas = await source.metas([ids[0]!, ids[1]!, 'nobody', ids[0]!]);
    expect([...metas.keys()]).toEqual([ids[0], ids[1]]);
    const article = metas.get(ids[1]!)!;
    const texts = await source.texts([article, { ...article, id: 'nobody' }]);
    expect([...texts]).toEqual([
      [
        ids[1],
        { title: 'جلسة اليوم 2', paragraphs: ['قالت نوال الراوي إن الجلسة 2 انتهت.', 'نوقش الجدول.'] },
      ],
    ]);
  });

  it('claims by a speaker, newest first, limited, in a window', async () => {
    const keys = ['person:نوال الراوي', 'person:nobody'];
    const articleOf = (claims: readonly ToldClaim[]) => claims.map(({ article: { id } }) => ids.indexOf(id));
    expect(articleOf(await source.claimsBy(keys, OPEN, 3))).toEqual([4, 3, 2]);
    expect(articleOf(await source.claimsBy(keys, { from: '2024-03-02', to: '2024-03-03' }, 9))).toEqual([
      2, 1,
    ]);
    const [{ article: told, claim } = { article: null, claim: null }] = await source.claimsBy(keys, OPEN, 1);
    const meta = (await source.metas([ids[4]!])).get(ids[4]!);
    expect(meta).toMatchObject(told!);
    expect(told).toMatchObject({ title: 'جلسة اليوم 5', outlet: 'akhbar.example' });
    expect(claim).toMatchObject({
      index: 0,
      text: 'الجلسة 5 انتهت',
      speaker: { key: 'person:نوال الراوي', mentions: [], why: [] },
      claim: { kind: 'indirect', why: [] },
    });
    expect(Object.keys(claim!).sort()).toEqual(['articleId', 'claim', 'hash', 'index', 'speaker', 'text']);
  });

  it('claims in articles', async () => {
    const claims = await source.claimsIn([ids[1]!, ids[8]!, 'nobody']);
    expect(claims.map(({ text }) => text)).toEqual(['الجلسة 2 انتهت']);
  });

  it('how many articles name a speaker', async () => {
    expect(await source.naming(['person:نوال الراوي', 'person:nobody'])).toEqual(
      new Map([['person:نوال الراوي', 5]]),
    );
  });
});
