import { fold } from '../arabic/fold';
import { gapsOf } from '../arabic/gaps';
import { sentenceStarts } from '../arabic/sentences';
import { wordsOf } from '../arabic/words';
import type { Document, Sentence } from './document';
import { quotationsOf } from './quotations';
import type { Span } from './types';

/** Two apostrophes for a quotation mark, as some newsrooms type; what replaces them is as long. */
const TWICE = "''";
const DOUBLE = '"\u200d';

/** What breaks a line but the line feed, which nearly every text knows alone. */
const RARE_BREAKS = ['\r', '\u0085', '\u2028', '\u2029'];
const BREAK = /[\n\r\u0085\u2028\u2029]/g;

/** Where the line that holds `from` ends. @param rare whether the text breaks lines otherwise than by line feed */
function lineEnd(text: string, from: number, rare: boolean): number {
  if (rare) {
    BREAK.lastIndex = from;
    return BREAK.exec(text)?.index ?? text.length;
  }
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** Paragraphs as spans; lines of nothing but space are none. */
function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  const rare = RARE_BREAKS.some((mark) => text.includes(mark));
  for (let from = 0; from <= text.length; ) {
    const end = lineEnd(text, from, rare);
    if (text.slice(from, end).trim() !== '') paragraphs.push([from, end]);
    from = end + 1;
  }
  return paragraphs;
}

/** Reads a text once: folded form, words, gaps, sentences, paragraphs, quotations. Never throws; linear. */
export function readDocument(written: string): Document {
  const text = written.includes(TWICE) ? written.replaceAll(TWICE, DOUBLE) : written;
  const folded = fold(text);
  const words = wordsOf(folded);
  const gaps = gapsOf(text, words);
  const paragraphs = paragraphsOf(text);
  const starts = sentenceStarts(words, gaps);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (let first = 0; first < words.length; ) {
    let end = first + 1;
    while (end < words.length && !starts[end]) end++;
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph]![1] <= words[first]!.start) paragraph++;
    sentences.push({ first, end, paragraph });
    first = end;
  }
  return { text, folded, words, gaps, sentences, paragraphs, quotations: quotationsOf(text, paragraphs) };
}
