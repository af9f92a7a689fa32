import { foldKey } from '../arabic/fold';
import { words } from '../arabic/words';
import { AGENCIES } from '../lexicon/agencies';

/** A news agency that a text rests on. */
export interface Credit {
  /** The same for all namings of an agency: its id in the lexicon, else its own folded word. */
  readonly key: string;
  readonly name: string;
}

/** Letters of a name of one word that is no other word: `وفا` and `بنا` are, `رويترز` is not. */
const UNMISTAKABLE = 6;
const LONGEST = 7; // words of a name in brackets

/** Folded words of agencies' names → agency; short names of one word stand in `SHORT`. */
const NAMES = new Map<string, Credit>();
/** What only a credit or the word for agency makes an agency of: `(وفا)`, `وكالة وفا`. */
const SHORT = new Map<string, Credit>();
for (const { id, names, credits } of AGENCIES)
  for (const name of [...names, ...credits]) {
    const form = wordsOf(name).join(' ');
    const clear = form.startsWith('وكاله ') || form.includes(' ') || form.length >= UNMISTAKABLE;
    const table = clear && /\p{Script=Arabic}{2}/u.test(form) ? NAMES : SHORT;
    if (!table.has(form)) table.set(form, { key: id, name: names[0]! });
  }

/** Words of the longest name of the lexicon that begins with a word. */
const LONGEST_AFTER = new Map<string, number>();
for (const form of NAMES.keys()) {
  const all = form.split(' ');
  LONGEST_AFTER.set(all[0]!, Math.max(all.length, LONGEST_AFTER.get(all[0]!) ?? 0));
}

/** Folded words before an agency that the lexicon does not have: `نقلت وكالة الشراع`. */
const PASSED_ON = new Set('نقلت ونقلت اوردت واوردت نشرت ونشرت بثت وبثت'.split(' '));
/** Folded words after it: `وكالة الشراع للأنباء`. */
const AFTER_NAME = new Set('للانباء الاخباريه'.split(' '));

function wordsOf(text: string): string[] {
  return words(text).map(({ form }) => form);
}

/** An agency by the name that a page credits: `أ ف ب`, `وكالة فرانس برس`, `وكالة الشراع للأنباء`. */
export function creditOf(name: string): Credit {
  const forms = wordsOf(name);
  const listed = [forms, ['وكاله', ...forms]].map((one) => one.join(' '));
  const known = listed.map((form) => NAMES.get(form) ?? SHORT.get(form)).find(Boolean);
  if (known) return known;
  const own = forms.filter((form) => form !== 'وكاله' && form !== 'انباء' && !AFTER_NAME.has(form));
  return { key: own.join(' ') || foldKey(name), name };
}

/** The agencies that a passage names as its source, in the order of first mention. */
export function creditsIn(passage: string): Credit[] {
  const all = words(passage);
  const found = new Map<string, Credit>();
  for (let at = 0; at < all.length; at++) {
    const match = listedAt(all, at) ?? bracketedAt(passage, all, at) ?? unlistedAt(passage, all, at);
    if (!match) continue;
    if (!found.has(match.credit.key)) found.set(match.credit.key, match.credit);
    at = match.end - 1;
  }
  return [...found.values()];
}

type Words = ReturnType<typeof words>;

interface Match {
  readonly credit: Credit;
  /** Word after it. */
  readonly end: number;
}

/** The longest name of the lexicon that begins here, also after an attached particle (`لرويترز`, `ووكالة`). */
function listedAt(all: Words, at: number): Match | null {
  const word = all[at]!.form;
  for (const first of [word, word.replace(/^[وفبلك](?=...)/, '')])
    for (let length = LONGEST_AFTER.get(first) ?? 0; length > 0; length--) {
      const rest = all.slice(at + 1, at + length).map(({ form }) => form);
      const credit = NAMES.get([first, ...rest].join(' '));
      if (credit) return { credit, end: at + 1 + rest.length };
    }
  return null;
}

/** `(سانا)`, `(أ ف ب)`. */
function bracketedAt(passage: string, all: Words, at: number): Match | null {
  if (passage[all[at]!.start - 1] !== '(') return null;
  for (let end = Math.min(all.length, at + LONGEST); end > at; end--) {
    if (passage[all[end - 1]!.end] !== ')') continue;
    const forms = all.slice(at, end).map(({ form }) => form);
    const credit = SHORT.get(forms.join(' '));
    if (credit) return { credit, end };
  }
  return null;
}

/** `نقلت وكالة الشراع عن`, `وكالة الشراع للأنباء`: an agency by its own word. */
function unlistedAt(passage: string, all: Words, at: number): Match | null {
  if (all[at]!.form !== 'وكاله' || !all[at + 1]) return null;
  const passedOn = PASSED_ON.has(all[at - 1]?.form ?? '');
  if (!passedOn && !AFTER_NAME.has(all[at + 2]?.form ?? '')) return null;
  const end = AFTER_NAME.has(all[at + 2]?.form ?? '') ? at + 3 : at + 2;
  return { credit: creditOf(passage.slice(all[at]!.start, all[end - 1]!.end)), end };
}
