import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { compareVersions } from '../../../lib/archive/compare-versions';
import { analysisOf, article, done, freshArchive, NO_CLAIMS } from './fixtures';

const BEFORE = {
  title: 'إضراب في مصنع النسيج',
  paragraphs: [
    'أعلن عمال المصنع إضرابا مفتوحا يوم الاثنين. وطالبوا بزيادة الأجور.',
    'ورفضت الإدارة المطالب. وقالت إن المصنع يخسر منذ عام.',
  ],
};

describe('what changed between two versions', () => {
  const minor: [string, typeof BEFORE][] = [
    ['nothing', BEFORE],
    ['spaces', { ...BEFORE, paragraphs: BEFORE.paragraphs.map((text) => text.replaceAll(' ', '  ')) }],
    ['punctuation', { ...BEFORE, paragraphs: BEFORE.paragraphs.map((text) => text.replace('يوم', '، يوم')) }],
    [
      'diacritics',
      { ...BEFORE, paragraphs: BEFORE.paragraphs.map((text) => text.replace('مفتوحا', 'مفتوحًا')) },
    ],
    ['hamza', { ...BEFORE, title: 'اضراب في مصنع النسيج' }],
    ['tatweel', { ...BEFORE, title: 'إضـراب في مصنع النسيج' }],
    [
      'paragraphs cut otherwise',
      { ...BEFORE, paragraphs: BEFORE.paragraphs.flatMap((text) => text.split(/(?<=\.) /)) },
    ],
  ];
  it.each(minor)('%s is none', (_, after) =>
    expect(compareVersions(BEFORE, after)).toEqual({
      titleChanged: false,
      added: [],
      removed: [],
      reworded: [],
    }),
  );

  it('a sentence more, a sentence less', () => {
    const [first, second] = BEFORE.paragraphs;
    const after = {
      ...BEFORE,
      paragraphs: [`${first} ودعمتهم النقابة.`, second!.replace('ورفضت الإدارة المطالب. ', '')],
    };
    expect(compareVersions(BEFORE, after)).toEqual({
      titleChanged: false,
      added: ['ودعمتهم النقابة.'],
      removed: ['ورفضت الإدارة المطالب.'],
      reworded: [],
    });
  });

  it('a sentence reworded', () => {
    const after = {
      ...BEFORE,
      paragraphs: BEFORE.paragraphs.map((text) => text.replace('منذ عام', 'منذ ثلاثة أعوام')),
    };
    expect(compareVersions(BEFORE, after)).toMatchObject({
      added: [],
      removed: [],
      reworded: [{ before: 'وقالت إن المصنع يخسر منذ عام.', after: 'وقالت إن المصنع يخسر منذ ثلاثة أعوام.' }],
    });
  });

  it('a title', () => {
    expect(compareVersions(BEFORE, { ...BEFORE, title: 'نهاية الإضراب في مصنع النسيج' }).titleChanged).toBe(
      true,
    );
  });

  it('a sentence that stood there twice and now once', () => {
    const twice = { title: 'خبر', paragraphs: ['انتهى الاجتماع. انتهى الاجتماع.'] };
    const once = { title: 'خبر', paragraphs: ['انتهى الاجتماع.'] };
    expect(compareVersions(twice, once).removed).toEqual(['انتهى الاجتماع.']);
  });
});

describe('a page that changed', () => {
  let archive: Archive;
  beforeEach(() => {
    archive = freshArchive();
  });
  afterEach(async () => {
    await archive.idle();
    archive.close();
  });

  const first = article({ title: BEFORE.title, paragraphs: BEFORE.paragraphs });
  const second = article({
    title: BEFORE.title,
    paragraphs: [...BEFORE.paragraphs, 'وقالت سلمى الخطيب إن المفاوضات ستبدأ غدا.'],
    published: null,
  });
  const secondAnalysis = analysisOf(second, [{ name: 'سلمى الخطيب', content: 'المفاوضات ستبدأ غدا' }]);

  it('is a new version of the same article', async () => {
    const { article: old } = done(await archive.save(first, NO_CLAIMS, new Date('2024-03-02T08:00:00Z')));
    const saved = done(await archive.save(second, secondAnalysis, new Date('2024-03-03T08:00:00Z')));
    expect(saved).toMatchObject({
      outcome: 'version',
      article: {
        id: old.id,
        versions: 2,
        savedAt: old.savedAt,
        updatedAt: '2024-03-03T08:00:00.000Z',
        published: first.published,
        speakers: ['person:سلمى الخطيب'],
      },
      change: { added: ['وقالت سلمى الخطيب إن المفاوضات ستبدأ غدا.'], removed: [], titleChanged: false },
    });
    expect(saved.article.hash).not.toBe(old.hash);
    expect(await archive.count()).toBe(1);
    expect((await archive.versionsOf(old.id)).map(({ hash }) => hash)).toEqual([
      saved.article.hash,
      old.hash,
    ]);
    expect((await archive.bodyOf(old.id, old.hash))?.paragraphs).toEqual(first.paragraphs);
    expect((await archive.bodyOf(old.id))?.paragraphs).toEqual(second.paragraphs);
  });

  it('is searched by its current content alone', async () => {
    done(await archive.save(second, secondAnalysis));
    done(await archive.save(first, NO_CLAIMS));
    expect((await archive.list({ text: 'المفاوضات' })).total).toBe(0);
    expect((await archive.list({ text: 'الإدارة' })).total).toBe(1);
    expect(await archive.listSpeakers()).toEqual([]);
    expect(await archive.claimsBy(['person:سلمى الخطيب'], { from: null, to: null }, 10)).toEqual([]);
  });

  it('that returns to what it was keeps two versions', async () => {
    const { article: old } = done(await archive.save(first, NO_CLAIMS));
    done(await archive.save(second, secondAnalysis));
    const back = done(await archive.save(first, NO_CLAIMS));
    expect(back).toMatchObject({ outcome: 'version', article: { hash: old.hash, versions: 2 } });
    expect(await archive.versionsOf(old.id)).toHaveLength(2);
    expect((await archive.list({})).total).toBe(1);
  });

  it('keeps note and tags', async () => {
    const { article: old } = done(await archive.save(first, NO_CLAIMS));
    await archive.setNote(old.id, 'للمتابعة');
    await archive.setTags(old.id, ['عمال']);
    const { article: now } = done(await archive.save(second, secondAnalysis));
    expect(now).toMatchObject({ note: 'للمتابعة', tags: ['عمال'] });
    expect(await archive.listTags()).toEqual([{ tag: 'عمال', articles: 1 }]);
  });
});
