import type { Official } from '../../lexicon/types';
import { ENTITY_LIMITS } from './limits';
import { keysOf, type Part, sameBearer, sameName } from './name-forms';
import type { OfficePhrase } from './office';
import { officialOf } from './official-names';
import type { PersonMention } from './person-mentions';

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

const NOBODY: readonly Person[] = [];

/** The last of a list, as many as may share a part of their names. */
function latest(people: readonly Person[] = NOBODY): readonly Person[] {
  return people.length <= ENTITY_LIMITS.namesakes ? people : people.slice(-ENTITY_LIMITS.namesakes);
}

/** Whether a person was called by these very words before. */
function holds(person: Person, office: OfficePhrase): boolean {
  if (person.offices.length >= ENTITY_LIMITS.offices) return true;
  return person.offices.some(
    ({ form, words }) =>
      form.head === office.form.head &&
      words.size === office.words.size &&
      [...words].every((word) => office.words.has(word)),
  );
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

/** The persons of an article by the parts of their names, so that each new name meets only few of them. */
export class Roster {
  readonly people: Person[] = [];
  readonly #byPart = new Map<string, Person[]>();
  readonly #byOfficial = new Map<Official, Person>();

  /** Those who were named last under a part, at most as many as the limit says. */
  #under(part: Part): readonly Person[] {
    const [own, sound] = keysOf(part);
    const spelled = latest(this.#byPart.get(own));
    const alike = latest(this.#byPart.get(sound));
    // Mostly those of this spelling are those of this sound.
    if (alike.every((person) => spelled.includes(person))) return spelled;
    return spelled.length === 0 ? alike : [...new Set([...spelled, ...alike])];
  }

  #index(person: Person, part: Part): void {
    for (const key of keysOf(part)) {
      const list = this.#byPart.get(key);
      if (!list) this.#byPart.set(key, [person]);
      else if (list.at(-1) !== person && !list.slice(-ENTITY_LIMITS.namesakes).includes(person))
        list.push(person);
    }
  }

  join(person: Person, mention: PersonMention, parts: readonly Part[] | null): void {
    person.mentions.push(toMention(mention));
    for (const office of mention.offices) if (!holds(person, office)) person.offices.push(office);
    if (mention.official) this.identify(person, mention.official);
    if (
      !parts ||
      person.names.some((name) => name.length === parts.length && name.every((part, k) => part === parts[k]))
    )
      return;
    person.names.push([...parts]);
    for (const part of parts) this.#index(person, part);
    if (parts.length > 2) this.#index(person, parts.slice(-2).join(''));
  }

  identify(person: Person, official: Official): void {
    if (person.official) return;
    person.official = official;
    this.#byOfficial.set(official, person);
    for (const short of official.short) this.#index(person, short.replaceAll(' ', ''));
  }

  create(): Person {
    const person: Person = { names: [], mentions: [], offices: [], official: null };
    this.people.push(person);
    return person;
  }

  /** The person whom a full name names, if there is one already. */
  bearer(parts: readonly Part[], official: Official | null): Person | undefined {
    if (official) {
      const known = this.#byOfficial.get(official);
      if (known) return known;
    }
    for (const part of parts)
      for (const person of this.#under(part)) {
        if (official && person.official) continue;
        if (person.names.some((name) => sameBearer(name, parts))) return person;
      }
    return undefined;
  }

  /** Those who can be meant by one part alone. */
  bearing(part: Part): Person[] {
    return this.#under(part).filter((person) => bears(person, part));
  }

  /** Makes one person of two whom the lexicon knows as one. */
  unite(): void {
    for (const person of [...this.people]) {
      if (person.official) continue;
      const official = knownBy(person);
      const known = official && this.#byOfficial.get(official);
      if (!official) continue;
      if (!known) {
        this.identify(person, official);
        continue;
      }
      known.mentions.push(...person.mentions);
      known.offices.push(...person.offices);
      known.names.push(...person.names);
      this.people.splice(this.people.indexOf(person), 1);
    }
  }
}

function knownBy(person: Person): Official | null {
  for (const parts of person.names) {
    const official = officialOf(parts);
    if (official) return official;
  }
  return null;
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

/** The last mention at or before token `at` among those in order of discovery, or the first behind it. */
function distance(person: Person, at: number): number {
  const { mentions } = person;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.nameFirst <= at) low = middle + 1;
    else high = middle;
  }
  if (low > 0) return at - mentions[low - 1]!.nameFirst;
  return BEHIND + (mentions[0]?.nameFirst ?? 0) - at;
}

/** Weighs a mention behind against one before: more than any text has tokens. */
const BEHIND = 10_000_000;

/** The person mentioned last before token `at`, or else first behind it. */
export function nearest(people: readonly Person[], at: number): Person | undefined {
  let best: Person | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const person of people) {
    const away = distance(person, at);
    if (away < least) {
      least = away;
      best = person;
    }
  }
  return best;
}
