import { formsOf } from '../../arabic/words';
import type { Voice } from './types';

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };
/** Words that quotation marks of distance hold at most: more is somebody's speech. */
const MOST = 4;

interface Quotation {
  /** Between the marks, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The quotations of a text; one that its paragraph does not close is none. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = PAIRS[text[at]!];
    if (!closing) continue;
    const line = text.indexOf('\n', at);
    const end = text.indexOf(closing, at + 1);
    if (end < 0 || (line >= 0 && line < end)) continue;
    found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}

/** Whose word stands from `start` to `end`. */
export function voiceAt(text: string, quotations: readonly Quotation[], start: number, end: number): Voice {
  const around = quotations.find((one) => one.start <= start && one.end >= end);
  if (!around) return 'own';
  return formsOf(text.slice(around.start, around.end)).length <= MOST ? 'distance' : 'quoted';
}
