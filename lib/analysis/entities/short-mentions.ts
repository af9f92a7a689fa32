import { bare, behindLam } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import { isCueVerb } from './name-context';
import { FAMILY_FIRST } from './name-words';
import { headAt } from './office-parts';
import type { PersonMention } from './person-mentions';
import { nearest, type Person } from './roster';
import { Sieve } from './sieve';
import { isJoined, type Sense, type Token } from './token';
import { Is } from './vocabulary';

/** A part of a person's name that may stand for it: `لافروف`, `جابري أنصاري`, `كيم`. */
interface ShortForm {
  readonly words: readonly string[];
  readonly person: Person;
  readonly by: 'family' | 'given';
}

function shortForms(
  tokens: readonly Token[],
  named: readonly PersonMention[],
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
    // بن حمد, later ابن حمد
    if (first === 'بن' && words.length > 1) add(['ابن', ...words.slice(1)], person, by);
  };
  for (const { name } of named) {
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
    // What the lexicon says first: `مهاتير` is a given name that stands alone.
    for (const short of person.official?.short ?? []) add(short.split(' '), person, 'family');
    if (parts.length > 1) {
      const [first, end] = parts[0]!;
      const given = wordsOf(first, end);
      if (FAMILY_FIRST.has(given[0]!)) add(given, person, 'family');
      else if (end - first === 1) add(given, person, 'given');
    }
  }
  return index;
}

/**
 * Finds the later mentions of persons by a part of the name, and adds them.
 * @param taken 1 for each token that can be no mention; those that names take are added
 * @param named the mentions whose names give the parts
 */
export function findShortMentions(
  tokens: readonly Token[],
  taken: Uint8Array,
  named: readonly PersonMention[],
  people: readonly Person[],
): void {
  for (const person of people)
    for (const { nameFirst, nameEnd } of person.mentions) taken.fill(1, nameFirst, nameEnd);
  for (const { name, first } of named) {
    // القيادي الحوثي حمد …: the nisba belongs to the office
    const before = name.first - 1;
    if (before > first && tokens[before]!.senses[0]!.is & Is.definite) taken[before] = 1;
  }
  const index = shortForms(tokens, named, people);
  if (index.size === 0) return;
  const sieve = new Sieve(index.keys());
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !sieve.passes(tokens[i]!.stems)) continue;
    const found = shortAt(tokens, i, taken, index);
    if (!found) continue;
    const { form, sense, all } = found;
    const end = i + form.words.length;
    (all.length > 1 ? likeliest(all, i) : form.person).mentions.push({
      first: i,
      end,
      nameFirst: i,
      nameEnd: end,
      nameTaken: sense.taken,
      proclitic: sense.proclitic,
      rule: 'name/short',
    });
    taken.fill(1, i, end);
    i = end - 1;
  }
}

/** The readings of a token, and that of a ل before a name that begins with lam. */
function readingsOf({ form, senses }: Token): readonly Sense[] {
  const stem = behindLam(form);
  return stem === null
    ? senses
    : [...senses, { proclitic: 'ل', stem, taken: 1, is: 0, opens: 0, roots: senses[0]!.roots }];
}

/** A short form in the text, with all that have the same words. */
interface Found {
  readonly form: ShortForm;
  readonly sense: Sense;
  readonly all: ShortForm[];
}

/** The longest short form that stands at token `i`, or null. */
function shortAt(
  tokens: readonly Token[],
  i: number,
  taken: Uint8Array,
  index: ReadonlyMap<string, readonly ShortForm[]>,
): Found | null {
  let best: Found | null = null;
  for (const sense of readingsOf(tokens[i]!)) {
    if (sense.stem === 'علي' && !(sense.is & Is.given)) continue; // على
    for (const form of index.get(sense.stem) ?? NONE) {
      if (best && form.words.length <= best.form.words.length) {
        if (form.words.length === best.form.words.length && form.by === best.form.by && sense === best.sense)
          best.all.push(form);
        continue;
      }
      if (!goesOn(tokens, i, taken, form) || !standsAlone(tokens, i, form, sense)) continue;
      best = { form, sense, all: [form] };
    }
    if (best) return best;
  }
  return null;
}

const NONE: readonly ShortForm[] = [];

/** Whether the further words of a short form follow token `i`. */
function goesOn(tokens: readonly Token[], i: number, taken: Uint8Array, { words }: ShortForm): boolean {
  for (let k = 1; k < words.length; k++)
    if (tokens[i + k]?.form !== words[k] || !isJoined(tokens, i + k) || taken[i + k]) return false;
  return true;
}

/** Of several who bear a name, an official before others, and the one mentioned last. */
function likeliest(all: readonly ShortForm[], at: number): Person {
  const namesakes = all.map(({ person }) => person);
  const officials = namesakes.filter((one) => one.official || one.offices.some(({ official }) => official));
  return nearest(officials.length > 0 ? officials : namesakes, at) ?? all[0]!.person;
}

/** `في صالح البلاد`, `غير صالح`: the word, not the name. */
const NOT_BEFORE_NAME: ReadonlySet<string> = new Set('في من غير كل اي ما لا ليس ال الي'.split(' '));

/** `بين آل حداد`: the family, not one of them. */
const HOUSE: ReadonlySet<string> = new Set('ال وال لال بال عايله عايلت اسره اسرت'.split(' '));

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
    // `وأضافت "سلمى" أن`: marks around it show the name
    if ((tokens[i]!.gap & Gap.quote) !== 0 && after && after.gap & Gap.quote && isCueVerb(tokens, i - 1))
      return true;
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
  if (before && isJoined(tokens, i) && HOUSE.has(before.form)) return false;
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
