import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { LIMITS } from '../../../lib/archive/limits';
import { openArchive } from '../../../lib/archive/open-archive';
import type { ArticleMeta } from '../../../lib/archive/types';
import { analysisOf, article, done, freshName, NO_CLAIMS } from './fixtures';

const DAY = 86_400_000;
const NOW = new Date('2024-05-01T12:00:00Z');

let name: string;
let archive: Archive;
let water: ArticleMeta;
let strike: ArticleMeta;

const waterInput = article();
const waterAnalysis = analysisOf(waterInput, [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات' }]);
const strikeInput = article({
  url: 'https://akhbar.example/news/2',
  title: 'إضراب في الميناء',
  paragraphs: ['توقف العمل في الميناء يوم الأحد.'],
});

beforeEach(async () => {
  name = freshName();
  archive = openArchive({ name });
  water = done(await archive.save(waterInput, waterAnalysis)).article;
  strike = done(await archive.save(strikeInput, NO_CLAIMS)).article;
  // The tending that a save starts would purge by today's date.
  await archive.idle();
});
afterEach(async () => {
  await archive.idle();
  archive.close();
});

async function reload(): Promise<void> {
  await archive.idle();
  archive.close();
  archive = openArchive({ name });
}

describe('removing', () => {
  it('takes an article out of everything that is shown', async () => {
    await archive.setTags(water.id, ['مياه']);
    const removal = done(await archive.remove([water.id], NOW));
    expect(removal).toMatchObject({
      at: NOW.toISOString(),
      articles: [{ id: water.id, title: water.title }],
    });
    expect([await archive.count(), await archive.countClaims()]).toEqual([1, 0]);
    expect(await archive.get(water.id)).toBeNull();
    expect(await archive.bodyOf(water.id)).toBeNull();
    expect(await archive.findByUrl(water.url)).toBeNull();
    expect((await archive.list({})).rows.map((row) => row.article.id)).toEqual([strike.id]);
    expect((await archive.list({ text: 'المحطة' })).total).toBe(0);
    expect(await archive.listSpeakers()).toEqual([]);
    expect(await archive.listTags()).toEqual([]);
    expect(await archive.listOutlets()).toMatchObject([{ articles: 1 }]);
    expect(await archive.claimsIn([water.id])).toEqual([]);
    expect(await archive.naming(['person:سامر الحلو'])).toEqual(new Map());
  });

  it('leaves out what is not there, and a repeated id', async () => {
    const removal = done(await archive.remove([strike.id, 'nobody', strike.id]));
    expect(removal.articles).toHaveLength(1);
    expect(await archive.count()).toBe(1);
  });
});

describe('undo', () => {
  it('brings everything back, after a reload too', async () => {
    await archive.setTags(water.id, ['مياه']);
    await archive.setNote(water.id, 'للمتابعة');
    const before = await archive.get(water.id);
    const claims = await archive.claimsIn([water.id]);
    const removal = done(await archive.remove([water.id, strike.id]));
    await reload();
    expect((await archive.removals()).map(({ id }) => id)).toEqual([removal.id]);
    const back = done(await archive.restore(removal.id));
    expect(back.map(({ id }) => id).sort()).toEqual([water.id, strike.id].sort());
    expect(await archive.get(water.id)).toEqual(before);
    expect(await archive.claimsIn([water.id])).toEqual(claims);
    expect(await archive.listSpeakers()).toMatchObject([{ articles: 1, claims: 1 }]);
    expect(await archive.listTags()).toEqual([{ tag: 'مياه', articles: 1 }]);
    expect((await archive.list({ text: 'المحطة' })).total).toBe(1);
    expect([await archive.count(), await archive.countClaims()]).toEqual([2, 1]);
    expect(await archive.removals()).toEqual([]);
  });

  it('works for a document that was merged into the index in between', async () => {
    const removal = done(await archive.remove([water.id]));
    done(await archive.tend({ all: true }));
    expect((await archive.list({ text: 'المحطة' })).total).toBe(0);
    done(await archive.restore(removal.id));
    expect((await archive.list({ text: 'المحطة' })).total).toBe(1);
  });

  it('twice does nothing the second time', async () => {
    const removal = done(await archive.remove([water.id]));
    expect(done(await archive.restore(removal.id))).toHaveLength(1);
    expect(done(await archive.restore(removal.id))).toEqual([]);
    expect(await archive.count()).toBe(2);
  });

  it('joins an article whose page was saved again in between', async () => {
    await archive.setTags(water.id, ['مياه']);
    await archive.setNote(water.id, 'أولا');
    const removal = done(await archive.remove([water.id]));
    const changed = article({ paragraphs: ['قال وزير المياه إن الافتتاح تأجل.'] });
    const again = done(await archive.save(changed, NO_CLAIMS)).article;
    await archive.setTags(again.id, ['تأجيل']);
    await archive.setNote(again.id, 'ثانيا');
    expect(again.id).not.toBe(water.id);
    const [joined] = done(await archive.restore(removal.id));
    expect(joined).toMatchObject({
      id: again.id,
      hash: again.hash,
      versions: 2,
      tags: ['مياه', 'تأجيل'],
      note: 'أولا\n\nثانيا',
      savedAt: water.savedAt,
    });
    expect(await archive.count()).toBe(2);
    expect((await archive.bodyOf(again.id, water.hash))?.paragraphs).toEqual(waterInput.paragraphs);
    expect((await archive.listTags()).map(({ tag }) => tag).sort()).toEqual(['تأجيل', 'مياه']);
  });

  it('is there for thirty days', async () => {
    const removal = done(await archive.remove([water.id], NOW));
    const just = new Date(NOW.getTime() + LIMITS.trashDays * DAY - 1);
    done(await archive.tend({ now: just }));
    expect(await archive.removals()).toHaveLength(1);
    done(await archive.tend({ now: new Date(just.getTime() + 2) }));
    expect(await archive.removals()).toEqual([]);
    expect(done(await archive.restore(removal.id))).toEqual([]);
    expect(await archive.count()).toBe(1);
  });
});

describe('notes and tags', () => {
  it('are kept on the article', async () => {
    expect(done(await archive.setNote(water.id, 'للمتابعة'))).toMatchObject({ note: 'للمتابعة' });
    expect(done(await archive.setTags(water.id, [' مياه ', '#بنية  تحتية', 'مياه', '']))).toMatchObject({
      tags: ['مياه', 'بنية تحتية'],
    });
    expect(await archive.get(water.id)).toMatchObject({ note: 'للمتابعة', tags: ['مياه', 'بنية تحتية'] });
    expect((await archive.list({ tag: 'مياه' })).rows.map((row) => row.article.id)).toEqual([water.id]);
  });

  it('are counted', async () => {
    await archive.setTags(water.id, ['مياه', 'محلي']);
    await archive.setTags(strike.id, ['محلي']);
    expect(await archive.listTags()).toEqual([
      { tag: 'محلي', articles: 2 },
      { tag: 'مياه', articles: 1 },
    ]);
    await archive.setTags(water.id, []);
    expect(await archive.listTags()).toEqual([{ tag: 'محلي', articles: 1 }]);
  });

  it('that fold alike are one tag', async () => {
    expect(done(await archive.setTags(water.id, ['أنقرة', 'انقره']))).toMatchObject({ tags: ['أنقرة'] });
  });

  it('can be deleted', async () => {
    await archive.setNote(water.id, 'للمتابعة');
    expect(done(await archive.setNote(water.id, '  '))).toMatchObject({ note: '' });
  });

  it('of nobody are null', async () => {
    expect(done(await archive.setNote('nobody', 'x'))).toBeNull();
    expect(done(await archive.setTags('nobody', ['x']))).toBeNull();
  });

  it('have limits', async () => {
    expect(await archive.setNote(water.id, 'ن'.repeat(LIMITS.note + 1))).toEqual({
      ok: false,
      error: { error: 'too-large', limit: LIMITS.note },
    });
    expect(await archive.setTags(water.id, ['ن'.repeat(LIMITS.tag + 1)])).toMatchObject({ ok: false });
    const many = Array.from({ length: LIMITS.tags + 1 }, (_, i) => `وسم ${i}`);
    expect(await archive.setTags(water.id, many)).toMatchObject({ ok: false });
    expect(await archive.get(water.id)).toMatchObject({ note: '', tags: [] });
  });
});
