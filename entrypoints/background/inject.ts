import { browser } from 'wxt/browser';

const READER_FILE = '/content-scripts/page.js';
const GATE_FILE = '/gate.js';

/** Puts the reader into a tab whose gate said yes. False where the browser does not let us in. */
export function injectReader(tabId: number): Promise<boolean> {
  return inject(tabId, READER_FILE);
}

/** Puts the gate into a tab: after the toolbar click, or where the page was open before Siyaq was. */
export function injectGate(tabId: number): Promise<boolean> {
  return inject(tabId, GATE_FILE);
}

async function inject(tabId: number, file: typeof READER_FILE | typeof GATE_FILE): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return true;
  } catch {
    return false; // no permission, a browser page, or the tab is gone
  }
}
