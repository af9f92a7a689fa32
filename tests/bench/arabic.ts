import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../harness/build';
import { seedArticles } from './seed-articles';

/** Beside the repository, and never in it. */
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const EVERY = 97;

/** One article in `EVERY` of the corpus, so that days and subjects are many; generated ones where there is none. */
async function* articles(): AsyncGenerator<string> {
  const files = (await readdir(CORPUS).catch(() => [])).filter((file) => file.endsWith('.jsonl.gz')).sort();
  for (const file of files) {
    const lines = gunzipSync(await readFile(join(CORPUS, file)))
      .toString()
      .split('\n');
    for (let from = 0; from < EVERY; from++)
      for (let at = from; at < lines.length; at += EVERY)
        if (lines[at]) {
          const { title, text } = JSON.parse(lines[at]!) as { title: string; text: string };
          yield `${title}\n${text}`;
        }
  }
  for (const { input } of seedArticles(2000, 7)) yield [input.title, ...input.paragraphs].join('\n');
}

/** Arabic news of at least so many words. */
export async function arabicTexts(least: number): Promise<string[]> {
  const texts: string[] = [];
  let count = 0;
  for await (const text of articles()) {
    texts.push(text);
    count += text.trim().split(/\s+/).length;
    if (count >= least) break;
  }
  return texts;
}
