import { bare } from '../../arabic/clitics';
import type { Gender, StateCode } from '../../lexicon/types';
import { type BodyPhrase, bodyAt, OPENS_BODY, wordsOfPhrase } from './bodies';
import { genderOfHead, genderOfNames, genderOfState } from './body-gender';
import type { OfficePhrase } from './office';
import { HEADS } from './office-heads';
import { type Base, baseOf, joinBodies } from './same-body';
import type { Token } from './token';
import type { Entity } from './types';
import { Is } from './vocabulary';

/** A mention of a body or unnamed source, as tokens. */
export interface BodyMention {
  readonly entity: number;
  readonly first: number;
  readonly end: number;
  readonly taken: number;
  readonly proclitic: string;
}

/** By what an entity is found again: its key in the lexicon, or its own words. */
type Kind = 'key' | 'unnamed' | 'institution';

/** What of an entity its phrase tells. */
type Made = Pick<Entity, 'kind' | 'name' | 'state' | 'gender' | 'plural'>;

/** The index of an entity, made where the text names it first. */
type FindEntity = (by: Kind, words: string, make: () => Made) => number;

/** Of the words that a body's phrase or an office can start with. */
const OPENS = OPENS_BODY | HEADS.bit;

const MARKS = '"»”“';
/** An opening quotation mark with no closing one behind it. */
const OPENED = /["«“”][^"»”“]*$/;

/** A nation's name in the accusative is an adjective: `وفدا روسياً`. */
const ACCUSATIVE = '\u064B';

/**
 * Finds bodies and unnamed sources outside the phrases that `covered` marks, and makes sources of offices
 * that nobody named in the article holds. Adds their entities to `entities`.
 */
export function gatherBodies(
  tokens: readonly Token[],
  open: readonly OfficePhrase[],
  covered: Uint8Array,
  text: string,
  entities: Entity[],
): BodyMention[] {
  const mentions: BodyMention[] = [];
  const bases = new Map<number, Base>();
  /** Entities by their keys in the lexicon, and by the words of those that have no entry there. */
  const keyed = new Map<string, number>();
  const unnamed = new Map<string, number>();
  const institutions = new Map<string, number>();
  /** Whoever was called last by a head: `الوزارة`, `المصدر`. */
  const lastOf = new Map<string, number>();
  const lastOfOffice = new Map<string, number>();
  const offices = new Map(open.map((office) => [office.first, office]));
  const entity: FindEntity = (by, words, make) => {
    const known = by === 'key' ? keyed : by === 'unnamed' ? unnamed : institutions;
    let index = known.get(words);
    if (index === undefined) {
      index = entities.length;
      known.set(words, index);
      const { kind, name, state, gender, plural } = make();
      const key = by === 'key' ? words : `${by}:${words}`;
      entities.push({ kind, name, key, official: false, office: null, state, gender, plural, why: [] });
    }
    return index;
  };
  const name = (first: number, end: number, taken: number, definite: boolean) => {
    const token = tokens[first]!;
    const last = tokens[end - 1]!.end;
    const plain = text.slice(token.start + taken, last);
    // `حزب "النور"`: a name that opens a quotation closes it.
    const written = MARKS.includes(text[last] ?? ' ') && OPENED.test(plain) ? plain + text[last] : plain;
    // `للجنة` hides the alef and a lam of `اللجنة`, and is `لجنة` before what it governs.
    if (
      taken === 1 &&
      definite &&
      token.form.startsWith('لل') &&
      tokens[first]!.senses.some(({ stem }) => stem.startsWith('الل'))
    ) {
      const next = end > first + 1 ? tokens[first + 1]! : null;
      const adjective =
        next && (next.senses[0]!.is & (Is.modifier | Is.nation) || /^ال(?:.+يه|عليا)$/.test(next.form));
      return next === null || adjective ? `ال${written}` : written;
    }
    // `للجيش` hides the alef of its article.
    return taken === 1 && definite && token.form.startsWith('لل') && written[0] === 'ل'
      ? `ا${written}`
      : written;
  };
  const ofOffice = (office: OfficePhrase): BodyMention => {
    const { first, core, taken, proclitic, form } = office;
    const words: string[] = [];
    for (let k = first; k < core; k++)
      words.push(bare(k === first ? tokens[k]!.form.slice(taken) : tokens[k]!.form));
    const { lemma } = form.head;
    const alone = core === office.headEnd && form.state === 'definite';
    const index =
      (alone ? lastOfOffice.get(lemma) : undefined) ??
      entity('unnamed', words.join(' '), () => ({
        kind: 'unnamed',
        name: name(first, wholeEnd(office), taken, form.state === 'definite'),
        state: office.states[0] ?? null,
        gender: form.gender,
        plural: form.number === 'plural',
      }));
    lastOfOffice.set(lemma, index);
    return { entity: index, first, end: core, taken, proclitic };
  };
  const ofPhrase = (phrase: BodyPhrase): BodyMention => {
    const { first, sense } = phrase;
    let { end } = phrase;
    for (let k = first + 1; k < end; k++) if (covered[k]) end = k;
    const called = () => name(first, end, sense.taken, (sense.is & Is.definite) !== 0);
    const index = entityOfPhrase(tokens, { first, end, sense, is: phrase.is }, lastOf, entity, called);
    const base = bases.has(index) ? null : baseOf(tokens, phrase, end);
    if (base) bases.set(index, base);
    return { entity: index, first, end, taken: sense.taken, proclitic: sense.proclitic };
  };
  const mentionAt = (i: number): BodyMention | null => {
    const office = offices.get(i);
    if (office && !speaks(office)) return null;
    if (office && office.core > i && !isBodyToo(office)) return ofOffice(office);
    const phrase = bodyAt(tokens, i);
    if (!phrase || !isKnownSource(phrase, lastOf)) return null;
    const { start, end } = tokens[i]!;
    if (phrase.is.by === 'state' && text.slice(start, end).includes(ACCUSATIVE)) return null;
    return ofPhrase(phrase);
  };
  for (let i = 0; i < tokens.length; i++) {
    if (covered[i] || (tokens[i]!.opens & OPENS) === 0) continue;
    const mention = mentionAt(i);
    if (!mention) continue;
    mentions.push(mention);
    i = mention.end - 1;
  }
  const joined = joinBodies(bases);
  if (joined.size === 0) return mentions;
  return mentions.map((mention) => ({ ...mention, entity: joined.get(mention.entity) ?? mention.entity }));
}

/** Whether an office without a name can be a source: definite, or with what it governs; no bare `كبير`, `طيار`. */
function speaks(office: OfficePhrase): boolean {
  if (office.form.state !== 'bare')
    return office.form.head.category !== 'person' || office.form.state === 'definite';
  return office.core > office.headEnd || office.form.number === 'plural';
}

/** Where the name of an office ends that leads to another: `متحدث باسم | الرئيس الروسي`. */
function wholeEnd({ core, inner }: OfficePhrase): number {
  const next = inner.find(({ first }) => first === core);
  return next ? next.core : core;
}

const BODY_LIKE: ReadonlySet<string> = new Set(['فريق', 'لواء']);

function isBodyToo(office: OfficePhrase): boolean {
  return BODY_LIKE.has(office.form.head.lemma) && office.form.state !== 'definite';
}

/** `المعلومات`, `التقارير` alone are a source only where the article named it before. */
function isKnownSource({ is, sense }: BodyPhrase, lastOf: ReadonlyMap<string, number>): boolean {
  if (is.by !== 'source' || !is.alone || !sense.stem.startsWith('ال')) return true;
  return (is.source.plural && is.source.gender === 'm') || lastOf.has(bare(sense.stem));
}

const keys = new Map<string, string>();

/** The key of a body by its id in the lexicon; one string for all its mentions. */
function institutionKey(id: string): string {
  let key = keys.get(id);
  if (key === undefined) {
    key = `institution:${id}`;
    keys.set(id, key);
  }
  return key;
}

const stateKeys = new Map<StateCode, string>();

function stateKey(code: StateCode): string {
  let key = stateKeys.get(code);
  if (key === undefined) {
    key = institutionKey(`state-${code.toLowerCase()}`);
    stateKeys.set(code, key);
  }
  return key;
}

/** What is known of a body or source when it is first named, always laid out alike. */
function called(
  kind: Made['kind'],
  state: StateCode | null,
  name: string,
  gender: Gender | null,
  plural = false,
): Made {
  return { kind, name, state, gender, plural };
}

function entityOfPhrase(
  tokens: readonly Token[],
  phrase: BodyPhrase,
  lastOf: Map<string, number>,
  entity: FindEntity,
  name: () => string,
): number {
  const { is, sense } = phrase;
  const head = bare(sense.stem);
  if (is.by === 'lexicon') {
    const { id, state = null } = is.institution;
    const index = entity('key', institutionKey(id), () =>
      called('institution', state, name(), genderOfNames(is.institution)),
    );
    if (is.institution.kind === 'agency') lastOf.set('وكاله', index);
    return index;
  }
  if (is.by === 'state')
    return entity('key', stateKey(is.code), () =>
      called('institution', is.code, name(), genderOfState(is.code, head)),
    );
  const words = wordsOfPhrase(tokens, phrase);
  if (is.by === 'source') {
    const before = is.alone && sense.stem.startsWith('ال') ? lastOf.get(head) : undefined;
    const index =
      before ??
      entity('unnamed', words, () => called('unnamed', null, name(), is.source.gender, is.source.plural));
    lastOf.set(head, index);
    return index;
  }
  const before = is.alone ? lastOf.get(head) : undefined;
  const gender = genderOfHead(head) ?? 'm';
  const index = before ?? entity('institution', words, () => called('institution', is.state, name(), gender));
  lastOf.set(head, index);
  return index;
}
