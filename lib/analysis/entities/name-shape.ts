import { Gap } from '../../arabic/gaps';
import { isJoined, type Sense, type Token } from './tokens';
import { Is } from './vocabulary';

/**
 * How sure the context is that a name comes: `introduced` behind an office, an honorific or a reporting
 * verb; `bare` in running text, where only known given names open a name.
 */
export type Strength = 'introduced' | 'bare';

/** A stretch of tokens that has the shape of a name. */
export interface NameShape {
  readonly first: number;
  readonly end: number;
  /** The reading of the first token: its particles do not belong to the name. */
  readonly sense: Sense;
  /** Parts of the name: tokens that stand together (`عبد الله`, `أبو عاقلة`, `دي ميستورا`) are one. */
  readonly parts: readonly (readonly [first: number, end: number])[];
}

/** Joined to the next word: `أبو عاقلة`, `بن سلمان`, `دي ميستورا`. */
const LINKS: ReadonlySet<string> = new Set(
  'بن ابن بنت ابو ابي ابا ابوال ولد ال بو دي دا دو دوس ديل ديلا دل دلا فان فون فين لا لو ماك او ام حاج سيدي مولاي'.split(
    ' ',
  ),
);
/** Links that may open a name in running text: `أبو مازن`. */
const OPENING_LINKS: ReadonlySet<string> = new Set('ابو ابي ابا بن ابن ام ولد'.split(' '));
const SERVANT: ReadonlySet<string> = new Set(['عبد', 'عبيد']);
/** Given names with a second word: `نصر الله`, `نور الدين`, `سيف الإسلام`. */
const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  'الله الدين الاسلام الحق المولي النبي الرب الزهراء الزهره'.split(' '),
);
const INITIALS: ReadonlySet<string> = new Set(
  'دبليو جي دي اف اتش ام بي سي جيه كيو ار تي اي ال كي'.split(' '),
);
/** Kings and popes: `محمد السادس`. */
const ORDINALS: ReadonlySet<string> = new Set(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' '),
);
const MOST_PARTS = 7;

const opaque = (token: Token): boolean =>
  token.senses.every((sense) => (sense.is & ~Is.definite) === 0) && !token.number && isArabic(token.form);

function isArabic(form: string): boolean {
  const unit = form.charCodeAt(0);
  return unit >= 0x621 && unit <= 0x6d3;
}

/** Whether particles before the token are more likely than a name that starts with their letters. */
function readsAsParticle(token: Token): boolean {
  return token.senses.some(
    (sense) =>
      sense.taken > 0 &&
      (sense.is & (Is.ordinary | Is.place | Is.nation | Is.stop | Is.time | Is.definite)) !== 0,
  );
}

/** Whether a token can open a name in this reading. */
export function opensName(tokens: readonly Token[], at: number, sense: Sense, strength: Strength): boolean {
  const token = tokens[at]!;
  const { is, stem } = sense;
  if (token.number || stem.length < 2 || !isArabic(stem)) return false;
  const next = tokens[at + 1];
  const joined = next !== undefined && isJoined(tokens, at + 1);
  if (SERVANT.has(stem))
    return (
      joined && ((next.senses[0]!.is & Is.definite) !== 0 || next.form === 'الله' || next.form === 'ربه')
    );
  if (OPENING_LINKS.has(stem))
    return joined && stem !== 'ام' && !(next.senses[0]!.is & Is.stop) && !next.number;
  if (is & (Is.stop | Is.time | Is.modifier) && !(is & Is.given && strength === 'introduced')) return false;
  if (is & (Is.given | Is.family)) {
    if (strength === 'introduced') return true;
    return (is & Is.given) !== 0;
  }
  if (strength === 'bare') return false;
  if (is & (Is.ordinary | Is.place | Is.nation)) return false;
  if (sense.taken > 0) return false;
  return !readsAsParticle(token);
}

type Continuation = 'no' | 'yes';

function continues(tokens: readonly Token[], at: number, parts: number, opened: Sense): Continuation {
  const token = tokens[at]!;
  if (token.number || !isArabic(token.form)) return 'no';
  const { is, stem } = token.senses[0]!;
  const previous = tokens[at - 1]!;
  if (is & (Is.stop | Is.time)) return 'no';
  if (ORDINALS.has(stem)) return parts === 1 && (opened.is & Is.given) !== 0 ? 'yes' : 'no';
  if (is & Is.modifier && !(is & (Is.given | Is.family))) return 'no';
  const known = (is & (Is.given | Is.family)) !== 0;
  const definite = (is & Is.definite) !== 0;
  if (known && !(is & Is.ordinary)) return 'yes';
  if (known) return parts === 1 || definite || LINKS.has(previous.form) ? 'yes' : 'no';
  if (is & (Is.place | Is.nation)) return 'no';
  if (definite) {
    if (!(is & Is.ordinary)) return 'yes';
    return parts === 1 && (opened.is & Is.given) !== 0 && !(opened.is & Is.ordinary) ? 'yes' : 'no';
  }
  if (is & Is.ordinary) return 'no';
  if (readsAsParticle(token)) return 'no';
  return opaque(token) || token.senses.some((sense) => sense.taken > 0 && sense.is & Is.given) ? 'yes' : 'no';
}

/** Whether only the full stop of an initial stands before token `i`: `جورج دبليو. بوش`. */
function afterInitial(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]?.gap ?? Gap.line;
  const previous = tokens[i - 1];
  if (!previous || (gap & ~(Gap.tight | Gap.stop)) !== 0) return false;
  return previous.form.length === 1 || INITIALS.has(previous.form);
}

/** Tokens of one part that starts at `at`, or 0 where none does. */
function partLength(tokens: readonly Token[], at: number, stem: string): number {
  let length = 1;
  if ((LINKS.has(stem) || SERVANT.has(stem)) && tokens[at + 1] && isJoined(tokens, at + 1)) {
    const next = tokens[at + 1]!;
    length += LINKS.has(next.form) || SERVANT.has(next.form) ? partLength(tokens, at + 1, next.form) : 1;
  }
  const after = tokens[at + length];
  if (
    after &&
    COMPOUND_TAILS.has(after.form) &&
    isJoined(tokens, at + length) &&
    !LINKS.has(tokens[at + length - 1]!.form)
  )
    length++;
  return length;
}

/**
 * Reads the longest name that starts at token `at` in the reading `sense`.
 * @returns null where the shape is not that of a name, or, in running text, where it has but one part
 */
export function readName(
  tokens: readonly Token[],
  at: number,
  sense: Sense,
  strength: Strength,
): NameShape | null {
  if (!opensName(tokens, at, sense, strength)) return null;
  const parts: [number, number][] = [];
  let j = at;
  let stem = sense.stem;
  for (;;) {
    const length = partLength(tokens, j, stem);
    parts.push([j, j + length]);
    j += length;
    if (j >= tokens.length || parts.length >= MOST_PARTS) break;
    if (!isJoined(tokens, j) && !afterInitial(tokens, j)) break;
    stem = tokens[j]!.form;
    if (LINKS.has(stem) || SERVANT.has(stem)) {
      const next = tokens[j + 1];
      if (!next || !isJoined(tokens, j + 1) || next.senses[0]!.is & Is.stop || next.number) break;
      if (
        (stem === 'او' || stem === 'ام' || stem === 'لا' || stem === 'لو' || stem === 'دو') &&
        !(next.senses[0]!.is & (Is.given | Is.family)) &&
        next.senses.some((s) => s.is & (Is.ordinary | Is.place))
      )
        break;
      continue;
    }
    if ((INITIALS.has(stem) || stem.length === 1) && afterInitial(tokens, j + 1)) continue;
    if (continues(tokens, j, parts.length, sense) === 'no') break;
  }
  if (strength === 'bare' && parts.length < 2 && !OPENING_LINKS.has(sense.stem)) return null;
  return { first: at, end: j, sense, parts };
}
