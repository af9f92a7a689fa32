import { expect, it } from 'vitest';
import { openArchive } from '../../../lib/archive/open-archive';
import { seedArticles } from '../../bench/seed-articles';

/** The part of the Storage Buckets API that is needed here; TypeScript does not know it yet. */
interface Buckets {
  open(name: string, options: { quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

const { storageBuckets } = navigator as Navigator & { readonly storageBuckets: Buckets };

/** Room for some articles. */
const ROOM = 400_000;

it('says that the disk is full and loses nothing that was saved', async () => {
  const bucket = `small-${crypto.randomUUID()}`;
  const { indexedDB } = await storageBuckets.open(bucket, { quota: ROOM });
  const archive = openArchive({ name: bucket, indexedDB });
  const saved: string[] = [];
  let refused: object | null = null;
  for (const { input, analysis } of seedArticles(400, 9)) {
    const outcome = await archive.save(input, analysis);
    if (!outcome.ok) {
      refused = outcome.error;
      break;
    }
    saved.push(outcome.result.article.id);
  }
  expect(refused).toEqual({ error: 'quota' });
  expect(saved.length).toBeGreaterThan(0);
  expect(await archive.count()).toBe(saved.length);
  const { rows } = await archive.list({ limit: 500 });
  expect(rows.map(({ article }) => article.id).sort()).toEqual([...saved].sort());
  for (const id of saved) {
    expect((await archive.bodyOf(id))?.paragraphs).toHaveLength(12);
    expect(await archive.claimsIn([id])).toHaveLength(10);
  }
  await archive.idle();
  archive.close();
  await storageBuckets.delete(bucket);
}, 60_000);
