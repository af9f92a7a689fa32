import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';

/** One reading of a token: attached particles, the stem behind them, and what the stem may be (`Is`). */
export interface Sense {
  readonly proclitic: string;
  readonly stem: string;
  /** Folded units that the particles take. */
  readonly taken: number;
  readonly is: number;
  /** Kinds of phrases that the stem can open, as bits of `openings.ts`. */
  readonly opens: number;
  /** Where each `PhraseIndex` keeps what it holds of the stem, by the index's number. */
  readonly roots: unknown[];
}

/** A word of the document, with its readings. */
export interface Token {
  readonly form: string;
  /** Index into `Document.words`. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
  /** What stands before it: `Gap` bits. */
  readonly gap: number;
  readonly number: boolean;
  /** Readings, the whole word first. */
  readonly senses: readonly Sense[];
  /** What any of the readings may be. */
  readonly any: number;
  /** What any of the readings can open. */
  readonly opens: number;
  /** The stems of its readings in a few bits: see `Sieve`. */
  readonly stems: number;
}

/** Anything but space before a token that keeps it apart from the one before. */
const BREAKS =
  Gap.comma | Gap.colon | Gap.stop | Gap.quote | Gap.open | Gap.close | Gap.line | Gap.ellipsis | Gap.slash;

/** Whether token `i` follows its neighbour with nothing but space, a hyphen or a hash between them. */
export function isJoined(tokens: readonly Token[], i: number): boolean {
  if (i <= 0 || i >= tokens.length) return false;
  const { gap } = tokens[i]!;
  return (gap & BREAKS) === 0 && ((gap & Gap.dash) === 0 || (gap & Gap.tight) !== 0);
}

/** Offset in the original text where the stem of a token starts, behind `taken` folded units of particles. */
export function stemStart(text: string, token: Token, taken: number): number {
  let at = token.start;
  for (let units = 0; units < taken && at < token.end; at++) units += foldKey(text[at]!).length;
  if (taken > 0) while (at < token.end && foldKey(text[at]!) === '') at++;
  return at;
}
