import { type CslWork, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/evidence/formats';
import { ARABIC, HASH, HOSTILE, NOW, PACK, SERVES, TOOK } from './sample-pack';

/** Reads a file as citation-js does. */
const read = (text: string, forceType?: string): readonly CslWork[] =>
  plugins.input.chain(text, forceType ? { forceType } : {});

const works = {
  ris: read(FORMATS.ris.write(PACK, ARABIC, NOW), '@ris/file'),
  bibtex: read(FORMATS.bibtex.write(PACK, ARABIC, NOW), '@biblatex/text'),
  csl: read(FORMATS.csl.write(PACK, ARABIC, NOW)),
} as const;

/** citation-js takes who writes in a newspaper for its reporter where RIS says so. */
const authorOf = ({ author: [first] = [], reporter }: CslWork) =>
  reporter ?? (first && (first.literal ?? [first.given, first.family].filter(Boolean).join(' ')));
const noteOf = ({ note, annote }: CslWork) => [note ?? annote].flat().join('\n');
const oneLine = (text: string) => text.replace(/[\u202E\u2028\r\n\t ]+/g, ' ').trim();

describe.each(['ris', 'bibtex', 'csl'] as const)('citation-js reads %s', (format) => {
  const [own, hostile, ...others] = works[format];

  it('as a newspaper article for each saved version', () => {
    expect(others).toEqual([]);
    expect(own?.type).toBe(format === 'bibtex' ? 'article-journal' : 'article-newspaper');
  });

  it('with title, author, outlet, times and address', () => {
    expect(own).toMatchObject({
      title: SERVES.title,
      'container-title': 'الوادي اليوم',
      // Of RIS it reads the year alone, `PY`, which Zotero writes beside the day.
      issued: { 'date-parts': [format === 'ris' ? [2024] : [2024, 5, 12]] },
      accessed: { 'date-parts': [[2024, 5, 13]] },
    });
    expect(new URL(own!.URL!).href).toBe(new URL(SERVES.url).href);
    expect(authorOf(own!)).toBe('ليلى عمران');
  });

  it('with every claim, its speaker, its surroundings and the fingerprint', () => {
    const note = noteOf(own!);
    for (const part of [
      SERVES.quote.exact,
      TOOK.quote.exact,
      'سامر الحلو',
      'وزير المياه',
      'قال',
      'أضاف',
      'غير مؤكد',
      HASH,
    ])
      expect(note).toContain(part);
    expect(note).toContain('قال وزير المياه سامر الحلو إن');
  });

  it('whatever the words are', () => {
    expect(hostile?.title).toBe(HOSTILE.title);
    expect(hostile?.['container-title']).toBe(HOSTILE.outletName);
    expect(noteOf(hostile!)).toContain(oneLine(HOSTILE.quote.exact));
    expect(hostile?.issued).toBeUndefined();
  });
});

it('the RIS has the day as Zotero writes it, and a line for each field', () => {
  const lines = FORMATS.ris.write(PACK, ARABIC, NOW).split('\r\n');
  expect(lines).toContain('DA  - 2024/05/12/');
  expect(lines.filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(2);
});

describe('the keys of BibTeX', () => {
  it('are plain, and the same for the same version', () => {
    const text = FORMATS.bibtex.write(PACK, ARABIC, NOW);
    expect([...text.matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key)).toEqual([
      'wadi20240512-1a2b3c4d',
      'manar-ffffffff',
    ]);
    expect(FORMATS.bibtex.write(PACK, ARABIC, new Date())).toBe(text);
  });
});
