import { expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { openArchive } from '../../../lib/archive/open-archive';
import type { ArticleMeta } from '../../../lib/archive/types';
import type { Saved } from './saving-worker';

const ARTICLES = 160;
/** Milliseconds after a worker's first save at which it is killed, each of the rounds at another. */
const KILLS = [1, 17, 43, 8, 95, 140, 3, 61, 210, 29];

/** Runs a worker that saves, and kills it after a while; what it had reported by then. */
function saveAndKill(
  name: string,
  from: number,
  after: number | null,
): Promise<{ saved: Saved[]; done: boolean }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./saving-worker.ts', import.meta.url), { type: 'module' });
    const saved: Saved[] = [];
    const end = (done: boolean) => {
      worker.terminate();
      resolve({ saved, done });
    };
    worker.onmessage = ({ data }: MessageEvent<Saved | null>) => {
      if (data === null) return end(true);
      if (saved.length === 0 && after !== null) setTimeout(() => end(false), after);
      saved.push(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ name, from, count: ARTICLES - from });
  });
}

async function expectWhole(archive: Archive, article: ArticleMeta): Promise<void> {
  const version = await archive.bodyOf(article.id);
  expect(version?.paragraphs.length).toBe(12);
  expect(version?.analysis.claims.length).toBe(article.claims);
  expect(await archive.claimsIn([article.id])).toHaveLength(article.claims);
  expect(await archive.versionsOf(article.id)).toHaveLength(1);
  const words = version?.paragraphs[0]?.split(' ').slice(0, 4).join(' ');
  const { rows } = await archive.list({ text: `"${words}"`, outlet: article.outlet, limit: 500 });
  expect(rows.map((row) => row.article.id)).toContain(article.id);
}

it('keeps whole what was reported as saved, and nothing half, though the worker is killed again and again', async () => {
  const name = `killed-${crypto.randomUUID()}`;
  const reported: Saved[] = [];
  for (const after of [...KILLS, null]) {
    const { saved, done } = await saveAndKill(name, Math.min(reported.length, ARTICLES - 1), after);
    for (const one of saved) if (!reported.some(({ url }) => url === one.url)) reported.push(one);
    if (done) break;
  }
  const archive = openArchive({ name });
  const total = await archive.count();
  expect(total).toBe(ARTICLES);
  const { rows } = await archive.list({ limit: 500 });
  const ids = new Set(rows.map((row) => row.article.id));
  expect(ids.size).toBe(total);
  for (const { id } of reported) expect(ids).toContain(id);
  for (const { article } of rows) await expectWhole(archive, article);
  const speakers = await archive.listSpeakers(10_000);
  const named = rows.reduce((sum, { article }) => sum + article.speakers.length, 0);
  expect(speakers.reduce((sum, speaker) => sum + speaker.articles, 0)).toBe(named);
  archive.close();
}, 120_000);
