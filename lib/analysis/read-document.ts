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

const SPACE = 0x20;
/** Units below are control characters; from `LETTERS` to `SIGNS` lie letters and marks of most scripts. */
const LETTERS = 0xa1;
const SIGNS = 0x1680;

function breaksLine(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Paragraphs as spans; lines of nothing but space are none. */
function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  let filled = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= LETTERS && unit < SIGNS) filled = true;
    else if (at === text.length || breaksLine(unit)) {
      if (filled) paragraphs.push([from, at]);
      from = at + 1;
      filled = false;
    } else if (!filled && unit !== SPACE && text[at]!.trim() !== '') filled = true;
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
