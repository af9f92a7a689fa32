/**
 * Measures the archive of the real extension in real Chromium, and beside it search libraries that hold their index in
 * memory, on the corpus beside the repository or, without it, on generated articles.
 *
 *     npx tsx tests/bench/archive.bench.ts            1,000 and 10,000 articles
 *     npx tsx tests/bench/archive.bench.ts --full     100,000 too
 *     npx tsx tests/bench/archive.bench.ts 2000 --no-peers
 *     npx tsx tests/bench/archive.bench.ts 100000 --in=profile    keeps the archive there, and goes on with it next time
 */
import { benchArticles } from './archive/articles/bench-articles';
import { measureArchive } from './archive/measure-archive';
import { type MeasuredPeer, measurePeer } from './archive/measure-peer';
import type { PeerName } from './archive/page/peer-work';
import { table } from './archive/table';

const given = process.argv.slice(2);
const numbers = given.map(Number).filter((size) => size > 0);
const usual = given.includes('--full') ? [1000, 10_000, 100_000] : [1000, 10_000];
const sizes = (numbers.length > 0 ? numbers : usual).sort((a, b) => a - b);
const started = performance.now();
const report = (line: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const source = await benchArticles();
const profile = given.find((one) => one.startsWith('--in='))?.slice('--in='.length);
const archives = await measureArchive(source, { sizes, profile, report });
if (archives.length === 0) process.exit(1);
const peers = new Map<PeerName, MeasuredPeer[]>();
if (!given.includes('--no-peers'))
  for (const name of ['MiniSearch', 'FlexSearch'] as const)
    peers.set(name, await measurePeer(name, source, sizes, report));
console.log(`Archive, of ${source.kind}\n${table(archives, peers)}`);
