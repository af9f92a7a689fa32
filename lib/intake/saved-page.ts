import { decodeHtml } from '../page/decode-html';
import { readArticle } from '../page/reading/read-article';
import { type Found, leftOut } from './types';
import { outletOf, webAddress } from './web-address';

/** How browsers and the extension SingleFile note where a page was saved from, and when. */
const SAVED_FROM = [
  /<!--\s*saved from url=\(\d+\)(https?:[^\s>]+)/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\S+)(?:\s+saved date:\s*([^\n<]+))?/i,
] as const;
/** Stands for the address that a page does not tell while it is read. */
const NOWHERE = 'https://address.invalid/';
/** Units of a page in which such a note must stand. */
const HEAD = 8192;

/** Reads a saved page as the extension would have read it, in a document that runs nothing and loads nothing. */
export function readSavedPage(bytes: Uint8Array): Found {
  const html = decodeHtml(bytes);
  const head = html.slice(0, HEAD);
  const note = SAVED_FROM.map((form) => form.exec(head)).find((found) => found !== null);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url =
    webAddress(note?.[1]) ??
    webAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')) ??
    webAddress(document.querySelector('meta[property="og:url" i]')?.getAttribute('content'));
  const reading = readArticle(document, url ?? NOWHERE);
  if (!reading.ok) return leftOut(null, reading.reason === 'no-text' ? 'no-text' : 'unreadable');
  const { page } = reading.article;
  const outletName = page.outletName === outletOf(NOWHERE) ? '' : page.outletName;
  const article = url ? page : { ...page, url: '', outlet: '', outletName };
  return { line: null, ok: true, article, savedAt: timeOf(note?.[2]) };
}

/** `Sun May 12 2024 10:00:00 GMT+0300 (…)`, as SingleFile writes it. */
function timeOf(text: string | undefined): string | null {
  const time = Date.parse((text ?? '').replace(/\(.*$/, ''));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
