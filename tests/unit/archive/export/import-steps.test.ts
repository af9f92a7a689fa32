import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../../lib/archive/library';
import { openLibrary } from '../../../../lib/archive/open-library';
import { seedArticles } from '../../../bench/seed-articles';
import { analysisOf, article, done, freshName, NO_CLAIMS } from '../fixtures';
import { contentOf } from './content-of';

const day = (n: number) => new Date(Date.UTC(2024, 4, n));
/** More than two steps of an import. */
const MANY = 300;

const opened: Library[] = [];
function open(): { archive: Library; name: string } {
  const name = freshName();
  const archive = openLibrary({ name });
  opened.push(archive);
  return { archive, name };
}
afterEach(() => {
  for (const archive of opened.splice(0)) archive.close();
});

async function linesOf(archive: Library): Promise<string[]> {
  let text = '';
  for await (const piece of archive.export(day(20))) text += piece.text;
  return text.trimEnd().split('\n');
}
const fileOf = (lines: readonly string[]) => new Blob([lines.join('\n')]);

describe('articles that come together', () => {
  const url = (n: number) => `https://akhbar.example/news/${n}`;
  const said = [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات', office: 'وزير المياه' }];
  const input = (n: number, more: readonly string[] = []) =>
    article({ url: url(n), title: `محطة رقم ${n}`, paragraphs: [...article().paragraphs, ...more] });

  /** Versions, notes, tags, a correction bound to a page and one of everywhere, the same page under two ids. */
  async function manySorts(): Promise<string[]> {
    const { archive } = open();
    for (let n = 1; n <= 12; n++) done(await archive.save(input(n), analysisOf(input(n), said), day(n % 3)));
    for (const n of [2, 3]) done(await archive.save(input(n, ['وختم بالشكر.']), NO_CLAIMS, day(5)));
    for (const n of [3, 4, 5]) {
      const { id } = (await archive.findByUrl(url(n)))!;
      done(await archive.setNote(id, `ملاحظة عن ${n}`, day(6)));
      done(await archive.setTags(id, ['مياه', `رقم ${n}`], day(6)));
    }
    done(await archive.correct(url(6), { kind: 'not-claim', quote: said[0]!.content }, day(7)));
    const who = { key: 'person:سامر الحلو', name: 'سامر الحلو', official: true };
    const is = { key: 'person:سامر يوسف الحلو', name: 'سامر يوسف الحلو', official: true };
    done(await archive.correct(url(6), { kind: 'identity', who, is, everywhere: true }, day(7)));
    await archive.idle();
    const { archive: other } = open();
    for (const n of [4, 12]) done(await other.save(input(n, ['وهذا نص ثالث.']), NO_CLAIMS, day(8)));
    done(await other.setTags((await other.findByUrl(url(12)))!.id, ['بلدات'], day(8)));
    const [, ...more] = await linesOf(other);
    return [...(await linesOf(archive)), ...more];
  }

  /** An archive that has some of them: with another version, gone since, gone before the last word was said there. */
  async function withSome([header, ...things]: readonly string[]): Promise<{
    archive: Library;
    name: string;
  }> {
    const opened = open();
    const { archive } = opened;
    const here = [7, 8, 9].map((n) => things.find((line) => line.includes(`"${url(n)}"`))!);
    done(await archive.import(fileOf([header!, ...here])));
    done(await archive.save(input(7, ['نص آخر.']), NO_CLAIMS, day(9)));
    const idOf = async (n: number) => (await archive.findByUrl(url(n)))!.id;
    done(await archive.remove([await idOf(8)], day(25)));
    done(await archive.remove([await idOf(9)], new Date(0)));
    await archive.idle();
    return opened;
  }

  it('leave exactly what they leave one by one, and go with one undo', async () => {
    const lines = await manySorts();
    const [header, ...things] = lines;
    const together = await withSome(lines);
    const before = await contentOf(together.name);
    const report = done(await together.archive.import(fileOf(lines)));
    await together.archive.idle();

    const alone = await withSome(lines);
    const counts = { new: 0, merged: 0, same: 0, removed: 0 };
    for (const line of things) {
      const { articles } = done(await alone.archive.import(fileOf([header!, line])));
      for (const key of ['new', 'merged', 'same', 'removed'] as const) counts[key] += articles[key];
      await alone.archive.idle();
    }
    expect(report.articles).toEqual(counts);
    expect(counts).toMatchObject({ new: 10, merged: 2, same: 1, removed: 1 });
    // The removal of an article has an id of its own.
    const contents = await Promise.all([together, alone].map(({ name }) => contentOf(name)));
    const [whole, pieces] = contents.map(({ trash: _, ...rest }) => rest);
    expect(whole).toEqual(pieces);

    done(await together.archive.undoImport(report.id!));
    await together.archive.idle();
    expect(await contentOf(together.name)).toEqual(before);
  });
});

describe('an import that is cancelled', () => {
  async function manyLines(): Promise<string[]> {
    const { archive } = open();
    const many = [...seedArticles(MANY, 3)].map(({ input, analysis }) => ({ article: input, analysis }));
    done(await archive.saveAll(many, day(1)));
    await archive.idle();
    return linesOf(archive);
  }

  it('leaves whole steps, which go with one undo; the same file goes on', async () => {
    const lines = await manyLines();
    const { archive, name } = open();
    const before = await contentOf(name);
    const stop = new AbortController();
    const told: number[] = [];
    const report = done(
      await archive.import(fileOf(lines), {
        signal: stop.signal,
        onProgress: ({ bytes, articles }) => {
          told.push(bytes);
          if (articles > 0) stop.abort();
        },
      }),
    );
    await archive.idle();
    const { new: taken } = report.articles;
    expect(report.cancelled).toBe(true);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(MANY);
    expect(told.at(-1)).toBeGreaterThan(0);
    // What is in is whole: so many lines alone leave just this.
    const other = open();
    done(await other.archive.import(fileOf(lines.slice(0, taken + 1))));
    expect(await contentOf(name)).toEqual(await contentOf(other.name));

    done(await archive.undoImport(report.id!));
    await archive.idle();
    expect(await contentOf(name)).toEqual(before);
    done(await archive.import(fileOf(lines.slice(0, taken + 1))));
    expect(done(await archive.import(fileOf(lines))).articles).toMatchObject({
      new: MANY - taken,
      same: taken,
    });
  }, 120_000);
});

describe('analyses that come with articles', () => {
  const SAVED = 3;
  const url = (n: number) => `https://akhbar.example/news/${n}`;
  async function linesOfSaved(): Promise<string[]> {
    const { archive } = open();
    for (let n = 0; n < SAVED; n++) done(await archive.save(article({ url: url(n) }), NO_CLAIMS, day(1)));
    return linesOf(archive);
  }

  it('are not looked at again where nothing was here and the analyser of now made them', async () => {
    const { archive } = open();
    done(await archive.import(fileOf(await linesOfSaved())));
    expect(await archive.upkeepLeft(NO_CLAIMS.version)).toMatchObject({ analyses: 0 });
    expect(await archive.upkeepLeft(NO_CLAIMS.version + 1)).toMatchObject({ analyses: SAVED });
  });

  it('are looked at with those that were here of which nothing is known', async () => {
    const { archive } = open();
    done(await archive.save(article({ url: url(SAVED) }), NO_CLAIMS, day(1)));
    done(await archive.import(fileOf(await linesOfSaved())));
    expect(await archive.upkeepLeft(NO_CLAIMS.version)).toMatchObject({ analyses: SAVED + 1 });
  });
});
