import { Gap } from '../../arabic/gaps';
import {
  COMPOUND_TAILS,
  FAMILY_FIRST,
  isArabic,
  isSureName,
  LINKS,
  NOUNS,
  OPENING_LINKS,
  OPENS_NAME,
  opaque,
  opensName,
  readsAsParticle,
  SERVANT,
  type Strength,
} from './name-words';
import { HEADS } from './office-heads';
import { isJoined, type Sense, type Token } from './token';
import { Is, isGivenOfTwo } from './vocabulary';

/** A stretch of tokens that has the shape of a name. */
export interface NameShape {
  readonly first: number;
  readonly end: number;
  /** The reading of the first token: its particles do not belong to the name. */
  readonly sense: Sense;
  /** Parts of the name: tokens that stand together (`عبد الله`, `أبو عاقلة`, `دي ميستورا`) are one. */
  readonly parts: readonly (readonly [first: number, end: number])[];
  /** The last part is an ordinary word: no name where the rest is a known person's. */
  readonly weak: boolean;
}

/** Names of Latin letters. */
export const INITIALS: ReadonlySet<string> = new Set(
  'دبليو جي دي اف اتش ام بي سي جيه كيو ار تي اي ال كي'.split(' '),
);

/** Kings and popes: `محمد السادس`. */
const ORDINALS: ReadonlySet<string> = new Set(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' '),
);

/** Last syllables of such names that are function words too: `مون جاي إن`, `كيم جونغ أون`. */
const SYLLABLES: ReadonlySet<string> = new Set('ان اون اين اونغ او وون هون هي هو يي مين قوه'.split(' '));

const MOST_PARTS = 7;

/** `weak`: the word is an ordinary one, and a name only if nobody else bears the name before it. */
type Continuation = 'no' | 'yes' | 'weak';

function continues(
  tokens: readonly Token[],
  at: number,
  parts: number,
  opened: Sense,
  strength: Strength,
): Continuation {
  const token = tokens[at]!;
  if (token.number || token.form.length < 2 || !isArabic(token.form)) return 'no';
  const { is, stem } = token.senses[0]!;
  const previous = tokens[at - 1]!;
  // within a hashtag, or behind a hyphen
  if (token.gap === Gap.tight || (token.gap & Gap.dash && token.gap & Gap.tight)) return 'yes';
  if (parts === 2 && SYLLABLES.has(stem) && !SYLLABLES.has(previous.form) && FAMILY_FIRST.has(opened.stem))
    return 'yes';
  // نبيل حسب الرسول
  if (parts === 1 && strength === 'introduced' && isOfTwo(tokens, at, stem)) return 'yes';
  // سيد رجب, محمد رمضان: months are given names too
  const month = (is & Is.time) !== 0 && (is & Is.given) !== 0 && (previous.senses[0]!.is & Is.given) !== 0;
  if (is & (Is.stop | Is.time) && !(month && parts === 1)) return 'no';
  // شهد بأن: a second surname that is a verb is the verb
  if (parts > 1 && is & Is.verb) return 'no';
  // عمر شيخ الدين
  if (tokens[at + 1]?.form === 'الدين' && isJoined(tokens, at + 1)) return 'yes';
  if (ORDINALS.has(stem))
    return parts <= 2 && (opened.is & Is.given) !== 0 && isGiven(previous) ? 'yes' : 'no';
  // سالم بن عبدالعزيز أمير منطقة الساحل
  if (stem === 'امير' && /^(?:ال)?(?:منطقه|دوله|بلاد|اماره)$/.test(tokens[at + 1]?.form ?? '')) return 'no';
  // سامر أحمد ولد محمد الأمين
  if (stem === 'الامين' && previous.form === 'محمد' && LINKS.has(tokens[at - 2]?.form ?? '')) return 'yes';
  if (is & Is.modifier && !(is & (Is.given | Is.family))) return 'no';
  const known = (is & (Is.given | Is.family)) !== 0;
  const definite = (is & Is.definite) !== 0;
  if (known && !(is & Is.ordinary)) return 'yes';
  if (known) {
    if (LINKS.has(previous.form)) return 'yes';
    // عامر الشمري ترأس: behind a surname with article a word that is a verb or noun goes on with the clause
    const closed = (previous.senses[0]!.is & (Is.family | Is.definite)) === (Is.family | Is.definite);
    if (parts > 1 && !definite && closed && !(previous.senses[0]!.is & Is.given)) return 'no';
    // علي جاسم عيد
    if (parts === 2 && is & Is.given && strength === 'introduced' && isThird(tokens, at, opened))
      return 'yes';
    // القس بولس فخري
    if (is & Is.modifier && !definite && parts === 1 && isSureName(opened.is) && strength === 'introduced')
      return 'yes';
    if (is & (Is.modifier | Is.nation) || HEADS.get(stem)) {
      // أبو بكر الصديق بوعلام
      if (parts === 1 && is & Is.given && definite && opened.stem === 'ابو') return 'yes';
      const introduced = strength === 'introduced' && closesClause(tokens, at + 1);
      return parts === 1 && definite && (introduced || isSureName(opened.is)) ? 'weak' : 'no';
    }
    return parts === 1 || definite || closesClause(tokens, at + 1) ? 'yes' : 'no';
  }
  // يوسف بن ناصر الكندي
  if (is & Is.nation && definite && LINKS.has(tokens[at - 2]?.form ?? '')) return 'yes';
  if (is & (Is.place | Is.nation)) return 'no';
  if (definite) {
    const given =
      (opened.is & Is.given) !== 0 ||
      SERVANT.has(opened.stem) ||
      parts > 1 ||
      COMPOUND_TAILS.has(previous.form);
    if (!(is & Is.ordinary)) {
      if (parts === 1 && given && !SERVANT.has(opened.stem)) return 'weak';
      if (given || isSureName(previous.senses[0]!.is)) return 'yes';
      // صايل الحويان: behind an office both may be unknown
      return opened.is === 0 &&
        !IMPERFECT.test(opened.stem) &&
        strength === 'introduced' &&
        closesClause(tokens, at + 1)
        ? 'weak'
        : 'no';
    }
    // عامر إبراهيم العشي: a nisba that only its ending makes a word
    const nisba =
      parts === 2 && (is & Is.listed) === 0 && stem.endsWith('ي') && isSureName(previous.senses[0]!.is);
    if (nisba && strength === 'introduced' && closesClause(tokens, at + 1)) return 'weak';
    if (parts > 1 || !given) return 'no';
    // حسان قدير النائب العام: his office, which goes on
    const next = tokens[at + 1];
    const goesOn = next !== undefined && isJoined(tokens, at + 1) && (next.senses[0]!.is & Is.definite) !== 0;
    if (goesOn && HEADS.get(stem)) return 'no';
    // سامر القضاة: behind an office, and where the clause goes on, any definite word may be the surname
    if (strength === 'introduced' && closesClause(tokens, at + 1) && !stem.endsWith('يه')) return 'weak';
    return isWord(opened) || stem.endsWith('ه') ? 'no' : 'weak';
  }
  if (is & Is.ordinary) {
    // نبيه بري: behind an office, a word that is a surname where the clause goes on
    const surname =
      strength === 'introduced' && parts === 1 && (opened.is & Is.given) !== 0 && !NOUNS.has(opened.stem);
    if (surname && !(is & (Is.verb | Is.modifier)) && !stem.endsWith('ا') && closesClause(tokens, at + 1))
      return 'weak';
    // هايلي: an ending makes a foreign name look like a word
    const nisba =
      parts === 1 &&
      (opened.is === 0 ? /(?:ي|ون|ان|ين|يه)$/ : /(?:ي|ون|ان|ين)$/).test(stem) &&
      (is & Is.listed) === 0 &&
      (isSureName(opened.is) || opened.is === 0);
    if (nisba) return 'weak';
    // سامان رشيد قادر،
    const third = strength === 'introduced' && parts === 2 && isThird(tokens, at, opened);
    const ends = tokens[at + 1] === undefined || !isJoined(tokens, at + 1);
    return third && ends && !(is & (Is.verb | Is.modifier)) && !stem.endsWith('ا') ? 'weak' : 'no';
  }
  if (FAMILY_FIRST.has(opened.stem) && parts > 2) return 'no';
  if (readsAsParticle(token) || (parts > 1 && stem[0] === 'و')) return 'no';
  // عامر الشمري ترأس: behind a surname with article an unknown word begins the clause
  if (parts > 1 && previous.senses[0]!.is & Is.definite && !LINKS.has(tokens[at - 2]?.form ?? ''))
    // محمد الهادي عمامي: a given name with article is no surname yet
    return parts === 2 && previous.senses[0]!.is & Is.given && opaque(token) && closesClause(tokens, at + 1)
      ? 'yes'
      : 'no';
  // كيم لترمب: a particle before a sure name
  if (is === 0 && token.senses.some((s) => s.proclitic === 'ل' && s.stem.length > 3 && isSureName(s.is)))
    return 'no';
  // يتذكر وسيم ضاحكا
  if (is === 0 && (ADVERBIAL.test(stem) || VERBAL_NOUN.test(stem))) return 'no';
  if (opaque(token)) return 'yes';
  // أندرو بايلي: what looks like a particle before another name is a surname, where one is wanted
  const [, ...split] = token.senses;
  const names = split.every((sense) => (sense.is & ~(Is.given | Is.family)) === 0);
  return parts === 1 && isSureName(opened.is) && is === 0 && stem[0] !== 'و' && names ? 'yes' : 'no';
}

/** Whether a word is an ordinary one, not a given name that only an ending makes one: `نادية`. */
const isWord = ({ is }: Sense): boolean =>
  (is & Is.ordinary) !== 0 && ((is & Is.given) === 0 || (is & Is.listed) !== 0);

/** What an unknown verb starts with: `رئيس المدينة يتفقد المخابز`. */
const IMPERFECT = /^[يتنا]/;

/** An unknown participle in the accusative: `ضاحكا`. */
const ADVERBIAL = /^.ا[^اوي]{2}ا$/;

/** An unknown verbal noun with its pronoun: `قدم عباس اعتذاره`. */
const VERBAL_NOUN = /^(?:است...?ا|ان..ا|ا.ت.ا).(?:ه|ها|هم)$/;

/** Whether two sure given names stand before token `at`, and no noun with article behind it. */
function isThird(tokens: readonly Token[], at: number, opened: Sense): boolean {
  const previous = tokens[at - 1]!.senses[0]!.is;
  const after = tokens[at + 1];
  const governs =
    after !== undefined && isJoined(tokens, at + 1) && (after.senses[0]!.is & Is.definite) !== 0;
  return (
    (opened.is & Is.given) !== 0 &&
    isSureName(opened.is) &&
    isSureName(previous) &&
    (previous & Is.given) !== 0 &&
    !governs
  );
}

/** `يوحنا بولس الثاني`: an ordinal counts bearers of given names. */
const isGiven = ({ senses }: Token): boolean =>
  (senses[0]!.is & Is.given) !== 0 || (senses[0]!.is & Is.ordinary) === 0;

/** Whether the words before token `i` end there: nothing, punctuation, a function word or a verb behind them. */
function closesClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !isJoined(tokens, i)) return true;
  const { is, taken } = token.senses[0]!;
  if (is & (Is.stop | Is.verb)) return true;
  // سامي رشوان محافظ المنيا
  return (token.opens & HEADS.bit) !== 0 && taken === 0 && (is & (Is.definite | Is.given | Is.family)) === 0;
}

/** Whether only the full stop of an initial stands before token `i`: `جورج دبليو. بوش`. */
function afterInitial(tokens: readonly Token[], i: number, syllable = false): boolean {
  const gap = tokens[i]?.gap ?? Gap.line;
  const previous = tokens[i - 1];
  if (!previous || (gap & ~(Gap.tight | Gap.stop)) !== 0) return false;
  // نتنياهو أي رئيس الوزراء: with a mere space behind them such letters may be a word
  if (gap === 0 && !syllable && previous.senses[0]!.is & Is.stop) return false;
  return previous.form.length === 1 || INITIALS.has(previous.form);
}

/** Whether a given name of two words stands at token `at`. */
function isOfTwo(tokens: readonly Token[], at: number, stem: string): boolean {
  const { opens } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    (opens & OPENS_NAME) !== 0 &&
    next !== undefined &&
    isJoined(tokens, at + 1) &&
    isGivenOfTwo(stem, next.form)
  );
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
  // عوض الكريم, حسب الرسول
  else if (length === 1 && after && isOfTwo(tokens, at, stem)) length++;
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
  let weak = false;
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
    // كيم كي غوان, سي آي إيه
    const syllable = INITIALS.has(sense.stem) || (parts.length === 1 && FAMILY_FIRST.has(sense.stem));
    // قاسم سليماني و الشهيد: a conjunction with a space behind it is no initial
    if (stem === 'و' && !((tokens[j + 1]?.gap ?? 0) & Gap.stop)) break;
    if ((INITIALS.has(stem) || stem.length === 1) && afterInitial(tokens, j + 1, syllable)) continue;
    const goesOn: Continuation = weak ? 'no' : continues(tokens, j, parts.length, sense, strength);
    if (goesOn === 'no') break;
    // لحسن الحظ: with a preposition before it
    if (goesOn === 'weak' && sense.taken > 0 && sense.proclitic !== 'و' && sense.proclitic !== 'ف') break;
    weak = goesOn === 'weak';
  }
  // المتحدث باسم التحالف أسماء السفن: a word that is a name too, and governs the next
  const word = strength === 'bare' ? (sense.is & Is.ordinary) !== 0 : isWord(sense);
  if (parts.length === 1 && word && !closesClause(tokens, j)) {
    if (strength === 'bare' || (tokens[j]!.senses[0]!.is & Is.definite) !== 0) return null;
  }
  // قدم رئيس البلدية هدية تذكارية
  if (
    parts.length === 1 &&
    NOUNS.has(sense.stem) &&
    isJoined(tokens, j) &&
    tokens[j]!.senses[0]!.is & Is.ordinary
  )
    return null;
  if (strength === 'bare' && !isSureEnough(tokens, sense, parts)) return null;
  return { first: at, end: j, sense, parts, weak };
}

/** In running text one given name is no sign of a person, nor is a word that may be a name before any other. */
function isSureEnough(
  tokens: readonly Token[],
  sense: Sense,
  parts: readonly (readonly [number, number])[],
): boolean {
  if (OPENING_LINKS.has(sense.stem)) return true;
  const second = parts[1];
  if (!second) return false;
  if (sense.is & (Is.given | Is.family) && !(sense.is & (Is.ordinary | Is.stop))) return true;
  if (parts[0]![1] - parts[0]![0] > 1) return true;
  const { is, stem } = tokens[second[0]]!.senses[0]!;
  if (isSureName(is) || LINKS.has(stem) || SERVANT.has(stem)) return true;
  return (is & (Is.ordinary | Is.place | Is.nation | Is.modifier)) === 0;
}
