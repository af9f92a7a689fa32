import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { openArchive } from '../../../lib/archive/open-archive';
import { seedArticles } from '../../bench/seed-articles';

/** Chromium's own protocol; Vitest leaves its types to the provider. */
interface Devtools {
  send(method: string, params: object): Promise<unknown>;
}

const devtools = () => cdp() as unknown as Devtools;

async function setQuota(quotaSize?: number): Promise<void> {
  const params = { origin: location.origin, ...(quotaSize === undefined ? {} : { quotaSize }) };
  await devtools().send('Storage.overrideQuotaForOrigin', params);
}

afterEach(() => setQuota());

/** Room for some articles. Set before the first write: Chromium remembers for a while how much was left. */
const ROOM = 400_000;

it('says that the disk is full, loses nothing that was saved, and saves again when there is room', async () => {
  const { usage = 0 } = await navigator.storage.estimate();
  await setQuota(usage + ROOM);
  const archive = openArchive({ name: `full-${crypto.randomUUID()}` });
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
  for (const id of saved) expect((await archive.bodyOf(id))?.paragraphs).toHaveLength(12);
  await setQuota();
  const [again] = [...seedArticles(1, 10)];
  expect(await archive.save(again!.input, again!.analysis)).toMatchObject({ ok: true });
  expect(await archive.count()).toBe(saved.length + 1);
  archive.close();
}, 60_000);
