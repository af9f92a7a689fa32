import { Gap } from '../../arabic/gaps';
import type { Official } from '../../lexicon/types';
import { addressLength } from './address';
import { withApposition } from './apposition';
import { BEFORE_NAME, bindName } from './bind-name';
import { bindNames } from './bind-names';
import { knownBodyLength } from './bodies';
import { isSureNext, nameAt } from './name-at';
import {
  goesOnAsClause,
  headlineName,
  isAuxiliary,
  isBehindHomograph,
  isBehindNation,
  isCueVerb,
  isNamesake,
  isTopic,
  opensOffice,
} from './name-context';
import type { NameShape } from './name-shape';
import { NOUNS } from './name-words';
import { type OfficePhrase, officeWith } from './office';
import { ADDRESSES, HEADS } from './office-heads';
import { headAt } from './office-parts';
import { readOffice } from './office-phrase';
import { shortOfficialAt } from './official-names';
import { isPlain } from './plain-words';
import { isAdjective } from './qualifying-office';
import { isJoined, type Token } from './token';
import { Is } from './vocabulary';

/** What led to a name being read as one; also the id of the rule in `why`. */
type NameRule =
  | 'name/lexicon'
  | 'name/office'
  | 'name/address'
  | 'name/given'
  | 'name/cue'
  | 'name/nation'
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

/** `المستشار السابق في الوزارة`: a form of address that is an office as well, with a qualifier behind it. */
function isOfficeAlone(tokens: readonly Token[], i: number, useOfficials: boolean): boolean {
  const next = tokens[i + 1];
  if ((tokens[i]!.opens & ADDRESSES.bit) === 0 || (tokens[i]!.opens & HEADS.bit) === 0) return false;
  const adviser = CHANCELLORS.has(tokens[i]!.senses[0]!.stem);
  if (!next || !isJoined(tokens, i + 1)) return adviser;
  // المستشار الألماني, قال المستشار إن: with a name behind it a judge's style
  if (adviser && next.senses[0]!.is & Is.nation) return true;
  if (adviser && next.senses[0]!.is & (Is.stop | Is.verb) && !(next.senses[0]!.is & (Is.given | Is.family)))
    return true;
  // الإمام الأكبر: an office of two words that begins with an address
  const head = headAt(tokens, i);
  if (head && head.length > 1 && (addressLength(tokens, i)?.length ?? 0) === 1) return true;
  // المستشارة الألمانية, too
  if ((next.senses[0]!.is & (Is.modifier | Is.nation)) === 0) return false;
  return nameAt(tokens, i + 1, 'introduced', useOfficials) === null;
}

const CHANCELLORS: ReadonlySet<string> = new Set(['المستشار', 'المستشاره']);

/** Who was found by a name, and the particles of the phrase's first word. */
type Named = Pick<PersonMention, 'name' | 'official'>;
type Lead = Pick<PersonMention, 'proclitic' | 'taken'>;

const NO_PARTICLE: Lead = { proclitic: '', taken: 0 };

/** A name that stands without an office. */
function alone(
  { name, official }: Named,
  first: number,
  { proclitic, taken }: Lead,
  rule: NameRule,
): PersonMention {
  return { name, first, end: name.end, proclitic, taken, offices: [], rule, official };
}

export function scanPersons(tokens: readonly Token[], useOfficials: boolean): Scan {
  const persons: PersonMention[] = [];
  const offices: OfficePhrase[] = [];
  const namesakes = new Set<number>();
  const innerFirsts = new Set<number>();
  let quiet = 0; // up to here only names are looked for: the tokens lie inside a phrase of office
  let i = 0;
  /** @returns the token behind the name */
  const put = (mention: PersonMention): number => {
    persons.push(withApposition(tokens, mention, useOfficials));
    return mention.name.end;
  };
  while (i < tokens.length) {
    if (isPlain(tokens, i)) {
      i++;
      continue;
    }
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
    const address = isOfficeAlone(tokens, i, useOfficials) ? null : addressLength(tokens, i);
    const officeFrom = address ? i + address.length : i;
    const office =
      (i >= quiet || innerFirsts.has(i)) &&
      officeFrom < tokens.length &&
      (!address || isJoined(tokens, officeFrom))
        ? readOffice(tokens, officeFrom)
        : null;
    const shared = office ? bindNames(tokens, office, useOfficials) : [];
    const at = i;
    for (const { name, official } of shared)
      i = put({
        name,
        first: name.first === shared[0]!.name.first ? at : name.first,
        end: name.end,
        proclitic: name.first === shared[0]!.name.first ? office!.proclitic : name.sense.proclitic,
        taken: name.first === shared[0]!.name.first ? office!.taken : name.sense.taken,
        offices: [office!],
        rule: 'name/office',
        official,
      });
    if (shared.length > 0) continue;
    const qualifies = office !== null && isAdjective(tokens, office, i);
    const bound = office ? bindName(tokens, office, useOfficials, qualifies) : null;
    if (office && !(qualifies && !(bound && office.end <= office.headEnd + 1))) {
      if (bound) {
        const outer = bound.office;
        const opens = address && outer === office ? i : outer.first;
        const lead = address && outer === office ? address.sense : outer;
        if (outer !== office)
          offices.push(officeWith(office, { end: outer.first, core: Math.min(office.core, outer.first) }));
        else for (const part of office.inner) offices.push(part);
        i = put({
          name: bound.name,
          first: opens,
          end: bound.name.end,
          proclitic: lead.proclitic,
          taken: lead.taken,
          // النائب عن المحافظة سامي حداد: before the name the office goes on to its last word
          offices: [officeWith(outer, { stop: tokens[outer.end - 1]!.end }), ...bound.further],
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
        (tokens[officeFrom]!.gap & BEFORE_NAME & ~Gap.slash) === 0 ||
        token.form.length === 1)
    ) {
      const found = nameAt(tokens, officeFrom, 'introduced', useOfficials);
      // دولة مبعثرة: an address that is a noun too needs a known name
      const noun = !token.form.startsWith('ال') && token.form.length > 1;
      if (
        found &&
        !(noun && address.length === 1 && !(found.name.sense.is & (Is.given | Is.family)) && !found.official)
      ) {
        i = put(alone(found, i, address.sense, 'name/address'));
        continue;
      }
    }
    const found = nameAt(tokens, i, 'bare', useOfficials);
    const body = knownBodyLength(tokens, i);
    if (body > 0 && (!found || found.name.end <= i + body)) {
      // صحيفة السوداني, but of an article on محمد شياع السوداني it is his surname
      const surname = body === 1 && (token.any & Is.nation) !== 0;
      if (!surname) for (let k = i; k < i + body; k++) namesakes.add(k);
      i += body;
      continue;
    }
    if (found) {
      i = put(alone(found, i, found.name.sense, found.official ? 'name/lexicon' : 'name/given'));
      continue;
    }
    const short = useOfficials ? shortOfficialAt(tokens, i) : null;
    if (short) {
      i = put(alone(short, i, short.name.sense, 'name/lexicon'));
      continue;
    }
    const verbBefore = i > 0 && isJoined(tokens, i) && (tokens[i - 1]!.any & Is.verb) !== 0;
    if (verbBefore || (i > 0 && isJoined(tokens, i) && isAuxiliary(tokens, i))) {
      const noun = NOUNS.has(tokens[i]!.form) && !isSureNext(tokens, i);
      const said = noun ? null : nameAt(tokens, i, 'introduced', useOfficials);
      const cued = isCueVerb(tokens, i - 1) || isAuxiliary(tokens, i);
      const known = said !== null && (said.official !== null || said.name.sense.is !== 0);
      if (
        said &&
        (cued
          ? known || goesOnAsClause(tokens, said.name.end) || opensOffice(tokens, said.name.end)
          : !said.name.weak && isBehindHomograph(tokens, i, said.name.end))
      ) {
        i = put(alone(said, i, NO_PARTICLE, 'name/cue'));
        continue;
      }
    }
    const topic = isTopic(tokens, i) ? nameAt(tokens, i, 'introduced', useOfficials) : null;
    if (topic && opensOffice(tokens, topic.name.end)) {
      i = put(alone(topic, i, NO_PARTICLE, 'name/cue'));
      continue;
    }
    const nation = isBehindNation(tokens, i) ? nameAt(tokens, i, 'introduced', useOfficials) : null;
    if (
      nation &&
      !nation.name.weak &&
      (nation.name.parts.length > 1 || goesOnAsClause(tokens, nation.name.end) || nation.name.sense.is !== 0)
    ) {
      i = put(alone(nation, i, NO_PARTICLE, 'name/nation'));
      continue;
    }
    const headline = headlineName(tokens, i, useOfficials);
    if (headline) {
      i = put(alone(headline, i, NO_PARTICLE, 'name/headline'));
      continue;
    }
    i++;
  }
  return { persons, offices, namesakes };
}
