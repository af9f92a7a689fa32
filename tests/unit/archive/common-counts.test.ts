import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldKey } from '../../../lib/arabic/fold';
import { termOf } from '../../../lib/arabic/stem';
import { type MergePolicy, mergeIndex } from '../../../lib/archive/index/merge-index';
import { postingTables, readFrequencies, readTermHeads } from '../../../lib/archive/index/read-postings';
import { openArchive } from '../../../lib/archive/open-archive';
import { ArchiveDatabase } from '../../../lib/archive/schema';
import { article, done, freshName, NO_CLAIMS } from './fixtures';

const WORDS = ['سد', 'مصنع', 'قطار', 'جامعة', 'مطر', 'نخيل', 'جسر', 'ميناء', 'سوق', 'حديقة', 'مخبز', 'منجم'];
const TERMS = WORDS.map((word) => termOf(foldKey(word)));

type Step = readonly string[] | Required<MergePolicy>;
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
const merge = fc.record({
  many: fc.boolean(),
  pending: fc.integer({ min: 1, max: 3 }),
  fan: fc.integer({ min: 1, max: 2 }),
  counted: fc.integer({ min: 2, max: 20 }),
});

/** By the counts that are kept apart, and by the postings themselves. */
function counts(db: ArchiveDatabase): Promise<[Map<string, number>, Map<string, number>]> {
  return db.transaction('r', postingTables(db), async () => {
    const heads = await readTermHeads(db, TERMS);
    return [await readFrequencies(db, TERMS), new Map([...heads].map(([term, { df }]) => [term, df]))];
  });
}

async function run(steps: readonly Step[]): Promise<void> {
  const name = freshName();
  const archive = openArchive({ name });
  await archive.count();
  // One connection remembers, another reads all anew.
  const db = new ArchiveDatabase(name);
  await db.open();
  for (const [at, step] of steps.entries()) {
    if (Array.isArray(step)) {
      const input = article({
        url: `https://akhbar.example/${at}`,
        title: 'خبر',
        paragraphs: [step.join(' ')],
      });
      done(await archive.save(input, NO_CLAIMS));
    } else await mergeIndex(db, step as MergePolicy);
    const fresh = new ArchiveDatabase(name);
    await fresh.open();
    for (const one of [db, fresh]) {
      const [kept, real] = await counts(one);
      expect([...kept].sort()).toEqual([...real].sort());
    }
    fresh.close();
  }
  db.close();
  archive.close();
}

it('a term is counted right after whatever saves and merges, common or not', async () => {
  const steps = fc.array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 4, arbitrary: merge }), {
    minLength: 8,
    maxLength: 24,
  });
  await fc.assert(fc.asyncProperty(steps, run), { numRuns: 30 });
}, 120_000);

it('counts of an archive that kept none begin with a merge', async () => {
  const name = freshName();
  const archive = openArchive({ name });
  const save = async (from: number, upto: number) => {
    for (let n = from; n < upto; n++) {
      const input = article({ url: `https://akhbar.example/${n}`, paragraphs: [`سد ${n % 2 ? 'جسر' : ''}`] });
      done(await archive.save(input, NO_CLAIMS));
    }
  };
  await save(0, 8);
  const db = new ArchiveDatabase(name);
  await db.open();
  const all = { pending: 1, fan: 1 };
  while (await mergeIndex(db, all));
  await db.commonCounts.clear();
  await save(8, 12);
  await mergeIndex(db, all);
  expect(await db.commonCounts.count()).toBe(0);
  while (await mergeIndex(db, all));
  const [row] = await db.commonCounts.toArray();
  expect(row).toMatchObject({ whole: false });
  const dam = termOf('سد');
  expect(row!.dfs[row!.terms.split('\n').indexOf(dam)]).toBe(12);
  db.close();
  archive.close();
});
