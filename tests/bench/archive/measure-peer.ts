import { chromium } from '@playwright/test';
import { findBrowser } from '../../../lib/commands/find-browser';
import { bundle } from '../../harness/bundle';
import type { BenchArticle } from './articles/bench-article';
import type { BenchArticles } from './articles/bench-articles';
import { addressOf } from './articles/corpus';
import { type Taker, taker } from './articles/taker';
import { type Inspected, inspectPage } from './devtools';
import type { PeerArticle, PeerName, PeerWork } from './page/peer-work';
import { type Summary, summary } from './page/summary';
import { rPrecision } from './r-precision';

/** What a search library costs that holds its index in memory. */
export interface MeasuredPeer {
  readonly articles: number;
  /** Milliseconds for an article, the normaliser's left out. */
  readonly indexing: number;
  readonly query: Summary;
  /** MB of JavaScript objects. */
  readonly heap: number;
  readonly rPrecision: number | null;
}

/** Articles that are sent to the page at a time. */
const SENT = 512;
/** Found articles that are looked at: the library knows no days, so those of other days are left out afterwards. */
const FOUND = 2000;
const ASKED = 40;

/** Indexes the articles in a page of its own, as far as its memory lets it go. */
export async function measurePeer(
  name: PeerName,
  source: BenchArticles,
  sizes: readonly number[],
  report: (line: string) => void,
): Promise<MeasuredPeer[]> {
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...(root ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic'],
  });
  const results: MeasuredPeer[] = [];
  try {
    const inspected = await inspectPage(await browser.newPage());
    await inspected.evaluate(await bundle('tests/bench/archive/page/peer-work.ts'));
    const work = peerIn(inspected);
    const articles = taker(source.articles());
    const told = articles.take(ASKED);
    await work('start', name, told.map(peerArticle));
    let indexing = await work('add', told.map(peerArticle));
    for (const size of sizes) {
      while (articles.taken < size) {
        const batch = articles.take(Math.min(SENT, size - articles.taken));
        indexing += await work('add', batch.map(peerArticle));
      }
      results.push(await measureAt(work, inspected, articles, { told, indexing, events: source.events }));
      report(`${name} measured with ${size} articles`);
    }
  } catch (error) {
    report(`${name} stopped at ${results.at(-1)?.articles ?? 0} articles: ${error}`);
  } finally {
    await browser.close();
  }
  return results;
}

interface Run extends Pick<BenchArticles, 'events'> {
  readonly told: readonly BenchArticle[];
  /** Milliseconds until now. */
  readonly indexing: number;
}

async function measureAt(
  work: Work,
  inspected: Inspected,
  articles: Taker,
  { told, indexing, events }: Run,
): Promise<MeasuredPeer> {
  const ofEvents = told.filter(({ key }) => events.has(key));
  const { found, times } = await work('related', told.map(peerArticle), FOUND);
  const addresses = found
    .map((keys, at) => keys.filter((key) => key !== told[at]!.key).map(addressOf))
    .filter((_, at) => events.has(told[at]!.key));
  return {
    articles: articles.taken,
    indexing: indexing / articles.taken,
    query: summary(times),
    heap: await inspected.heap(),
    rPrecision: rPrecision(ofEvents, addresses, articles.facts, events),
  };
}

type Work = <K extends keyof PeerWork>(
  name: K,
  ...given: Parameters<PeerWork[K]>
) => Promise<ReturnType<PeerWork[K]>>;

function peerIn(inspected: Inspected): Work {
  return ((name: string, ...given: unknown[]) =>
    inspected.evaluate(`benchPeer.${name}(...${JSON.stringify(given)})`)) as Work;
}

function peerArticle({ key, article: { title, paragraphs } }: BenchArticle): PeerArticle {
  return { key, title, text: paragraphs.join('\n') };
}
