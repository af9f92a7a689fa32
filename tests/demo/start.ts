import { join } from 'node:path';
import { findBrowser } from '../../lib/commands/find-browser';
import { build, ROOT } from '../harness/build';
import { launchChromium } from '../harness/chromium';
import { type Site, startSite } from '../site/site';
import { table } from './table';
import { tour } from './tour';

const HELP = `npm start                opens Chromium with Siyaq and the demo newspapers
npm start -- --headless  drives the same way without a display: screenshots in demo-output/, a table here`;
/** The demo is found at the same address every time, unless something else is. */
const PORT = 4747;
const OUTPUT = join(ROOT, 'demo-output');

/** `npm start`: builds Siyaq, serves the demo newspapers and shows both in a browser. */
async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(HELP);
  findBrowser();
  console.log('Building Siyaq …');
  const extension = await build('chrome');
  const site = await startSite(PORT).catch(() => startSite());
  try {
    if (hasDisplay() && !args.includes('--headless')) await show(extension, site);
    else await drive(extension, site);
  } finally {
    await site.close();
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'darwin' || process.platform === 'win32' || !!DISPLAY || !!WAYLAND_DISPLAY;
}

/** A window for a person; stays until it is closed. */
async function show(extension: string, site: Site): Promise<void> {
  const session = await launchChromium({ extension, headless: false, sealed: false });
  const closed = new Promise((done) => session.context.once('close', done));
  await session.visit(site.front);
  console.log(`The demo newspapers: ${site.front}\nClose the browser to end.`);
  await closed;
  await session.close();
}

/** The same way without a display. */
async function drive(extension: string, site: Site): Promise<void> {
  console.log('No display: driving a headless browser.');
  const session = await launchChromium({ extension });
  try {
    const rows = await tour(session, site, OUTPUT);
    console.log(`\n${table(rows)}\n\nRequests that left this machine: ${session.outside.length}`);
    console.log(`Screenshots: ${OUTPUT}`);
  } finally {
    await session.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
