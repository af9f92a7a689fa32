/**
 * Measures the archive in real Chromium on generated articles and prints a table.
 *
 *     npx tsx tests/bench/archive.bench.ts 1000 5000 20000
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from '../../lib/commands/find-browser';
import type { Measured } from './archive/measure';

const SIZES = [1000, 5000];

async function run(sizes: readonly number[]): Promise<Measured[]> {
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    server: { port: 0, host: '127.0.0.1', watch: null, hmr: false },
    logLevel: 'error',
  });
  await server.listen();
  const profile = await mkdtemp(join(tmpdir(), 'siyaq-bench-'));
  // A persistent profile: a private window keeps its databases in memory.
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic'],
  });
  try {
    const page = await context.newPage();
    page.on('console', (message) => console.error(message.text()));
    await page.goto(`${server.resolvedUrls?.local[0]}tests/bench/archive/index.html`);
    await page.waitForFunction(() => 'measureArchive' in window);
    return await page.evaluate((list) => window.measureArchive(list), sizes);
  } finally {
    await context.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function print(results: readonly Measured[]): void {
  const head = results.map(({ articles }) => `${articles} articles`.padStart(22)).join('');
  console.log(`${''.padEnd(34)}${head}\n${'ms: median / 95th percentile / most'.padEnd(34)}`);
  for (const [i, { what }] of results[0]!.timings.entries()) {
    const cells = results.map(({ timings }) => {
      const { median, p95, most } = timings[i]!;
      return [median, p95, most]
        .map((value) => value.toFixed(1))
        .join(' / ')
        .padStart(22);
    });
    console.log(what.padEnd(34) + cells.join(''));
  }
  const line = (what: string, value: (one: Measured) => string) =>
    console.log(what.padEnd(34) + results.map((one) => value(one).padStart(22)).join(''));
  line('KB on disk an article', ({ bytesPerArticle }) => (bytesPerArticle / 1024).toFixed(1));
  line('seconds to save since before', ({ seconds }) => seconds.toFixed(0));
  line('slowed by other work, times', ({ slowed }) => slowed.toFixed(1));
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
print(await run(sizes.length > 0 ? sizes : SIZES));
