import { articleText } from '../article-text';
import type { PageArticle } from '../types';
import { approximate } from './approximate';

/**
 * Selectors of the W3C Web Annotation model for a span of an article's text. Offsets are UTF-16 units into
 * `articleText`.
 */
export interface Selectors {
  readonly position: { readonly start: number; readonly end: number };
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}

/** Units of context on either side of a quotation, as Hypothesis takes them. */
const CONTEXT = 32;

/** Describes a span so that it can be found again after the page has changed. */
export function describeSpan(
  article: Pick<PageArticle, 'title' | 'paragraphs'>,
  start: number,
  end: number,
): Selectors {
  const text = articleText(article);
  return {
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  };
}

/** Where a described span stands now, and how it was found. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly by: 'position' | 'quote' | 'likeness';
}

/**
 * Finds a described span in the article as it reads now: at its old position, else the same words elsewhere
 * (the best context wins, then the nearest), else nearly the same words. Source of the order: Hypothesis,
 * `anchoring/html.ts` and `match-quote.ts`.
 * @returns null where the article no longer says it
 */
export function findSpan(
  article: Pick<PageArticle, 'title' | 'paragraphs'>,
  selectors: Selectors,
): FoundSpan | null {
  const text = articleText(article);
  const { position, quote } = selectors;
  if (quote.exact === '') return null;
  if (text.slice(position.start, position.end) === quote.exact) return { ...position, by: 'position' };
  const at = bestExact(text, selectors);
  if (at !== null) return { start: at, end: at + quote.exact.length, by: 'quote' };
  const like = approximate(text, quote.exact, position.start);
  return like && { ...like, by: 'likeness' };
}

function bestExact(text: string, { position, quote }: Selectors): number | null {
  let best: { at: number; context: number; distance: number } | null = null;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const context =
      commonEnd(text.slice(Math.max(0, at - CONTEXT), at), quote.prefix) +
      commonStart(text.slice(at + quote.exact.length), quote.suffix);
    const distance = Math.abs(at - position.start);
    if (!best || context > best.context || (context === best.context && distance < best.distance))
      best = { at, context, distance };
  }
  return best?.at ?? null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
