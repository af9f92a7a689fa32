import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Scores the analyser on the development articles; flags are passed on to the analyser (`--no-officials`, `--strict`) and to the scorer (`--errors N`). */
const root = resolve(import.meta.dirname, '../..');
const evaluation = resolve(root, '../shared/eval');
const args = process.argv.slice(2);
const errorsAt = args.indexOf('--errors');
const scorerFlags = errorsAt < 0 ? [] : args.splice(errorsAt, 2);

if (!existsSync(join(evaluation, 'score.mjs'))) {
  console.log('No ../shared/eval beside the repository: nothing to score against.');
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), 'siyaq-score-'));
try {
  const predictions = join(scratch, 'predictions.jsonl');
  const articles = createReadStream(join(evaluation, 'gold/dev-articles.jsonl'));
  await new Promise<void>((opened) => articles.once('open', () => opened()));
  const analysed = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'lib/commands/analyse.ts'), ...args],
    { cwd: root, stdio: [articles, openSync(predictions, 'w'), 'inherit'] },
  );
  if (analysed.status !== 0) process.exitCode = 1;
  const scored = spawnSync(
    process.execPath,
    [join(evaluation, 'score.mjs'), join(evaluation, 'gold/dev.jsonl'), predictions, ...scorerFlags],
    { stdio: 'inherit' },
  );
  process.exitCode ||= scored.status ?? 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
