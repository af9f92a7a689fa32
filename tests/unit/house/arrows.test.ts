import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** What a room may import: values from `may`, types also from `types`, packages from `packages`. */
interface Room {
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** The arrows of the house. A path belongs to the longest room that it begins with. */
const ROOMS: Readonly<Record<string, Room>> = {
  'lib/arabic': { may: [] },
  'lib/lexicon': { may: ['lib/arabic'] },
  'lib/analysis': { may: ['lib/arabic', 'lib/lexicon'], packages: ['franc'] },
  'lib/page': { may: ['lib/arabic', 'lib/messages'], packages: ['@mozilla/readability'] },
  'lib/archive': {
    may: ['lib/arabic'],
    types: ['lib/analysis'],
    packages: ['dexie', 'valibot', 'uuid'],
  },
  'lib/coverage': { may: ['lib/archive', 'lib/arabic', 'lib/lexicon'], types: ['lib/analysis'] },
  'lib/intake': {
    may: ['lib/archive', 'lib/arabic', 'lib/page'],
    types: ['lib/analysis'],
    packages: ['uuid'],
  },
  // Of a page's room only what describes a place in a text, which knows no DOM.
  'lib/evidence': { may: ['lib/i18n', 'lib/page/anchor'], types: ['lib'], packages: ['uuid'] },
  'lib/i18n': { may: [], types: ['lib'] },
  'lib/messages': { may: [], types: ['lib'], packages: ['@webext-core/messaging', 'valibot', 'wxt'] },
  'lib/settings': { may: [], packages: ['wxt'] },
  'lib/backup': { may: [], types: ['lib'], packages: ['wxt'] },
  components: { may: ['lib/i18n'], types: ['lib'], packages: ['preact'] },
  entrypoints: { may: ['lib', 'components'], packages: ['preact', 'wxt', 'dexie'] },
  'lib/build': { may: [], packages: ['vite'] },
  'lib/commands': {
    may: ['lib'],
    packages: ['@playwright/test', 'vite', 'fake-indexeddb'],
  },
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return Array.from(text.matchAll(IMPORT), ([, type, target = '']) => ({
    from: file,
    to: target.startsWith('.') ? posix.normalize(posix.join(dirname(file), target)) : target,
    typeOnly: type !== undefined,
  }));
}

const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

function roomOf(file: string): string | undefined {
  const path = file.replace(/\.tsx?$/, '');
  return Object.keys(ROOMS)
    .filter((room) => within(path, room))
    .sort((a, b) => b.length - a.length)[0];
}

function allowed({ from, to, typeOnly }: Import): boolean {
  const name = roomOf(from);
  if (!name) return false;
  const room = ROOMS[name]!;
  const inHouse = /^(lib|components|entrypoints|tests)(\/|$)/.test(to);
  if (!inHouse) {
    const builtin = to.startsWith('node:') && name === 'lib/commands';
    return builtin || (room.packages ?? []).some((wanted) => within(to, wanted));
  }
  if (to.endsWith('.css')) return name === 'components' || name === 'entrypoints';
  return (
    within(to, name) ||
    room.may.some((wanted) => within(to, wanted)) ||
    (typeOnly && (room.types ?? []).some((wanted) => within(to, wanted)))
  );
}

const all = ['lib', 'components', 'entrypoints'].flatMap(sources).flatMap(importsOf);

describe('the arrows of the house', () => {
  it('are found at all', () => expect(all.length).toBeGreaterThan(50));

  it('point only where a room may look', () => {
    const wrong = all.filter((one) => !allowed(one)).map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('would be seen to be wrong', () => {
    expect(allowed({ from: 'lib/arabic/fold.ts', to: 'lib/page/types', typeOnly: false })).toBe(false);
    expect(allowed({ from: 'components/panel/panel.tsx', to: 'lib/archive/types', typeOnly: false })).toBe(
      false,
    );
    expect(allowed({ from: 'components/panel/panel.tsx', to: 'lib/archive/types', typeOnly: true })).toBe(
      true,
    );
    expect(allowed({ from: 'lib/analysis/analyse.ts', to: 'dexie', typeOnly: false })).toBe(false);
  });

  it('leave every entrypoint a wiring of under 60 lines', () => {
    const entries = sources('entrypoints').filter((file) => /\/(index|main|gate)\.tsx?$/.test(file));
    const long = entries.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 60);
    expect(entries.length).toBeGreaterThan(4);
    expect(long).toEqual([]);
  });
});
