import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import type { Official } from '../../lexicon/types';
import { addressLength, behindAddress } from './address';
import { nameAt } from './name-at';
import type { NameShape } from './name-shape';
import type { OfficePhrase } from './office';
import { readOffice } from './office-phrase';
import type { PersonMention } from './person-mentions';
import { isJoined, type Token } from './token';
import { genderOfName, Is } from './vocabulary';

export const BEFORE_NAME = Gap.stop | Gap.line | Gap.colon | Gap.open | Gap.close | Gap.ellipsis | Gap.slash;

const BEFORE_OFFICE = Gap.stop | Gap.line | Gap.colon | Gap.close | Gap.ellipsis | Gap.slash | Gap.quote;

/** Heads that are adjectives as well: behind a noun they only qualify it (`ضربة عسكرية`). */
const ADJECTIVES: ReadonlySet<string> = new Set(
  [
    'عسكري سياسي معارض اقتصادي رياضي دبلوماسي ديبلوماسي برلماني قيادي صحفي صحافي إعلامي أكاديمي حقوقي نقابي إرهابي كيميائي فيزيائي موسيقي',
    'كوميدي دولي متشدد متخصص مختص معتقل متهم مدان مسؤول مشتبه راحل مكلف متظاهر مهاجر لاجئ مشرع رامي معلق مدون مصرفي مقيم مرشح شاب',
  ]
    .join(' ')
    .split(' '),
);

/** Heads that without article govern the name behind them: `محامي سامي حداد` is not سامي حداد. */
const SERVES: ReadonlySet<string> = new Set(['محام', 'محامي', 'محامية']);

/** `على الخط الناقل الرئيس`: behind a noun that is no subject or object of a verb, the word for «main». */
function isMain(tokens: readonly Token[], { form, headEnd, end, taken }: OfficePhrase, at: number): boolean {
  if (form.head.lemma !== 'رئيس' || form.state !== 'definite' || end > headEnd || taken > 0) return false;
  const noun = tokens[at - 1];
  const governor = tokens[at - 2];
  if (!noun || !governor || !isJoined(tokens, at) || !isJoined(tokens, at - 1)) return false;
  if (
    (noun.senses[0]!.is & Is.definite) === 0 ||
    (noun.senses[0]!.is & (Is.given | Is.family | Is.nation)) !== 0
  )
    return false;
  return (
    !readOffice(tokens, at - 1) &&
    !governor.senses.some(({ is }) => is & Is.verb) &&
    (governor.senses[0]!.is & Is.listed) !== 0
  );
}

export function isAdjective(tokens: readonly Token[], office: OfficePhrase, at: number): boolean {
  const before = tokens[at - 1];
  if (isMain(tokens, office, at)) return true;
  if (!ADJECTIVES.has(office.form.head.lemma)) return false;
  if (office.taken > 0)
    return (
      office.proclitic === 'و' &&
      before !== undefined &&
      isJoined(tokens, at) &&
      (before.senses[0]!.is & Is.definite) !== 0
    );
  if (!before || !isJoined(tokens, at) || before.senses.some(({ is }) => is & Is.verb)) return false;
  const { is } = before.senses[0]!;
  return (is & (Is.stop | Is.time)) === 0 || (is & Is.definite) !== 0;
}

/** Further offices of the same bearer: `وزير الدولة | عضو مجلس الوزراء وزير الإعلام بالنيابة | الدكتور سامي`. */
function furtherOffices(tokens: readonly Token[], from: number): OfficePhrase[] {
  const found: OfficePhrase[] = [];
  let at = from;
  for (let more = 0; more < MOST_OFFICES && at < tokens.length && isJoined(tokens, at); more++) {
    const next = readOffice(tokens, at);
    if (!next || next.taken > 0 || next.form.number === 'plural' || next.form.state !== 'bare') break;
    if (next.core === next.headEnd || isDual(tokens, next)) break;
    found.push(next);
    at = next.end;
  }
  return found;
}

const MOST_OFFICES = 3;

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
): BoundName | null {
  if (office.form.number === 'plural') return null;
  const inner = office.inner.at(-1);
  let at = office.end;
  if (at >= tokens.length) return null;
  if (tokens[at]!.gap & BEFORE_NAME) return null;
  const open = office.end === office.headEnd && office.form.state === 'bare';
  if (open && (!isJoined(tokens, at) || SERVES.has(office.form.head.lemma))) return null;
  const further = furtherOffices(tokens, at);
  // نائب رئيس البعثة، الآيرلندي كونور هانلي
  if (tokens[at]!.gap & Gap.comma && isNationality(tokens, at)) at++;
  at = behindAddress(tokens, further.at(-1)?.end ?? at);
  const read = nameAt(tokens, at, 'introduced', useOfficials);
  const found = read && { ...read, name: toClosingMark(tokens, read.name) };
  if (!found || found.name.sense.taken > 0) return null;
  // `رئيس البرلمان "سيدي الوزير …"`: marks that do not close behind the name open speech.
  // `عمدة بلدة "الربوة" سلمى حداد`: marks that close inside the office open nothing.
  const marked = (tokens[at]!.gap & Gap.quote) !== 0 && !quotesInside(tokens, office);
  if (marked && ((tokens[found.name.end]?.gap ?? Gap.quote) & Gap.quote) === 0) return null;
  if (tokens[office.end]!.gap & Gap.comma && found.name.parts.length < 2 && !found.official) return null;
  // `الوزير أسدى تعليمات`: an unknown word before another noun is the verb.
  const after = tokens[found.name.end];
  const noun =
    after !== undefined &&
    isJoined(tokens, found.name.end) &&
    (after.senses[0]!.is & (Is.ordinary | Is.definite)) !== 0 &&
    (after.senses[0]!.is & (Is.verb | Is.stop)) === 0;
  const alone = found.name.parts.length === 1 && found.name.sense.is === 0 && !found.official;
  if (alone && noun && (office.form.state !== 'bare' || /^[يت]/.test(found.name.sense.stem))) return null;
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
  const lemma = office.form.head.lemma;
  if (inner && inner.core === office.end && !(tokens[office.end]!.gap & Gap.comma)) {
    // زوجة الرئيس هدى: her name, not his
    const gender = genderOfName(found.name.sense.stem);
    const hers = gender !== null && gender !== inner.form.gender && gender === office.form.gender;
    const ofMany = lemma === 'أحد' || lemma === 'إحدى' || lemma === 'كبير';
    const indirect =
      ofMany ||
      (office.form.head.category === 'kin' && !hers) ||
      isInnerBearer(found.official, office, inner) ||
      (gender !== null && gender === inner.form.gender && gender !== office.form.gender);
    if (indirect) return { ...found, office: inner, further: [] };
  }
  return { ...found, office, further };
}

/** Whether a quotation opens inside an office and is closed by the mark behind it. */
function quotesInside(tokens: readonly Token[], { headEnd, end }: OfficePhrase): boolean {
  let open = false;
  for (let k = headEnd; k < end; k++) if (tokens[k]!.gap & Gap.quote) open = !open;
  return open;
}

/** A name in quotation marks reaches to the closing one: `الوزير "سامي ملك زاده"`. */
function toClosingMark(tokens: readonly Token[], name: NameShape): NameShape {
  if ((tokens[name.first]!.gap & Gap.quote) === 0 || (name.sense.is & Is.given) === 0) return name;
  const parts = [...name.parts];
  for (let end = name.end; end < tokens.length && parts.length <= MOST_QUOTED; end++) {
    if (tokens[end]!.gap & Gap.quote) return { ...name, end, parts };
    if (!isJoined(tokens, end) || tokens[end]!.senses[0]!.is & (Is.stop | Is.definite)) break;
    parts.push([end, end + 1]);
  }
  return name;
}

const MOST_QUOTED = 4;

/** Whether token `at` is the adjective of a state that only says where the person behind it is from. */
function isNationality(tokens: readonly Token[], at: number): boolean {
  const { is } = tokens[at]!.senses[0]!;
  return (
    (is & Is.nation) !== 0 && (is & Is.definite) !== 0 && at + 1 < tokens.length && isJoined(tokens, at + 1)
  );
}

/** Names that share an office: `النائبان سامي حداد وكمال رزق`. Below two it is nobody's. */
export function bindNames(
  tokens: readonly Token[],
  office: OfficePhrase,
  useOfficials: boolean,
): { name: NameShape; official: Official | null }[] {
  const dual = office.form.number === 'singular' && isDual(tokens, office);
  if ((office.form.number !== 'plural' && !dual) || office.end >= tokens.length) return [];
  if (!isJoined(tokens, office.end)) return [];
  const names: { name: NameShape; official: Official | null }[] = [];
  let at = behindAddress(tokens, office.end);
  // `بين النائبين الزريقات وماهر حداد`: of the first only the surname, which is found by itself
  const surname = tokens[at];
  const named = surname !== undefined && surname.senses[0]!.is === Is.definite && isJoined(tokens, at + 1);
  if (named && office.end === office.headEnd && office.form.number === 'plural') {
    const second = nameAt(tokens, at + 1, 'bare', useOfficials);
    if (second && second.name.sense.proclitic === 'و') return [second];
  }
  while (at < tokens.length && names.length < MOST_NAMES) {
    const last = names.at(-1);
    if (last && !isJoined(tokens, last.name.end) && (tokens[at]!.gap & Gap.comma) === 0) break;
    const found = nameAt(tokens, at, last ? 'bare' : 'introduced', useOfficials);
    if (!found) break;
    if (last && found.name.sense.proclitic !== 'و' && (tokens[at]!.gap & Gap.comma) === 0) break;
    if (!last && found.name.sense.taken > 0) break;
    names.push(found);
    at = found.name.end;
  }
  return names.length > 1 ? names : [];
}

const MOST_NAMES = 12;

/** `عضوا مجلس الشعب`: what governs a noun is no accusative with nunation. */
function isDual(tokens: readonly Token[], { first, form, headEnd, end, indefinite }: OfficePhrase): boolean {
  const word = tokens[first]!.form;
  return (
    headEnd === first + 1 && end > headEnd && !indefinite && word.endsWith(`${foldKey(form.head.lemma)}ا`)
  );
}

/** Adds the office behind a name: `أنور قرقاش وزير الدولة`, `سعد الحديثي، المتحدث باسم …`, `(… رئيس الحزب)`. */
export function withApposition(
  tokens: readonly Token[],
  mention: PersonMention,
  useOfficials: boolean,
): PersonMention {
  let at = mention.name.end;
  let end = mention.end;
  const offices = [...mention.offices];
  const next = tokens[at];
  if (!next || next.gap & BEFORE_OFFICE) return mention;
  if (next.form === 'وهو' || next.form === 'وهي') at++;
  const address = addressLength(tokens, at);
  if (address && address.sense.taken === 0 && at + address.length < tokens.length) at += address.length;
  if (at >= tokens.length) return mention;
  const office = readOffice(tokens, at);
  if (!office || office.taken > 0 || office.form.number === 'plural') return mention;
  if (office.form.state === 'owned' && !(next.gap & Gap.comma)) return mention;
  const bound = bindName(tokens, office, useOfficials);
  if (bound && bound.office === office && !(next.gap & Gap.comma && office.form.state === 'bare'))
    return mention;
  if (
    bound &&
    bound.office === office &&
    (tokens[office.end]!.gap & Gap.comma) === 0 &&
    office.inner.length === 0
  )
    return mention;
  offices.push(office);
  end = office.inner.length > 0 ? office.inner[0]!.first : office.core;
  return { ...mention, offices, end };
}
