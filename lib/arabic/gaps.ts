import type { Word } from './words';

/** What may stand between two words, as bits of one number. */
export const Gap = {
  /** `،` `,` `؛` `;` */
  comma: 1,
  colon: 2,
  /** A sentence may end here: `.` `..` `…` `؟` `!`. Whether it does is for `sentenceStarts` to say. */
  stop: 4,
  /** Any quotation mark but an apostrophe. */
  quote: 8,
  open: 16,
  close: 32,
  dash: 64,
  /** A line break: the paragraph ends. */
  line: 128,
  /** Two or more stops, or `…`. */
  ellipsis: 256,
  /** No space at all between the words. */
  tight: 512,
  /** `؟` or `!` */
  exclaim: 1024,
  slash: 2048,
} as const;

/** Of a mark that parts words like a space; never in what is given out. */
const SPACE = 4096;
/** What each UTF-16 unit says as a mark between words. */
const BITS = new Uint16Array(0x10000);
const set = (marks: string, bits: number) => {
  for (let i = 0; i < marks.length; i++) BITS[marks.charCodeAt(i)]! |= bits;
};
set('،,؛;', Gap.comma);
set(':：', Gap.colon);
set('.۔', Gap.stop);
set('…', Gap.stop | Gap.ellipsis);
set('؟?!', Gap.stop | Gap.exclaim);
set('"«»“”„‟″＂‘’‹›', Gap.quote);
set('([{', Gap.open);
set(')]}', Gap.close);
set('-–—―ـ|•*', Gap.dash);
set('/\\', Gap.slash);
set('\n\r\u2028\u2029\u0085', Gap.line);

// ECMAScript's white space: what `\s` stands for.
set(' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', SPACE);
set('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', SPACE);

const STOP = 0x2e;

function between(text: string, from: number, to: number): number {
  let bits = 0;
  let stops = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    bits |= BITS[unit]!;
    if (unit === STOP) stops++;
  }
  if (stops > 1) bits |= Gap.ellipsis;
  return bits & SPACE ? bits & ~SPACE : bits | Gap.tight;
}

/**
 * What stands before each word, and after the last one.
 * @returns `words.length + 1` sets of `Gap` bits; entry `i` is the gap before word `i`
 */
export function gapsOf(text: string, words: readonly Word[]): Uint16Array {
  const gaps = new Uint16Array(words.length + 1);
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    gaps[i] = between(text, from, words[i]!.start);
    from = words[i]!.end;
  }
  gaps[words.length] = between(text, from, text.length);
  return gaps;
}
