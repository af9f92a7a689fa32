import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../../lib/archive/library';
import { openLibrary } from '../../../../lib/archive/open-library';
import { gatherEvents } from '../../../../lib/coverage/events/gather-events';
import { analysisOf, article, done, freshName, NO_CLAIMS } from '../fixtures';
import { contentOf } from './content-of';

const url = (n: number) => `https://akhbar.example/news/${n}`;
const said = [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات', office: 'وزير المياه' }];
const SAMER = { key: 'person:سامر الحلو', name: 'سامر الحلو', official: true };
const day = (n: number) => new Date(Date.UTC(2024, 4, n));
const ARTICLES = 80;

const opened: Library[] = [];
function open(name = freshName()): { archive: Library; name: string } {
  const archive = openLibrary({ name });
  opened.push(archive);
  return { archive, name };
}
afterEach(() => {
  for (const archive of opened.splice(0)) archive.close();
});

async function fileOf(archive: Library): Promise<Blob> {
  let text = '';
  for await (const piece of archive.export(day(20))) text += piece.text;
  return new Blob([text]);
}

/** An archive of a colleague: articles, a note, tags, a correction, a collection, something removed. */
async function colleague(): Promise<Library> {
  const { archive } = open();
  for (let n = 1; n <= ARTICLES; n++) {
    const input = article({ url: url(n), title: `محطة جديدة رقم ${n}` });
    done(await archive.save(input, analysisOf(input, said), day(5)));
  }
  const { id } = (await archive.findByUrl(url(1)))!;
  done(await archive.setNote(id, 'ملاحظة الزميل', day(6)));
  done(await archive.setTags(id, ['مياه'], day(6)));
  done(await archive.correct(url(2), { kind: 'not-official', who: SAMER }, day(6)));
  const collection = done(await archive.addCollection('ملف المياه', day(6)));
  done(await archive.collect(collection.id, { type: 'article', articleId: id }, day(6)));
  done(await archive.remove([(await archive.findByUrl(url(3)))!.id], day(7)));
  await archive.idle();
  return archive;
}

let here: Library;
let name: string;
let file: Blob;
beforeEach(async () => {
  const there = await colleague();
  ({ archive: here, name } = open());
  // The same page with another text, a note and a tag; an article that the colleague removed; one of one's own.
  const other = article({ url: url(1), title: 'محطة جديدة رقم 1', paragraphs: ['نص آخر هنا.'] });
  const { id } = done(await here.save(other, NO_CLAIMS, day(2))).article;
  done(await here.setNote(id, 'ملاحظتي', day(3)));
  const same = article({ url: url(4), title: 'محطة جديدة رقم 4' });
  done(await here.save(same, analysisOf(same, said), day(9)));
  done(await here.save(article({ url: url(90) }), NO_CLAIMS, day(2)));
  await here.idle();
  file = await fileOf(there);
});

describe('before an import', () => {
  it('the reader is told what it would do, and nothing is done', async () => {
    const before = await contentOf(name);
    const plan = done(await here.planImport(file));
    expect(plan).toMatchObject({
      articles: { new: ARTICLES - 3, same: 1, newer: 0, both: 1, removed: 0 },
      both: ['محطة جديدة رقم 1'],
      corrections: 1,
      remarks: 2,
      badLines: 0,
    });
    expect(await contentOf(name)).toEqual(before);
  });

  it('what is told is what then comes, and after it nothing is left to do', async () => {
    const plan = done(await here.planImport(file))!;
    const report = done(await here.import(file));
    expect(report.articles).toEqual({
      new: plan.articles.new,
      merged: plan.articles.newer + plan.articles.both,
      same: plan.articles.same,
      removed: plan.articles.removed,
    });
    expect([report.corrections, report.remarks, report.removed]).toEqual([
      plan.corrections,
      plan.remarks,
      plan.removed,
    ]);
    const again = done(await here.planImport(file))!;
    expect(again.articles).toMatchObject({ new: 0, newer: 0, both: 0, same: ARTICLES - 1 });
    expect([again.corrections, again.remarks, again.removed]).toEqual([0, 0, 0]);
    expect(done(await here.import(file)).id).toBeNull();
  });

  it('looking can be stopped', async () => {
    const stop = new AbortController();
    const plan = await here.planImport(file, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(plan).toEqual({ ok: true, result: null });
  });
});

describe('an import that is undone', () => {
  it('leaves the archive as it was: content, search, speakers and events', async () => {
    await gatherEvents(here);
    const before = await contentOf(name);
    const told = async () =>
      (await here.listEvents(0, 10)).events.map(({ id, name: called, articleIds }) => ({
        id,
        called,
        articleIds,
      }));
    const events = await told();
    const report = done(await here.import(file, { name: 'colleague.jsonl' }));
    await here.idle();
    await gatherEvents(here);
    expect(await contentOf(name)).not.toEqual(before);
    expect(await here.pastImports()).toMatchObject([
      { id: report.id, name: 'colleague.jsonl', articles: 78 },
    ]);
    expect(done(await here.undoImport(report.id!))).toEqual({ articles: 78, kept: 0, cancelled: false });
    await here.idle();
    await gatherEvents(here);
    expect(await contentOf(name)).toEqual(before);
    expect(await here.pastImports()).toEqual([]);
    expect((await here.list({ text: 'محطة' })).total).toBe(3);
    expect((await here.findByUrl(url(1)))?.note).toBe('ملاحظتي');
    expect(await here.listSpeakers()).toMatchObject([{ articles: 1, claims: 1, official: true }]);
    expect(await told()).toEqual(events);
  });

  it('can be taken in again, with the same result', async () => {
    const first = done(await here.import(file));
    await here.idle();
    const once = await contentOf(name);
    done(await here.undoImport(first.id!));
    await here.idle();
    done(await here.import(file));
    await here.idle();
    expect(await contentOf(name)).toEqual(once);
  });

  it('keeps the articles that the reader changed since, and says how many', async () => {
    const report = done(await here.import(file));
    const noted = (await here.findByUrl(url(7)))!;
    done(await here.setNote(noted.id, 'قرأته'));
    expect(done(await here.undoImport(report.id!))).toMatchObject({ articles: 77, kept: 1 });
    expect(await here.get(noted.id)).toMatchObject({ note: 'قرأته' });
    expect(await here.findByUrl(url(8))).toBeNull();
  });

  it('brings back what went because it was removed there', async () => {
    const there = open().archive;
    done(await there.import(await fileOf(here)));
    done(await there.remove([(await there.findByUrl(url(90)))!.id], day(12)));
    const before = await contentOf(name);
    const report = done(await here.import(await fileOf(there)));
    expect(report.removed).toBe(1);
    expect(await here.findByUrl(url(90))).toBeNull();
    done(await here.undoImport(report.id!));
    expect(await contentOf(name)).toEqual(before);
    expect(await here.removals()).toEqual([]);
  });

  it('goes on where it was stopped', async () => {
    const before = await contentOf(name);
    const report = done(await here.import(file));
    await here.idle();
    const stop = new AbortController();
    const part = done(
      await here.undoImport(report.id!, { signal: stop.signal, onProgress: () => stop.abort() }),
    );
    expect(part).toMatchObject({ cancelled: true });
    expect(await here.pastImports()).toHaveLength(1);
    done(await here.undoImport(report.id!));
    await here.idle();
    expect(await contentOf(name)).toEqual(before);
  });

  it('is forgotten with the trash of its time', async () => {
    done(await here.import(file, { now: day(1) }));
    done(await here.tend({ now: day(60) }));
    expect(await here.pastImports()).toEqual([]);
  });
});

it('a cancelled import leaves whole articles alone, and they go with one undo', async () => {
  const before = await contentOf(name);
  const stop = new AbortController();
  const report = done(await here.import(file, { signal: stop.signal, onProgress: () => stop.abort() }));
  expect(report.cancelled).toBe(true);
  expect(report.articles.new + report.articles.merged).toBeLessThan(ARTICLES - 3);
  await here.idle();
  done(await here.undoImport(report.id!));
  await here.idle();
  expect(await contentOf(name)).toEqual(before);
});
