import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Starts a browser each time. */
const SLOW = 60_000;

interface Extracted {
  readonly arabic: boolean;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

async function extract(...args: string[]): Promise<Extracted> {
  const { stdout } = await run('npx', ['tsx', 'lib/commands/extract.ts', ...args], { cwd: root });
  return JSON.parse(stdout) as Extracted; // what the command prints
}

describe('extract', () => {
  it('reads a saved page', { timeout: SLOW }, async () => {
    const expected = JSON.parse(readFileSync(`${root}tests/fixtures/pages/drupal.json`, 'utf8'));
    const found = await extract('tests/fixtures/pages/drupal.html', '--url', expected.url);
    expect(found).toMatchObject({
      arabic: true,
      article: true,
      title: expected.title,
      source: expected.outletName,
      agency: expected.agency,
      paragraphs: expected.paragraphs,
    });
    expect(found.published.slice(0, 10)).toBe(expected.published);
  });

  it('says which file is missing, and fails', { timeout: SLOW }, async () => {
    const failure = await extract('missing.html').catch((error: { code: number; stderr: string }) => error);
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('missing.html: no such file') });
  });
});

const pages = new URL('../../../../shared/pages/', import.meta.url);
const WORDS = /[\p{L}\p{N}]+/gu;

/** F1 of the body by words, each counted as often as it stands there. */
function bodyF1(found: readonly string[], expected: readonly string[]): number {
  const left = new Map<string, number>();
  const wanted = expected.join(' ').match(WORDS) ?? [];
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const got = found.join(' ').match(WORDS) ?? [];
  let common = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (got.length + wanted.length);
}

describe.skipIf(!existsSync(pages))('on the saved pages of ../shared (skipped where that is missing)', () => {
  const names = existsSync(pages) ? readdirSync(pages).filter((name) => name.endsWith('.json')) : [];
  it.each(names)('%s', { timeout: SLOW }, async (name) => {
    const expected = JSON.parse(readFileSync(new URL(name, pages), 'utf8'));
    const found = await extract(
      fileURLToPath(new URL(expected.file ?? name.replace('json', 'html'), pages)),
      '--url',
      expected.url,
    );
    expect(found.arabic).toBe(expected.arabic);
    if (!expected.paragraphs) return;
    expect(bodyF1(found.paragraphs, expected.paragraphs)).toBeGreaterThanOrEqual(0.97);
    for (const words of expected.mustNot) expect(found.paragraphs.join('\n')).not.toContain(words);
    expect(found.title).toBe(expected.title);
    expect([expected.published, ...(expected.publishedAlt ?? [])]).toContain(found.published.slice(0, 10));
  });
});
