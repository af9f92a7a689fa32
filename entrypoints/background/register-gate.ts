import { browser } from 'wxt/browser';
import { DEFAULTS, type Settings, settings } from '../../lib/settings';

const GATE = 'gate';
const GATE_FILE = '/gate.js';

/** Which pages the gate runs on, as match patterns; null where it runs on none by itself. */
export interface GateScope {
  readonly matches: string[];
  readonly excludeMatches: string[];
}

/** Match patterns of a site and its subdomains. An IP address and a bare name have no subdomains. */
export function sitePatterns(host: string): string[] {
  const hasSubdomains = host.includes('.') && !/^[\d.]+$/.test(host);
  return hasSubdomains ? [`*://*.${host}/*`] : [`*://${host}/*`];
}

/** What the reader's settings allow. The site's own word beats the general one. */
export function gateScope({ notice, sites }: Settings): GateScope | null {
  const hosts = (word: 'on' | 'off') =>
    Object.entries(sites)
      .filter(([, said]) => said === word)
      .flatMap(([host]) => sitePatterns(host));
  if (notice === 'unset') return null;
  if (notice === 'everywhere')
    return { matches: ['http://*/*', 'https://*/*'], excludeMatches: hosts('off') };
  const matches = hosts('on');
  return matches.length > 0 ? { matches, excludeMatches: hosts('off') } : null;
}

async function register(scope: GateScope | null): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  if (!scope) return;
  await browser.scripting.registerContentScripts([
    {
      id: GATE,
      js: [GATE_FILE],
      matches: scope.matches,
      ...(scope.excludeMatches.length > 0 ? { excludeMatches: scope.excludeMatches } : {}),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

let last: Promise<void> = Promise.resolve();

/** One registration after the other: two at once would both find none and collide on the id. */
function renew(): void {
  last = last
    .then(async () => register(gateScope({ ...DEFAULTS, ...(await settings.getValue()) })))
    .catch((error: unknown) => console.error('Siyaq could not register its gate:', error));
}

/** Keeps the gate's registration in step with the settings, over restarts and updates. */
export function keepGateRegistered(): void {
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(renew);
  settings.watch(renew);
}
