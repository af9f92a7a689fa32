import { bare } from '../../arabic/clitics';
import type { NameShape } from './name-shape';
import type { Token } from './token';

/** A part of a name in one piece, folded: `عبدالله`, `ابوعاقله`, `ترامب`. */
export type Part = string;

/** The parts of a name, without the particles before its first word; spaces inside a part are dropped. */
export function partsOf(tokens: readonly Token[], name: NameShape): Part[] {
  return name.parts.map(([first, end]) => {
    let part = '';
    for (let i = first; i < end; i++) part += i === name.first ? name.sense.stem : tokens[i]!.form;
    return part;
  });
}

const VOWELS = /[اويهءى]/g;
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[غجقك]/g, 'ك'], // غوتيريش / جوتيريش، قذافي / كذافي
  [/[صثش]/g, 'س'],
  [/[طض]/g, 'ت'],
  [/[ظذ]/g, 'ز'],
  [/ح/g, 'ه'],
];
const SHORTEST_SKELETON = 2;

/**
 * Consonants alone, sounds that newsrooms write in several ways made one: `ترامب` and `ترمب`, `نتانياهو` and
 * `نتنياهو` agree. Meant to compare names within one article only.
 */
function skeleton(part: Part): string {
  let bones = skeletons.get(part);
  if (bones === undefined) {
    bones = bare(part).replace(VOWELS, '');
    for (const [sound, letter] of SOUNDS) bones = bones.replace(sound, letter);
    if (skeletons.size === MOST_SKELETONS) skeletons.clear();
    skeletons.set(part, bones);
  }
  return bones;
}

/** Kept between texts, for the same names come again. */
const skeletons = new Map<Part, string>();
const MOST_SKELETONS = 4096;

/** What a part is found again by, in its own spelling and in others. */
export function keysOf(part: Part): readonly [own: string, sound: string] {
  let keys = partKeys.get(part);
  if (!keys) {
    keys = [bare(part), `~${skeleton(part)}`];
    if (partKeys.size === MOST_SKELETONS) partKeys.clear();
    partKeys.set(part, keys);
  }
  return keys;
}

const partKeys = new Map<Part, readonly [string, string]>();

/** Whether two parts are spellings of one name. */
export function sameName(a: Part, b: Part): boolean {
  if (a === b || bare(a) === bare(b)) return true;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 2) return false;
  if (bare(a)[0] !== bare(b)[0] && !/[اإغجقك]/.test(bare(a)[0] ?? '')) return false;
  const bones = skeleton(a);
  return bones.length > SHORTEST_SKELETON && bones === skeleton(b);
}

/** Whether two names of two or more parts can be one person's: one is the other with parts left out. */
export function sameBearer(a: readonly Part[], b: readonly Part[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  let at = 0;
  let first = -1;
  for (const part of short) {
    while (at < long.length && !sameName(part, long[at]!)) at++;
    if (at === long.length) return false;
    if (first < 0) first = at;
    at++;
  }
  // `محمد بن سلمان` is no part of `خالد بن محمد بن سلمان`
  return first === 0 || !long.slice(first).some((part) => part.startsWith('بن'));
}

const PATRONYMIC = /^(?:بن|ابن|بنت|ولد)./;

/**
 * What a person whom no lexicon knows is called by in every article: first name and family name, without
 * patronymics and middle names. `سالم بن حمد الرواحي` and `سالم الرواحي` are one.
 */
export function nameKey(parts: readonly Part[]): string {
  const [first = ''] = parts;
  if (parts.length < 2) return first;
  const family = parts.findLast((part, k) => k > 0 && !PATRONYMIC.test(part));
  return `${first} ${bare(family ?? parts.at(-1)!)}`;
}
