import { foldKey } from '../../arabic/fold';
import { isDrawn } from '../reading/elements';
import { TITLE_SEPARATOR } from './find-outlet';
import { textOf } from './json-ld';
import { metaOf, type PageData } from './page-data';
import { plain, unescaped } from './plain';

export interface Title {
  readonly text: string;
  /** Where the page prints it. */
  readonly heading: Element | null;
}

/** Headings looked at: a page that has more of them is a list. */
const MOST_HEADINGS = 60;
/** Share of common words from which two lines are one headline. */
const SAME = 0.7;
/** Words from which a heading can be a headline without anything that confirms it. */
const HEADLINE_WORDS = 3;
const HEADLINES =
  'h1, [itemprop~="headline"], .entry-title, .post-title, .article-title, .news-title, h2, h3';

const wordsOf = (text: string) => foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Common words as a share of the shorter line's. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return short.length === 0 ? 0 : short.filter((word) => long.has(word)).length / short.length;
}

/**
 * The headline: a heading on the page that `<title>`, Open Graph or JSON-LD confirm, else what they say,
 * without the outlet's name behind it. After navigation within a page only `<title>` is up to date.
 */
export function findTitle(data: PageData, outletName: string): Title {
  const said = [
    data.title,
    metaOf(data, 'og:title', 'twitter:title', 'title', 'dc.title'),
    unescaped(textOf(data.article?.headline)),
  ].filter((line): line is string => line !== null);
  const headings = [...data.document.querySelectorAll(HEADLINES)].slice(0, MOST_HEADINGS);
  let best: { element: Element; text: string; score: number } | null = null;
  for (const element of headings) {
    const text = plain(element.textContent);
    if (!text) continue;
    const score = scoreOf(element, wordsOf(text), said);
    if (score > (best?.score ?? 0) && isDrawn(element)) best = { element, text, score };
  }
  if (best) return { text: withoutOutlet(best.text, outletName), heading: best.element };
  const line =
    unescaped(textOf(data.article?.headline)) ?? metaOf(data, 'og:title', 'twitter:title') ?? data.title;
  const text = line ? withoutOutlet(line, outletName) : '';
  return { text, heading: text ? printedAs(text, data.document) : null };
}

/** Text nodes among which a headline without a heading element is looked for. */
const MOST_TEXTS = 2000;

/** The element of old layouts that prints the headline and nothing else: `<font><b>headline</b></font>`. */
function printedAs(text: string, document: Document): Element | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST_TEXTS; node = walker.nextNode(), seen++) {
    const parent = node.parentElement;
    if (!parent || /^(?:SCRIPT|STYLE|A|OPTION)$/.test(parent.tagName) || plain(node.nodeValue) !== text)
      continue;
    if (plain(parent.textContent) === text && isDrawn(parent)) return parent;
  }
  return null;
}

function scoreOf(element: Element, words: readonly string[], said: readonly string[]): number {
  if (words.length < 2) return 0;
  const inLink = element.closest('a[href]') !== null || element.querySelector('a[href]') !== null;
  const isFirst = element.tagName === 'H1';
  const confirmed = said.map((line, at) => {
    const like = likeness(words, wordsOf(line));
    return like >= SAME && words.length >= Math.min(3, wordsOf(line).length) ? like * (at === 0 ? 2 : 1) : 0;
  });
  const agreement = confirmed.reduce((sum, like) => sum + like, 0);
  if (agreement === 0 && !(isFirst && words.length >= HEADLINE_WORDS && !inLink)) return 0;
  // A longer heading that agrees as well is the whole headline, not its outlet or its first words.
  return agreement * 10 + (isFirst ? 4 : 0) + (inLink ? 0 : 2) + Math.min(words.length, 20) / 10;
}

/** Cuts `- outlet` and `| section` from the end of a line, and an outlet's name from its beginning. */
function withoutOutlet(line: string, outletName: string): string {
  const name = wordsOf(outletName);
  const parts = split(line);
  const isName = (part: string) => {
    const words = wordsOf(part);
    return (
      words.length > 0 && name.length > 0 && words.length <= name.length + 2 && likeness(words, name) >= SAME
    );
  };
  let { length } = parts;
  const named = parts.findIndex((part, at) => at > 0 && isName(part.text));
  if (named > 0 && wordsOf(line.slice(0, parts[named - 1]!.end)).length >= 2) length = named;
  const first = parts.length > 1 && isName(parts[0]!.text) ? 1 : 0;
  // `headline | section | outlet`: sections between are cut with the name.
  while (length > first + 1 && length < parts.length && wordsOf(parts[length - 1]!.text).length <= 3) {
    if (wordsOf(line.slice(parts[first]!.start, parts[length - 2]!.end)).length < 4) break;
    length--;
  }
  const cut = line.slice(parts[first]!.start, parts[length - 1]!.end).trim();
  return cut || line;
}

function split(line: string): { text: string; start: number; end: number }[] {
  const parts: { text: string; start: number; end: number }[] = [];
  const separator = new RegExp(TITLE_SEPARATOR, 'g');
  let start = 0;
  for (const match of line.matchAll(separator)) {
    if (match.index > start) parts.push({ text: line.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ text: line.slice(start), start, end: line.length });
  return parts;
}
