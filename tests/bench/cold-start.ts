import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Run by a Node of its own: reads the code, runs it, analyses one article, and prints the milliseconds. */
const PROGRAM = `
const [, , code, article] = process.argv;
const { readFileSync } = require('node:fs');
const source = readFileSync(code, 'utf8');
const text = readFileSync(article, 'utf8');
const from = performance.now();
const analyser = new Function(source + ';return analyser')();
const read = performance.now();
analyser.analyse(text);
console.log(read - from, performance.now() - read);
`;

/** Milliseconds of one cold start. */
export interface ColdStart {
  /** Parsing and running the analyser's code. */
  readonly read: number;
  /** The first analysis. */
  readonly first: number;
}

/** What a background that was asleep pays for its first article: each round in a process that never ran the code. */
export async function coldStarts(code: string, article: string, rounds: number): Promise<ColdStart[]> {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-cold-'));
  try {
    const files = ['program.cjs', 'analyser.js', 'article.txt'].map((file) => join(folder, file));
    const contents = [PROGRAM, code, article];
    await Promise.all(files.map((file, at) => writeFile(file, contents[at]!)));
    const found: ColdStart[] = [];
    for (let round = 0; round < rounds; round++) {
      const { stdout } = await promisify(execFile)(process.execPath, files);
      const [read = 0, first = 0] = stdout.trim().split(' ').map(Number);
      found.push({ read, first });
    }
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}
