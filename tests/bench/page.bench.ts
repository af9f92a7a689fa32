/**
 * Measures in real Chromium what the extension costs a page: the gate on pages that are no Arabic news, the time
 * from the page's load to painted marks, and the sizes of what is loaded where.
 *
 *     npx tsx tests/bench/page.bench.ts
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { build as bundle } from 'vite';
import type { Verdict } from '../../lib/page/types';
import { build, ROOT } from '../harness/build';
import { launchChromium } from '../harness/chromium';
import { choose, welcomePage } from '../harness/welcome-view';
import { startSite } from '../site/site';
import { UNTOUCHED } from '../site/untouched';
import { middle } from './median';

const VISITS = 9;
const FILES = ['gate.js', 'content-scripts/page.js', 'background.js'];

type Judge = (document: Document, url: string) => Verdict;
declare global {
  interface Window {
    siyaqJudge: { judge: Judge };
    marksAt: number | undefined;
  }
}

/** Notes the first frame with marks. A string: a compiled function brings names that the page does not know. */
const WATCH_MARKS = `(function look() {
  if (CSS.highlights.has('siyaq-claim')) window.marksAt = performance.now();
  else requestAnimationFrame(look);
})()`;

const row = (what: string, value: string) => console.log(what.padEnd(52) + value.padStart(12));

/** The gate as it is, to be called by hand in a page. */
async function judgeCode(): Promise<string> {
  const built = await bundle({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'lib/page/gate/judge.ts'), formats: ['iife'], name: 'siyaqJudge' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The gate was not built');
  return result.output[0].code;
}

/** Milliseconds of the first judgement of a fresh page, which is the one that a reader pays. */
async function judgeOnce(page: Page, code: string): Promise<number> {
  return page.evaluate((source) => {
    const judge = new Function(`${source};return siyaqJudge.judge`)() as Judge;
    const from = performance.now();
    judge(document, location.href);
    return performance.now() - from;
  }, code);
}

const extension = await build('chrome');
for (const file of FILES)
  row(`${file}, gzipped`, `${(gzipSync(await readFile(join(extension, file))).length / 1024).toFixed(1)} KB`);

const site = await startSite();
const session = await launchChromium({ extension });
try {
  const code = await judgeCode();
  const tab = await session.context.newPage();
  for (const { name, host, path } of UNTOUCHED) {
    const times: number[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      await tab.goto(`http://${host}:${site.port}${path}`);
      times.push(await judgeOnce(tab, code));
    }
    row(`gate: ${name}, first look`, `${middle(times).toFixed(2)} ms`);
  }

  await choose(await welcomePage(session), 'everywhere');
  // A tab behind another draws no frames.
  await tab.bringToFront();
  await tab.addInitScript({ content: WATCH_MARKS });
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    await tab.goto(site.address('port', 'minbar'));
    await tab.waitForFunction(() => window.marksAt !== undefined);
    times.push(
      await tab.evaluate(() => {
        const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return (window.marksAt ?? 0) - (page?.domContentLoadedEventEnd ?? 0);
      }),
    );
  }
  row('from the parsed page to painted marks, warm', `${middle(times).toFixed(0)} ms`);
} finally {
  await session.close();
  await site.close();
}
