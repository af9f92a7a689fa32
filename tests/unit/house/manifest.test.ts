import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const BUILD_MS = 120_000;

/** Builds for one browser and reads the manifest that a reader would install. */
function build(browser: 'chrome' | 'firefox'): Record<string, unknown> {
  const outDir = mkdtempSync(join(tmpdir(), 'siyaq-manifest-'));
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    cwd: ROOT,
    env: { ...process.env, SIYAQ_OUT_DIR: outDir },
    stdio: 'pipe',
  });
  return JSON.parse(readFileSync(join(outDir, `${browser}-mv3`, 'manifest.json'), 'utf8'));
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  let manifest: Record<string, unknown>;
  beforeAll(() => {
    manifest = build(browser);
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
});
