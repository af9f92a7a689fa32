import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../../lib/archive/library';
import { openLibrary } from '../../../../lib/archive/open-library';
import { analysisOf, article, done, freshName } from '../fixtures';
import { contentOf } from './content-of';
import { hostileFiles } from './hostile-files';

const FILES = 200;
const SEED = 20240513;
const said = [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات', office: 'وزير المياه' }];

async function linesOf(archive: Library): Promise<string[]> {
  let text = '';
  for await (const piece of archive.export(new Date('2024-05-20'))) text += piece.text;
  return text.trimEnd().split('\n');
}

async function archiveOf(urls: readonly string[], name = freshName()): Promise<Library> {
  const archive = openLibrary({ name });
  for (const url of urls) {
    const input = article({ url, title: `خبر ${url.slice(-1)}`, byline: 'ليلى', section: 'محليات' });
    const { id } = done(await archive.save(input, analysisOf(input, said), new Date('2024-05-01'))).article;
    done(await archive.setTags(id, ['مياه'], new Date('2024-05-02')));
  }
  return archive;
}

let here: Library;
let name: string;
let good: string[];
let before: Readonly<Record<string, string>>;
beforeAll(async () => {
  const there = await archiveOf([
    'https://sada.example/1',
    'https://sada.example/2',
    'https://sada.example/3',
  ]);
  good = await linesOf(there);
  there.close();
  name = freshName();
  here = await archiveOf(['https://akhbar.example/1', 'https://akhbar.example/2'], name);
  done(await here.correct('https://akhbar.example/1', { kind: 'not-claim', quote: said[0]!.content }));
  await here.idle();
  before = await contentOf(name);
});
afterAll(() => here.close());

describe('a hostile file', () => {
  it('is made in as many ways as are told, each time the same', () => {
    const files = hostileFiles(good, FILES, SEED);
    expect(files).toHaveLength(FILES);
    expect(new Set(files.map(({ name: way }) => way.replace(/^\d+: /, ''))).size).toBe(20);
    expect(hostileFiles(good, FILES, SEED).map(({ bytes }) => bytes.length)).toEqual(
      files.map(({ bytes }) => bytes.length),
    );
  });

  it.each(Array.from({ length: FILES }, (_, i) => i))(
    '%i changes nothing where it is refused, and goes with one undo',
    async (i) => {
      const { name: way, bytes, refused } = hostileFiles(good, FILES, SEED)[i]!;
      const file = new Blob([bytes]);
      const plan = await here.planImport(file);
      expect(await contentOf(name), `${way}: looking writes nothing`).toEqual(before);
      const outcome = await here.import(file);
      await here.idle();
      expect(Object.prototype, way).not.toHaveProperty('polluted');
      expect(outcome.ok, way).toBe(plan.ok);
      if (!outcome.ok) {
        expect(['not-archive', 'newer-format'], way).toContain(outcome.error.error);
        expect(await contentOf(name), way).toEqual(before);
        return;
      }
      const { id, bad, badLines } = outcome.result;
      const told = bad.map(({ line }) => line);
      expect(told, way).toEqual(expect.arrayContaining([...refused]));
      expect(
        bad.every(({ error }) => 'field' in error || 'limit' in error),
        way,
      ).toBe(true);
      expect(badLines, way).toBe(bad.length);
      // The good lines came all the same, and what came is shown and found without harm.
      if (refused.length > 0) expect(outcome.result.articles.new, way).toBeGreaterThanOrEqual(2);
      const { total, rows } = await here.list({ text: 'خبر' });
      expect(total, way).toBeGreaterThanOrEqual(2);
      for (const row of rows) expect(await here.bodyOf(row.article.id), way).not.toBeNull();
      if (id) done(await here.undoImport(id));
      await here.idle();
      expect(await contentOf(name), way).toEqual(before);
    },
  );
});
