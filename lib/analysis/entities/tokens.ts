import { behindLam, splits } from '../../arabic/clitics';
import { PerForm } from '../../arabic/forms';
import type { Word } from '../../arabic/words';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import type { Document } from '../document';
import { openingsOf } from './openings';
import { marksOf } from './sieve';
import type { Sense, Token } from './token';
import { classOf, Is } from './vocabulary';

/** What is known of a form wherever it stands. */
interface Lexeme {
  readonly senses: readonly Sense[];
  readonly any: number;
  readonly opens: number;
  readonly stems: number;
  /** Which two words fold to the form, and its readings as the one and as the other; null for most. */
  readonly twins: Twins | null;
}

interface Twins {
  readonly of: 'ali' | 'alan' | 'wali' | 'article';
  readonly pair: readonly [Lexeme, Lexeme];
}

/** How a newsroom writes, found out when first asked. */
interface Habit {
  readonly words: readonly Word[];
  yaForAlef: boolean | null;
  hamza: boolean | null;
}

const HAMZA = /[أإآ]/;

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
  if (form === 'والي')
    return withTwins(lexeme, 'wali', [governorOrTo(lexeme, true), governorOrTo(lexeme, false)]);
  if (form.endsWith('علي')) return withTwins(lexeme, 'ali', [aliOrOn(lexeme, false), aliOrOn(lexeme, true)]);
  if (form.endsWith('الان'))
    return withTwins(lexeme, 'alan', [alanOrNow(lexeme, false), alanOrNow(lexeme, true)]);
  return lexeme.any & Is.definite ? withTwins(lexeme, 'article', [lexeme, withoutArticle(lexeme)]) : lexeme;
});

// Lexemes, senses and tokens are written out field by field wherever one is made of another: an engine lays out a copy
// by spread otherwise, and reads what may be of either kind slower.

function withTwins({ senses, any, opens, stems }: Lexeme, of: Twins['of'], pair: Twins['pair']): Lexeme {
  return { senses, any, opens, stems, twins: { of, pair } };
}

/** A sense as something else. */
function senseAs({ proclitic, stem, taken, opens, roots }: Sense, is: number): Sense {
  return { proclitic, stem, taken, is, opens, roots };
}

/** A sense that can be nothing, and opens nothing. */
function emptySense({ proclitic, stem, taken, roots }: Sense): Sense {
  return { proclitic, stem, taken, is: 0, opens: 0, roots };
}

function lexemeFrom(senses: readonly Sense[]): Lexeme {
  let any = 0;
  let opens = 0;
  for (const sense of senses) {
    any |= sense.is;
    opens |= sense.opens;
  }
  const stems = senses.map(({ stem }) => stem);
  const name = behindLam(stems[0]!);
  return { senses, any, opens, stems: marksOf(name === null ? stems : [...stems, name]), twins: null };
}

/**
 * Folding makes one of the name `علي` and the preposition `على`. Where the newsroom keeps ya and alef maqsura
 * apart, the letter tells them; where it writes ya for both, both readings stay.
 */
function aliOrOn(lexeme: Lexeme, alef: boolean): Lexeme {
  return lexemeFrom(
    lexeme.senses.map((sense) =>
      sense.stem === 'علي' ? senseAs(sense, alef ? sense.is & ~Is.given : sense.is & ~Is.stop) : sense,
    ),
  );
}

/**
 * Folding makes one of the governor `والي` and of `وإلى`, `والى`. The hamza or the alef maqsura tells them; where
 * the newsroom writes ya for both and no hamza either, the preposition stays possible.
 */
function governorOrTo(lexeme: Lexeme, governor: boolean): Lexeme {
  return lexemeFrom(
    governor
      ? lexeme.senses.map((sense) =>
          sense.stem === 'والي' ? senseAs(sense, sense.is & ~Is.stop) : emptySense(sense),
        )
      : lexeme.senses.filter(({ stem }) => stem !== 'والي'),
  );
}

/** `آلان` is a name, `الآن` is now; without the hamza's sign the form is an adverb. */
function alanOrNow(lexeme: Lexeme, name: boolean): Lexeme {
  return lexemeFrom(
    lexeme.senses.map((sense) =>
      sense.stem === 'الان'
        ? senseAs(sense, name ? sense.is & ~(Is.time | Is.stop | Is.definite) : sense.is & ~Is.given)
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
      return senseAs(sense, sense.is & ~Is.definite & kept);
    }),
  );
}

/** Alef with hamza above or below, or with madda. */
const isHamzated = (unit: number): boolean => unit === 0x622 || unit === 0x623 || unit === 0x625;

/** What a word may be whose letters as written tell apart two that fold to one form. */
function toldApart(lexeme: Lexeme, { of, pair }: Twins, word: Word, text: string, habit: Habit): Lexeme {
  const { start, end } = word;
  switch (of) {
    case 'article':
      return isHamzated(text.charCodeAt(start)) || isHamzated(text.charCodeAt(start + 1)) ? pair[1] : lexeme;
    case 'ali': {
      const alef = text[end - 1] === 'ى';
      return alef || !writesYaForAlef(habit, text) ? pair[alef ? 1 : 0] : lexeme;
    }
    case 'wali': {
      const governor = text[end - 1] === 'ي' && !HAMZA.test(text.slice(start, end));
      if (!governor) return pair[1];
      return writesYaForAlef(habit, text) && !writesHamza(habit, text) ? lexeme : pair[0];
    }
    case 'alan': {
      const written = text.slice(start, end);
      return pair[written.includes('آل') || written.includes('ألا') ? 1 : 0];
    }
  }
}

export function readTokens({ text, words, gaps }: Document): Token[] {
  return tokensOf(text, words, gaps);
}

/** Whether a text writes ya for alef maqsura as well: `الي`, `حتي`. */
function writesYaForAlef(habit: Habit, text: string): boolean {
  habit.yaForAlef ??= habit.words.some(
    ({ form, end }) => (form === 'الي' || form === 'حتي') && text[end - 1] === 'ي',
  );
  return habit.yaForAlef;
}

/** Whether a text writes the hamza of `إلى`. */
function writesHamza(habit: Habit, text: string): boolean {
  habit.hamza ??= habit.words.some(({ form, start }) => form === 'الي' && text[start] === 'إ');
  return habit.hamza;
}

export function tokensOf(text: string, words: readonly Word[], gaps: Uint16Array): Token[] {
  const habit: Habit = { words, yaForAlef: null, hamza: null };
  // Pushed one by one: what an engine makes of `map` changes once it is compiled, and all that reads tokens with it.
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const { form, start, end, number } = word;
    const plain = lexemes.of(word);
    const { senses, any, opens, stems } = plain.twins
      ? toldApart(plain, plain.twins, word, text, habit)
      : plain;
    tokens.push({ form, word: i, start, end, gap: gaps[i]!, number, senses, any, opens, stems });
  }
  return tokens;
}
