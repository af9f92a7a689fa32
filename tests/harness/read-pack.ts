import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import type { FormatName } from '../../lib/evidence/formats';
import { AS, documentLoader, OA } from './annotation-context';
import type { ChromiumSession } from './chromium';

/** Forms that a program reads. The page to print is read as it is printed: `printed`. */
export type ReadFormat = Exclude<FormatName, 'html'>;

/** Column of the exact words in the table. */
const EXACT = 6;
const REFERENCES = { ris: '@ris/file', bibtex: '@biblatex/text', csl: '@csl/list+object' } as const;

/** The exact words of each claim in a file, as a reader of its form gives them back; in no order. */
export async function quotedIn(format: ReadFormat, text: string): Promise<string[]> {
  switch (format) {
    case 'csv': {
      // The first is the byte order mark.
      const { data } = Papa.parse<string[]>(text.slice(1).trimEnd());
      return sorted(data.slice(1).map((row) => row[EXACT]!));
    }
    case 'json': {
      const { groups } = JSON.parse(text) as { groups: { items: { quote: { exact: string } }[] }[] };
      return sorted(groups.flatMap(({ items }) => items.map(({ quote }) => quote.exact)));
    }
    case 'annotations':
      return sorted(await exactOf(text));
    case 'markdown':
      return sorted(
        [...text.matchAll(/^> (.*)$/gm)].map(([, quotation]) => quotation!.replace(/\\(.)/g, '$1')),
      );
    case 'ris':
    case 'bibtex':
    case 'csl':
      return sorted(notesIn(format, text).flatMap((note) => /^«(.*?)» \| /.exec(note)?.[1] ?? []));
  }
}

const sorted = (quotes: readonly string[]) => [...quotes].sort();

/** Words of the selectors, as triples: whatever a JSON-LD processor would drop fails. */
async function exactOf(text: string): Promise<string[]> {
  const [collection] = await jsonld.expand(JSON.parse(text), { safe: true, documentLoader });
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    else if (typeof node === 'object' && node !== null)
      for (const [term, value] of Object.entries(node)) {
        if (term === `${OA}exact`) found.push((value as { '@value': string }[])[0]!['@value']);
        else look(value);
      }
  };
  look(collection?.[`${AS}first`]);
  return found;
}

/** What citation-js takes for the notes of the works, one a claim. */
function notesIn(format: keyof typeof REFERENCES, text: string): string[] {
  const given = format === 'csl' ? JSON.parse(text) : text;
  const works = plugins.input.chain(given, { forceType: REFERENCES[format] });
  return works
    .flatMap(({ note, annote }) => note ?? annote ?? [])
    .flatMap((notes) => notes.split(format === 'bibtex' ? ' || ' : '\n'));
}

/** Whether this machine has poppler's `pdftotext` and `pdfinfo`. */
export const canPrint = spawnSync('pdftotext', ['-v']).status === 0;

/** Prints a page as a reader does who opens the file: what paper it takes, and the letters on it in logical order. */
export async function printed(
  session: ChromiumSession,
  html: string,
): Promise<{ readonly info: string; readonly letters: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'siyaq-print-'));
  try {
    await writeFile(join(folder, 'pack.html'), html);
    // No page of the extension, whose rules let no page style itself.
    const page = await session.visit(pathToFileURL(join(folder, 'pack.html')).href);
    const pdf = join(folder, 'pack.pdf');
    await writeFile(pdf, await page.pdf({ preferCSSPageSize: true }));
    const info = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout;
    const { stdout } = spawnSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
    return { info, letters: lettersOf(stdout) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const lettersOf = (words: string) => words.normalize('NFKC').replace(/[^\p{L}]/gu, '');

/** The letters of each word of a text, but of words with a lam-alef, whose letters pdftotext turns around. */
export const wordsInPrint = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => !/ل[اأإآ]/.test(word))
    .map(lettersOf)
    .filter(Boolean);
