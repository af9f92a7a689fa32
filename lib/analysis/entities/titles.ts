import { STATES } from '../../lexicon/states';
import type { StateCode } from '../../lexicon/types';
import { Calendar } from './calendar';
import { ENTITY_LIMITS } from './limits';
import type { OfficePhrase } from './office';
import {
  CABINET,
  contentOf,
  EXACT,
  fitness,
  groupOf,
  isPast,
  isRelative,
  isWomans,
  SAME_STATE,
} from './office-fitness';
import type { Person } from './roster';
import { genderOfName } from './vocabulary';

/** An office without a name, resolved to the person who holds it. */
export interface Title {
  readonly office: OfficePhrase;
  readonly person: Person;
}

/** Score before nearness: no text has more tokens. */
const SCALE = 10_000_000;

/** Tokens within which a name may follow the office that announces it. */
const SOON = 40;

/** What an office that its holder has left for another weighs less: `ولي العهد` is not who is king by now. */
const EARLIER = 0.5;

/** What an office weighs more that the article words without a state, as it words the one that is sought. */
const AT_HOME = 0.25;

const isAtHome = ({ own, states }: OfficePhrase): boolean => own.length === 0 && states.length === 0;

/** `رئيس الجمهورية`, not `الرئيس` alone. */
const isWhole = ({ core, headEnd }: OfficePhrase): boolean => core > headEnd;

/** Whether all offices of a person are worded without a state, and one of them with no more than the title. */
function isOfHome(title: OfficePhrase, { offices }: Person): boolean {
  return (
    isWhole(title) &&
    isAtHome(title) &&
    offices.length > 0 &&
    offices.every(isAtHome) &&
    offices.some(
      (one) => isWhole(one) && contentOf(one).every((word) => title.words.has(word) || CABINET.has(word)),
    )
  );
}

const ONE_OF_MANY: ReadonlySet<string> = new Set(['أحد', 'إحدى', 'كبير']);

/**
 * Resolves offices without a name to the persons of the article: the best fit that was mentioned last, or,
 * near the head of the article, the best fit that comes.
 */
export function resolveTitles(
  offices: readonly OfficePhrase[],
  people: readonly Person[],
  held: (person: Person) => readonly OfficePhrase[],
  isEarly: (token: number) => boolean,
  /** Whether an office stands in the title with a colon behind it: `مسؤول إيراني: …`. */
  announces: (office: OfficePhrase) => boolean,
): { readonly titles: Title[]; readonly open: OfficePhrase[] } {
  const titles: Title[] = [];
  const open: OfficePhrase[] = [];
  const calendar = new Calendar(people);
  const heldBy = new Map<Person, readonly OfficePhrase[]>();
  const heldOnce = (person: Person) => {
    let known = heldBy.get(person);
    if (!known) {
      known = held(person);
      heldBy.set(person, known);
    }
    return known;
  };
  /** Where an office of each group was last left to a source without a name. */
  const lastOpen = new Map<string, number>();
  /** Who an office of each group last stood for, and where. */
  const lastHolder = new Map<string, { readonly person: Person; readonly at: number }>();
  /** The state of which a person was said to hold an office of a group: nobody is ambassador of two. */
  const stateOf = new Map<Person, Map<string, StateCode>>();
  for (const office of offices) {
    const early = isEarly(office.first);
    const { form } = office;
    const complete = form.state !== 'bare' || office.core > office.headEnd;
    const group = groupOf(office);
    if (
      ONE_OF_MANY.has(form.head.lemma) ||
      form.number === 'plural' ||
      (!complete && !(early && office.official))
    ) {
      open.push(office);
      lastOpen.set(group, office.first);
      continue;
    }
    let best: Person | null = null;
    /** Others who fit as well as the best. */
    let rivals = 0;
    let bestScore = 0;
    let bestLast = -1;
    let bestFit = 0;
    const announced = form.state === 'bare' && office.indefinite && announces(office);
    const holder = lastHolder.get(group);
    for (const { person, last: named } of calendar.around(office.first, early)) {
      const last = holder?.person === person ? Math.max(named, holder.at) : named;
      if (isOfOtherGender(office, person)) continue;
      if (isOfOtherState(office, stateOf.get(person)?.get(group), heldOnce(person))) continue;
      let score = 0;
      for (const one of heldOnce(person))
        score = Math.max(score, fitness(office, one) - (one.earlier && !isPast(office) ? EARLIER : 0));
      // `رئيس الجمهورية` of a paper at home is its own, not the guest whose state the article says
      if (score >= EXACT && isOfHome(office, person)) score += AT_HOME;
      if (score === 0 || (last < 0 && !early && score < EXACT + (-last - office.first < SOON ? 2 : 3)))
        continue;
      if (score > bestFit) rivals = 0;
      else if (score === bestFit) rivals++;
      // whom the title announces without a name, the lead names first
      const value = announced ? SCALE + last : score * SCALE + last;
      if (value > bestScore) {
        bestScore = value;
        best = person;
        bestLast = last;
      }
      bestFit = Math.max(bestFit, score);
    }
    const source = lastOpen.get(group);
    // Behind `قال مسؤول إيراني` the official is that one, whoever was named besides.
    const named = bestScore >= EXACT * SCALE;
    const newer =
      source !== undefined &&
      best !== null &&
      (isAnyOfficial(office) ? !named || source > bestLast : !named && source > bestLast);
    // `قال دبلوماسي` in a lead is no minister of the text; `مسؤول إماراتي` may be, of that state.
    const vague =
      form.state === 'bare' &&
      isIndefinite(office) &&
      !announced &&
      (!early || bestFit < SAME_STATE || offices.some((other) => isSameStranger(office, other, isEarly)));
    // `نظيره الفرنسي`, `وزير خارجيتها`: the clause says whose, so only one may come into question
    const unclear = rivals > 0 && isRelative(office);
    if (best && !newer && !vague && !unclear) {
      titles.push({ office, person: best });
      const [state] = office.own;
      if (state) {
        const states = stateOf.get(best) ?? new Map<string, StateCode>();
        stateOf.set(best, states.set(group, state));
      }
      lastHolder.set(group, { person: best, at: office.first });
    } else {
      open.push(office);
      lastOpen.set(group, office.first);
    }
  }
  return { titles, open };
}

/** Whether the text tells of an official without a name whom its title or lead only announces: `مسؤول أميركي`. */
function isSameStranger(
  early: OfficePhrase,
  other: OfficePhrase,
  isEarly: (token: number) => boolean,
): boolean {
  const { head, number } = other.form;
  return (
    head.lemma === 'مسؤول' &&
    early.form.head.lemma === 'مسؤول' &&
    number === 'singular' &&
    other.indefinite &&
    !isEarly(other.first) &&
    other.own[0] === early.own[0]
  );
}

/** `المسؤول` alone can be whoever holds an office: behind `قال مسؤول إيراني` it is that one. */
function isAnyOfficial(office: OfficePhrase): boolean {
  return office.form.head.lemma === 'مسؤول' && office.states.length === 0 && contentOf(office).length === 0;
}

/** `الوزيرة` is no man; a woman may be called by either form (`وزير`), but by one article hardly by both. */
function isOfOtherGender(office: OfficePhrase, { official, offices, names }: Person): boolean {
  if (!isWomans(office)) return false;
  if (official) return official.gender === 'm';
  if (offices.some(isWomans)) return false;
  return !names.some(([given = '']) => genderOfName(given) === 'f');
}

const STATE_CODES: ReadonlySet<StateCode> = new Set(STATES.map(({ code }) => code));

/** Whether an office is that of a state, and not of a body of many. */
const isOfState = ({ own: [state] }: OfficePhrase): boolean => state !== undefined && STATE_CODES.has(state);

/**
 * `المندوب الكويتي` was found to be this person, so `المندوب الفرنسي` is another, unless the text says both;
 * nor is `الزعيم الفرنسي` anybody whose offices all are of other states.
 */
function isOfOtherState(
  { own: [state] }: OfficePhrase,
  known: StateCode | undefined,
  held: readonly OfficePhrase[],
): boolean {
  if (state === undefined || state === known) return false;
  if (held.some(({ states }) => states.includes(state))) return false;
  return known !== undefined || held.some(isOfState);
}

/** `وزير إسرائيلي` names somebody new; `وزير الدفاع` is known by what it governs. */
function isIndefinite(office: OfficePhrase): boolean {
  return office.indefinite;
}

/**
 * A person whom the article never introduces is well known; an office that nobody else holds and that stands
 * near such a name is theirs: `بعد تحذير رئيس الوزراء … وقال نتنياهو`.
 */
export function adoptOffices(
  open: readonly OfficePhrase[],
  people: readonly Person[],
  held: (person: Person) => readonly OfficePhrase[],
): Title[] {
  const titles: Title[] = [];
  const strangers = new Set(
    people.filter((person) => held(person).length === 0 && person.names.every((name) => name.length === 1)),
  );
  const calendar = new Calendar(people);
  for (const office of open) {
    if (
      !office.official ||
      office.indefinite ||
      office.form.number === 'plural' ||
      ONE_OF_MANY.has(office.form.head.lemma)
    )
      continue;
    if (office.states.length === 0 && contentOf(office).length === 0) continue;
    const best = calendar.nearestOf(strangers, office.first, ENTITY_LIMITS.adoption);
    if (!best) continue;
    const adopted = best.offices[0];
    if (adopted && fitness(office, adopted) < EXACT) continue;
    best.offices.push(office);
    titles.push({ office, person: best });
  }
  return titles;
}
