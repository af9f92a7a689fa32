import { createInterface } from 'node:readline';
import { analyse } from '../analysis/analyse';
import type { Analysis, Claim, Speaker } from '../analysis/types';

const flags = new Set(process.argv.slice(2));
const explain = flags.has('--explain');
const options = { officials: !flags.has('--no-officials'), strict: flags.has('--strict'), explain };

interface Request {
  readonly id: unknown;
  readonly text: string;
}

/** @throws SyntaxError or TypeError, with what is wrong with the line */
function parse(line: string): Request {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object');
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (id === undefined) throw new TypeError('no "id"');
  if (typeof text !== 'string') throw new TypeError('no "text"');
  return { id, text };
}

function speakerLine({ why, ...speaker }: Speaker) {
  return explain ? { ...speaker, why } : speaker;
}

function claimLine({ why, ...claim }: Claim) {
  return explain ? { ...claim, why } : claim;
}

function answer(id: unknown, { speakers, claims }: Analysis): string {
  return JSON.stringify({ id, speakers: speakers.map(speakerLine), claims: claims.map(claimLine) });
}

/** Reads articles as JSON lines from the input and writes their analyses as JSON lines, in order. */
async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    let out: string;
    try {
      const { id, text } = parse(line);
      out = answer(id, analyse(text, options));
    } catch (error) {
      out = JSON.stringify({ id: null, error: error instanceof Error ? error.message : String(error) });
      process.exitCode = 1;
    }
    if (!process.stdout.write(`${out}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

await main();
