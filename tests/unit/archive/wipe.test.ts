import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Library } from '../../../lib/archive/library';
import { openLibrary } from '../../../lib/archive/open-library';
import { ArchiveDatabase } from '../../../lib/archive/schema';
import { analysisOf, article, done, freshName } from './fixtures';

const input = article();
const other = article({ url: 'https://akhbar.example/news/2', title: 'إضراب في الميناء' });
const said = analysisOf(input, [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات' }]);

async function fill(archive: Library): Promise<void> {
  const { id } = done(await archive.save(input, said)).article;
  const { id: second } = done(await archive.save(other, said)).article;
  done(await archive.setNote(id, 'للمتابعة'));
  done(await archive.setTags(id, ['مياه']));
  done(await archive.noteOn({ type: 'event', articleId: id }, 'حدث مهم'));
  done(
    await archive.collect(done(await archive.addCollection('المياه')).id, { type: 'article', articleId: id }),
  );
  done(await archive.correct(input.url, { kind: 'not-claim', quote: 'المحطة ستخدم ثلاث بلدات' }));
  done(await archive.remove([second]));
  await archive.idle();
}

async function exportOf(archive: Library): Promise<string> {
  let text = '';
  for await (const piece of archive.export()) text += piece.text;
  return text;
}

it('leaves no row but what an empty archive has', async () => {
  const name = freshName();
  const archive = openLibrary({ name });
  await fill(archive);
  done(await archive.tend({ all: true }));
  const file = new Blob([await exportOf(archive)]);
  done(await archive.import(file));
  done(await archive.wipe());
  expect([await archive.count(), await archive.countClaims()]).toEqual([0, 0]);
  expect((await archive.list({ text: 'المحطة' })).total).toBe(0);
  expect([await archive.removals(), await archive.pastImports(), await archive.corrections()]).toEqual([
    [],
    [],
    [],
  ]);
  archive.close();
  const db = new ArchiveDatabase(name);
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const));
  db.close();
  expect(rows.filter(([, count]) => count > 0)).toEqual([
    ['totals', 1],
    ['indexing', 1],
  ]);
});

it('is a new beginning, also for whoever had read the archive before', async () => {
  const name = freshName();
  const archive = openLibrary({ name });
  await fill(archive);
  done(await archive.tend({ all: true }));
  expect((await archive.list({ text: 'المحطة' })).total).toBe(1);
  expect((await archive.list({ outlet: input.outlet })).total).toBe(1);
  done(await archive.wipe());
  done(await archive.save(other, said));
  await archive.idle();
  done(await archive.tend({ all: true }));
  expect((await archive.list({ text: 'إضراب' })).total).toBe(1);
  expect((await archive.list({ text: '"محطة جديدة"' })).total).toBe(0);
  expect((await archive.list({ outlet: other.outlet })).total).toBe(1);
  archive.close();
});

it('an export from before brings everything back, what was removed stays removed', async () => {
  const archive = openLibrary({ name: freshName() });
  await fill(archive);
  const before = await exportOf(archive);
  done(await archive.wipe());
  done(await archive.import(new Blob([before])));
  await archive.idle();
  const lines = (text: string): unknown[] =>
    text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line));
  expect(lines(await exportOf(archive))).toEqual(lines(before));
  archive.close();
});
