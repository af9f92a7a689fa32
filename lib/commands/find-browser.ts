import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Debian's wrapper script costs half a second a start; the binary behind it does not. */
const DEBIAN_BINARY = '/usr/lib/chromium/chromium';
const NAMES = ['chromium', 'chromium-browser'];

/**
 * Path of a Chromium that loads unpacked extensions: `CHROMIUM_PATH`, Playwright's own, `chromium` on
 * PATH; else it is installed, by apt-get as root on Debian, by Playwright elsewhere.
 * Branded Chrome is no choice: from version 137 on it ignores `--load-extension`.
 * @throws Error that says what to do when none can be found or installed
 */
export function findBrowser(): string {
  return installed() ?? install();
}

function installed(): string | null {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath()];
  return candidates.find((path): path is string => !!path && existsSync(path)) ?? null;
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).filter(existsSync);
  return found.length > 0 && existsSync(DEBIAN_BINARY) ? [DEBIAN_BINARY, ...found] : found;
}

/** Installs Debian packages where that can be done without asking: as root, with apt-get. */
export function installDebianPackages(...names: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const run = (...args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...names);
}

function install(): string {
  console.error('No Chromium found: installing one.');
  installDebianPackages('chromium', 'fonts-noto-core');
  if (!installed())
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const path = installed();
  if (path) return path;
  throw new Error('No Chromium could be found or installed. Set CHROMIUM_PATH to one (not branded Chrome).');
}
