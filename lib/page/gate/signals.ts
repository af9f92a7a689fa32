import type { GateReason } from '../types';
import type { Sample } from './sample';
import {
  FORUM_POSTS,
  GENERATORS,
  LD_ARTICLE,
  LD_OTHER,
  PRICE,
  type SignalCode,
  SOCIAL_SITES,
  TEXT,
  URLS,
  WEIGHTS,
} from './weights';

/** Units of JSON-LD that are looked at. */
const SCRIPT_UNITS = 60_000;
const HEADLINE_WORDS = 3;
/** Headings looked at: a menu or a ticker may print some before the headline. */
const HEADS = 12;
/** A home page's path with an article's number behind it: `/?p=123`, `/index.php?newsid=9`. */
const ARTICLE_ID = /[?&](?:\w*id|p|article|story|news)=\d/i;

/** Everything that speaks for or against an article on an Arabic page. */
export function signalsOf(document: Document, url: string, sample: Sample): GateReason[] {
  const reasons: GateReason[] = [];
  const see = (code: SignalCode, value?: number | string) =>
    reasons.push(
      value === undefined ? { code, weight: WEIGHTS[code] } : { code, weight: WEIGHTS[code], value },
    );
  aboutItself(document, see);
  aboutAddress(url, see);
  aboutText(document, sample, see);
  return reasons;
}

type See = (code: SignalCode, value?: number | string) => void;

function aboutItself(document: Document, see: See): void {
  const { articles, other } = readJsonLd(document);
  // A list page names many articles, and lists name themselves: neither describes this page as one.
  if (articles === 1 || articles === 2) see('json-ld-article', articles);
  else if (other) see('json-ld-other');
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const type = meta('og:type').toLowerCase();
  if (/article|news/.test(type)) see('og-article');
  else if (/product|profile|video|music|book/.test(type)) see('og-other', type.slice(0, 40));
  if (meta('article:published_time') || document.querySelector('[itemprop~="datePublished"],time[pubdate]'))
    see('published-time');
  if (document.querySelector('[itemprop~="articleBody"],[itemtype*="NewsArticle"],[property~="articleBody"]'))
    see('microdata');
  const generator = meta('generator');
  if (GENERATORS.test(generator)) see('generator', generator.slice(0, 40));
}

function readJsonLd(document: Document): { articles: number; other: boolean } {
  let articles = 0;
  let other = false;
  let units = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent.slice(0, SCRIPT_UNITS);
    units += text.length;
    articles += text.match(LD_ARTICLE)?.length ?? 0;
    other ||= LD_OTHER.test(text);
    if (units > SCRIPT_UNITS) break;
  }
  return { articles, other };
}

function aboutAddress(url: string, see: See): void {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return;
  }
  if (SOCIAL_SITES.test(address.hostname)) see('social-site', address.hostname);
  const path = decode(address.pathname) + address.search;
  const hasId = ARTICLE_ID.test(address.search);
  const found = URLS.find(([code, pattern]) =>
    code === 'url-home' ? !hasId && pattern.test(address.pathname) : pattern.test(path),
  );
  if (found) see(found[0]);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function aboutText(document: Document, { text, prose, paragraphs, linked, all }: Sample, see: See): void {
  if (paragraphs >= TEXT.paragraphs || prose >= TEXT.muchProse) see('paragraphs', paragraphs);
  else if (prose >= TEXT.someProse) see('some-text', prose);
  else if (paragraphs > 0) see('brief-text', prose);
  else see('little-text', prose);
  const share = all === 0 ? 0 : linked / all;
  if (share >= TEXT.linkShare && prose < all * 0.1) see('many-links', Math.round(share * 100) / 100);
  const linkedHeadlines = document.querySelectorAll('h2 a[href],h3 a[href],a[href] h2,a[href] h3').length;
  if (linkedHeadlines >= TEXT.headlines && prose < TEXT.muchProse * 2) see('many-headlines', linkedHeadlines);
  if (hasHeadline(document)) see('headline');
  const prices = text.match(PRICE)?.length ?? 0;
  if (
    prices >= TEXT.prices ||
    (prices >= 2 &&
      document.querySelector('[class*="add-to-cart" i],[class*="add_to_cart" i],[itemprop="price"]'))
  )
    see('prices', prices);
  const posts = document.querySelectorAll(FORUM_POSTS).length;
  if (posts >= TEXT.posts) see('forum-posts', posts);
}

/** One heading that the title begins with or holds: front pages have none, or the outlet's name. */
function hasHeadline(document: Document): boolean {
  const title = squeeze(document.title);
  const heads = document.querySelectorAll('h1,h2,[itemprop~="headline"],.entry-title,.post-title');
  for (let at = 0; at < heads.length && at < HEADS; at++) {
    const head = squeeze(heads[at]!.textContent);
    if (head.split(' ').length >= HEADLINE_WORDS && title.includes(head.slice(0, 60))) return true;
  }
  return false;
}

const squeeze = (text: string) => text.replace(/[\s\u200e\u200f]+/g, ' ').trim();
