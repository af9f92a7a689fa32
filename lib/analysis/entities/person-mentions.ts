import { Gap } from '../../arabic/gaps';
import type { Official } from '../../lexicon/types';
import { knownBodyLength } from './bodies';
import { isSureName, type NameShape, readName } from './name-shape';
import { NAMED_AFTER } from './named-after';
import { ADDRESSES } from './office-heads';
import { type OfficePhrase, readOffice } from './office-phrase';
import { officialAt, shortOfficialAt } from './official-names';
import { placeAt, stateAt } from './state-names';
import { isJoined, type Sense, type Token } from './tokens';
import { genderOfName, Is } from './vocabulary';

/** What led to a name being read as one; also the id of the rule in `why`. */
export type NameRule =
  | 'name/lexicon'
  | 'name/office'
  | 'name/address'
  | 'name/given'
  | 'name/cue'
  | 'name/headline';

/** A name in the text with what stands around it. */
export interface PersonMention {
  readonly name: NameShape;
  /** Tokens of the whole phrase with address and office. */
  readonly first: number;
  readonly end: number;
  readonly proclitic: string;
  readonly taken: number;
  readonly offices: readonly OfficePhrase[];
  readonly rule: NameRule;
  readonly official: Official | null;
}

export interface Scan {
  readonly persons: readonly PersonMention[];
  /** Phrases of office without a name behind them. */
  readonly offices: readonly OfficePhrase[];
  /** Tokens that a name of a place or body after a person takes: `مطار رفيق الحريري`. */
  readonly namesakes: ReadonlySet<number>;
}

const BEFORE_NAME = Gap.stop | Gap.line | Gap.colon | Gap.close | Gap.ellipsis | Gap.slash;
const BEFORE_OFFICE = Gap.stop | Gap.line | Gap.colon | Gap.close | Gap.ellipsis | Gap.slash | Gap.quote;

/** Tokens of the forms of address at `at`: `الدكتور`, `صاحب السمو الملكي الأمير`. */
function addressLength(tokens: readonly Token[], at: number): { length: number; sense: Sense } | null {
  let total = 0;
  let opened: Sense | null = null;
  for (let i = at; i < tokens.length; ) {
    if (
      i > at &&
      !isJoined(tokens, i) &&
      !(tokens[i - 1]!.form.length === 1 && (tokens[i]!.gap & Gap.line) === 0)
    )
      break;
    let found: { length: number } | null = null;
    for (const sense of i === at ? tokens[i]!.senses : tokens[i]!.senses.slice(0, 1)) {
      found = ADDRESSES.longest(tokens, i, sense.stem);
      if (found) {
        opened ??= sense;
        break;
      }
    }
    if (!found) break;
    total += found.length;
    i += found.length;
  }
  return opened ? { length: total, sense: opened } : null;
}

const ROYAL: ReadonlySet<string> = new Set('الامير الاميره الملك الملكه السلطان'.split(' '));

/** Behind the forms of address between an office and a name: `ولي العهد السعودي | صاحب السمو الملكي الأمير | محمد`. */
function behindAddress(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const address = at < tokens.length ? addressLength(tokens, at) : null;
    if (address && address.sense.taken === 0) at += address.length;
    else if (at < tokens.length && ROYAL.has(tokens[at]!.form)) at++;
    else return at;
  }
}

function isPlace(tokens: readonly Token[], at: number): boolean {
  const place = stateAt(tokens, at) ?? placeAt(tokens, at);
  return place !== null && (place.proclitic === '' || (tokens[at]!.senses[0]!.is & Is.given) === 0);
}

/** The first of a name's readings that has the shape of one: the lexicon's, then the grammar's. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  strength: 'introduced' | 'bare',
  useOfficials: boolean,
): { name: NameShape; official: Official | null } | null {
  if (at >= tokens.length) return null;
  const known = useOfficials ? officialAt(tokens, at) : null;
  if (!known && isPlace(tokens, at)) return null;
  let best: NameShape | null = null;
  for (const sense of tokens[at]!.senses) {
    if (sense.taken > 0 && (strength === 'introduced' || !mayHideName(tokens, at, sense))) break;
    const shape = readName(tokens, at, sense, strength);
    if (shape && (!best || shape.end > best.end + 1)) best = shape;
    if (shape && sense.is & (Is.given | Is.family)) break;
  }
  if (known && (!best || known.name.end >= best.end || known.name.sense.taken !== best.sense.taken))
    return known;
  if (known && best) return { name: best, official: known.official };
  return best ? { name: best, official: null } : null;
}

function isSureNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isJoined(tokens, at + 1) && isSureName(next.senses[0]!.is);
}

/** Whether a clause may go on at token `at` after its subject: `قال فلان | إن …`, `… | في بيان`, punctuation. */
function goesOnAsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    !isJoined(tokens, at) ||
    token.senses.some(({ is, taken }) => (is & Is.stop) !== 0 || (taken > 0 && (is & Is.definite) !== 0))
  );
}

const AUXILIARIES: ReadonlySet<string> = new Set(['كان', 'كانت', 'وكان', 'وكانت']);

/** `وكان ماتيس أكد`, `وكان لافروف قد أعلن`: the auxiliary before token `i`, a reporting verb behind it. */
function isAuxiliary(tokens: readonly Token[], i: number): boolean {
  if (!AUXILIARIES.has(tokens[i - 1]!.form)) return false;
  const next = tokens[i + 1];
  return next !== undefined && isJoined(tokens, i + 1) && (next.form === 'قد' || isCueVerb(tokens, i + 1));
}

/** Whether particles may be taken off a word to find a name: not off a word that is one as it stands. */
function mayHideName(tokens: readonly Token[], at: number, sense: Sense): boolean {
  const whole = tokens[at]!.senses[0]!.is;
  if (
    sense.stem.length < 3 ||
    tokens[at]!.senses.some((other) => other.taken < sense.taken && other.is & Is.stop)
  )
    return false;
  if (whole & (Is.stop | Is.place | Is.nation | Is.time)) return false;
  // كريما is no ك before a name unless one surely follows
  if (sense.proclitic.endsWith('ك')) return isSureNext(tokens, at);
  if (!(whole & Is.ordinary)) return true;
  return (sense.is & Is.given) !== 0 && (sense.is & (Is.ordinary | Is.stop)) === 0 && sense.stem.length > 3;
}

/** Whether token `i` is a reporting verb in a form that takes its subject behind it. */
export function isCueVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.senses.some(
      ({ is, proclitic }) =>
        (is & Is.cue) !== 0 && (proclitic === '' || proclitic === 'و' || proclitic === 'ف'),
    ) ?? false
  );
}

/** Nouns right before a name that make it the name of a place, prize, ship or body: `جامعة محمد الخامس`. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !isJoined(tokens, at)) return false;
  return before.senses.some((sense) => NAMED_AFTER.has(sense.stem));
}

export function scanPersons(tokens: readonly Token[], useOfficials: boolean): Scan {
  const persons: PersonMention[] = [];
  const offices: OfficePhrase[] = [];
  const namesakes = new Set<number>();
  const innerFirsts = new Set<number>();
  let quiet = 0; // up to here only names are looked for: the tokens lie inside a phrase of office
  let i = 0;
  const push = (mention: PersonMention) => {
    persons.push(withApposition(tokens, mention, useOfficials));
    i = Math.max(mention.name.end, i);
  };
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (isNamesake(tokens, i)) {
      const address = addressLength(tokens, i);
      let from = address ? i + address.length : i;
      const office = address ? null : readOffice(tokens, i);
      if (office && office.form.state === 'definite') from = office.headEnd;
      const namesake = nameAt(tokens, from, 'introduced', useOfficials);
      if (namesake && token.senses[0]!.stem.length > 1) {
        if (namesake.name.parts.length > 1 || from > i || namesake.official) {
          for (let k = i; k < namesake.name.end; k++) namesakes.add(k);
          i = namesake.name.end;
          continue;
        }
      }
    }
    const address = addressLength(tokens, i);
    const officeFrom = address ? i + address.length : i;
    const office =
      (i >= quiet || innerFirsts.has(i)) &&
      officeFrom < tokens.length &&
      (!address || isJoined(tokens, officeFrom))
        ? readOffice(tokens, officeFrom)
        : null;
    const bound = office ? bindName(tokens, office, useOfficials) : null;
    const qualifies = office !== null && isAdjective(tokens, office, i);
    if (office && !(qualifies && !(bound && office.end <= office.headEnd + 1))) {
      if (bound) {
        const outer = bound.office;
        const opens = address && outer === office ? i : outer.first;
        const lead = address && outer === office ? address.sense : outer;
        if (outer !== office)
          offices.push({ ...office, end: outer.first, core: Math.min(office.core, outer.first) });
        else for (const part of office.inner) offices.push(part);
        push({
          name: bound.name,
          first: opens,
          end: bound.name.end,
          proclitic: lead.proclitic,
          taken: lead.taken,
          offices: [outer],
          rule: 'name/office',
          official: bound.official,
        });
        quiet = i;
        continue;
      }
      offices.push(office);
      for (const part of office.inner) innerFirsts.add(part.first);
      quiet = Math.max(quiet, office.core);
      i = office.headEnd;
      continue;
    }
    if (
      address &&
      (officeFrom >= tokens.length ||
        (tokens[officeFrom]!.gap & BEFORE_NAME) === 0 ||
        token.form.length === 1)
    ) {
      const found = nameAt(tokens, officeFrom, 'introduced', useOfficials);
      // دولة مبعثرة: an address that is a noun too needs a known name
      const noun = !token.form.startsWith('ال') && token.form.length > 1;
      if (
        found &&
        !(noun && address.length === 1 && !(found.name.sense.is & (Is.given | Is.family)) && !found.official)
      ) {
        push({
          ...found,
          first: i,
          end: found.name.end,
          proclitic: address.sense.proclitic,
          taken: address.sense.taken,
          offices: [],
          rule: 'name/address',
        });
        continue;
      }
    }
    const found = nameAt(tokens, i, 'bare', useOfficials);
    const body = knownBodyLength(tokens, i);
    if (body > 0 && (!found || found.name.end <= i + body)) {
      for (let k = i; k < i + body; k++) namesakes.add(k);
      i += body;
      continue;
    }
    if (found) {
      push({
        ...found,
        first: i,
        end: found.name.end,
        proclitic: found.name.sense.proclitic,
        taken: found.name.sense.taken,
        offices: [],
        rule: found.official ? 'name/lexicon' : 'name/given',
      });
      continue;
    }
    const short = useOfficials ? shortOfficialAt(tokens, i) : null;
    if (short) {
      push({
        ...short,
        first: i,
        end: short.name.end,
        proclitic: short.name.sense.proclitic,
        taken: short.name.sense.taken,
        offices: [],
        rule: 'name/lexicon',
      });
      continue;
    }
    if (i > 0 && isJoined(tokens, i) && (isCueVerb(tokens, i - 1) || isAuxiliary(tokens, i))) {
      const said = nameAt(tokens, i, 'introduced', useOfficials);
      if (said && (said.official || said.name.sense.is !== 0 || goesOnAsClause(tokens, said.name.end))) {
        push({
          ...said,
          first: i,
          end: said.name.end,
          proclitic: '',
          taken: 0,
          offices: [],
          rule: 'name/cue',
        });
        continue;
      }
    }
    const headline = headlineName(tokens, i, useOfficials);
    if (headline) {
      push({
        ...headline,
        first: i,
        end: headline.name.end,
        proclitic: '',
        taken: 0,
        offices: [],
        rule: 'name/headline',
      });
      continue;
    }
    i++;
  }
  return { persons, offices, namesakes };
}

/** Heads that are adjectives as well: behind a noun they only qualify it (`ضربة عسكرية`). */
const ADJECTIVES: ReadonlySet<string> = new Set(
  [
    'عسكري سياسي معارض اقتصادي رياضي دبلوماسي ديبلوماسي برلماني قيادي صحفي صحافي إعلامي أكاديمي حقوقي نقابي إرهابي كيميائي فيزيائي موسيقي',
    'كوميدي دولي متشدد متخصص مختص معتقل متهم مدان مسؤول مشتبه راحل مكلف متظاهر مهاجر لاجئ مشرع رامي معلق مدون مصرفي مقيم مرشح شاب',
  ]
    .join(' ')
    .split(' '),
);

function isAdjective(tokens: readonly Token[], office: OfficePhrase, at: number): boolean {
  if (!ADJECTIVES.has(office.form.head.lemma) || office.taken > 0) return false;
  const before = tokens[at - 1];
  if (!before || !isJoined(tokens, at) || before.senses.some(({ is }) => is & Is.verb)) return false;
  const { is } = before.senses[0]!;
  return (is & (Is.stop | Is.time)) === 0 || (is & Is.definite) !== 0;
}

/** An unknown word at the head of the title with its verb or a colon behind it: `بوتين يرسل …`, `ظريف: …`. */
function headlineName(tokens: readonly Token[], i: number, useOfficials: boolean): ReturnType<typeof nameAt> {
  if (i !== 0) return null;
  const found = nameAt(tokens, i, 'introduced', useOfficials);
  if (!found || found.name.parts.length > 2) return null;
  const next = tokens[found.name.end];
  if (!next || next.gap & (Gap.line | Gap.stop)) return null;
  if (next.gap & Gap.colon) return found;
  const imperfect =
    /^[يت]/.test(next.form) && next.senses[0]!.is & Is.ordinary && !(next.senses[0]!.is & Is.given);
  return imperfect && isJoined(tokens, found.name.end) ? found : null;
}

/** The name behind a phrase of office, and which of the offices inside it is its bearer's. */
function bindName(
  tokens: readonly Token[],
  office: OfficePhrase,
  useOfficials: boolean,
): { name: NameShape; official: Official | null; office: OfficePhrase } | null {
  if (office.form.number === 'plural') return null;
  const inner = office.inner.at(-1);
  let at = office.end;
  if (at >= tokens.length) return null;
  if (tokens[at]!.gap & BEFORE_NAME) return null;
  const open = office.end === office.headEnd && office.form.state === 'bare';
  if (open && !isJoined(tokens, at)) return null;
  at = behindAddress(tokens, at);
  const found = nameAt(tokens, at, 'introduced', useOfficials);
  if (!found || found.name.sense.taken > 0) return null;
  if (tokens[office.end]!.gap & Gap.comma && found.name.parts.length < 2 && !found.official) return null;
  // المتحدث لهسبريس: an unknown word behind a speaker may be whom he speaks to
  const first = found.name.sense;
  const unknown = found.name.parts.length === 1 && first.is === 0 && !found.official;
  if (unknown && first.stem[0] === 'ل' && office.form.head.category === 'spokesperson') return null;
  const lemma = office.form.head.lemma;
  if (inner && inner.core === office.end && !(tokens[office.end]!.gap & Gap.comma)) {
    // زوجة الرئيس هدى: her name, not his
    const gender = genderOfName(found.name.sense.stem);
    const hers = gender !== null && gender !== inner.form.gender && gender === office.form.gender;
    const ofMany = lemma === 'أحد' || lemma === 'إحدى' || lemma === 'كبير';
    const indirect = ofMany || (office.form.head.category === 'kin' && !hers);
    if (indirect) return { ...found, office: inner };
  }
  return { ...found, office };
}

/** Adds the office behind a name: `أنور قرقاش وزير الدولة`, `سعد الحديثي، المتحدث باسم …`, `(… رئيس الحزب)`. */
function withApposition(
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
