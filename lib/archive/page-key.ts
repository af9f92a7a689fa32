/**
 * One key for all addresses of a page. What only says how the reader came there, or in which dress the page is
 * shown, is dropped: scheme, `www.`, mobile and AMP forms, fragment, tracking parameters, a last slash.
 */

/** Hosts' first labels that name a dress of the same site. */
const DRESS = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/;

/** Parameters that only count readers, by name: `utm_source`, `fbclid`, BBC's `at_medium`, France 24's `xtor`. */
const TRACKING =
  /^(?:utm_.*|at_.*|ns_.*|pk_.*|mtm_.*|mc_[ce]id|_ga|_gl|(?:fb|g|d|y|ms|tw|tt)clid|gbraid|wbraid|igshid|igsh|xtor|ocid|cmp|cmpid|ito|ref|ref_src|referrer|fb_ref|fb_source|share|sh|spm|smid|taid|__twitter_impression)$/;

/** Parameters whose value asks for the AMP form: `?amp`, `?amp=1`, `?outputType=amp`. */
const AMP_PARAMETERS = /^(?:amp|outputtype|output|isamp)$/;
const AMP_VALUES = /^(?:|1|true|amp)$/;

function host(url: URL): string {
  const name = url.hostname.toLowerCase().replace(/\.$/, '').replace(DRESS, '');
  return url.port ? `${name}:${url.port}` : name;
}

function path(url: URL): string {
  const plain = decoded(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/amp\/?$/, '')
    .replace(/[./]amp(?=\.html?$)/, '')
    .replace(/\/index\.(?:html?|php|aspx?)$/, '')
    .replace(/\/+$/, '');
  return plain.normalize('NFC');
}

/** An Arabic slug is written both as letters and as `%D8…`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function query(url: URL): string {
  const kept = [...url.searchParams].filter(([name, value]) => {
    const lower = name.toLowerCase();
    return !TRACKING.test(lower) && !(AMP_PARAMETERS.test(lower) && AMP_VALUES.test(value.toLowerCase()));
  });
  return kept
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}

/** The page's key; throws `TypeError` for what is no address. */
export function pageKey(address: string): string {
  const url = new URL(address);
  const search = query(url);
  return host(url) + path(url) + (search && `?${search}`);
}
