import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../harness/build';

const LEAST = 400; // UTF-16 units of prose that make a text
const PROSE = /^[A-Z][a-z].{80,}/;
const MARKUP = /[|<[]/;

/** English prose of many hands: the plain paragraphs of the installed packages' README files, one text for each. */
export async function englishTexts(): Promise<string[]> {
  const packages = join(ROOT, 'node_modules');
  const texts: string[] = [];
  for (const name of (await readdir(packages)).sort()) {
    const readme = await readFile(join(packages, name, 'README.md'), 'utf8').catch(() => '');
    const text = readme
      .replace(/```[\s\S]*?```/g, '')
      .split('\n')
      .filter((line) => PROSE.test(line) && !MARKUP.test(line))
      .join('\n');
    if (text.length > LEAST) texts.push(text);
  }
  return texts;
}
