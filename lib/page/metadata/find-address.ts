import { LIMITS } from '../limits';
import type { PageData } from './page-data';

/** Labels before a country's code that are no one's own: `co.uk`, `com.sa`. */
const SHARED = /^(?:com?|net|org|gov|edu|ac|info|gob|gouv|mil|or|ne)$/;

/** Host without `www.`. */
export const bareHost = (host: string) => host.replace(/^www\./, '');

/** The part of a host that one owner registers: `arabic.example.com` → `example.com`. Addresses of numbers stay whole. */
function siteName(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const own = labels.length > 2 && labels.at(-1)!.length === 2 && SHARED.test(labels.at(-2)!) ? 3 : 2;
  return labels.slice(-own).join('.');
}

/**
 * The article's canonical address. A page's own word is taken only within its own site and not for a home
 * page: a wrong `rel=canonical` would make all articles of an outlet one.
 */
export function findAddress({ document, meta, url }: PageData): string {
  const own = parse(url, undefined);
  if (!own) return url.slice(0, LIMITS.url);
  own.hash = '';
  for (const said of [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta.get('og:url'),
  ]) {
    const address = said && said.length <= LIMITS.url ? parse(said, url) : null;
    if (!address || siteName(address.hostname) !== siteName(own.hostname)) continue;
    const isHome = address.pathname === '/' && address.search === '';
    if (isHome && (own.pathname !== '/' || own.search !== '')) continue;
    address.hash = '';
    return address.href;
  }
  return own.href;
}

function parse(address: string, base: string | undefined): URL | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
