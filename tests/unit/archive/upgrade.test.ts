import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { openArchive } from '../../../lib/archive/open-archive';
import { SCHEMA_VERSION } from '../../../lib/archive/schema';
import { type DatabaseDump, dumpDatabase, restoreDump } from './database-dump';
import { article, done, freshName, NO_CLAIMS } from './fixtures';

const DUMPS = join(import.meta.dirname, 'dumps');
const files = readdirSync(DUMPS).filter((file) => file.endsWith('.json'));

const SINCE_REMARKS = new Set(['schema-3.json', 'schema-4.json', 'schema-5.json', 'schema-6.json']);
const SINCE_NAMINGS = new Set(['schema-4.json', 'schema-5.json', 'schema-6.json']);

async function opened(file: string): Promise<Archive> {
  const name = freshName();
  await restoreDump(name, JSON.parse(readFileSync(join(DUMPS, file), 'utf8')) as DatabaseDump);
  return openArchive({ name });
}

it('there is a dump of every schema version (write-dump.ts)', () => {
  const versions = Array.from({ length: SCHEMA_VERSION }, (_, i) => `schema-${i + 1}.json`);
  expect(files).toEqual(expect.arrayContaining(versions));
});

describe.each(files)('a database of %s, opened today', (file) => {
  it('has lost nothing', async () => {
    const archive = await opened(file);
    expect(await archive.count()).toBe(2);
    const { rows } = await archive.list({ text: 'وفد البلدات' });
    const [saved] = rows.map((row) => row.article);
    expect(saved).toMatchObject({ note: 'للمتابعة', tags: ['مياه'], versions: 2, claims: 1 });
    expect(await archive.versionsOf(saved!.id)).toHaveLength(2);
    expect((await archive.bodyOf(saved!.id))?.paragraphs).toHaveLength(3);
    expect((await archive.claimsIn([saved!.id])).map(({ text }) => text)).toEqual([
      'المحطة ستخدم ثلاث بلدات',
    ]);
    expect(await archive.listSpeakers()).toMatchObject([
      { name: 'سامر الحلو', office: 'وزير المياه', articles: 1 },
    ]);
    expect(await archive.listOutlets()).toEqual([
      { outlet: 'akhbar.example', name: 'أخبار المثال', articles: 2 },
    ]);
    expect((await archive.list({ text: 'الميناء' })).total).toBe(1);
    archive.close();
  });

  it('has its articles wait to be gathered by event', async () => {
    const archive = await opened(file);
    expect(await archive.ungathered(10)).toEqual(
      expect.arrayContaining((await archive.list()).rows.map(({ article: { id } }) => id)),
    );
    archive.close();
  });

  it('can still undo a removal', async () => {
    const archive = await opened(file);
    const [removal] = await archive.removals();
    expect(done(await archive.restore(removal!.id))).toMatchObject([{ title: 'خبر حذف' }]);
    expect((await archive.list({ text: 'حذف' })).total).toBe(1);
    archive.close();
  });

  it('holds the corrections of its time, and takes new ones', async () => {
    const archive = await opened(file);
    const known = file === 'schema-1.json' ? [] : ['not-claim'];
    expect((await archive.corrections()).map(({ kind }) => kind)).toEqual(known);
    const who = { key: 'person:سامر الحلو', name: 'سامر الحلو', official: true };
    done(await archive.correct('https://akhbar.example/news/1', { kind: 'not-official', who }));
    await archive.idle();
    expect(await archive.listSpeakers()).toMatchObject([{ name: 'سامر الحلو', official: false, claims: 1 }]);
    archive.close();
  });

  it('holds the collections and notes of its time, and takes new ones', async () => {
    const archive = await opened(file);
    const known = SINCE_REMARKS.has(file) ? [{ name: 'المياه', items: 1 }] : [];
    expect(await archive.collections()).toMatchObject(known);
    const [{ article: kept } = { article: null }] = (await archive.list({ text: 'وفد البلدات' })).rows;
    const target = { type: 'claim', articleId: kept!.id, quote: 'المحطة ستخدم ثلاث بلدات' } as const;
    expect((await archive.remarksOn([kept!.id])).flatMap((one) => ('text' in one ? one.text : []))).toEqual(
      SINCE_REMARKS.has(file) ? ['يُتحقق من العدد'] : [],
    );
    done(await archive.noteOn(target, 'نُظر فيه'));
    expect((await archive.list({ text: 'note:نظر' })).total).toBe(1);
    // The note of the article itself, written before notes were searched.
    expect((await archive.list({ text: 'note:للمتابعة' })).total).toBe(1);
    archive.close();
  });

  it('holds the namings of its time, and takes new ones', async () => {
    const archive = await opened(file);
    const known = SINCE_NAMINGS.has(file)
      ? { 'own:1': { label: 'النهر', namings: ['نهر الوادي', 'الوادي الكبير'] } }
      : {};
    expect(await archive.namings()).toEqual(known);
    done(await archive.changeNaming('river', null));
    expect(await archive.namings()).toEqual({ ...known, river: null });
    archive.close();
  });

  it('tells what a speaker said, before and after it is filed by speaker', async () => {
    const archive = await opened(file);
    const said = () => archive.claimsBy(['person:سامر الحلو'], { from: null, to: null }, 10);
    const before = await said();
    expect(before).toMatchObject([{ claim: { text: 'المحطة ستخدم ثلاث بلدات' } }]);
    done(await archive.tend());
    expect(await said()).toEqual(before);
    archive.close();
  });

  it('takes new articles and versions', async () => {
    const archive = await opened(file);
    expect(done(await archive.save(article(), NO_CLAIMS)).outcome).toBe('version');
    expect(
      done(await archive.save(article({ url: 'https://akhbar.example/news/4' }), NO_CLAIMS)).outcome,
    ).toBe('new');
    done(await archive.tend({ all: true }));
    expect(await archive.count()).toBe(3);
    archive.close();
  });
});

it('a dump restores to what was dumped', async () => {
  const dump = JSON.parse(readFileSync(join(DUMPS, files[0]!), 'utf8')) as DatabaseDump;
  const name = freshName();
  await restoreDump(name, dump);
  expect(await dumpDatabase(name)).toEqual(dump);
});
