import { build } from '../../harness/build';
import { bundle } from '../../harness/bundle';
import { launchChromium } from '../../harness/chromium';
import type { BenchArticle } from './articles/bench-article';
import type { BenchArticles } from './articles/bench-articles';
import { type Taker, taker } from './articles/taker';
import { type BackgroundHeap, measureBackground } from './measure-background';
import type { Transfer } from './page/archive-work';
import { type Summary, summary } from './page/summary';
import { peakDuring } from './peak-during';
import { rPrecision } from './r-precision';
import { samplesOf } from './samples';
import { visitLibrary } from './visit-library';
import { type Extension, openWorkPage } from './work-page';

/** What an archive of one size costs. */
export interface MeasuredArchive {
  readonly articles: number;
  readonly claims: number;
  /** In milliseconds, by what was done. */
  readonly times: ReadonlyMap<string, Summary>;
  readonly background: BackgroundHeap;
  /** MB of JavaScript objects in the page that did the work. */
  readonly pageHeap: number;
  readonly kilobytesAnArticle: number;
  readonly rPrecision: number | null;
  /** Articles a second when the archive was filled. */
  readonly filled: number;
  /** How many times longer than at its best a computation took: what else the machine did. */
  readonly slowed: number;
  /** Into a file and out of it. */
  readonly transfer: Transfer | null;
  /** MB by which the heap of the page that did so grew at most. */
  readonly transferHeap: number | null;
}

/** Articles that are sent to the page at a time. */
const SENT = 256;
const REPORTED = SENT * 20;
/** Saves that are measured: enough to make segments of the index five times. */
const SAVES = 320;
const BACKGROUND_SAVES = 64;
/** Articles of the largest archive that goes into a file and out of it again: ten times as many take half an hour. */
const MOST_TRANSFERRED = 10_000;
const BACKGROUND_PAGES = 20;
/** Milliseconds for which the browser is left to pack its database behind many writes. */
const SETTLED = 5000;

interface Measuring {
  /** Numbers of articles, ascending. */
  readonly sizes: readonly number[];
  /** Folder of a browser profile that is kept, with the archive in it; undefined for one that is thrown away. */
  readonly profile: string | undefined;
  readonly report: (line: string) => void;
}

/** Fills the archive of the real extension in Chromium and measures it at each of the sizes. */
export async function measureArchive(
  source: BenchArticles,
  { sizes, profile, report }: Measuring,
): Promise<MeasuredArchive[]> {
  const results: MeasuredArchive[] = [];
  const session = await launchChromium({ extension: await build('chrome'), sealed: false, profile });
  try {
    const extension: Extension = {
      context: session.context,
      origin: `chrome-extension://${session.extensionId}/`,
      script: await bundle('tests/bench/archive/page/archive-work.ts'),
    };
    const articles = taker(source.articles());
    await skipSaved(extension, articles, report);
    for (const size of sizes) {
      const filled = await fill(extension, articles, size - SAVES - BACKGROUND_SAVES, report);
      results.push(await measureAt(extension, articles, source.events, filled));
      report(`measured with ${size} articles`);
    }
  } catch (error) {
    // What was measured before is told all the same.
    report(`stopped after ${results.at(-1)?.articles ?? 0} articles: ${error}`);
    process.exitCode = 1;
  } finally {
    await session.close();
  }
  return results;
}

/** An archive that was kept holds the first articles already. */
async function skipSaved(
  extension: Extension,
  articles: Taker,
  report: (line: string) => void,
): Promise<void> {
  const { tab, work } = await openWorkPage(extension);
  const saved = await work('count');
  while (articles.taken < saved) articles.take(Math.min(SENT, saved - articles.taken));
  if (saved > 0) report(`${saved} articles were there`);
  await tab.close();
}

/** @returns articles a second */
async function fill(
  extension: Extension,
  articles: Taker,
  upto: number,
  report: (line: string) => void,
): Promise<number> {
  const { tab, work } = await openWorkPage(extension);
  const before = articles.taken;
  let ms = 0;
  const next = () => articles.take(Math.max(0, Math.min(SENT, upto - articles.taken)));
  for (let batch = next(); batch.length > 0; ) {
    const from = performance.now();
    const filled = work('fill', batch);
    // The next ones are read while these are saved.
    batch = next();
    await filled;
    ms += performance.now() - from;
    if (articles.taken % REPORTED < SENT) report(`${articles.taken} articles`);
  }
  await tab.close();
  return ((articles.taken - before) / ms) * 1000;
}

async function measureAt(
  extension: Extension,
  articles: Taker,
  events: BenchArticles['events'],
  filled: number,
): Promise<MeasuredArchive> {
  const page = await openWorkPage(extension);
  const times = new Map<string, readonly number[]>();
  times.set('save an article', await page.work('save', articles.take(SAVES)));
  await new Promise((settled) => setTimeout(settled, SETTLED));
  const { searches, pages, told } = samplesOf(articles.first, events);
  times.set('all that the panel needs, 20 claims', await page.work('panel', pages));
  const related = await page.work('related', told.map(pageOf));
  if (told.length > 0) times.set('related articles of a page', related.times);
  const perKind: number[][] = [];
  for (const [kind, queries] of searches) {
    const kindTimes = await page.work('search', queries);
    perKind.push(kindTimes);
    times.set(`search, ${kind}`, kindTimes);
  }
  times.set('search, all of these', perKind.flat());
  const pageHeap = await page.inspected.heap();
  const background = await measureBackground(
    extension,
    page,
    pages.slice(0, BACKGROUND_PAGES),
    articles.take(BACKGROUND_SAVES),
  );
  const library = await visitLibrary(extension);
  times.set('library, first paint', library.paints);
  times.set('library, articles painted', library.rows);
  const kilobytesAnArticle = (await page.work('disk')) / articles.taken / 1024;
  const slowed = await page.work('slowed');
  // Last: it makes a second archive beside the first for a while.
  const [transfer, transferHeap] =
    articles.taken > MOST_TRANSFERRED
      ? [null, null]
      : await peakDuring(page.inspected, () => page.work('transfer'));
  await page.tab.close();
  return {
    articles: articles.taken,
    claims: articles.claims,
    times: new Map([...times].map(([what, list]) => [what, summary(list)])),
    background,
    pageHeap,
    kilobytesAnArticle,
    rPrecision: rPrecision(told, related.found, articles.facts, events),
    filled,
    slowed,
    transfer,
    transferHeap,
  };
}

const pageOf = ({ article, analysis }: BenchArticle) => ({ ...article, analysis });
