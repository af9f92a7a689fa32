import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Analysis, ClaimDetails } from '../../../lib/analysis/types';
import type { Archive } from '../../../lib/archive/archive';
import { LIMITS } from '../../../lib/archive/limits';
import type { ArticleInput } from '../../../lib/archive/types';
import { analysisOf, article, done, freshArchive, NO_CLAIMS } from './fixtures';

let archive: Archive;
beforeEach(() => {
  archive = freshArchive();
});
afterEach(async () => {
  await archive.idle();
  archive.close();
});

const SAID = [
  { name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات', office: 'وزير المياه' },
  { name: 'سامر الحلو', content: 'العمل استغرق عامين' },
];

describe('saving', () => {
  it('keeps an article whole', async () => {
    const input = article();
    const analysis = analysisOf(input, SAID);
    const { outcome, article: meta } = done(
      await archive.save(input, analysis, new Date('2024-03-02T08:00:00Z')),
    );
    expect(outcome).toBe('new');
    expect(meta).toMatchObject({
      title: input.title,
      savedAt: '2024-03-02T08:00:00.000Z',
      updatedAt: '2024-03-02T08:00:00.000Z',
      claims: 2,
      versions: 1,
      speakers: ['person:سامر الحلو'],
      tags: [],
      note: '',
    });
    expect(meta.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await archive.get(meta.id)).toEqual(meta);
    expect(await archive.findByUrl('http://akhbar.example/news/1/?utm_source=feed')).toEqual(meta);
    expect(await archive.bodyOf(meta.id)).toEqual({
      articleId: meta.id,
      hash: meta.hash,
      savedAt: meta.savedAt,
      title: input.title,
      paragraphs: input.paragraphs,
      analysis,
    });
    expect((await archive.claimsIn([meta.id])).map(({ text }) => text)).toEqual(
      SAID.map(({ content }) => content),
    );
    expect([await archive.count(), await archive.countClaims()]).toEqual([1, 2]);
  });

  it('gives nothing of the database away', async () => {
    const { article: meta } = done(await archive.save(article(), NO_CLAIMS));
    expect(Object.keys(meta)).not.toEqual(expect.arrayContaining(['doc']));
    expect(meta).not.toHaveProperty('page');
    expect(meta).not.toHaveProperty('time');
  });

  it('gives every article an id of its own, in the order of saving', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 20; n++) {
      const url = `https://akhbar.example/news/${n}`;
      ids.push(done(await archive.save(article({ url }), NO_CLAIMS)).article.id);
    }
    expect(new Set(ids).size).toBe(20);
    expect([...ids].sort()).toEqual(ids);
  });

  it('makes one article of a page saved twice', async () => {
    const first = done(await archive.save(article(), NO_CLAIMS));
    const url = 'https://amp.akhbar.example/news/1?fbclid=1#top';
    const second = done(await archive.save(article({ url }), NO_CLAIMS));
    expect(second).toEqual({ outcome: 'same', article: first.article });
    expect(await archive.count()).toBe(1);
  });

  it('makes one article of a page saved from two windows at once', async () => {
    const both = await Promise.all([archive.save(article(), NO_CLAIMS), archive.save(article(), NO_CLAIMS)]);
    expect(both.map((one) => done(one).outcome).sort()).toEqual(['new', 'same']);
    expect(await archive.count()).toBe(1);
  });

  it('takes the analysis of newer rules for the same content, with its text', async () => {
    const input = article();
    const { article: meta } = done(await archive.save(input, analysisOf(input, SAID.slice(0, 1))));
    const edited = article({ paragraphs: input.paragraphs.map((text) => text.replace('إن', 'إنّ')) });
    const newer = analysisOf(edited, SAID, 2);
    const again = done(await archive.save(edited, newer));
    expect(again).toMatchObject({ outcome: 'same', article: { id: meta.id, claims: 2, versions: 1 } });
    const version = await archive.bodyOf(meta.id);
    expect(version?.paragraphs).toEqual(edited.paragraphs);
    const [first] = await archive.claimsIn([meta.id]);
    const text = [edited.title, ...edited.paragraphs].join('\n');
    expect(text.slice(first!.claim.start, first!.claim.end)).toBe(first!.text);
    expect(await archive.listSpeakers()).toMatchObject([
      { key: 'person:سامر الحلو', articles: 1, claims: 2 },
    ]);
  });

  it('takes the analysis of newer rules that hears somebody else speak', async () => {
    const input = article();
    done(await archive.save(input, analysisOf(input, SAID.slice(0, 1))));
    const [{ content }] = SAID as [(typeof SAID)[0]];
    done(await archive.save(input, analysisOf(input, [{ name: 'سلمى النجار', content }], 2)));
    expect(await archive.listSpeakers()).toMatchObject([{ key: 'person:سلمى النجار', claims: 1 }]);
  });

  it('puts another analysis in place on request', async () => {
    const input = article();
    const { article: meta } = done(await archive.save(input, NO_CLAIMS));
    expect(done(await archive.reanalyse(meta.id, analysisOf(input, SAID, 2)))).toMatchObject({ claims: 2 });
    expect(await archive.claimsIn([meta.id])).toHaveLength(2);
    expect(await archive.countClaims()).toBe(2);
    expect(await archive.versionsOf(meta.id)).toMatchObject([{ claims: 2 }]);
    expect(done(await archive.reanalyse('nobody', NO_CLAIMS))).toBeNull();
  });

  it('says whether a page is saved as it reads now', async () => {
    expect(await archive.standing(article())).toEqual({ saved: 'no' });
    const { article: meta } = done(await archive.save(article(), NO_CLAIMS));
    expect(await archive.standing(article())).toEqual({ saved: 'yes', article: meta });
    const shorter = article({ paragraphs: article().paragraphs.slice(0, 1) });
    expect(await archive.standing(shorter)).toMatchObject({
      saved: 'outdated',
      change: { removed: ['وأضاف أن العمل استغرق عامين.'] },
    });
  });
});

describe('refusing', () => {
  const refusals: [string, Partial<ArticleInput>, object][] = [
    ['no address', { url: 'akhbar' }, { error: 'invalid', field: 'url' }],
    ['a script address', { url: 'javascript:alert(1)' }, { error: 'invalid', field: 'url' }],
    ['no title', { title: ' ' }, { error: 'invalid', field: 'title' }],
    ['no outlet', { outlet: '' }, { error: 'invalid', field: 'outlet' }],
    ['a time that is none', { published: 'yesterday' }, { error: 'invalid', field: 'published' }],
    ['a day that is none', { modified: '2024-13-45' }, { error: 'invalid', field: 'modified' }],
    ['no text', { paragraphs: ['', '  '] }, { error: 'invalid', field: 'paragraphs' }],
    [
      'too much text',
      { paragraphs: Array.from({ length: 30 }, () => 'ن'.repeat(100_000)) },
      { error: 'too-large', limit: LIMITS.text },
    ],
  ];
  it.each(refusals)('%s', async (_, part, error) => {
    expect(await archive.save(article(part), NO_CLAIMS)).toEqual({ ok: false, error });
    expect(await archive.count()).toBe(0);
  });

  it('an analysis of another text', async () => {
    const input = article();
    const analysis = analysisOf(input, SAID);
    const other = article({ paragraphs: ['نص قصير.'] });
    expect(await archive.save(other, analysis)).toEqual({
      ok: false,
      error: { error: 'invalid', field: 'analysis' },
    });
  });

  describe('details of a claim that do not fit', () => {
    const input = article();
    const analysis = analyse([input.title, ...input.paragraphs].join('\n'));
    const detailed = (change: (details: ClaimDetails) => Partial<ClaimDetails>): Analysis => ({
      ...analysis,
      claims: analysis.claims.map((claim) => ({
        ...claim,
        details: { ...claim.details!, ...change(claim.details!) },
      })),
    });
    const refused = { ok: false, error: { error: 'invalid', field: 'analysis' } };

    it('are taken as the analyser gives them', async () => {
      expect(analysis.claims[0]?.details?.numbers).toHaveLength(1);
      done(await archive.save(input, analysis));
    });

    it('with the word that opens a content and negates it', async () => {
      const denied = { ...input, paragraphs: ['طلب وزير النقل سامر الحداد ألا تتأخر القطارات.'] };
      const negated = analyse([denied.title, ...denied.paragraphs].join('\n'));
      expect(negated.claims[0]?.details?.negation).toMatchObject({ by: 'content' });
      done(await archive.save(denied, negated));
    });

    it.each<[string, (details: ClaimDetails) => Partial<ClaimDetails>]>([
      ['a number outside of the content', ({ numbers }) => ({ numbers: [{ ...numbers[0]!, start: 0 }] })],
      ['a number that is none', ({ numbers }) => ({ numbers: [{ ...numbers[0]!, value: Number.NaN }] })],
      ['a unit outside of the content', ({ numbers }) => ({ numbers: [{ ...numbers[0]!, of: [0, 4] }] })],
      ['a place beyond the text', () => ({ places: [{ start: 5000, end: 5004, name: 'حلب', state: null }] })],
      ['a negation outside of the content', () => ({ negation: { by: 'content', span: [0, 2] } })],
      [
        'a chain beyond the text',
        () => ({ chain: [{ role: 'agency', key: 'institution:x', name: 'س', span: [0, 9000] }] }),
      ],
    ])('%s', async (_, change) => {
      expect(await archive.save(input, detailed(change))).toEqual(refused);
    });

    it('more of them than a claim has', async () => {
      const many = detailed(({ numbers }) => ({
        numbers: Array.from({ length: LIMITS.details + 1 }, () => numbers[0]!),
      }));
      expect(await archive.save(input, many)).toMatchObject({
        ok: false,
        error: { error: 'too-large', limit: LIMITS.details },
      });
    });
  });

  it('fields that are not its own are left out', async () => {
    const { article: meta } = done(await archive.save({ ...article(), ...{ html: '<b>' } }, NO_CLAIMS));
    expect(meta).not.toHaveProperty('html');
  });
});
