import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../../../lib/archive/export/import-types';
import { readLines } from '../../../../lib/archive/export/read-lines';
import type { Library } from '../../../../lib/archive/library';
import { openLibrary } from '../../../../lib/archive/open-library';
import { ArchiveDatabase } from '../../../../lib/archive/schema';
import { analysisOf, article, done, freshName, NO_CLAIMS } from '../fixtures';

const url = (n: number) => `https://akhbar.example/news/${n}`;
const SAMER = { key: 'person:سامر الحلو', name: 'سامر الحلو', official: true };
const KNOWN = { key: 'official:samer-helu', name: 'سامر يوسف الحلو', official: true };
const said = [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات', office: 'وزير المياه' }];
const ARTICLES = 20;
const day = (n: number) => new Date(Date.UTC(2024, 4, n));

const opened: Library[] = [];
function open(name = freshName()): Library {
  const archive = openLibrary({ name });
  opened.push(archive);
  return archive;
}
afterEach(() => {
  for (const archive of opened.splice(0)) archive.close();
});

let name: string;
let here: Library;
beforeEach(async () => {
  name = freshName();
  here = open(name);
  for (let n = 1; n <= ARTICLES; n++) {
    const input = article({ url: url(n), title: `محطة جديدة رقم ${n}` });
    done(await here.save(input, analysisOf(input, said), day(1)));
  }
  const changed = article({
    url: url(1),
    title: 'محطة جديدة رقم 1',
    paragraphs: [`${article().paragraphs[0]} وحضر وفد.`],
  });
  const { id } = done(await here.save(changed, analysisOf(changed, said), day(2))).article;
  done(await here.setNote(id, 'للمتابعة\nغدا', day(3)));
  done(await here.setTags(id, ['مياه', 'وزارة'], day(3)));
  done(await here.correct(url(2), { kind: 'not-claim', quote: said[0]!.content }, day(3)));
  const who = { kind: 'identity', who: SAMER, is: KNOWN, everywhere: true } as const;
  done(await here.correct(url(2), who, day(3)));
  const gone = article({ url: url(99) });
  done(await here.remove([done(await here.save(gone, NO_CLAIMS, day(1))).article.id], day(4)));
  await here.idle();
});

async function exported(archive: Library): Promise<string[]> {
  let text = '';
  for await (const piece of archive.export(day(9))) text += piece.text;
  return text.trimEnd().split('\n');
}
const file = (lines: readonly string[]) => new Blob([lines.join('\n')]);

async function imported(archive: Library, lines: readonly string[]): Promise<ImportReport> {
  const report = done(await archive.import(file(lines)));
  await archive.idle();
  return report;
}

/** Everything that a reader sees of an archive. */
async function seen(archive: Library): Promise<object> {
  const { rows } = await archive.list({ sort: 'oldest', limit: 100 });
  const articles = await Promise.all(
    rows.map(async ({ article: meta }) => ({
      meta,
      versions: await archive.versionsOf(meta.id),
      body: await archive.bodyOf(meta.id),
      claims: await archive.claimsIn([meta.id]),
    })),
  );
  return {
    articles: articles.sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1)),
    corrections: await archive.corrections(),
    speakers: await archive.listSpeakers(),
    tags: await archive.listTags(),
    outlets: await archive.listOutlets(),
    found: (await archive.list({ text: 'المحطة' })).total,
    claims: await archive.countClaims(),
  };
}

/** Rows of every table but those whose numbers differ from one database to the next. */
async function rowsOf(of: string): Promise<object> {
  const db = new ArchiveDatabase(of);
  const tables = db.tables.filter((table) => !['indexing', 'totals'].includes(table.name));
  const rows = Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])),
  );
  db.close();
  return rows;
}

describe('an exported archive', () => {
  it('is a header and one line for each thing, all of them JSON', async () => {
    const lines = (await exported(here)).map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ format: 'siyaq-archive', version: 1, articles: ARTICLES });
    const count = (type: string) => lines.filter((line) => line.type === type).length;
    expect([count('article'), count('correction'), count('tombstone')]).toEqual([ARTICLES, 2, 1]);
    expect(lines).toHaveLength(ARTICLES + 4);
  });

  it('read into an empty archive makes the same one', async () => {
    const there = open();
    const report = await imported(there, await exported(here));
    expect(report).toMatchObject({
      articles: { new: ARTICLES },
      corrections: 2,
      badLines: 0,
      cancelled: false,
    });
    expect(await seen(there)).toEqual(await seen(here));
    expect(await exported(there)).toEqual(await exported(here));
  });

  it('read again, or read where it comes from, changes nothing', async () => {
    const lines = await exported(here);
    const before = await rowsOf(name);
    const report = await imported(here, lines);
    expect(report).toMatchObject({
      articles: { new: 0, merged: 0, same: ARTICLES },
      corrections: 0,
      removed: 0,
    });
    expect(await rowsOf(name)).toEqual(before);
  });

  it('keeps a correction undoable, and the analysis as the analyser made it', async () => {
    const there = open();
    await imported(there, await exported(here));
    for (const { id } of await there.corrections()) done(await there.undoCorrection(id));
    await there.idle();
    expect(await there.listSpeakers()).toMatchObject([{ key: SAMER.key, claims: ARTICLES }]);
  });
});

describe('two archives of one page', () => {
  it('become one: versions, notes and tags of both, the later content on top', async () => {
    const there = open();
    const other = article({
      url: `${url(1)}?utm_source=x`,
      title: 'محطة جديدة رقم 1',
      paragraphs: ['نص ثالث.'],
    });
    const { id } = done(await there.save(other, NO_CLAIMS, day(5))).article;
    done(await there.setNote(id, 'ملاحظة أخرى', day(5)));
    done(await there.setTags(id, ['مياه', 'بلدات'], day(5)));
    const own = done(await there.save(article({ url: url(50) }), NO_CLAIMS, day(5))).article;

    expect((await imported(there, await exported(here))).articles).toMatchObject({
      new: ARTICLES - 1,
      merged: 1,
    });
    const merged = (await there.findByUrl(url(1)))!;
    expect(merged).toMatchObject({
      id,
      versions: 3,
      note: 'للمتابعة\nغدا\n\nملاحظة أخرى',
      savedAt: day(1).toISOString(),
    });
    expect([...merged.tags].sort()).toEqual(['بلدات', 'مياه', 'وزارة']);
    expect((await there.bodyOf(id))?.paragraphs).toEqual(['نص ثالث.']);
    expect(await there.get(own.id)).toEqual(own);

    await imported(here, await exported(there));
    expect((await here.findByUrl(url(1)))!).toMatchObject({ versions: 3, claims: 0 });
    expect((await here.bodyOf((await here.findByUrl(url(1)))!.id))?.paragraphs).toEqual(['نص ثالث.']);
    expect((await here.list({ text: 'ثالث' })).total).toBe(1);
    expect(await here.count()).toBe(ARTICLES + 1);
  });

  it('agree on what was removed and undone, unless it was changed since', async () => {
    const there = open();
    await imported(there, await exported(here));
    const [first, second] = [(await there.findByUrl(url(3)))!.id, (await there.findByUrl(url(4)))!.id];
    done(await there.remove([first, second], day(6)));
    done(await there.undoCorrection((await there.corrections())[0]!.id, day(6)));
    done(await here.setNote(second, 'ما زال مهما', day(7)));
    const report = await imported(here, await exported(there));
    expect(report.removed).toBe(2);
    expect(await here.get(first)).toBeNull();
    expect(await here.get(second)).toMatchObject({ note: 'ما زال مهما' });
    expect(await here.corrections()).toHaveLength(1);
    const removal = (await here.removals()).find(({ articles }) => articles.some(({ id }) => id === first))!;
    expect(done(await here.restore(removal.id))).toMatchObject([{ id: first }]);

    const back = await imported(there, await exported(here));
    expect(back.articles.removed).toBe(1);
    expect(await there.get(second)).toMatchObject({ note: 'ما زال مهما' });
  });

  it('read anew what an older analyser read, also where all had been read by the newer one', async () => {
    const there = open();
    const analyser = { version: 2, analyse: () => ({ ...NO_CLAIMS, version: 2 }) };
    done(await there.redoAnalyses(analyser));
    expect((await there.upkeepLeft(2)).analyses).toBe(0);
    await imported(there, await exported(here));
    expect((await there.upkeepLeft(2)).analyses).toBe(ARTICLES);
    done(await there.redoAnalyses(analyser));
    expect((await there.findByUrl(url(7)))?.claims).toBe(0);
  });

  it('keep the newer analysis', async () => {
    const there = open();
    const input = article({ url: url(7), title: 'محطة جديدة رقم 7' });
    done(await there.save(input, analysisOf(input, [], 2), day(1)));
    await imported(there, await exported(here));
    expect((await there.findByUrl(url(7)))?.claims).toBe(0);
    await imported(here, await exported(there));
    expect((await here.findByUrl(url(7)))?.claims).toBe(0);
  });
});

describe('a broken file', () => {
  it.each([
    ['empty', ['']],
    ['no JSON', ['<html>']],
    ['another JSON', ['{"name":"siyaq"}']],
    ['binary', ['\u0000\u0001PK']],
  ])('that is %s is no archive', async (_, lines) => {
    const before = await rowsOf(name);
    expect(await here.import(file(lines))).toEqual({ ok: false, error: { error: 'not-archive' } });
    expect(await rowsOf(name)).toEqual(before);
  });

  it('of a later form is not read', async () => {
    const lines = ['{"format":"siyaq-archive","version":2}'];
    expect(await here.import(file(lines))).toEqual({ ok: false, error: { error: 'newer-format' } });
  });

  it('tells its bad lines by number and takes the others in', async () => {
    const lines = await exported(here);
    const broken = lines.map((line, i) => {
      if (i === 1) return line.slice(0, 20);
      if (i === 2) return '{"type":"dream"}';
      if (i === 5) return line.replace('"start":', '"start":-');
      return i === 6 ? line.replace(/"url":"[^"]*"/, '"url":"javascript:alert(1)"') : line;
    });
    const there = open();
    const report = await imported(there, broken);
    expect(report.bad.map(({ line, error }) => [line, 'field' in error && error.field])).toEqual([
      [2, 'json'],
      [3, 'type'],
      [6, 'versions.0.analysis.claims.0.start'],
      [7, 'url'],
    ]);
    expect(report.articles.new).toBe(ARTICLES - 2);
    // The whole file brings what the broken one lacked.
    expect((await imported(there, lines)).articles).toMatchObject({ new: 2, same: ARTICLES - 2 });
    expect(await seen(there)).toEqual(await seen(here));
  });

  it.each([
    ['of another shape', '{}', 'negation'],
    [
      'outside of the claim',
      `{"negation":null,"numbers":[],"dates":[],"places":[{"start":0,"end":9999,"name":"","state":null}],"parties":[],"chain":[],"firstHand":true}`,
      'analysis',
    ],
  ])('takes no claim with details %s', async (_, details, field) => {
    const lines = await exported(here);
    const broken = lines.map((line) => line.replace('"certain":true', `"certain":true,"details":${details}`));
    const report = await imported(open(), broken);
    expect(report).toMatchObject({ articles: { new: 0 }, badLines: ARTICLES });
    expect(report.bad.every(({ error }) => 'field' in error && error.field.endsWith(field))).toBe(true);
  });

  it('cut off in the middle of a line loses that line alone', async () => {
    const text = (await exported(here)).join('\n');
    const there = open();
    const report = done(await there.import(new Blob([text.slice(0, text.length - 50)])));
    expect(report).toMatchObject({ articles: { new: ARTICLES - 1 }, badLines: 1 });
  });
});

describe('an import', () => {
  it('reads lines whatever the pieces of the file', async () => {
    const text = '\uFEFFأول\r\n\n{"b":"ثان"}\nثالث طويل';
    const bytes = new TextEncoder().encode(text);
    for (const size of [1, 2, 3, 7, 100]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.slice(i * size, (i + 1) * size),
      );
      const blob = {
        stream: () =>
          new ReadableStream({
            start: (to) => {
              for (const piece of pieces) to.enqueue(piece);
              to.close();
            },
          }),
      };
      const lines: [number, string][] = [];
      for await (const line of readLines(blob as Blob, 6)) lines.push([line.number, line.text.trim()]);
      expect(lines).toEqual([
        [1, 'أول'],
        [3, '{"b":"ث'],
        [4, 'ثالث طو'],
      ]);
    }
  });
});
