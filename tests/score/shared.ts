import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const ROOT = resolve(import.meta.dirname, '../..');
const SHARED = resolve(ROOT, '../shared');
export const EVALUATION = join(SHARED, 'eval');
export const gold = (name: string) => join(EVALUATION, 'gold', name);

/** A line of the corpus or of the annotated articles. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly date: string;
  readonly text: string;
  /** Of annotated articles: the event that it tells. */
  readonly event?: string;
}

const lines = (text: string) => text.split('\n').filter(Boolean);

export function readGold(name: string): Line[] {
  return lines(readFileSync(gold(name), 'utf8')).map((line) => JSON.parse(line) as Line);
}

export function readCorpus(): Line[] {
  const packed = readFileSync(join(SHARED, 'corpus/ant-2018-02-06.jsonl.gz'));
  return lines(gunzipSync(packed).toString()).map((line) => JSON.parse(line) as Line);
}

/** Pairs of near-identical articles with the Jaccard index of their word 5-grams. */
export function readNearCopies(): { key: string; index: number }[] {
  const [, ...rows] = lines(readFileSync(join(EVALUATION, 'near-copies.tsv'), 'utf8'));
  return rows.map((row) => {
    const [a = '', b = '', index] = row.split('\t');
    return { key: pairKey(a, b), index: Number(index) };
  });
}

export const pairKey = (a: string, b: string) => [a, b].sort().join(' ');

/** Without annotation: speakers and claims count as read, so that none are looked for. */
export const silent = ({ id, source, date, text }: Line) => ({
  id,
  source,
  date,
  text,
  speakers: [],
  claims: [],
});

/** What `npm run coverage` prints of these lines. */
export function runCoverage(articles: readonly object[]): string {
  const scratch = mkdtempSync(join(tmpdir(), 'siyaq-score-'));
  try {
    const [from, to] = [join(scratch, 'articles.jsonl'), join(scratch, 'coverage.json')];
    writeFileSync(from, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const [input, output] = [openSync(from, 'r'), openSync(to, 'w')];
    const command = ['--import', 'tsx', join(ROOT, 'lib/commands/coverage.ts')];
    const run = spawnSync(process.execPath, command, { cwd: ROOT, stdio: [input, output, 'inherit'] });
    closeSync(input);
    closeSync(output);
    process.exitCode ||= run.status ?? 1;
    return readFileSync(to, 'utf8');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
