import { bare, isDefinite } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import { STOP_WORDS } from '../../arabic/stop-words';
import { FAMILY_NAMES } from '../../lexicon/family-names';
import { GIVEN_NAMES } from '../../lexicon/given-names';
import { MODIFIERS, OFFICE_STOPS, PORTFOLIOS, TIMES } from '../../lexicon/office-modifiers';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import { PLACES as CITIES } from '../../lexicon/places';
import { BODIES, STATES } from '../../lexicon/states';
import type { Gender, StateCode } from '../../lexicon/types';
import { readingsOf } from '../../lexicon/verb-forms';
import { openingBit } from './openings';

/** What a folded word may be, as bits of one number: a word can be several of them. */
export const Is = {
  given: 1,
  family: 2,
  /** In the tables of ordinary words, directly or without its endings. */
  ordinary: 4,
  /** Names a place or a state, or is a word of such a name. */
  place: 8,
  /** An adjective of a state: `روسي`, `الروسية`. */
  nation: 16,
  /** A function word. */
  stop: 32,
  /** A day, a month, `أمس`. */
  time: 64,
  /** A qualifier of offices: `السابق`, `العام`. */
  modifier: 128,
  definite: 256,
  /** `ordinary` as it stands, not by an ending taken off. */
  listed: 512,
  /** A form of a reporting verb. */
  verb: 1024,
  /** One that takes its subject behind it: perfect or imperfect, singular, without object. */
  cue: 2048,
} as const;

/** Endings of nouns, adjectives and verbs, longest first. */
const ENDINGS = [
  'تهما',
  'هما',
  'تها',
  'تهم',
  'تنا',
  'ها',
  'هم',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'وا',
  'يه',
  'ته',
  'تي',
  'ني',
  'ه',
  'ي',
  'ا',
  'ت',
];
const SHORTEST = 3;
/** Words shorter than a stem of the table. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'ذي ذو ذا اي يد اب اخ ام دم سن حي رد شك حق سر ضد كم مد حد خط ود جو بر شن دك مر ظل حل قد عد شد هز صد حث حض فر تم كف جر سد لف دس قص رش ضم ضخ بث عم جد خص نص صح دل قل حط مس دق علينا عليكم عامي اه سيتي يونايتد مدريد نيوز تايمز بوست برس ادي ابان عينات متي اني فيم كن دون بان هو هي لا ما من عن ده ات'.split(
    ' ',
  ),
);
const IMPERFECT = 'يتنا';

const INFLECTIONS = ['', 'ه', 'ون', 'ين', 'ات', 'ان', 'تين', 'تان'];
/** Folded forms without article → state; '' for the first word of an adjective of two. */
const NATIONS: ReadonlyMap<string, StateCode> = nations();
const TWO_WORD_NATIONS: ReadonlyMap<string, StateCode> = twoWordNations();
const FIRST_OF_NATION: ReadonlySet<string> = new Set(
  Array.from(TWO_WORD_NATIONS.keys(), (name) => name.slice(0, name.indexOf(' '))),
);
const PLACES: ReadonlySet<string> = places();
/** Second words of the given names of two words, by their first. */
const GIVEN_OF_TWO: ReadonlyMap<string, ReadonlySet<string>> = givenOfTwo();

function givenOfTwo(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of GIVEN_NAMES.keys()) {
    const space = name.indexOf(' ');
    if (space < 0) continue;
    const first = name.slice(0, space);
    const seconds = found.get(first);
    if (seconds) seconds.add(name.slice(space + 1));
    else found.set(first, new Set([name.slice(space + 1)]));
  }
  return found;
}

function nations(): Map<string, StateCode> {
  const forms = new Map<string, StateCode>();
  for (const state of [...STATES, ...BODIES])
    for (const adjective of state.adjectives) {
      const form = foldKey(adjective);
      const [first = '', ...rest] = form.split(' ');
      // of `كوري جنوبي` the first word alone says only that it is a nation
      for (const ending of INFLECTIONS)
        if (!forms.has(first + ending)) forms.set(first + ending, rest.length > 0 ? '' : state.code);
    }
  return forms;
}

function twoWordNations(): Map<string, StateCode> {
  const forms = new Map<string, StateCode>();
  for (const state of STATES)
    for (const adjective of state.adjectives) {
      const [first, second] = foldKey(adjective).split(' ');
      if (second !== undefined)
        for (const ending of INFLECTIONS) forms.set(`${first}${ending} ${second}${ending}`, state.code);
    }
  return forms;
}

function places(): Set<string> {
  const found = new Set<string>();
  for (const state of STATES)
    for (const name of [...state.names, ...state.capital, ...state.stands]) {
      const words = foldKey(name).split(' ');
      if (words.length === 1) found.add(words[0]!);
    }
  for (const place of CITIES)
    for (const name of place.names) {
      const form = foldKey(name);
      if (!form.includes(' ') && !GIVEN_NAMES.has(form) && !FAMILY_NAMES.has(form)) found.add(form);
    }
  return found;
}

/** The state that an adjective names, with or without article, of any gender and number; else null. */
export function nationOf(form: string): StateCode | null {
  return NATIONS.get(form) || (form.startsWith('ال') ? NATIONS.get(form.slice(2)) : undefined) || null;
}

/** Of the words that name a state as an adjective: see `Token.opens`. */
export const NATION = openingBit((stem) => nationOf(stem) !== null);
/** Of the words that stand in no office, name or body: see `Token.opens`. */
export const STOPS = openingBit((stem) => OFFICE_STOPS.has(stem));
/** Of the words that may begin such an adjective of two words. */
export const NATION_OF_TWO = openingBit((stem) => FIRST_OF_NATION.has(bare(stem)));

/** The state that an adjective of two words names: `كوري جنوبي`, `الكورية الجنوبية`. */
export function nationOfTwo(first: string, second: string): StateCode | null {
  return TWO_WORD_NATIONS.get(`${bare(first)} ${bare(second)}`) ?? null;
}

/** Whether a word begins a given name of two words: `عز`, `جان`. */
export function isFirstOfTwo(form: string): boolean {
  return GIVEN_OF_TWO.has(form);
}

/** Whether two words are one given name: `عز الدين`, `جان بيير`. */
export function isGivenOfTwo(first: string, second: string): boolean {
  return GIVEN_OF_TWO.get(first)?.has(second) ?? false;
}

export function genderOfName(given: string): Gender | null {
  return GIVEN_NAMES.get(given) ?? null;
}

function listed(stem: string): boolean {
  if (ORDINARY_WORDS.has(stem) || SHORT_WORDS.has(stem)) return true;
  for (const ending of ENDINGS)
    if (stem.length - ending.length >= SHORTEST && stem.endsWith(ending))
      if (ORDINARY_WORDS.has(stem.slice(0, -ending.length))) return true;
  return false;
}

/** Whether a folded word without attached particles is a form of an ordinary word. */
function isOrdinary(stem: string): boolean {
  const word = isDefinite(stem) ? bare(stem) : stem;
  if (listed(word)) return true;
  // ستعلن، نعلن: the tables hold the imperfect of the third person
  let verb = word[0] === 'س' && IMPERFECT.includes(word[1] ?? ' ') ? word.slice(1) : word;
  if (verb !== word && listed(verb)) return true;
  // إدريس is no «I study»
  if (verb[0] === 'ا' && (GIVEN_NAMES.has(word) || FAMILY_NAMES.has(word))) return false;
  if (verb.length > SHORTEST && IMPERFECT.includes(verb[0]!)) {
    verb = verb.slice(1);
    return listed(`ي${verb}`) || listed(`ت${verb}`);
  }
  return false;
}

function verbClass(stem: string): number {
  let is = 0;
  for (const { verb, form, number, ending } of readingsOf(stem)) {
    if (form !== 'perfect' && form !== 'imperfect') continue;
    is |= Is.verb;
    const says =
      verb.reading === 'plain' &&
      (verb.frames.some((frame) => frame === 'that' || frame === 'quote') || verb.objects.length === 0);
    if (says && number === 's' && ending === 'bare') is |= Is.cue;
  }
  return is;
}

/** What a folded word without attached particles may be. */
export function classOf(stem: string): number {
  let is = 0;
  if (GIVEN_NAMES.has(stem)) is |= Is.given;
  if (FAMILY_NAMES.has(stem)) is |= Is.family;
  const definite = isDefinite(stem);
  const plain = definite ? stem.slice(2) : stem;
  if (definite) is |= Is.definite;
  if (STOP_WORDS.has(stem)) is |= Is.stop;
  if (TIMES.has(stem)) is |= Is.time;
  if (NATIONS.has(plain)) is |= Is.nation;
  if (PLACES.has(stem) || (definite && PLACES.has(plain))) is |= Is.place;
  if (MODIFIERS.has(plain) || (plain.endsWith('ه') && MODIFIERS.has(plain.slice(0, -1)))) is |= Is.modifier;
  is |= verbClass(stem);
  if (ORDINARY_WORDS.has(plain) || is & Is.verb) is |= Is.listed;
  if (is & Is.listed || PORTFOLIOS.has(plain) || isOrdinary(stem)) is |= Is.ordinary;
  return is;
}
