import { bare } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import type { Official } from '../../lexicon/types';
import { type Part, partsOf, sameBearer, sameName } from './name-forms';
import { FAMILY_FIRST } from './name-shape';
import { headAt, type OfficePhrase } from './office-phrase';
import { officialOf } from './official-names';
import { isCueVerb, type PersonMention, type Scan } from './person-mentions';
import { isJoined, type Sense, type Token } from './tokens';
import { Is } from './vocabulary';

/** A mention of a person by name: where the phrase is, where the name. */
export interface NameMention {
  readonly first: number;
  readonly end: number;
  readonly nameFirst: number;
  readonly nameEnd: number;
  /** Folded units of the name's first token that particles take. */
  readonly nameTaken: number;
  readonly proclitic: string;
  readonly rule: string;
}

/** A person of the article, with all mentions by name. */
export interface Person {
  /** Every form of the name in the text, as parts. */
  readonly names: Part[][];
  readonly mentions: NameMention[];
  readonly offices: OfficePhrase[];
  official: Official | null;
}

function toMention(mention: PersonMention): NameMention {
  return {
    first: mention.first,
    end: mention.end,
    nameFirst: mention.name.first,
    nameEnd: mention.name.end,
    nameTaken: mention.name.sense.taken,
    proclitic: mention.proclitic,
    rule: mention.rule,
  };
}

/** Groups the names of an article into persons and finds their later short mentions. */
export function gatherPeople(tokens: readonly Token[], scan: Scan, useOfficials: boolean): Person[] {
  const people: Person[] = [];
  const singles: { mention: PersonMention; parts: Part[] }[] = [];
  const addFull = (mention: PersonMention, parts: Part[]) => {
    let person = people.find((other) =>
      other.official && mention.official
        ? other.official === mention.official
        : other.names.some((name) => sameBearer(name, parts)),
    );
    if (!person) {
      person = { names: [], mentions: [], offices: [], official: null };
      people.push(person);
    }
    join(person, mention, parts);
  };
  const weak: { mention: PersonMention; parts: Part[] }[] = [];
  const dropped = new Set<PersonMention>();
  for (const mention of scan.persons) {
    const parts = partsOf(tokens, mention.name);
    if (mention.name.weak) {
      weak.push({ mention, parts });
      continue;
    }
    if (parts.length < 2 && !mention.official) {
      singles.push({ mention, parts });
      continue;
    }
    addFull(mention, parts);
  }
  for (const { mention, parts } of weak) {
    const borne =
      people.some((other) => bears(other, parts[0]!)) ||
      singles.some((one) => sameName(one.parts[0]!, parts[0]!));
    if (borne) dropped.add(mention);
    else addFull(mention, parts);
  }
  if (useOfficials) for (const person of people) person.official ??= knownBy(person);
  const settle = (mention: PersonMention, parts: Part[]) => {
    const person = nearest(
      people.filter((other) => bears(other, parts[0]!)),
      mention.first,
    );
    if (person) join(person, mention, null);
    else {
      const alone: Person = { names: [], mentions: [], offices: [], official: null };
      people.push(alone);
      join(alone, mention, parts);
    }
  };
  const named = scan.persons.filter((mention) => !dropped.has(mention));
  const cued = singles.filter(({ mention }) => mention.rule === 'name/cue');
  for (const { mention, parts } of singles) if (mention.rule !== 'name/cue') settle(mention, parts);
  const withoutCued = named.filter((mention) => !cued.some((one) => one.mention === mention));
  const taken = findShortMentions(tokens, { ...scan, persons: withoutCued }, people);
  const rest = cued.filter(({ mention }) => !taken.has(mention.name.first));
  for (const { mention, parts } of rest) settle(mention, parts);
  if (rest.length > 0) findShortMentions(tokens, { ...scan, persons: named }, people, taken);
  for (const person of people) person.mentions.sort((a, b) => a.nameFirst - b.nameFirst);
  people.sort((a, b) => a.mentions[0]!.nameFirst - b.mentions[0]!.nameFirst);
  return people;
}

function knownBy(person: Person): Official | null {
  for (const parts of person.names) {
    const official = officialOf(parts);
    if (official) return official;
  }
  return null;
}

function join(person: Person, mention: PersonMention, parts: Part[] | null): void {
  person.mentions.push(toMention(mention));
  person.offices.push(...mention.offices);
  person.official ??= mention.official;
  if (parts) person.names.push(parts);
}

/** Whether a single name can be this person's: the family name, or a first name that is a family name. */
function bears(person: Person, part: Part): boolean {
  if (person.official?.short.some((short) => sameName(short.replaceAll(' ', ''), part))) return true;
  return person.names.some(
    (name) =>
      sameName(name.at(-1)!, part) ||
      (name.length > 1 && (sameName(name[0]!, part) || sameName(name.slice(-2).join(''), part))),
  );
}

/** The person mentioned last before token `at`, or else first behind it. */
function nearest(people: readonly Person[], at: number): Person | undefined {
  let best: Person | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const person of people)
    for (const { nameFirst } of person.mentions) {
      const away = nameFirst <= at ? at - nameFirst : 100_000 + nameFirst - at;
      if (away < distance) {
        distance = away;
        best = person;
      }
    }
  return best;
}

interface ShortForm {
  readonly words: readonly string[];
  readonly person: Person;
  readonly by: 'family' | 'given';
}

function shortForms(
  tokens: readonly Token[],
  scan: Scan,
  people: readonly Person[],
): Map<string, ShortForm[]> {
  const index = new Map<string, ShortForm[]>();
  const owners = new Map<number, Person>();
  for (const person of people) for (const mention of person.mentions) owners.set(mention.nameFirst, person);
  const add = (words: readonly string[], person: Person, by: ShortForm['by']) => {
    const [first] = words;
    if (first === undefined || first.length < 2) return;
    const forms = index.get(first) ?? [];
    if (
      forms.some(
        (form) =>
          form.person === person &&
          form.words.length === words.length &&
          form.words.every((w, k) => w === words[k]),
      )
    )
      return;
    forms.push({ words, person, by });
    index.set(first, forms);
  };
  for (const { name } of scan.persons) {
    const person = owners.get(name.first);
    if (!person) continue;
    const word = (i: number) => (i === name.first ? name.sense.stem : tokens[i]!.form);
    const wordsOf = (from: number, to: number) => {
      const words: string[] = [];
      for (let i = from; i < to; i++) words.push(word(i));
      return words;
    };
    const { parts } = name;
    add(wordsOf(name.first, name.end), person, 'family');
    const last = parts.at(-1)!;
    const asian = parts.length > 2 && FAMILY_FIRST.has(word(name.first));
    const closing = tokens[last[0]]!.senses[0]!;
    if (!asian && !(closing.is & Is.stop && closing.stem !== 'علي')) {
      add(wordsOf(last[0], last[1]), person, 'family');
      if (parts.length > 2) add(wordsOf(parts.at(-2)![0], last[1]), person, 'family');
    }
    if (parts.length > 1) {
      const [first, end] = parts[0]!;
      const given = wordsOf(first, end);
      if (FAMILY_FIRST.has(given[0]!)) add(given, person, 'family');
      else if (end - first === 1) add(given, person, 'given');
    }
    for (const short of person.official?.short ?? []) add(short.split(' '), person, 'family');
  }
  return index;
}

function findShortMentions(
  tokens: readonly Token[],
  scan: Scan,
  people: readonly Person[],
  before: ReadonlySet<number> = new Set(),
): Set<number> {
  const taken = new Set<number>([...scan.namesakes, ...before]);
  for (const { name } of scan.persons) for (let i = name.first; i < name.end; i++) taken.add(i);
  const index = shortForms(tokens, scan, people);
  for (let i = 0; i < tokens.length; i++) {
    if (taken.has(i)) continue;
    let best: { form: ShortForm; sense: Sense; all: ShortForm[] } | null = null;
    for (const sense of tokens[i]!.senses) {
      const forms = index.get(sense.stem);
      if (!forms) continue;
      for (const form of forms) {
        if (best && form.words.length <= best.form.words.length) {
          if (
            form.words.length === best.form.words.length &&
            form.by === best.form.by &&
            sense === best.sense
          )
            best.all.push(form);
          continue;
        }
        if (
          !form.words.every(
            (word, k) =>
              k === 0 || (tokens[i + k]?.form === word && isJoined(tokens, i + k) && !taken.has(i + k)),
          )
        )
          continue;
        if (!standsAlone(tokens, i, form, sense)) continue;
        best = { form, sense, all: [form] };
      }
      if (best) break;
    }
    if (!best) continue;
    const { form, sense, all } = best;
    const person =
      all.length > 1
        ? (nearest(
            all.map((one) => one.person),
            i,
          ) ?? form.person)
        : form.person;
    const end = i + form.words.length;
    person.mentions.push({
      first: i,
      end,
      nameFirst: i,
      nameEnd: end,
      nameTaken: sense.taken,
      proclitic: sense.proclitic,
      rule: 'name/short',
    });
    for (let k = i; k < end; k++) taken.add(k);
    i = end - 1;
  }
  return taken;
}

/** `في صالح البلاد`, `غير صالح`: the word, not the name. */
const NOT_BEFORE_NAME: ReadonlySet<string> = new Set('في من غير كل اي ما لا ليس ال الي'.split(' '));

/** Whether a short form at token `i` is meant as the name, not as the word or somebody else's name. */
function standsAlone(tokens: readonly Token[], i: number, form: ShortForm, sense: Sense): boolean {
  const end = i + form.words.length;
  const after = tokens[end];
  const afterName =
    after !== undefined &&
    isJoined(tokens, end) &&
    (after.senses[0]!.is & (Is.given | Is.family)) !== 0 &&
    !(after.senses[0]!.is & (Is.ordinary | Is.stop));
  if (form.by === 'given') {
    if (form.person.official || form.person.offices.some((office) => office.official)) return false;
    if (sense.is & (Is.ordinary | Is.modifier | Is.stop | Is.place)) return false;
    if (afterName || (after && isJoined(tokens, end) && after.senses[0]!.is === 0)) return false;
    const before = tokens[i - 1];
    if (
      before &&
      isJoined(tokens, i) &&
      before.senses[0]!.is & Is.given &&
      !(before.senses[0]!.is & Is.ordinary)
    )
      return false;
    return true;
  }
  if (form.words.length > 1) return true;
  const before = tokens[i - 1];
  if (
    before &&
    isJoined(tokens, i) &&
    before.senses[0]!.is & Is.given &&
    !(before.senses[0]!.is & (Is.ordinary | Is.stop))
  )
    return false;
  if (sense.is & (Is.ordinary | Is.modifier | Is.stop | Is.place | Is.nation) && !(sense.is & Is.definite)) {
    if (isCueVerb(tokens, i - 1) || (tokens[i]!.gap & Gap.quote) !== 0) return true;
    if (!(sense.is & (Is.given | Is.family)) || !['', 'و', 'ف'].includes(sense.proclitic)) return false;
    if (before && NOT_BEFORE_NAME.has(before.form)) return false;
    return !(
      after &&
      isJoined(tokens, end) &&
      (after.senses[0]!.is & Is.definite) !== 0 &&
      !(after.senses[0]!.is & Is.stop)
    );
  }
  if (
    sense.is & Is.definite &&
    sense.is & (Is.ordinary | Is.modifier | Is.nation) &&
    before &&
    isJoined(tokens, i)
  ) {
    // الساحل الشرقي: an adjective behind a definite noun
    const noun = before.senses.some(({ is }) => (is & Is.definite) !== 0) && !headAt(tokens, i - 1);
    if (noun) return false;
  }
  return bare(sense.stem).length > 1;
}

/** The fullest form of the name, as the text writes it. */
export function fullestName(
  text: string,
  tokens: readonly Token[],
  person: Person,
  startOf: (m: NameMention) => number,
): string {
  let best = '';
  for (const mention of person.mentions) {
    const name = text.slice(startOf(mention), tokens[mention.nameEnd - 1]!.end);
    if (name.length > best.length) best = name;
  }
  return best.replaceAll('#', '').replaceAll('_', ' ');
}
