import { openArchive } from '../../../lib/archive/open-archive';
import { seedArticles } from '../../bench/seed-articles';

/** What the worker says of each article: that it is saved. */
export interface Saved {
  readonly id: string;
  readonly url: string;
}

/** Saves one generated article after the other, from the given one on, and reports each. */
self.onmessage = async ({ data }: MessageEvent<{ name: string; from: number; count: number }>) => {
  const archive = openArchive({ name: data.name });
  let n = 0;
  for (const { input, analysis } of seedArticles(data.from + data.count, 5)) {
    if (n++ < data.from) continue;
    const outcome = await archive.save(input, analysis);
    if (!outcome.ok) throw new Error(outcome.error.error);
    const saved: Saved = { id: outcome.result.article.id, url: input.url };
    self.postMessage(saved);
  }
  await archive.idle();
  self.postMessage(null);
};
