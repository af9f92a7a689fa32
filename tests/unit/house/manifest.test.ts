import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARABIC } from '../../../lib/i18n/catalogue/arabic';

const ROOT = join(import.meta.dirname, '../../..');
const BUILD_MS = 120_000;
/** Of the whole background, gzipped: it holds the analyser with its lexicon and the archive, and starts for every article. */
const BACKGROUND_BYTES = 400 * 1024;

/** Builds for one browser; the folder that a reader would install. */
function build(browser: 'chrome' | 'firefox'): string {
  const outDir = mkdtempSync(join(tmpdir(), 'siyaq-manifest-'));
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    cwd: ROOT,
    env: { ...process.env, SIYAQ_OUT_DIR: outDir },
    stdio: 'pipe',
  });
  return join(outDir, `${browser}-mv3`);
}

/** What Mozilla's linter calls an error: its shop would turn the extension away. */
function lintErrors(folder: string): unknown[] {
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', folder, '--output', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(stdout).errors;
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  let manifest: Record<string, unknown>;
  let folder: string;
  beforeAll(() => {
    folder = build(browser);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  }, BUILD_MS);

  it('is the one that was agreed on', () => {
    expect({ ...manifest, version: 'x' }).toMatchSnapshot();
  });

  it('asks for no site before the reader has chosen', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('opens no door to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(JSON.stringify(manifest.content_security_policy)).toContain("default-src 'none'");
  });

  it("keeps the background small, without the views' words, and the analyser out of the page", () => {
    const background = readFileSync(join(folder, 'background.js'));
    expect(gzipSync(background, { level: 9 }).length).toBeLessThan(BACKGROUND_BYTES);
    expect(background.includes(ARABIC['panel.library'])).toBe(false);
    const entry = 'لافروف';
    expect(background.includes(entry)).toBe(true);
    for (const file of ['gate.js', 'content-scripts/page.js'])
      expect(readFileSync(join(folder, file)).includes(entry)).toBe(false);
  });

  it.runIf(browser === 'firefox')(
    'passes the linter of web-ext',
    () => expect(lintErrors(folder)).toEqual([]),
    BUILD_MS,
  );
});
