import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVALUATION, gold, runCoverage } from './shared';

/**
 * Scores links on the development articles: same statements and related articles, with given and with our own claims.
 * With `--corpus` also related articles among the whole corpus, which takes minutes.
 */
if (!existsSync(join(EVALUATION, 'score-groups.mjs'))) {
  console.log('No ../shared/eval beside the repository: nothing to score against.');
  process.exit(0);
}

const read = (name: string): { id: string }[] =>
  readFileSync(gold(name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string });

score('given claims', runCoverage(read('dev.jsonl')));
score('our own claims', runCoverage(read('dev-articles.jsonl')));
if (process.argv.includes('--corpus')) await import('./related');

function score(what: string, found: string): void {
  console.log(`Coverage, ${what}:`);
  const scratch = mkdtempSync(join(tmpdir(), 'siyaq-score-'));
  const file = join(scratch, 'coverage.json');
  writeFileSync(file, found);
  const scorer = [join(EVALUATION, 'score-groups.mjs'), gold('dev.jsonl'), gold('dev-groups.json'), file];
  process.exitCode ||= spawnSync(process.execPath, scorer, { stdio: 'inherit' }).status ?? 1;
  rmSync(scratch, { recursive: true, force: true });
}
