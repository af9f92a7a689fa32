import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARABIC } from '../../../lib/i18n/catalogue/arabic';
import { PLURALS } from '../../../lib/i18n/catalogue/plurals';

const ROOT = join(import.meta.dirname, '../../..');

/** The source of everything that speaks to a reader, without the catalogue itself. */
const SOURCE = ['components', 'entrypoints', 'lib']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('catalogue'))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** Keys that are put together, as patterns: `problem.${error}.what`. */
const PATTERNS = [...SOURCE.matchAll(/`([a-z]+\.[a-zA-Z.]*\$\{[^`]*)`/g)].map(
  ([, template]) => new RegExp(`^${template!.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[a-zA-Z-]+')}$`),
);

function isUsed(key: string): boolean {
  return SOURCE.includes(`'${key}'`) || PATTERNS.some((pattern) => pattern.test(key));
}

describe('the catalogue', () => {
  it.each(Object.keys(ARABIC))('says nothing that is never shown: %s', (key) =>
    expect(isUsed(key)).toBe(true),
  );

  it.each(Object.keys(PLURALS))('counts nothing that is never counted: %s', (key) =>
    // The last is a toast's message, counted by its type.
    expect(SOURCE).toMatch(new RegExp(`plural\\([^)]*'${key}'|type: '${key}'; readonly count`)),
  );
});
