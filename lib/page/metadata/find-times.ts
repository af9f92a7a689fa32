import { parseArabicDate } from '../../arabic/dates';
import { foldKey } from '../../arabic/fold';
import { isDrawn } from '../reading/elements';
import { textOf } from './json-ld';
import { LINE_UNITS, type Line } from './lines-around';
import { metaOf, type PageData } from './page-data';

export interface Times {
  /** ISO 8601, to the day or finer, with the zone only where the page says it. */
  readonly published: string | null;
  readonly modified: string | null;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'datecreated',
  'og:pubdate',
  'cxenseparse:recs:publishtime',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];

/** Class or id names of an element that holds the date of the article. */
const DATE_NAME =
  /(?:^|[-_\s])(?:date|time|published|publish|pubdate|timestamp|posted-on|meta)(?:$|[-_\s])|date/i;
const DATE_PLACES =
  'time, [itemprop*="datePublished"], [class*="date" i], [id*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="meta" i]';
/** Candidates and lines that are looked at. */
const MOST = 200;
/** Words that say that a date is the last change, not the first printing. Folded. */
const UPDATED = ['تحديث', 'محدث', 'تعديل', 'updated', 'modified'].map(foldKey);
/** A day later than this from now is no time of printing: clocks differ, months do not. */
const FUTURE_MS = 2 * 86_400_000;
const EARLIEST = '1990';

const isUpdate = (line: string) => UPDATED.some((word) => foldKey(line).includes(word));

/** Believes a date that has been: not one of next year, of 1970, or of no calendar. */
function believable(text: string | null | undefined, now: Date): string | null {
  if (!text) return null;
  const iso = parseArabicDate(text, now)?.iso ?? epoch(text);
  if (!iso || iso < EARLIEST) return null;
  return Date.parse(iso.slice(0, 10)) <= now.getTime() + FUTURE_MS ? iso : null;
}

/** Seconds or milliseconds since 1970, as some systems print them. */
function epoch(text: string): string | null {
  if (!/^\s*\d{10}(?:\d{3})?\s*$/.test(text)) return null;
  const value = Number(text) * (text.trim().length === 10 ? 1000 : 1);
  return new Date(value).toISOString();
}

const first = (values: readonly (string | null | undefined)[], now: Date) => {
  for (const value of values) {
    const iso = believable(value, now);
    if (iso) return iso;
  }
  return null;
};

/**
 * When the article was printed and last changed: JSON-LD, meta elements, microdata and `<time>` first, then
 * the address (`/2013/8/3/`), then a date line between headline and text.
 * @param lines what is printed around the headline
 */
export function findTimes(
  data: PageData,
  heading: Element | null,
  firstBlock: Element | null,
  lines: readonly Line[],
  now: Date,
): Times {
  const { article, document } = data;
  const marked = (name: string) => document.querySelector(`[itemprop~="${name}"]`);
  const said = (element: Element | null) =>
    element?.getAttribute('datetime') || element?.getAttribute('content') || element?.textContent;
  const published = first(
    [
      textOf(article?.datePublished),
      ...PUBLISHED_META.map((name) => metaOf(data, name)),
      said(marked('datePublished')),
      said(document.querySelector('time[pubdate]')),
      textOf(article?.dateCreated),
    ],
    now,
  );
  const modified = first(
    [
      textOf(article?.dateModified),
      ...MODIFIED_META.map((name) => metaOf(data, name)),
      said(marked('dateModified')),
    ],
    now,
  );
  if (published) return { published, modified: notBefore(modified, published) };
  const seen = visibleTimes(data, heading ?? firstBlock, lines, now);
  const inAddress = dayInAddress(data.url, now);
  const day =
    inAddress && seen.published?.slice(0, 10) === inAddress ? seen.published : (inAddress ?? seen.published);
  return {
    published: day ?? seen.modified ?? modified,
    modified: notBefore(modified ?? seen.modified, day ?? ''),
  };
}

/** A change before the printing is a fault of the system that printed it. */
function notBefore(modified: string | null, published: string): string | null {
  return modified && Date.parse(modified) >= Date.parse(published.slice(0, 10) || '1970-01-01')
    ? modified
    : null;
}

/** `/2013/8/3/`, `/2020-06-03-`, `/20200317…`: the year, month and day in an address. */
function dayInAddress(url: string, now: Date): string | null {
  const path = url.replace(/^https?:\/\/[^/]*/, '');
  const split = /\/(20\d{2})[/-](?:[a-z_-]+\/)?(\d{1,2})[/-](\d{1,2})(?=[/\-_.]|$)/.exec(path);
  const joined = /(?:^|[/_-])(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\d{0,10}(?:[/_.-]|$))/.exec(
    path,
  );
  const match = split ?? joined;
  return match
    ? believable(`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`, now)
    : null;
}

/** Date lines on the page, nearest to the headline first; the clock in a page's header is none. */
function visibleTimes(data: PageData, anchor: Element | null, lines: readonly Line[], now: Date): Times {
  const found: { iso: string; updated: boolean; distance: number }[] = [];
  const consider = (line: string, element: Element, distance: number) => {
    if (
      line.length > LINE_UNITS ||
      element.closest('nav,aside,footer,[role="complementary"],[role="navigation"]')
    )
      return;
    const iso = believable(line, now);
    if (iso && isDrawn(element)) found.push({ iso, updated: isUpdate(line), distance });
  };
  for (const { text, element, distance } of lines) consider(text, element, distance);
  if (found.length === 0)
    for (const element of [...data.document.querySelectorAll(DATE_PLACES)].slice(0, MOST)) {
      const stamped = element.getAttribute('datetime');
      const line = stamped || element.textContent.trim();
      const isDate =
        element.tagName === 'TIME' || DATE_NAME.test(element.className) || DATE_NAME.test(element.id);
      const shared = anchor ? commonDepth(anchor, element) : 0;
      if (isDate && shared >= 0) consider(line, element, 1000 - shared);
    }
  found.sort((a, b) => a.distance - b.distance);
  const published = found.find((one) => !one.updated)?.iso ?? null;
  return { published, modified: found.find((one) => one.updated)?.iso ?? null };
}

/** How deep the nearest common ancestor lies: what is printed beside the headline shares more with it. */
function commonDepth(a: Element, b: Element): number {
  let depth = 0;
  let at: Element | null = a;
  while (at && !at.contains(b)) at = at.parentElement;
  for (; at; at = at.parentElement) depth++;
  return depth;
}
