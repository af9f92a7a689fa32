import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { installDebianPackages } from '../../lib/commands/find-browser';
import { watchOutside } from './outside';

const GECKO_ID = 'siyaq@siyaq.example';
/** Firefox gives an extension a new address in every profile; a preference fixes it. */
const UUID = '5a1c9b52-0f4e-4c5e-9a6d-51ca0a5a9000';
const NAMES = ['firefox-esr', 'firefox'];
const PATIENCE = 15_000;

export interface FirefoxSession {
  readonly browser: Browser;
  /** What wanted to leave the machine. */
  readonly outside: readonly string[];
  visit(address: string): Promise<Page>;
  /** Opens a page of the extension, e.g. `library.html`, in a new tab. */
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Path of a Firefox: `FIREFOX_PATH`, else one on PATH, else Debian's is installed; null where none is to be had. */
export function findFirefox(): string | null {
  const found = installedFirefox();
  if (found) return found;
  installDebianPackages('firefox-esr');
  return installedFirefox();
}

function installedFirefox(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)));
  const candidates = [process.env.FIREFOX_PATH, ...onPath];
  return candidates.find((path): path is string => !!path && existsSync(path)) ?? null;
}

/**
 * A real Firefox with the extension installed for its session, driven over WebDriver BiDi.
 * @param downloads folder that it writes downloads into; a reader's own without it
 */
export async function launchFirefox(
  executablePath: string,
  extension: string,
  downloads?: string,
): Promise<FirefoxSession> {
  const outside = await watchOutside();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    // Without it Firefox does not let its settings server be changed.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // Firefox would fetch its own settings collections; they are none of the extension's.
      'services.settings.server': 'data:,#none',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': outside.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': outside.port,
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    },
  });
  await browser.installExtension(extension);
  const visit = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  return {
    browser,
    outside: outside.wanted,
    visit,
    extensionPage: async (path) => {
      const page = await browser.newPage();
      const address = `moz-extension://${UUID}/${path}`;
      // The navigation changes process and its promise never settles: watch the address instead.
      void page.goto(address).catch(() => {});
      for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        const at = await page.evaluate(() => location.href).catch(() => '');
        if (at.startsWith(address)) return page;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(`Firefox did not reach ${address}`);
    },
    close: async () => {
      await browser.close();
      await outside.close();
    },
  };
}
