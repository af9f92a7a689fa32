import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import type { Official } from '../../lexicon/types';
import { behindAddress } from './address';
import { apposedName } from './apposed-name';
import { furtherOffices, isDualOffice } from './further-offices';
import { nameAt } from './name-at';
import { aliasLength, toClosingMark } from './name-in-marks';
import type { NameShape } from './name-shape';
import { opaque } from './name-words';
import type { OfficePhrase } from './office';
import { groupOf } from './office-fitness';
import { readOffice } from './office-phrase';
import { ADJECTIVES } from './qualifying-office';
import { isJoined, type Token } from './token';
import { genderOfName, Is } from './vocabulary';

export const BEFORE_NAME = Gap.stop | Gap.line | Gap.colon | Gap.open | Gap.close | Gap.ellipsis | Gap.slash;

/** Heads that without article govern the name behind them: `محامي سامي حداد` is not سامي حداد. */
const SERVES: ReadonlySet<string> = new Set(['محام', 'محامي', 'محامية']);

/** Whether the lexicon knows a name as the inner office's bearer: `الناطق باسم رئيسة الوزراء البريطانية تيريزا ماي`. */
function isInnerBearer(official: Official | null, outer: OfficePhrase, inner: OfficePhrase): boolean {
  if (!official) return false;
  const holds = ({ form }: OfficePhrase) =>
    official.terms.some(({ office }) => foldKey(office).includes(foldKey(form.head.lemma.split(' ')[0]!)));
  return holds(inner) && !holds(outer);
}

/** A name with the office before it. */
interface BoundName {
  readonly name: NameShape;
  readonly official: Official | null;
  readonly office: OfficePhrase;
  /** Offices of the same bearer between the first and the name. */
  readonly further: readonly OfficePhrase[];
}

/** The name behind a phrase of office, and which of the offices inside it is its bearer's. */
export function bindName(
  tokens: readonly Token[],
  office: OfficePhrase,
  useOfficials: boolean,
  /** Whether the office may be a mere adjective: `الدورة البرلمانية يأتي`. */
  qualifies = false,
): BoundName | null {
  if (office.form.number === 'plural') return null;
  const inner = office.inner.at(-1);
  let at = office.end;
  if (at >= tokens.length) return null;
  const alias = aliasLength(tokens, at);
  at += alias;
  if (at >= tokens.length || (alias === 0 && tokens[at]!.gap & BEFORE_NAME)) return null;
  const open = office.end === office.headEnd && office.form.state === 'bare';
  if (open && (!isJoined(tokens, at) || SERVES.has(office.form.head.lemma))) return null;
  const further = furtherOffices(tokens, office, at);
  if (isOtherOffice(tokens, office, further.at(-1)?.end ?? at)) return null;
  // نائب رئيس البعثة، الآيرلندي كونور هانلي
  if (tokens[at]!.gap & Gap.comma && isNationality(tokens, at)) at++;
  at = behindAddress(tokens, further.at(-1)?.end ?? at);
  // `رئيس جمهورية مصر العربية فخامة الرئيس سامي حداد`: a president's style says his office again
  if (
    further.length === 0 &&
    isPresident(tokens[at]) &&
    isJoined(tokens, at) &&
    groupOf(office) === 'president'
  )
    at = behindAddress(tokens, at + 1);
  const read =
    longer(nameAt(tokens, at, 'introduced', useOfficials), apposedName(tokens, at)) ??
    wordName(tokens, office, at);
  const found = read && { name: toClosingMark(tokens, read.name), official: read.official };
  if (!found || found.name.sense.taken > 0) return null;
  // `رئيس البرلمان "سيدي الوزير …"`: marks that do not close behind the name open speech.
  // `عمدة بلدة "الربوة" سلمى حداد`: marks that close inside the office open nothing.
  const closes = found.name.parts.length > 1 && quotesInside(tokens, office);
  const marked = alias === 0 && (tokens[at]!.gap & Gap.quote) !== 0 && !closes;
  if (marked && ((tokens[found.name.end]?.gap ?? Gap.quote) & Gap.quote) === 0) return null;
  if (tokens[at]!.gap & Gap.comma && found.name.parts.length < 2 && !found.official) return null;
  // `الوزير أسدى تعليمات`: an unknown word before another noun is the verb.
  const after = tokens[found.name.end];
  const noun =
    after !== undefined &&
    isJoined(tokens, found.name.end) &&
    (after.senses[0]!.is & (Is.ordinary | Is.definite)) !== 0 &&
    (after.senses[0]!.is & (Is.verb | Is.stop)) === 0;
  const alone = found.name.parts.length === 1 && found.name.sense.is === 0 && !found.official;
  // `أكد رئيس الجمهورية متانة العلاقات`
  const object = found.name.sense.stem.endsWith('ه') && office.core > office.headEnd;
  if (alone && noun && (office.form.state !== 'bare' || object || /^[يت]/.test(found.name.sense.stem)))
    return null;
  // مذيعة أميركية تفوز: behind somebody whom nobody knows the unknown word is what she does
  if (alone && office.indefinite && /^[يت]/.test(found.name.sense.stem)) return null;
  const unsure = found.name.parts.length === 1 && !found.official && !(found.name.sense.is & Is.given);
  if (unsure && qualifies && /^[يت]/.test(found.name.sense.stem)) return null;
  if (alone && looksLikeWord(found.name.sense.stem)) return null;
  if (found.name.parts.length === 1 && !found.official && isInflected(found.name.sense)) return null;
  // زرع زعيما البلدين يغرسان شجرة: what the two of them do
  if (alone && /^ي.{3,}ان$/.test(found.name.sense.stem) && isDualOffice(tokens, office)) return null;
  // المتحدث باسمه: not the name باسمة
  if (/^باسم(?:ه|ها|هم)$/.test(found.name.sense.stem) && office.form.head.category === 'spokesperson')
    return null;
  // المتحدث لهسبريس: an unknown word behind a speaker may be whom he speaks to
  const first = found.name.sense;
  const unknown = found.name.parts.length === 1 && first.is === 0 && !found.official;
  if (unknown && first.stem[0] === 'ل' && office.form.head.category === 'spokesperson') return null;
  // أمير البلاد المفدى: behind a whole office an unknown definite word qualifies it
  const qualifier =
    found.name.parts.length === 1 && (first.is & ~Is.definite) === 0 && (first.is & Is.definite) !== 0;
  const loosely =
    office.core > office.headEnd ||
    office.form.head.standing === 'private' ||
    ADJECTIVES.has(office.form.head.lemma);
  if (qualifier && loosely && !found.official) return null;
  // والدة القتيل، أحمد سيد: his name, not hers
  const other = genderOfName(first.stem);
  const kin = office.form.head.category === 'kin' && office.end > office.headEnd;
  // `والدة`, folded like `والده`: with a genitive it is hers
  const own = office.form.state === 'owned' ? 'f' : office.form.gender;
  if (kin && tokens[at]!.gap & Gap.comma && other !== null && other !== own) return null;
  const lemma = office.form.head.lemma;
  const comma = (tokens[office.end]!.gap & Gap.comma) !== 0;
  // متحدثة باسم الرئيس الأميركي، دونالد …
  if (inner && comma && inner.core === office.end && (office.indefinite || found.official)) {
    const gender = genderOfName(found.name.sense.stem);
    const his = gender === null || gender === inner.form.gender;
    if (
      isInnerBearer(found.official, office, inner) ||
      (office.indefinite && his && gender !== office.form.gender)
    )
      return { ...found, office: inner, further: [] };
  }
  if (inner && inner.core === office.end && !comma) {
    // زوجة الرئيس هدى: her name, not his
    const gender = genderOfName(found.name.sense.stem);
    const hers = gender !== null && gender !== inner.form.gender && gender === office.form.gender;
    const ofMany = lemma === 'أحد' || lemma === 'إحدى';
    const indirect =
      ofMany ||
      office.indefinite ||
      (office.form.head.category === 'kin' && !hers) ||
      isInnerBearer(found.official, office, inner) ||
      (gender !== null && gender === inner.form.gender && gender !== office.form.gender);
    if (indirect) return { name: found.name, official: found.official, office: inner, further: [] };
  }
  return { name: found.name, official: found.official, office, further };
}

/**
 * Behind a rank two words are a name though the first is a noun elsewhere: `العميد هيكل حنتف،`. The second must be no
 * known word, and the phrase end behind it.
 */
function wordName(
  tokens: readonly Token[],
  { form, headEnd, end }: OfficePhrase,
  at: number,
): { name: NameShape; official: null } | null {
  if (form.head.category !== 'military' || form.state !== 'definite' || end > headEnd || at !== end)
    return null;
  const surname = tokens[at + 1];
  if (!surname || !isJoined(tokens, at) || !isJoined(tokens, at + 1) || !opaque(surname)) return null;
  const sense = tokens[at]!.senses[0]!;
  if (sense.is & (Is.definite | Is.verb | Is.stop | Is.time | Is.modifier | Is.nation | Is.place))
    return null;
  if (surname.form.startsWith('ال') || tokens[at]!.number) return null;
  const behind = tokens[at + 2];
  if (behind && isJoined(tokens, at + 2) && (behind.senses[0]!.is & (Is.stop | Is.verb)) === 0) return null;
  const parts = [
    [at, at + 1],
    [at + 1, at + 2],
  ] as const;
  return { name: { first: at, end: at + 2, sense, parts, weak: false }, official: null };
}

const isPresident = (token: Token | undefined): boolean =>
  token?.form === 'الرييس' || token?.form === 'الرييسه';

/** Whether a quotation opens inside an office and is closed by the mark behind it. */
function quotesInside(tokens: readonly Token[], { headEnd, end }: OfficePhrase): boolean {
  let open = false;
  for (let k = headEnd; k < end; k++) if (tokens[k]!.gap & Gap.quote) open = !open;
  return open;
}

/** `شكر الرئيس الأميركي | أمير قطر`: an office of another state, whose head is a given name too. */
function isOtherOffice(tokens: readonly Token[], { own }: OfficePhrase, at: number): boolean {
  if (at >= tokens.length || own.length === 0 || (tokens[at]!.senses[0]!.is & Is.given) === 0) return false;
  const next = readOffice(tokens, at);
  return next !== null && next.form.state === 'bare' && next.own.some((state) => !own.includes(state));
}

/** What a single unknown word is, rather than a name: `ضدهن`, `المومياء محنطة`, `متجاهلا`, `الوزير يضحك`, `ضاحكا`. */
const looksLikeWord = (stem: string): boolean => WORDLIKE.test(stem);

const WORDLIKE = /^.{3,}هن$|^م[^اوي].{2,}ه$|^مت.{2,}(?:ا|ين)$|^يت?[^اوي]{2,3}$|^.ا[^اوي]{2}ا$/;

/**
 * A single word that is one by its ending: `قوادين محليين`, `الوزير سيلتقي`; only `-ان` makes a surname as well
 * (`رشوان`), not of a verb or nisba.
 */
const isInflected = ({ is, stem }: NameShape['sense']): boolean =>
  is === Is.ordinary && (!stem.endsWith('ان') || /^[يتس]|يان$/.test(stem));

/** The grammar's reading of a name, unless the commas around it show that it is longer. */
function longer(read: ReturnType<typeof nameAt>, apposed: NameShape | null): ReturnType<typeof nameAt> {
  if (!apposed || (read && (read.official || read.name.end >= apposed.end))) return read;
  return { name: apposed, official: null };
}

/** Whether token `at` is the adjective of a state that only says where the person behind it is from. */
function isNationality(tokens: readonly Token[], at: number): boolean {
  const { is } = tokens[at]!.senses[0]!;
  return (
    (is & Is.nation) !== 0 && (is & Is.definite) !== 0 && at + 1 < tokens.length && isJoined(tokens, at + 1)
  );
}
