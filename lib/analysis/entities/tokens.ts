import { splits } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import type { Word } from '../../arabic/words';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import type { Document } from '../document';
import { openingsOf } from './openings';
import type { Sense, Token } from './token';
import { classOf, Is } from './vocabulary';

/** What is known of a form wherever it stands. */
interface Lexeme {
  readonly senses: readonly Sense[];
  readonly any: number;
  readonly opens: number;
}

const MOST_KNOWN = 50_000;
const known = new Map<string, Lexeme>();

const HAMZA = /[أإآ]/;

/** The readings of a form; kept between texts, for most words come again. */
function lexemeOf(form: string): Lexeme {
  let lexeme = known.get(form);
  if (!lexeme) {
    if (known.size >= MOST_KNOWN) known.clear();
    lexeme = lexemeFrom(
      splits(form).map(({ proclitic, stem, taken }) => ({
        proclitic,
        stem,
        taken,
        is: classOf(stem),
        opens: openingsOf(stem),
      })),
    );
    known.set(form, lexeme);
  }
  return lexeme;
}

function lexemeFrom(senses: readonly Sense[]): Lexeme {
  let any = 0;
  let opens = 0;
  for (const sense of senses) {
    any |= sense.is;
    opens |= sense.opens;
  }
  return { senses, any, opens };
}

/**
 * Folding makes one of the name `علي` and the preposition `على`. Where the newsroom keeps ya and alef maqsura
 * apart, the letter tells them; where it writes ya for both, both readings stay.
 */
function aliOrOn(lexeme: Lexeme, alef: boolean, yaForAlef: boolean): Lexeme {
  if (!alef && yaForAlef) return lexeme;
  return lexemeFrom(
    lexeme.senses.map((sense) =>
      sense.stem === 'علي' ? { ...sense, is: alef ? sense.is & ~Is.given : sense.is & ~Is.stop } : sense,
    ),
  );
}

/**
 * Folding makes one of the governor `والي` and of `وإلى`, `والى`. The hamza or the alef maqsura tells them; where
 * the newsroom writes ya for both and no hamza either, the preposition stays possible.
 */
function governorOrTo(lexeme: Lexeme, written: string, yaForAlef: boolean, hamzaKept: boolean): Lexeme {
  const governor = written.endsWith('ي') && !HAMZA.test(written);
  if (governor && yaForAlef && !hamzaKept) return lexeme;
  return lexemeFrom(
    governor
      ? lexeme.senses.map((sense) =>
          sense.stem === 'والي' ? { ...sense, is: sense.is & ~Is.stop } : { ...sense, is: 0, opens: 0 },
        )
      : lexeme.senses.filter(({ stem }) => stem !== 'والي'),
  );
}

/** `آلان` is a name, `الآن` is now; without the hamza's sign the form is an adverb. */
function alanOrNow(lexeme: Lexeme, written: string): Lexeme {
  const name = written.includes('آل') || written.includes('ألا');
  return lexemeFrom(
    lexeme.senses.map((sense) =>
      sense.stem === 'الان'
        ? { ...sense, is: name ? sense.is & ~(Is.time | Is.stop | Is.definite) : sense.is & ~Is.given }
        : sense,
    ),
  );
}

/** `ألتان`, `إلشان`: alef with hamza before lam is no article, so that what would follow one is no word either. */
function withoutArticle(lexeme: Lexeme): Lexeme {
  return lexemeFrom(
    lexeme.senses.map((sense) => {
      if (!(sense.is & Is.definite) || sense.taken > 1) return sense;
      const kept = ORDINARY_WORDS.has(sense.stem) ? ~0 : ~(Is.ordinary | Is.listed | Is.modifier);
      return { ...sense, is: sense.is & ~Is.definite & kept };
    }),
  );
}

export function readTokens({ text, words, gaps }: Document): Token[] {
  return tokensOf(text, words, gaps);
}

export function tokensOf(text: string, words: readonly Word[], gaps: Uint16Array): Token[] {
  const yaForAlef = words.some(
    (word) => (word.form === 'الي' || word.form === 'حتي') && text[word.end - 1] === 'ي',
  );
  const hamzaKept = words.some((word) => word.form === 'الي' && text[word.start] === 'إ');
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const { form, start, end, number } = words[i]!;
    const gap = gaps[i]!;
    if (!form.includes('_')) {
      const plain = lexemeOf(form);
      let lexeme = plain;
      if (form === 'والي') lexeme = governorOrTo(plain, text.slice(start, end), yaForAlef, hamzaKept);
      else if (form.endsWith('علي')) lexeme = aliOrOn(plain, text[end - 1] === 'ى', yaForAlef);
      else if (form.endsWith('الان')) lexeme = alanOrNow(plain, text.slice(start, end));
      else if (plain.any & Is.definite && HAMZA.test(text.slice(start, start + 2)))
        lexeme = withoutArticle(plain);
      const { senses, any, opens } = lexeme;
      tokens.push({ form, word: i, start, end, gap, number, senses, any, opens });
      continue;
    }
    let at = start;
    let before = gap;
    for (const part of text.slice(start, end).split('_')) {
      const piece = foldKey(part);
      if (piece !== '') {
        tokens.push({
          form: piece,
          word: i,
          start: at,
          end: at + part.length,
          gap: before,
          number: false,
          ...lexemeOf(piece),
        });
        before = Gap.tight;
      }
      at += part.length + 1;
    }
  }
  return tokens;
}
