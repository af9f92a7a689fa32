import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../../lib/arabic/fold';
import { mergeIndex } from '../../../lib/archive/index/merge-index';
import { openArchive } from '../../../lib/archive/open-archive';
import { ArchiveDatabase } from '../../../lib/archive/schema';
import { article, done, freshName, NO_CLAIMS } from './fixtures';

/** Words of which none is a form of another. */
const WORDS = ['سد', 'مصنع', 'قطار', 'جامعة', 'مطر', 'نخيل', 'جسر', 'ميناء'];
const PAGES = 5;

type Step =
  | { readonly do: 'save'; readonly page: number; readonly words: readonly string[] }
  | { readonly do: 'remove'; readonly page: number }
  | { readonly do: 'undo' }
  | { readonly do: 'merge'; readonly many: boolean; readonly pending: number; readonly fan: number }
  | { readonly do: 'reload' };

const page = fc.nat({ max: PAGES - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      page,
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), page }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('merge' as const),
      many: fc.boolean(),
      pending: fc.integer({ min: 1, max: 3 }),
      fan: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
);

const urlOf = (page: number) => `https://akhbar.example/news/${page}`;

/** What the archive should hold: the words of each page. A plain list beside the real thing. */
type Model = Map<number, readonly string[]>;

async function run(steps: readonly Step[]): Promise<void> {
  const name = freshName();
  let archive = openArchive({ name });
  const model: Model = new Map();
  let undo: { readonly id: string; readonly page: number; readonly words: readonly string[] } | null = null;

  for (const one of steps) {
    if (one.do === 'save') {
      const paragraphs = [one.words.join(' ')];
      done(await archive.save(article({ url: urlOf(one.page), title: 'خبر', paragraphs }), NO_CLAIMS));
      model.set(one.page, one.words);
    } else if (one.do === 'remove') {
      const known = await archive.findByUrl(urlOf(one.page));
      expect(known !== null).toBe(model.has(one.page));
      if (known) {
        undo = { id: done(await archive.remove([known.id])).id, page: one.page, words: model.get(one.page)! };
        model.delete(one.page);
      }
    } else if (one.do === 'undo' && undo) {
      done(await archive.restore(undo.id));
      if (!model.has(undo.page)) model.set(undo.page, undo.words);
      undo = null;
    } else if (one.do === 'merge') {
      const db = new ArchiveDatabase(name);
      await db.open();
      await mergeIndex(db, one);
      db.close();
    } else if (one.do === 'reload') {
      await archive.idle();
      archive.close();
      archive = openArchive({ name });
    }
  }

  expect(await archive.count()).toBe(model.size);
  const pagesOf = async (text: string) =>
    (await archive.list({ text })).rows.map((row) => Number(row.article.url.split('/').at(-1))).sort();
  const expected = (holds: (words: readonly string[]) => boolean) =>
    [...model].flatMap(([page, words]) => (holds(words) ? [page] : [])).sort();
  for (const [i, word] of WORDS.entries()) {
    const next = WORDS[(i + 1) % WORDS.length]!;
    // A misspelt word answers too: only words that some article holds are compared.
    if (expected((words) => words.includes(word)).length === 0) continue;
    expect(await pagesOf(word)).toEqual(expected((words) => words.includes(word)));
    if (expected((words) => words.includes(next)).length === 0) continue;
    expect(await pagesOf(`${word} ${next}`)).toEqual(
      expected((words) => words.includes(word) && words.includes(next)),
    );
    expect(await pagesOf(`"${word} ${next}"`)).toEqual(
      expected((words) => words.some((one, at) => one === word && words[at + 1] === next)),
    );
  }
  await archive.idle();
  archive.close();
}

describe('whatever is done to an archive', () => {
  it('a search finds what a plain list of its articles holds', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), run), { numRuns: 60 });
  }, 60_000);
});

describe('snippets', () => {
  const written = fc.constantFrom(
    'وَزيرٌ',
    'الوزير',
    'لوزيرِ',
    'سـدّ',
    'بالسد',
    'قال',
    '،',
    '«',
    'في',
    '٣',
    '\u202b',
    'ﻻ',
  );
  it('mark words of the text itself, within it, wherever they lie', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 120 }), async (words) => {
        const archive = openArchive({ name: freshName() });
        const text = words.join(' ');
        done(await archive.save(article({ paragraphs: [text, 'سد'] }), NO_CLAIMS));
        const { rows } = await archive.list({ text: 'السد' });
        const marked = rows.flatMap(({ snippets }) =>
          snippets.flatMap((snippet) => {
            const whole = snippet.text.replaceAll('…', '');
            expect(snippet.paragraph === 1 ? 'سد' : text).toContain(whole);
            return snippet.marks.map(([start, end]) => snippet.text.slice(start, end));
          }),
        );
        expect(marked.length).toBeGreaterThan(0);
        for (const mark of marked) expect(['سد', 'بالسد']).toContain(foldKey(mark));
        archive.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
