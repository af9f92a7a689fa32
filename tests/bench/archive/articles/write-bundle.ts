import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { v7 as uuidv7 } from 'uuid';
import { contentHash } from '../../../../lib/archive/content-hash';
import { type ContentLine, FORMAT, FORMAT_VERSION } from '../../../../lib/archive/export/format';
import type { BenchArticle } from './bench-article';

/** Writes the next articles as an archive that was exported, each with one version, line by line. */
export async function writeBundle(
  path: string,
  articles: Generator<BenchArticle>,
  count: number,
): Promise<void> {
  const at = new Date().toISOString();
  const file = createWriteStream(path);
  const write = async (line: object) => {
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
  };
  await write({ format: FORMAT, version: FORMAT_VERSION, at, articles: count });
  for (let n = 0; n < count; n++) {
    const { article, analysis } = articles.next().value as BenchArticle;
    const { title, paragraphs, ...meta } = article;
    const hash = await contentHash(article);
    const version = { hash, savedAt: at, title, paragraphs, analysis };
    const line: ContentLine = {
      type: 'article',
      id: uuidv7(),
      ...meta,
      savedAt: at,
      versions: [version],
      annotations: [],
    };
    await write(line);
  }
  file.end();
  await finished(file);
}
