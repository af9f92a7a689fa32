import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { decodeHtml } from '../page/decode-html';
import type { Extract } from './extract-in-page';
import { findBrowser } from './find-browser';

const USAGE = 'usage: npm run --silent extract -- FILE.html [--url URL]';
/** The address of a file that names none in its markup: reserved, so that no outlet has it. */
const NO_ADDRESS = 'https://page.invalid/';

/** The page's reader as one script, made from the same files as the extension's. */
async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./extract-in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'siyaq',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const output = result && 'output' in result ? result.output[0] : null;
  if (!output) throw new Error('The reader could not be built.');
  return output.code;
}

/** The page's own word on its address: `rel=canonical` or `og:url`. */
function addressIn(html: string): string | null {
  const tag = /<link[^>]+rel=["']?canonical[^>]*>|<meta[^>]+og:url[^>]*>/i.exec(html)?.[0];
  return /(?:href|content)=["'](https?:[^"']+)["']/i.exec(tag ?? '')?.[1] ?? null;
}

async function extract(file: string, url: string | undefined): Promise<Extract> {
  const html = decodeHtml(readFileSync(file));
  const address = url ?? addressIn(html) ?? NO_ADDRESS;
  const reader = await bundleReader();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic'],
  });
  try {
    // Scripts of the page are off; ours run all the same.
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route('**', (route) => {
      const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
      return isPage ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort();
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return await page.evaluate(`${reader}; siyaq.extractInPage(document, ${JSON.stringify(address)})`);
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  const [file] = positionals;
  if (!file) throw new Error(USAGE);
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`${file}: no such file. ${USAGE}`);
  if (values.url !== undefined && !/^https?:\/\//.test(values.url))
    throw new Error(`--url must begin with http:// or https://, not ${values.url}`);
  process.stdout.write(`${JSON.stringify(await extract(path, values.url), null, 2)}\n`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
