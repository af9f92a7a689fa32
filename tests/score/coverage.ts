import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Scores links on the development articles: same statements and related articles, with given and with our own claims. */
const root = resolve(import.meta.dirname, '../..');
const evaluation = resolve(root, '../shared/eval');

if (!existsSync(join(evaluation, 'score-groups.mjs'))) {
  console.log('No ../shared/eval beside the repository: nothing to score against.');
  process.exit(0);
}

const gold = (name: string) => join(evaluation, 'gold', name);
const scratch = mkdtempSync(join(tmpdir(), 'siyaq-score-'));
try {
  for (const [what, input] of [
    ['given claims', 'dev.jsonl'],
    ['our own claims', 'dev-articles.jsonl'],
  ] as const) {
    const found = join(scratch, 'coverage.json');
    const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'lib/commands/coverage.ts')], {
      cwd: root,
      stdio: [openSync(gold(input), 'r'), openSync(found, 'w'), 'inherit'],
    });
    process.exitCode ||= run.status ?? 1;
    console.log(`Coverage, ${what}:`);
    const scorer = [join(evaluation, 'score-groups.mjs'), gold('dev.jsonl'), gold('dev-groups.json'), found];
    process.exitCode ||= spawnSync(process.execPath, scorer, { stdio: 'inherit' }).status ?? 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
