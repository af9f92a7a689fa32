import { splits } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import type { Word } from '../../arabic/words';
import type { Document } from '../document';
import { classOf, Is } from './vocabulary';

/** One reading of a token: attached particles, the stem behind them, and what the stem may be (`Is`). */
export interface Sense {
  readonly proclitic: string;
  readonly stem: string;
  /** Folded units that the particles take. */
  readonly taken: number;
  readonly is: number;
}

/** A word of the document, or a part of a hashtag (`#دونالد_ترمب` is one word and two tokens). */
export interface Token {
  readonly form: string;
  /** Index into `Document.words`. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
  /** What stands before it: `Gap` bits; inside a hashtag `Gap.tight`. */
  readonly gap: number;
  readonly number: boolean;
  /** Readings, the whole word first. */
  readonly senses: readonly Sense[];
}

/** Anything but space before a token that keeps it apart from the one before. */
const BREAKS =
  Gap.comma | Gap.colon | Gap.stop | Gap.quote | Gap.open | Gap.close | Gap.line | Gap.ellipsis | Gap.slash;

/** Whether token `i` follows its neighbour with nothing but space, a hyphen or a hash between them. */
export function isJoined(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]?.gap;
  if (i === 0 || gap === undefined || gap & BREAKS) return false;
  return (gap & Gap.dash) === 0 || (gap & Gap.tight) !== 0;
}

/**
 * Folding makes one of the name `علي` and the preposition `على`. Where the newsroom keeps ya and alef maqsura
 * apart, the letter tells them; where it writes ya for both, both readings stay.
 */
function aliOrOn(senses: readonly Sense[], alef: boolean, yaForAlef: boolean): readonly Sense[] {
  if (!alef && yaForAlef) return senses;
  return senses.map((sense) =>
    sense.stem === 'علي' ? { ...sense, is: alef ? sense.is & ~Is.given : sense.is & ~Is.stop } : sense,
  );
}

export function readTokens({ text, words, gaps }: Document): Token[] {
  return tokensOf(text, words, gaps);
}

const MOST_KNOWN = 50_000;
const known = new Map<string, readonly Sense[]>();

/** The readings of a form; kept between texts, for most words come again. */
function sensesOf(form: string): readonly Sense[] {
  let senses = known.get(form);
  if (!senses) {
    if (known.size >= MOST_KNOWN) known.clear();
    senses = splits(form).map((split) => ({ ...split, is: classOf(split.stem) }));
    known.set(form, senses);
  }
  return senses;
}

export function tokensOf(text: string, words: readonly Word[], gaps: Uint16Array): Token[] {
  const yaForAlef = words.some(
    (word) => (word.form === 'الي' || word.form === 'حتي') && text[word.end - 1] === 'ي',
  );
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const gap = gaps[i]!;
    if (!word.form.includes('_')) {
      tokens.push({
        ...word,
        word: i,
        gap,
        senses: word.form.endsWith('علي')
          ? aliOrOn(sensesOf(word.form), text[word.end - 1] === 'ى', yaForAlef)
          : sensesOf(word.form),
      });
      continue;
    }
    let at = word.start;
    let before = gap;
    for (const part of text.slice(word.start, word.end).split('_')) {
      const form = foldKey(part);
      if (form !== '') {
        tokens.push({
          form,
          word: i,
          start: at,
          end: at + part.length,
          gap: before,
          number: false,
          senses: sensesOf(form),
        });
        before = Gap.tight;
      }
      at += part.length + 1;
    }
  }
  return tokens;
}

/** Offset in the original text where the stem of a token starts, behind `taken` folded units of particles. */
export function stemStart(text: string, token: Token, taken: number): number {
  let at = token.start;
  for (let units = 0; units < taken && at < token.end; at++) units += foldKey(text[at]!).length;
  if (taken > 0) while (at < token.end && foldKey(text[at]!) === '') at++;
  return at;
}
