import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../lib/archive/library';
import type { Target } from '../../../lib/archive/remarks/types';
import type { ArticleMeta } from '../../../lib/archive/types';
import { gatherEvents } from '../../../lib/coverage/events/gather-events';
import { archiveOf } from '../coverage/newsstand';
import { analysisOf, article, done, freshArchive } from './fixtures';

const QUOTE = 'المحطة ستخدم ثلاث بلدات';
const SAID = [{ name: 'سامر الحلو', content: QUOTE, office: 'وزير المياه' }];
const day = (n: number) => new Date(Date.UTC(2024, 4, n));
const url = (n: number) => `https://akhbar.example/news/${n}`;

let archive: Library;
let first: ArticleMeta;
let second: ArticleMeta;
let claim: Target;

async function saved(
  into: Library,
  n: number,
  part: Parameters<typeof article>[0] = {},
): Promise<ArticleMeta> {
  const input = article({ url: url(n), title: `محطة جديدة رقم ${n}`, ...part });
  return done(await into.save(input, analysisOf(input, SAID), day(1))).article;
}

beforeEach(async () => {
  archive = freshArchive();
  first = await saved(archive, 1);
  second = await saved(archive, 2);
  claim = { type: 'claim', articleId: first.id, quote: QUOTE };
});

const textsOn = async (id: string, from = archive) =>
  (await from.remarksOn([id])).map(
    (remark) => `${remark.target.type} ${'text' in remark ? remark.text : 'in'}`,
  );
const found = async (text: string, from = archive) =>
  (await from.list({ text })).rows.map((row) => ({
    title: row.article.title,
    notes: row.notes.map((note) => note.text),
  }));

async function exported(from: Library): Promise<Blob> {
  let text = '';
  for await (const piece of from.export(day(20))) text += piece.text;
  return new Blob([text]);
}

describe('notes and tags on a claim', () => {
  it('are kept, replaced and taken away', async () => {
    done(await archive.noteOn(claim, 'يُتحقق من العدد', day(2)));
    done(await archive.tagsOn(claim, ['#أرقام', 'مياه', 'مياه'], day(2)));
    expect(await textsOn(first.id)).toEqual(['claim يُتحقق من العدد', 'claim أرقام', 'claim مياه']);
    done(await archive.noteOn(claim, 'تحققت', day(3)));
    done(await archive.tagsOn(claim, ['مياه'], day(3)));
    expect(await textsOn(first.id)).toEqual(['claim تحققت', 'claim مياه']);
    done(await archive.noteOn(claim, '  ', day(4)));
    expect(await textsOn(first.id)).toEqual(['claim مياه']);
    expect(await textsOn(second.id)).toEqual([]);
  });

  it('stay with the words when the article is saved in another version', async () => {
    done(await archive.noteOn(claim, 'يُتحقق من العدد'));
    const { paragraphs } = article();
    await saved(archive, 1, { paragraphs: ['تمهيد أُضيف لاحقا.', ...paragraphs] });
    expect(await textsOn(first.id)).toEqual(['claim يُتحقق من العدد']);
  });

  it('are refused where they are too long, and nothing changes', async () => {
    expect((await archive.noteOn(claim, 'س'.repeat(200_000))).ok).toBe(false);
    expect((await archive.tagsOn(claim, ['س'.repeat(200)])).ok).toBe(false);
    expect(await textsOn(first.id)).toEqual([]);
  });

  it('go with the article, and come back with it', async () => {
    done(await archive.noteOn(claim, 'يُتحقق من العدد'));
    const { id } = done(await archive.remove([first.id]));
    expect(await found('العدد')).toEqual([]);
    done(await archive.restore(id));
    expect(await textsOn(first.id)).toEqual(['claim يُتحقق من العدد']);
    expect(await found('العدد')).toHaveLength(1);
  });
});

describe('a search', () => {
  beforeEach(async () => {
    done(await archive.setNote(second.id, 'أسأل الوزارة عن الأرقام'));
    done(await archive.noteOn(claim, 'الرقم هنا يختلف عن رقم الشركة'));
    done(await archive.tagsOn(claim, ['للمراجعة']));
  });

  it('finds the words of notes, in whatever form, and shows where', async () => {
    expect(await found('ارقام')).toEqual([{ title: second.title, notes: ['أسأل الوزارة عن الأرقام'] }]);
    expect(await found('الشركة')).toEqual([{ title: first.title, notes: ['الرقم هنا يختلف عن رقم الشركة'] }]);
    const [row] = (await archive.list({ text: 'الشركة' })).rows;
    expect(row!.notes[0]!.marks).toEqual([[23, 29]]);
  });

  it('needs all of its words in one note or in the article', async () => {
    expect(await found('الوزارة الشركة')).toEqual([]);
    // The title holds the one, the note the other; neither holds both.
    expect(await found('محطة الشركة')).toEqual([]);
  });

  it('keeps to notes by its operator, beside words of the article', async () => {
    expect(await found('note:الشركة')).toEqual([
      { title: first.title, notes: ['الرقم هنا يختلف عن رقم الشركة'] },
    ]);
    expect((await found('ملاحظة:الوزارة محطة')).map(({ title }) => title)).toEqual([second.title]);
    expect(await found('ملاحظة:محطة')).toEqual([]);
  });

  it('finds tags of claims, and counts their articles', async () => {
    expect((await found('وسم:للمراجعة')).map(({ title }) => title)).toEqual([first.title]);
    done(await archive.setTags(second.id, ['للمراجعة']));
    expect(await archive.listTags()).toEqual([{ tag: 'للمراجعة', articles: 2 }]);
    expect((await archive.list({ tag: 'للمراجعة' })).total).toBe(2);
  });

  it('does not look into notes where it looks into claims alone', async () => {
    expect(await found('في-التصريحات الشركة')).toEqual([]);
  });
});

describe('a collection', () => {
  const article1: () => Target = () => ({ type: 'article', articleId: first.id });

  it('holds what was put in, in that order, each once', async () => {
    const { id } = done(await archive.addCollection('ملف  المياه', day(2)));
    done(await archive.collect(id, claim, day(3)));
    done(await archive.collect(id, { type: 'article', articleId: second.id }, day(4)));
    done(await archive.collect(id, article1(), day(5)));
    done(await archive.collect(id, claim, day(6)));
    expect((await archive.itemsOf(id)).map(({ target, article: { title } }) => [target.type, title])).toEqual(
      [
        ['claim', first.title],
        ['article', second.title],
        ['article', first.title],
      ],
    );
    expect(await archive.collections()).toEqual([{ id, name: 'ملف المياه', items: 3 }]);
    expect((await archive.list({ collection: id })).total).toBe(2);
  });

  it('gives back in its place what was taken out', async () => {
    const { id } = done(await archive.addCollection('ملف'));
    done(await archive.collect(id, claim, day(3)));
    done(await archive.collect(id, article1(), day(4)));
    const out = done(await archive.uncollect(id, claim, day(5)));
    expect((await archive.itemsOf(id)).map(({ target }) => target.type)).toEqual(['article']);
    done(await archive.putBack(out, day(6)));
    expect((await archive.itemsOf(id)).map(({ target }) => target.type)).toEqual(['claim', 'article']);
    expect(done(await archive.uncollect(id, { type: 'article', articleId: second.id }))).toEqual([]);
  });

  it('is renamed, taken away and brought back with all that lay in it', async () => {
    const { id } = done(await archive.addCollection('ملف'));
    done(await archive.collect(id, claim));
    expect(done(await archive.renameCollection(id, 'ملف الماء'))).toMatchObject({ name: 'ملف الماء' });
    done(await archive.removeCollection(id));
    expect(await archive.collections()).toEqual([]);
    expect((await archive.list({ collection: id })).total).toBe(1);
    expect(done(await archive.restoreCollection(id))).toEqual({ id, name: 'ملف الماء', items: 1 });
    expect(done(await archive.renameCollection('none', 'س'))).toBeNull();
  });

  it('is one of its name, however that is written, and has a name', async () => {
    const { id } = done(await archive.addCollection('أخبار المياه'));
    expect(done(await archive.addCollection('اخبار المياه')).id).toBe(id);
    expect((await archive.addCollection('  ')).ok).toBe(false);
    expect((await archive.addCollection('س'.repeat(300))).ok).toBe(false);
  });
});

describe('what is on an event', () => {
  it('is of its articles, and hangs on another when one goes', async () => {
    const { archive: stand, ids } = await archiveOf(['ferryMain', 'ferryOther', 'ferryThird', 'olives']);
    await gatherEvents(stand);
    const main = ids.get('ferryMain')!;
    done(await stand.noteOn({ type: 'event', articleId: main }, 'أنتظر تقرير اللجنة المستقلة'));
    const { id } = done(await stand.addCollection('حوادث'));
    done(await stand.collect(id, { type: 'event', articleId: main }));
    expect(await found('المستقلة', stand)).toHaveLength(3);
    expect((await stand.list({ collection: id })).total).toBe(3);
    done(await stand.remove([main]));
    const [item] = await stand.itemsOf(id);
    expect([ids.get('ferryOther'), ids.get('ferryThird')]).toContain(item!.target.articleId);
    expect(await found('المستقلة', stand)).toHaveLength(2);
  });
});

describe('two events that become one', () => {
  const A = { type: 'event', articleId: '' } as const;

  async function merged() {
    const { archive: stand, ids, eventId } = await twoEvents();
    const [one, two] = [ids.get('ferryMain')!, ids.get('ferryThird')!];
    done(await stand.noteOn({ ...A, articleId: one }, 'ملاحظة الأول', day(2)));
    done(await stand.noteOn({ ...A, articleId: two }, 'ملاحظة الثاني', day(3)));
    done(await stand.tagsOn({ ...A, articleId: two }, ['بحر'], day(3)));
    const { id } = done(await stand.addCollection('حوادث'));
    for (const articleId of [one, two]) done(await stand.collect(id, { ...A, articleId }, day(3)));
    expect(await stand.itemsOf(id)).toHaveLength(2);
    const edit = done(await stand.mergeEvents((await eventId(one))!, (await eventId(two))!))!;
    return { stand, one, two, id, edit };
  }

  async function twoEvents() {
    const { archive: stand, ids } = await archiveOf(['ferryMain', 'ferryOther', 'ferryThird']);
    await gatherEvents(stand);
    const eventId = async (id: string) => (await stand.eventsOf([id])).get(id);
    done(await stand.splitEvent((await eventId(ids.get('ferryMain')!))!, [ids.get('ferryThird')!]));
    return { archive: stand, ids, eventId };
  }

  it('keep both notes, here and in a file, and each its own when the merge is undone', async () => {
    const { stand, one, two, edit } = await merged();
    expect(await textsOn(one, stand)).toContain('event ملاحظة الأول');
    expect(await textsOn(two, stand)).toContain('event ملاحظة الثاني');
    const lines = (await (await exported(stand)).text()).split('\n');
    for (const note of ['ملاحظة الأول', 'ملاحظة الثاني'])
      expect(lines.filter((line) => line.includes(`"text":"${note}"`))).toHaveLength(1);
    done(await stand.undoEventEdit(edit));
    expect(await textsOn(one, stand)).toEqual(expect.arrayContaining(['event ملاحظة الأول']));
    expect(await textsOn(two, stand)).toEqual(expect.arrayContaining(['event ملاحظة الثاني']));
  });

  it('have one note as soon as the reader writes it anew, on whichever of its articles', async () => {
    const { stand, one, two } = await merged();
    done(await stand.noteOn({ ...A, articleId: two }, 'ملاحظة واحدة', day(4)));
    const notes = [...(await textsOn(one, stand)), ...(await textsOn(two, stand))];
    expect(notes.filter((text) => text.startsWith('event ملاحظة'))).toEqual(['event ملاحظة واحدة']);
    done(await stand.tagsOn({ ...A, articleId: one }, [], day(4)));
    expect(await textsOn(two, stand)).not.toContain('event بحر');
  });

  it('lie in a collection once, are taken out at once, and come back', async () => {
    const { stand, one, id } = await merged();
    expect(await stand.itemsOf(id)).toHaveLength(1);
    const out = done(await stand.uncollect(id, { ...A, articleId: one }, day(5)));
    expect(out).toHaveLength(2);
    expect(await stand.itemsOf(id)).toEqual([]);
    done(await stand.putBack(out, day(6)));
    expect(await stand.itemsOf(id)).toHaveLength(1);
  });
});

describe('an exported archive', () => {
  it('takes them along, also to another id of the same page, and changes nothing the second time', async () => {
    const { id } = done(await archive.addCollection('ملف', day(2)));
    done(await archive.collect(id, claim, day(2)));
    done(await archive.noteOn(claim, 'يُتحقق من العدد', day(2)));
    const there = freshArchive();
    const own = await saved(there, 1);
    expect(own.id).not.toBe(first.id);
    const file = await exported(archive);
    for (const _ of [1, 2]) {
      expect(done(await there.import(file))).toMatchObject({ badLines: 0 });
      expect(await textsOn(own.id, there)).toEqual(['claim in', 'claim يُتحقق من العدد']);
      expect((await there.itemsOf(id)).map(({ article: { id: of } }) => of)).toEqual([own.id]);
    }
  });

  it('lets the later word win, and what was taken back stay away', async () => {
    const { id } = done(await archive.addCollection('ملف', day(2)));
    done(await archive.noteOn(claim, 'أول', day(2)));
    done(await archive.tagsOn(claim, ['قديم'], day(2)));
    const before = await exported(archive);
    const there = freshArchive();
    done(await there.import(before));
    done(await there.renameCollection(id, 'ملف آخر', day(5)));
    done(await there.noteOn(claim, 'ثان', day(5)));
    done(await archive.noteOn(claim, 'ثالث', day(4)));
    done(await archive.tagsOn(claim, [], day(4)));
    done(await archive.removeCollection(id, day(4)));
    for (const [from, to] of [
      [archive, there],
      [there, archive],
    ] as const)
      done(await to.import(await exported(from)));
    for (const one of [archive, there]) {
      expect(await textsOn(first.id, one)).toEqual(['claim ثان']);
      expect((await one.collections()).map(({ name }) => name)).toEqual(['ملف آخر']);
    }
    done(await archive.import(before));
    expect(await textsOn(first.id)).toEqual(['claim ثان']);
  });

  it('brings a collection of a name that is here into that one, in both archives, and its undo takes it out', async () => {
    const { id: ours } = done(await archive.addCollection('أخبار المياه', day(2)));
    done(await archive.collect(ours, claim, day(2)));
    const there = freshArchive();
    const own = await saved(there, 3);
    const { id: theirs } = done(await there.addCollection('اخبار  المياه', day(3)));
    done(await there.collect(theirs, { type: 'article', articleId: own.id }, day(3)));
    const [fromHere, fromThere] = [await exported(archive), await exported(there)];

    const { id } = done(await archive.import(fromThere));
    done(await there.import(fromHere));
    for (const [one, collection] of [
      [archive, ours],
      [there, theirs],
    ] as const) {
      expect(await one.collections()).toMatchObject([{ id: collection, items: 2 }]);
      expect((await one.itemsOf(collection)).map(({ target }) => target.type).sort()).toEqual([
        'article',
        'claim',
      ]);
    }
    // Once more round: what went into the other's collection comes back as the same.
    for (const [from, to] of [
      [archive, there],
      [there, archive],
    ] as const)
      expect(done(await to.import(await exported(from)))).toMatchObject({ remarks: 0, badLines: 0 });
    const third = freshArchive();
    done(await third.import(await exported(archive)));
    expect(await third.collections()).toMatchObject([{ id: ours, items: 2 }]);

    done(await archive.undoImport(id!));
    expect(await archive.collections()).toMatchObject([{ id: ours, items: 1 }]);
  });

  it.each([
    ['a type that is none', { type: 'person' }],
    ['a time that is none', { at: 'yesterday' }],
    ['a note that is no text', { text: 7 }],
    ['an id that is none', { articleId: '../../etc' }],
  ])('is read without a remark of %s', async (_, wrong) => {
    done(await archive.noteOn(claim, 'أول', day(2)));
    const lines = (await (await exported(archive)).text()).trimEnd().split('\n');
    const spoilt = lines.map((line) => {
      const content = JSON.parse(line);
      return JSON.stringify(
        content.type === 'remark' ? { ...content, remark: { ...content.remark, ...wrong } } : content,
      );
    });
    const there = freshArchive();
    const report = done(await there.import(new Blob([spoilt.join('\n')])));
    expect(report).toMatchObject({ badLines: 1, articles: { new: 2 } });
    expect(await textsOn(first.id, there)).toEqual([]);
  });
});
