import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './harness/build';
import { atLeastExit, closingLine, NONE, sum, type Tally, tallyPlaywright, tallyVitest } from './tally';

/**
 * `npm test`: the checks, the unit and browser tests, the end-to-end tests, with their output as it comes.
 * Closes with the one line `N passed, N failed`, which counts every test and every check; exits with 1
 * where anything failed.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-test-'));
  const tallies = [await checks(), await vitest(folder), await playwright(folder)];
  await rm(folder, { recursive: true, force: true });
  const total = sum(tallies);
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** Each `check:*` script of package.json counts as one. */
async function checks(): Promise<Tally> {
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const tallies: Tally[] = [];
  for (const name of Object.keys(manifest.scripts).filter((script) => script.startsWith('check:'))) {
    const exitCode = await run('npm', ['run', '--silent', name]);
    console.log(`${exitCode === 0 ? '✓' : '✗'} ${name}`);
    tallies.push(exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
  return sum(tallies);
}

async function vitest(folder: string): Promise<Tally> {
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = await run('npx', ['vitest', 'run', ...reporters]);
  return atLeastExit(await read(file, tallyVitest), exitCode);
}

async function playwright(folder: string): Promise<Tally> {
  const file = join(folder, 'playwright.json');
  const exitCode = await run('npx', ['playwright', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return atLeastExit(await read(file, tallyPlaywright), exitCode);
}

async function read<Report>(file: string, tally: (report: Report) => Tally): Promise<Tally> {
  try {
    return tally(JSON.parse(await readFile(file, 'utf8')) as Report);
  } catch (error) {
    console.error(`No report: ${error}`);
    return NONE;
  }
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

void main();
