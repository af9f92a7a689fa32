import { type Word, words } from '../arabic/words';

/** Words of a passage that are named whole; of a longer one its first and last words are. */
const WHOLE = 12;
const EDGE = 5;
/** Words before and after, where the words that are looked for stand in the article more than once. */
const CONTEXT = 3;

/** The address of a page at the passage from `start` to `end`: UTF-16 units into its text. */
type AddressOf = (start: number, end: number) => string;

/**
 * The addresses of a page at passages: `<url>#:~:text=…` (WICG, "URL Fragment Text Directives"), which browsers scroll to
 * and mark. They match whole words within one block only, and Arabic attaches particles: a passage that begins behind one
 * (`بـ` in `تعهد بتعويض`) is named from the word's beginning. One without a word leads to the page itself.
 * @param text the article's, title and paragraphs joined by `\n`
 */
export function addressesIn(url: string, text: string): AddressOf {
  let all: readonly Word[] | null = null;
  return (start, end) => {
    all ??= words(text);
    return addressAt(url, text, all, start, end);
  };
}

function addressAt(url: string, text: string, all: readonly Word[], start: number, end: number): string {
  const first = all.findIndex((word) => word.end > start);
  const last = all.findLastIndex((word) => word.start < end);
  if (first < 0 || last < first) return url;
  const span = (from: number, to: number) => text.slice(all[from]!.start, all[to]!.end);
  const inLine = (from: number, to: number) => !span(from, to).includes('\n');

  if (last - first < WHOLE && inLine(first, last)) {
    const own = span(first, last);
    if (text.split(own).length === 2) return withDirective(url, [coded(own)]);
    const before = run(first - 1, -1);
    const after = run(last + 1, 1);
    return withDirective(url, [
      ...(before ? [`${coded(before)}-`] : []),
      coded(own),
      ...(after ? [`-${coded(after)}`] : []),
    ]);
  }
  let opening = Math.min(first + EDGE - 1, last);
  while (opening > first && !inLine(first, opening)) opening--;
  let closing = Math.max(last - EDGE + 1, opening + 1);
  while (closing < last && !inLine(closing, last)) closing++;
  if (closing > last) return withDirective(url, [coded(span(first, opening))]);
  return withDirective(url, [coded(span(first, opening)), coded(span(closing, last))]);

  /** The words before or after a passage within its block; empty at the block's edge. */
  function run(from: number, step: -1 | 1): string {
    const passage = step < 0 ? first : last;
    let reached = passage;
    for (let at = from; all[at] && Math.abs(at - passage) <= CONTEXT; at += step) {
      if (!(step < 0 ? inLine(at, passage) : inLine(passage, at))) break;
      reached = at;
    }
    if (reached === passage) return '';
    return step < 0 ? span(reached, passage - 1) : span(passage + 1, reached);
  }
}

function withDirective(url: string, parts: readonly string[]): string {
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** `-`, `,` and `&` part a directive; `encodeURIComponent` leaves the first of them. */
function coded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
