import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/evidence/formats';
import { cell } from '../../../lib/evidence/formats/csv';
import { ARABIC, ENGLISH, HOSTILE, NOW, PACK, SERVES, TOOK } from './sample-pack';

const csv = FORMATS.csv.write(PACK, ARABIC, NOW);
const { data: rows } = Papa.parse<string[]>(csv.slice(1).trimEnd());

describe('the table', () => {
  it('begins with a byte order mark and ends its lines as RFC 4180 does', () => {
    expect(csv.startsWith('\uFEFF"')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has a row a claim, every row as long as its head', () => {
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[1]).toEqual([
      '1',
      'سامر الحلو',
      'وزير المياه',
      'قال',
      'كلام غير مباشر',
      '',
      SERVES.quote.exact,
      SERVES.quote.prefix.trim(),
      '. وأضاف أن العمل استغرق عامين.',
      'الوادي اليوم',
      'wadi.example',
      SERVES.title,
      'ليلى عمران',
      '',
      SERVES.published,
      SERVES.savedAt,
      SERVES.url,
      SERVES.hash,
      'Manar & Co؛ صدى',
    ]);
    expect(rows[2]?.slice(5, 7)).toEqual(['غير مؤكد', TOOK.quote.exact]);
  });

  it('holds no cell that a spreadsheet would compute', () => {
    expect(rows.flat().filter((value) => /^\s*[=+\-@]/.test(value))).toEqual([]);
    expect(rows[3]).toContain(`'${HOSTILE.title}`);
  });

  it('never holds one, whatever the words are', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '"',
        ',',
        '\t',
        '\r',
        '\n',
        '\u200F',
        '\u202E',
        '＝',
        'ا',
        ' ',
      ),
    });
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 6 }), (values) => {
        const { data, errors } = Papa.parse<string[]>(values.map(cell).join(','), { delimiter: ',' });
        expect(errors).toEqual([]);
        expect(data[0]).toHaveLength(values.length);
        expect(data[0]!.filter((value) => /^[\s\u200F]*[=+\-@＝]/.test(value))).toEqual([]);
      }),
    );
  });

  it('has its heads in the reader’s language', () => {
    const { data } = Papa.parse<string[]>(FORMATS.csv.write(PACK, ENGLISH, NOW).slice(1));
    expect(data[0]).toContain('Exact words of the article');
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

describe('LibreOffice', () => {
  it.skipIf(!office)(
    'opens the table with its Arabic, and computes nothing (skipped where it is not installed)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'siyaq-csv-'));
      try {
        writeFileSync(join(folder, 'pack.csv'), csv);
        const args = [
          '--headless',
          // In its window LibreOffice goes by the byte order mark; without one it must be told: comma, quotes, UTF-8.
          '--infilter=CSV:44,34,76,1',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'fods',
          '--outdir',
          folder,
          join(folder, 'pack.csv'),
        ];
        expect(spawnSync('soffice', args).status).toBe(0);
        const sheet = readFileSync(join(folder, 'pack.fods'), 'utf8');
        expect(sheet).toContain(SERVES.quote.exact);
        expect(sheet.match(/<table:table-row/g)?.length).toBeGreaterThanOrEqual(4);
        expect(sheet).not.toContain('table:formula');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
