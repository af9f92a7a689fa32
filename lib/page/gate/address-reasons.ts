import type { GateReason } from '../types';
import { reason } from './weights';

const SOCIAL =
  /(^|\.)(twitter|x|facebook|fb|instagram|youtube|tiktok|linkedin|reddit|pinterest|snapchat|threads|whatsapp)\.(com|net)$|(^|\.)(t\.me|telegram\.(org|me)|google\.[a-z.]+|bing\.com|duckduckgo\.com)$/;
const SEARCH = /(^|[/-])(search|results|بحث)([/.?-]|$)/i;
const SEARCH_KEYS = ['q', 'query', 'search', 'keyword', 's'];
const FORUM =
  /(^|[/.-])(forums?|threads?|showthread|viewtopic|topics?|t|vb|discussions?|questions?)([/.-]|$)/i;
const SHOP = /(^|\/)(products?|shop|store|cart|checkout|item|dp|p)\/|(^|\/)(cart|checkout|shop|store)\/?$/i;
const LISTING =
  /(^|\/)(tags?|categor(y|ies)|sections?|topics?|authors?|archives?|page|keywords?|وسم|تصنيف|كاتب)\/[^/]*\/?$/i;
/** The front page, of an outlet or of one of its languages and sections: `/`, `/ar/`, `/index.html`. */
const ROOT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home|default\.aspx?)?\/?$/i;
const DATE = /\/(19|20)\d\d[/-]\d{1,2}([/-]\d{1,2})?/;
const NUMBER = /\d{4,}/;
/** A slug of five words or more. */
const SLUG = /[^/]+(?:[-_+]|%20)[^/]+(?:[-_+]|%20)[^/]+(?:[-_+]|%20)[^/]+(?:[-_+]|%20)[^/]+/;
const ID_KEYS = /(?:^|&)(id|article|articleid|news|newsid|nid|p|story|aid|itemid)=\d+/i;

/** What a page's address says. */
export function addressReasons(address: string): GateReason[] {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  const { hostname, pathname, searchParams, search } = url;
  if (SOCIAL.test(hostname)) return [reason('social-site', hostname)];
  const path = decoded(pathname);
  const query = search.slice(1);
  const hasId = ID_KEYS.test(query);
  if (SEARCH.test(path) || (!hasId && SEARCH_KEYS.some((key) => searchParams.get(key))))
    return [reason('address-search')];
  if (ROOT.test(path) && !hasId) return [reason('address-root')];
  const reasons: GateReason[] = [];
  if (FORUM.test(path) && !DATE.test(path)) reasons.push(reason('address-forum'));
  if (SHOP.test(path) && !DATE.test(path)) reasons.push(reason('address-shop'));
  if (LISTING.test(path)) reasons.push(reason('address-listing'));
  const last = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  if (DATE.test(path) || NUMBER.test(path) || SLUG.test(last) || hasId)
    reasons.push(reason('address-article'));
  return reasons;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
