import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../lib/commands/find-browser';
import { watchOutside } from './outside';

// Makes Playwright attach to the side panel too, as a Page. Undocumented: Playwright's version is pinned.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const WINDOW = '1400,900';
const PATIENCE = 10_000;
/** An address on loopback where nothing listens, for the services that Chromium calls by itself. */
const NOWHERE = 'http://127.0.0.1:9';

/** A real Chromium with the extension. */
export interface ChromiumSession {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** What wanted to leave the machine: the extension, its pages, the visited pages, the browser. */
  readonly outside: readonly string[];
  /** Opens an address in a new tab. */
  visit(address: string): Promise<Page>;
  /** Opens a page of the extension, e.g. `library.html`, in a new tab. */
  extensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar button in this tab and returns the real side panel. */
  openSidePanel(tab: Page): Promise<Page>;
  /** Stops the extension's service worker, as the browser does when it idles. */
  killServiceWorker(): Promise<void>;
  /** Ends the extension and starts it anew, as an update does: what it left in pages is on its own. */
  restartExtension(): Promise<void>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** Lets nothing leave loopback, and keeps a list of what wanted to. */
  readonly sealed?: boolean;
  /** Folder of a profile that is kept, instead of one of its own that is deleted at the end. */
  readonly profile?: string | undefined;
}

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const { extension, headless = true, sealed = true, profile: kept } = options;
  const outside = sealed ? await watchOutside() : null;
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'siyaq-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless,
    viewport: null,
    args: [...chromiumArguments(extension), ...(outside ? sealArguments(outside.port) : [])],
  });
  const close = async () => {
    await context.close();
    await outside?.close();
    if (!kept) await rm(profile, { recursive: true, force: true });
  };
  try {
    const devtools = await devtoolsOf(context);
    const extensionId = await installedExtension(devtools, extension);
    return { ...driver(context, devtools, extensionId), outside: outside?.wanted ?? [], close };
  } catch (error) {
    await close();
    throw error;
  }
}

function devtoolsOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('A persistent context without its browser');
  return browser.newBrowserCDPSession();
}

function driver(
  context: BrowserContext,
  devtools: CDPSession,
  extensionId: string,
): Omit<ChromiumSession, 'outside' | 'close'> {
  const origin = `chrome-extension://${extensionId}/`;

  const visit = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const ownPages = () => context.pages().filter((page) => page.url().startsWith(origin));

  return {
    context,
    extensionId,
    visit,
    extensionPage: (path) => visit(origin + path),
    openSidePanel: async (tab) => {
      await tab.bringToFront();
      const isPanel = (page: Page) => page.url().startsWith(`${origin}sidepanel.html`);
      const open = context.pages().find(isPanel);
      if (open) return open;
      const appears = context.waitForEvent('page', { predicate: isPanel, timeout: PATIENCE });
      await triggerAction(devtools, extensionId, tab);
      return appears;
    },
    killServiceWorker: async () => {
      const page = ownPages()[0] ?? (await visit(`${origin}welcome.html`));
      const session = await context.newCDPSession(page);
      await stopWorker(session, origin);
      await session.detach();
    },
    restartExtension: async () => {
      const page = ownPages()[0] ?? (await visit(`${origin}welcome.html`));
      const closed = page.waitForEvent('close');
      // The answer never comes: the page goes with the extension. A string: its world has types of its own.
      await page.evaluate('chrome.runtime.reload()').catch(() => {});
      await closed;
    },
  };
}

function chromiumArguments(extension: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--enable-unsafe-extension-debugging',
    '--disable-gpu',
    '--disable-quic',
    `--window-size=${WINDOW}`,
    '--lang=ar',
  ];
}

/** Everything but loopback goes to our proxy; what Chromium would fetch on its own account goes nowhere. */
function sealArguments(proxyPort: number): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--disable-component-update',
    `--component-updater=url-source=${NOWHERE}/`,
    `--apps-gallery-update-url=${NOWHERE}/`,
    `--gaia-url=${NOWHERE}`,
    `--autofill-server-url=${NOWHERE}/`,
  ];
}

/** `Extensions.*` and the `tab` filter are newer than Playwright's protocol types. */
type Send = (method: string, params?: object) => Promise<unknown>;
const sendTo = (session: CDPSession): Send => session.send.bind(session) as Send;

async function installedExtension(devtools: CDPSession, folder: string): Promise<string> {
  const list = await until(async () => {
    const { extensions } = (await sendTo(devtools)('Extensions.getExtensions')) as {
      extensions: { id: string; path: string; enabled: boolean }[];
    };
    return extensions.find(({ path, enabled }) => path === folder && enabled)?.id;
  });
  if (!list) throw new Error(`Chromium did not load the extension in ${folder}`);
  return list;
}

/** The toolbar click: grants `activeTab`, opens the side panel. */
async function triggerAction(devtools: CDPSession, id: string, tab: Page): Promise<void> {
  const send = sendTo(devtools);
  const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { targetId: string; url: string }[];
  };
  const matching = targetInfos.filter(({ url }) => url === tab.url());
  const [target] = matching;
  if (!target || matching.length > 1)
    throw new Error(`${matching.length} tabs show ${tab.url()}: need just one`);
  await send('Extensions.triggerAction', { id, targetId: target.targetId });
}

/** Stops the worker and waits until the browser says so; it may be started again at once by a message. */
async function stopWorker(session: CDPSession, origin: string): Promise<void> {
  let known = false;
  let stopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) {
      if (!scriptURL.startsWith(origin)) continue;
      known = true;
      stopped ||= runningStatus === 'stopped';
    }
  });
  await session.send('ServiceWorker.enable');
  await until(async () => known || undefined);
  await session.send('ServiceWorker.stopAllWorkers');
  if (!(await until(async () => stopped || undefined))) throw new Error('The service worker did not stop');
}

/** Asks until there is an answer; undefined when patience ends. */
async function until<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
  return undefined;
}
