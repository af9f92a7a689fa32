import { splits } from '../../arabic/clitics';
import { PerForm } from '../../arabic/forms';
import type { Word } from '../../arabic/words';
import type { Document } from '../document';
import { openingsOf } from './openings';
import type { Sense, Token } from './token';
import { classOf, Is } from './vocabulary';

/** What is known of a form wherever it stands. */
interface Lexeme {
  readonly senses: readonly Sense[];
  readonly any: number;
  readonly opens: number;
  /** Where two words fold to the form, its readings as the one and as the other. */
  readonly twins: readonly [Lexeme, Lexeme] | null;
}

/** The readings of a form; kept between texts, for most words come again. */
const lexemes = new PerForm<Lexeme>((form) => {
  const lexeme = lexemeFrom(
    splits(form).map(({ proclitic, stem, taken }) => ({
      proclitic,
      stem,
      taken,
      is: classOf(stem),
      opens: openingsOf(stem),
      roots: [],
    })),
  );
  return form.endsWith('علي')
    ? { ...lexeme, twins: [aliOrOn(lexeme, false), aliOrOn(lexeme, true)] }
    : lexeme;
});

function lexemeFrom(senses: readonly Sense[]): Lexeme {
  let any = 0;
  let opens = 0;
  for (const sense of senses) {
    any |= sense.is;
    opens |= sense.opens;
  }
  return { senses, any, opens, twins: null };
}

/**
 * Folding makes one of the name `علي` and the preposition `على`. Where the newsroom keeps ya and alef maqsura
 * apart, the letter tells them; where it writes ya for both, both readings stay.
 */
function aliOrOn(lexeme: Lexeme, alef: boolean): Lexeme {
  return lexemeFrom(
    lexeme.senses.map((sense) =>
      sense.stem === 'علي' ? { ...sense, is: alef ? sense.is & ~Is.given : sense.is & ~Is.stop } : sense,
    ),
  );
}

export function readTokens({ text, words, gaps }: Document): Token[] {
  return tokensOf(text, words, gaps);
}

const isWithYa = (text: string, { form, end }: Word): boolean =>
  (form === 'الي' || form === 'حتي') && text[end - 1] === 'ي';

export function tokensOf(text: string, words: readonly Word[], gaps: Uint16Array): Token[] {
  const tokens: Token[] = [];
  let yaForAlef: boolean | undefined;
  for (let i = 0; i < words.length; i++) {
    const { form, start, end, number } = words[i]!;
    let lexeme = lexemes.of(words[i]!);
    if (lexeme.twins) {
      const alef = text[end - 1] === 'ى';
      yaForAlef ??= words.some((word) => isWithYa(text, word));
      if (alef || !yaForAlef) lexeme = lexeme.twins[alef ? 1 : 0];
    }
    const { senses, any, opens } = lexeme;
    tokens.push({ form, word: i, start, end, gap: gaps[i]!, number, senses, any, opens });
  }
  return tokens;
}
