import type { Block, ReadArticle, Segment } from '../types';

/**
 * Ranges of the live page for a span of the article's text (`articleText`: title, `\n`, paragraphs joined by
 * `\n`). One range for each stretch that the page prints without a break: a span over two paragraphs has two,
 * so that no box between them is covered. Text of a range, white space collapsed, is the span's text.
 * @param start UTF-16 offsets into the article's text, end exclusive
 * @returns in document order; empty where the page no longer prints the span
 */
export function rangesOf(article: ReadArticle, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let offset = 0;
  for (const block of [article.heading, ...article.blocks]) {
    const length =
      block === null || block === article.heading ? article.page.title.length : block.text.length;
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, length);
    if (block && from < to) ranges.push(...inBlock(block, from, to));
    offset += length + 1;
    if (offset >= end) break;
  }
  return ranges;
}

/**
 * The span as one range, from its first to its last unit on the page.
 * @returns null where the page no longer prints the span
 */
export function rangeOf(article: ReadArticle, start: number, end: number): Range | null {
  const ranges = rangesOf(article, start, end);
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return null;
  return rangeBetween(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

function* inBlock({ segments }: Block, from: number, to: number): Generator<Range> {
  let first: Segment | null = null;
  let last: Segment | null = null;
  for (const segment of segments) {
    if (segment.start + segment.length <= from || segment.start >= to) continue;
    if (first && last && !segment.joined) {
      yield* between(first, last, from, to);
      first = null;
    }
    first ??= segment;
    last = segment;
  }
  if (first && last) yield* between(first, last, from, to);
}

function* between(first: Segment, last: Segment, from: number, to: number): Generator<Range> {
  const start = first.offset + Math.max(0, from - first.start);
  const end = last.offset + Math.min(last.length, to - last.start);
  const range = rangeBetween(first.node, start, last.node, end);
  if (range) yield range;
}

/** Null where the page has taken the nodes away or shortened them since it was read. */
function rangeBetween(first: Node, start: number, last: Node, end: number): Range | null {
  if (!first.isConnected || !last.isConnected) return null;
  if (start > (first.nodeValue?.length ?? 0) || end > (last.nodeValue?.length ?? 0)) return null;
  const range = first.ownerDocument!.createRange(); // a text node has a document
  range.setStart(first, start);
  range.setEnd(last, end);
  return range;
}
