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

const BITS = new Map<number, number>();
const set = (marks: string, bits: number) => {
  for (const mark of marks) BITS.set(mark.charCodeAt(0), bits);
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

const SPACE = /\s/;
const STOP = 0x2e;

function between(text: string, from: number, to: number): number {
  let bits = 0;
  let spaced = false;
  let stops = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) {
      spaced = true;
      continue;
    }
    const known = BITS.get(unit);
    if (known !== undefined) {
      bits |= known;
      if (unit === STOP) stops++;
    }
    if (SPACE.test(text[at]!)) spaced = true;
  }
  if (stops > 1) bits |= Gap.ellipsis;
  return spaced ? bits : bits | Gap.tight;
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
