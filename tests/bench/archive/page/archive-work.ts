import { openLibrary } from '../../../../lib/archive/open-library';
import type { AnalysedArticle, ListQuery } from '../../../../lib/archive/types';
import { contextOf } from '../../../../lib/coverage/context-of';
import type { Page } from '../../../../lib/coverage/page';
import { knownPage, relatedTo } from '../../../../lib/coverage/related';
import { timesOf } from './summary';

/** Articles of one transaction when an archive is filled. */
const BATCH = 64;

/** Fills the archive as an import does. */
async function fill(articles: readonly AnalysedArticle[]): Promise<void> {
  const archive = openLibrary();
  for (let at = 0; at < articles.length; at += BATCH) {
    const outcome = await archive.saveAll(articles.slice(at, at + BATCH));
    if (!outcome.ok) throw new Error(`not saved: ${JSON.stringify(outcome.error)}`);
    await archive.idle();
  }
}

/** Articles in the archive. */
function count(): Promise<number> {
  return openLibrary().count();
}

/** Milliseconds of each save, one after the other without a pause. */
async function save(articles: readonly AnalysedArticle[]): Promise<number[]> {
  const archive = openLibrary();
  const times = await timesOf(articles, async ({ article, analysis }) => {
    const outcome = await archive.save(article, analysis);
    if (!outcome.ok) throw new Error(`not saved: ${JSON.stringify(outcome.error)}`);
  });
  await archive.idle();
  return times;
}

/** Milliseconds of each search, its first page of results with their passages, as the library asks for it. */
function search(queries: readonly ListQuery[]): Promise<number[]> {
  return timesOf(queries, (query) => openLibrary().list(query));
}

/** Milliseconds until all is there that the panel shows of each page. */
function panel(pages: readonly Page[]): Promise<number[]> {
  const archive = openLibrary();
  return timesOf(pages, (page) =>
    Promise.all([archive.standing(page), archive.listTags(), contextOf(page, archive)]),
  );
}

/** Addresses of the articles related to each page, best first, with the milliseconds that it took to find them. */
async function related(pages: readonly Page[]): Promise<{ found: string[][]; times: number[] }> {
  const archive = openLibrary();
  const found: string[][] = [];
  const times = await timesOf(pages, async (page) => {
    const links = await relatedTo(page, await knownPage(page, archive), archive);
    found.push(links.map(({ article }) => article.url));
  });
  return { found, times };
}

/** Bytes that the extension has on the disk. */
async function disk(): Promise<number> {
  const { usage = 0 } = await navigator.storage.estimate();
  return usage;
}

/** Articles a second on their way into a file, of a look at that file, and into an empty archive. */
async function transfer(): Promise<Transfer> {
  const archive = openLibrary();
  const articles = await archive.count();
  const perSecond = (from: number) => (articles / (performance.now() - from)) * 1000;
  let from = performance.now();
  const pieces: Blob[] = [];
  for await (const { text } of archive.export()) pieces.push(new Blob([text]));
  const exported = perSecond(from);
  const file = new Blob(pieces);
  const copy = openLibrary({ name: COPY });
  from = performance.now();
  const plan = await copy.planImport(file);
  const looked = perSecond(from);
  from = performance.now();
  const outcome = await copy.import(file);
  const imported = perSecond(from);
  if (!plan.ok || !outcome.ok || outcome.result.articles.new !== articles)
    throw new Error(`not imported: ${JSON.stringify([plan, outcome])}`);
  copy.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(COPY).onsuccess = resolve;
  });
  return { exported, looked, imported };
}

const COPY = 'siyaq-bench-copy';

export interface Transfer {
  readonly exported: number;
  readonly looked: number;
  readonly imported: number;
}

const SPINS = 60;

/** How many times longer than at its best the same computation took: what else the machine does. */
async function slowed(): Promise<number> {
  const times = await timesOf(Array.from({ length: SPINS }), async () => {
    let sum = 0;
    for (let i = 0; i < 4_000_000; i++) sum += i % 7;
    return sum;
  });
  return times.reduce((a, b) => a + b) / times.length / Math.min(...times);
}

/** What the measuring program asks of a page or worker of the extension. */
const work = { count, fill, save, search, panel, related, disk, slowed, transfer };

export type ArchiveWork = typeof work;
(globalThis as unknown as { benchWork: ArchiveWork }).benchWork = work;
