import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { analyse } from '../../../../lib/analysis/analyse';
import { type ArticleLine, readArticles } from '../../../../lib/commands/read-articles';
import { ROOT } from '../../../harness/build';
import { shuffled, xorshift } from '../../random';
import type { BenchArticle } from './bench-article';

const SHARED = join(ROOT, '..', 'shared');
const CORPUS = join(SHARED, 'corpus', 'ant-2018-02-06.jsonl.gz');
const EVENTS = join(SHARED, 'eval', 'gold', 'dev.jsonl');

interface Corpus {
  /** The events' articles first, the others in random order. */
  readonly lines: readonly ArticleLine[];
  /** For each article of an event those that other outlets have on it, by id. */
  readonly events: ReadonlyMap<string, readonly string[]>;
}

const refuse = (line: number, reason: string) => console.error(`corpus, line ${line}: ${reason}`);

/** The news corpus beside the repository; null where there is none. */
export async function readCorpus(): Promise<Corpus | null> {
  if (!existsSync(CORPUS)) return null;
  const [all, annotated, eventOf] = await Promise.all([
    readArticles(createReadStream(CORPUS).pipe(createGunzip()), refuse),
    existsSync(EVENTS) ? readArticles(createReadStream(EVENTS), refuse) : [],
    readEventNames(),
  ]);
  const told = annotated.filter(({ id }) => eventOf.has(id));
  const events = new Map<string, string[]>();
  for (const { id, source } of told) {
    const others = told.filter((one) => eventOf.get(one.id) === eventOf.get(id) && one.source !== source);
    if (others.length > 0)
      events.set(
        id,
        others.map((one) => one.id),
      );
  }
  const first = told
    .filter(({ id }) => events.has(id))
    .map((line): ArticleLine => ({ ...line, given: null }));
  const rest = all.filter(({ id }) => !events.has(id));
  return { lines: [...first, ...shuffled(rest, xorshift(3))], events };
}

async function readEventNames(): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(EVENTS)) return new Map();
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(EVENTS)) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').split('\n').filter(Boolean);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const { id, event } = JSON.parse(line) as { id: string; event?: string };
      return event ? [[id, event]] : [];
    }),
  );
}

/** A line as it is saved, read by the analyser. */
export function corpusArticle({ id, source, date, title, paragraphs }: ArticleLine): BenchArticle {
  return {
    key: id,
    article: {
      // An address of its own: the archive takes two articles of one address for one.
      url: addressOf(id),
      title,
      outlet: source,
      outletName: source,
      byline: null,
      agency: null,
      published: date,
      modified: null,
      section: null,
      paragraphs,
    },
    analysis: analyse([title, ...paragraphs].join('\n')),
  };
}

export function addressOf(key: string): string {
  return `https://articles.invalid/${encodeURIComponent(key)}`;
}
