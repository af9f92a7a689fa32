import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const ROOT = join(import.meta.dirname, '..', '..');

export type Target = 'chrome' | 'firefox';

/** Where the build for tests lies. Its mode `e2e` grants the demo hosts: a permission prompt cannot be clicked. */
export function buildFolder(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3-e2e`);
}

/** Builds the extension for tests and returns its folder. @throws Error with the build's output */
export async function build(target: Target): Promise<string> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', target, '--mode', 'e2e'], { cwd: ROOT });
  return buildFolder(target);
}
