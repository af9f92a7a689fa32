import { gapsOf } from '../arabic/gaps';
import { sentenceStarts } from '../arabic/sentences';
import { words } from '../arabic/words';
import type { ArticleText } from '../archive/source';

/** A sentence by its place in the article's text (title and paragraphs joined by `\n`), UTF-16 units, end exclusive. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** The sentences of an article in their order, the title's first; a paragraph without a word has none. */
export function sentencesIn({ title, paragraphs }: ArticleText): SentenceSpan[] {
  let offset = 0;
  return [title, ...paragraphs].flatMap((paragraph) => {
    const from = offset;
    offset += paragraph.length + 1;
    const all = words(paragraph);
    const starts = sentenceStarts(all, gapsOf(paragraph, all));
    const firsts = all.flatMap((_, i) => (starts[i] ? [i] : []));
    return firsts.map((first, i): SentenceSpan => {
      const next = firsts[i + 1];
      const start = i === 0 ? 0 : all[first]!.start;
      const end = next === undefined ? paragraph.length : all[next]!.start;
      return { start: from + start, end: from + start + paragraph.slice(start, end).trimEnd().length };
    });
  });
}
