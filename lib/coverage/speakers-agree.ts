import type { Speaker } from '../analysis/types';
import { words } from '../arabic/words';
import { remembered } from './remembered';
import { bareWords, stateOf } from './state-of';

/**
 * How two claims' speakers stand to each other:
 * - `same`: one speaker, perhaps spelled otherwise;
 * - `stands`: one speaks for the other or for the same state (`واشنطن` / `الخارجية الأميركية` / the minister);
 * - `open`: nothing speaks for or against it (an unnamed source without a state, no speaker);
 * - `other`: two speakers.
 */
export type Agreement = 'same' | 'stands' | 'open' | 'other';

/** Folded words of an office that speaks for somebody else: `المتحدث باسم`, `الناطق`, `المكتب الإعلامي`. */
const SPEAKS_FOR = /(?:^| )(?:ال)?(?:متحدث|متحدثه|ناطق|ناطقه|مكتب|مستشار|مستشاره)(?: |$)/;

export function speakersAgree(a: Speaker | null, b: Speaker | null): Agreement {
  if (!a || !b) return 'open';
  if (a.key === b.key) return 'same';
  if (a.kind === 'person' && b.kind === 'person') {
    if (sameName(a.name, b.name)) return 'same';
    return sameState(a, b) && (speaksForAnother(a) || speaksForAnother(b)) ? 'stands' : 'other';
  }
  if (a.kind === b.kind && sharedShare(a.name, b.name) === 1) return 'same';
  if (a.kind !== 'person' && b.kind !== 'person' && wholeName(a.name, b.name)) return 'same';
  if (namesOwner(a, b) || namesOwner(b, a)) return 'stands';
  if (statesOf(a) && statesOf(b)) return sameState(a, b) ? 'stands' : 'other';
  if (a.kind === 'unnamed' || b.kind === 'unnamed')
    return a.kind === b.kind && sharedShare(a.name, b.name) > 0.5 ? 'stands' : 'open';
  return sharedShare(a.name, b.name) >= 0.5 ? 'stands' : 'other';
}

function statesOf(speaker: Speaker) {
  return speaker.state ?? stateOf(speaker.name) ?? stateOf(speaker.office);
}

function sameState(a: Speaker, b: Speaker): boolean {
  const state = statesOf(a);
  return state !== null && state === statesOf(b);
}

function speaksForAnother({ office }: Speaker): boolean {
  return office !== null && isOfSpokesman(office);
}

const isOfSpokesman = remembered((office) =>
  SPEAKS_FOR.test(
    words(office)
      .map(({ form }) => form)
      .join(' '),
  ),
);

/** `المكتب الإعلامي للعبادي` speaks for the person of that name. */
function namesOwner(body: Speaker, person: Speaker): boolean {
  if (body.kind === 'person' || person.kind !== 'person') return false;
  const surname = [...bareWords(person.name)].at(-1);
  return surname !== undefined && bareWords(body.name).has(surname.replace(/^ال/, ''));
}

/** Share of the shorter naming's words that the other has too. */
function sharedShare(a: string, b: string): number {
  const [left, right] = [bareWords(a), bareWords(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.min(left.size, right.size);
}

/** `مصلحة الأرصاد الجوية` / `الأرصاد الجوية`: a body that one of two texts does not present as one. */
function wholeName(a: string, b: string): boolean {
  return sharedShare(a, b) === 1 && Math.min(bareWords(a).size, bareWords(b).size) > 1;
}

const LONG_ENOUGH = 4; // letters: below, dropping weak letters joins different names (سعد / سعيد)

/** One person's name in two spellings or lengths: `مون جاي-إن` / `مون جيه إن`, `نتنياهو` / `بنيامين نتانياهو`. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 0) return false;
  return (
    agree(short, long.slice(long.length - short.length)) ||
    (short.length > 1 && agree(short, long.slice(0, short.length))) ||
    (short.length > 1 && agree([short[0]!, short.at(-1)!], [long[0]!, long.at(-1)!]))
  );
}

const nameWords = remembered((name): readonly string[] =>
  words(name)
    .map(({ form }) => form.replace(/^ال(?=...)/, ''))
    .filter((form) => form !== 'بن' && form !== 'ابن'),
);

function agree(a: readonly string[], b: readonly string[]): boolean {
  const exact = a.filter((word, i) => word === b[i]).length;
  return a.every(
    (word, i) =>
      word === b[i] ||
      (consonants(word) === consonants(b[i]!) &&
        ((word.length >= LONG_ENOUGH && b[i]!.length >= LONG_ENOUGH) || exact * 3 >= a.length * 2)),
  );
}

const FOREIGN = 6; // letters: long enough to be a foreign name whose g is written ج or غ (لوندغرين / لوندجرين)

/** A word without its weak letters: newsrooms differ in them when they write foreign names. */
function consonants(form: string): string {
  const word = form.length >= FOREIGN ? form.replaceAll('ج', 'غ') : form;
  return word[0] + word.slice(1).replace(/[اويهء]/g, '');
}
