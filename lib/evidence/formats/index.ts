import { writeAnnotations } from './annotations';
import { writeBibtex } from './bibtex';
import { writeCsl } from './csl';
import { writeCsv } from './csv';
import type { PackFormat } from './format';
import { writeHtml } from './html';
import { writeJson } from './json';
import { writeMarkdown } from './markdown';
import { writeRis } from './ris';

export type FormatName = keyof typeof FORMATS;

/** Every form in which a pack goes out, in the order in which they are offered. */
export const FORMATS = {
  html: { extension: 'html', type: 'text/html', write: writeHtml },
  markdown: { extension: 'md', type: 'text/markdown', write: writeMarkdown },
  csv: { extension: 'csv', type: 'text/csv', write: writeCsv },
  json: { extension: 'json', type: 'application/json', write: writeJson },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: writeRis },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: writeBibtex },
  csl: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: writeCsl },
  annotations: { extension: 'jsonld', type: 'application/ld+json', write: writeAnnotations },
} as const satisfies Readonly<Record<string, PackFormat>>;
