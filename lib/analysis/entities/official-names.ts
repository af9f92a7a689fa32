import { foldKey } from '../../arabic/fold';
import { HEADLINE_OFFICES } from '../../lexicon/headline-offices';
import { OFFICIALS } from '../../lexicon/officials';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import type { Official } from '../../lexicon/types';
import { type Part, sameBearer } from './name-forms';
import type { NameShape } from './name-shape';
import { ADDRESSES, HEADS } from './office-heads';
import { openingBit } from './openings';
import { PhraseIndex } from './phrase-index';
import { isJoined, type Sense, type Token } from './token';
import { Is } from './vocabulary';

export const FULL = new PhraseIndex<Official>();
const SHORT = new Map<string, Official[]>();
/** Of the words that an official may be called by alone. */
export const ALONE = openingBit((stem) => SHORT.get(stem)?.length === 1);

for (const official of OFFICIALS) {
  for (const name of official.names) FULL.add(name, official);
  for (const name of official.short) {
    const key = foldKey(name);
    const others = SHORT.get(key) ?? [];
    if (!others.includes(official)) others.push(official);
    SHORT.set(key, others);
  }
}

/** The official of the lexicon whose full name starts at token `at`, with the name's shape; null where none does. */
export function officialAt(
  tokens: readonly Token[],
  at: number,
): { readonly name: NameShape; readonly official: Official } | null {
  const { senses, opens } = tokens[at]!;
  if ((opens & FULL.bit) === 0) return null;
  for (const sense of senses) {
    const found = FULL.longest(tokens, at, sense);
    if (!found || found.length < 2) continue;
    const parts: (readonly [number, number])[] = [];
    for (let k = at; k < at + found.length; k++) {
      const link = k > at && PREFIXED.has(tokens[k - 1]!.form);
      const tail = tokens[k]!.form === 'الله' || tokens[k]!.form === 'الدين';
      const last = parts.at(-1);
      if (last && (link || tail || (k === at + 1 && PREFIXED.has(sense.stem))))
        parts[parts.length - 1] = [last[0], k + 1];
      else parts.push([k, k + 1]);
    }
    return { name: { first: at, end: at + found.length, sense, parts, weak: false }, official: found.value };
  }
  return null;
}

const PREFIXED: ReadonlySet<string> = new Set([
  'عبد',
  'بن',
  'ابن',
  'ابو',
  'ابي',
  'ال',
  'دي',
  'ولد',
  'فان',
  'فون',
  'دا',
  'بو',
]);

const headliners = new Map<Official, boolean>();

/** Whether newsrooms need not introduce somebody: found out when a text first holds the name. */
function isNamedAlone(official: Official): boolean {
  let named = headliners.get(official);
  if (named === undefined) {
    named = official.terms.some(({ office }) =>
      HEADLINE_OFFICES.some((beginning) => office.startsWith(beginning)),
    );
    headliners.set(official, named);
  }
  return named;
}

/**
 * The one official who is called by a single word alone (`بوتين`), where that word can be nothing else, and whose
 * office is one that newsrooms need not introduce.
 */
export function shortOfficialAt(
  tokens: readonly Token[],
  at: number,
): { readonly name: NameShape; readonly official: Official } | null {
  const { senses, opens, form } = tokens[at]!;
  if ((opens & ALONE) === 0) return null;
  // سبب وجوده: a noun with a pronoun, and no جودة behind a و
  const owned = /.{4}ه[ام]?$/.test(form) && ORDINARY_WORDS.has(form.replace(/ه[ام]?$/, ''));
  if (owned) return null;
  for (const sense of senses) {
    const found = SHORT.get(sense.stem);
    if (found?.length !== 1 || !isNamedAlone(found[0]!)) continue;
    if (sense.is & (Is.ordinary | Is.given | Is.stop | Is.place | Is.nation | Is.time | Is.modifier))
      continue;
    if (isAdjective(tokens, at, sense)) continue;
    return {
      name: { first: at, end: at + 1, sense, parts: [[at, at + 1]], weak: false },
      official: found[0]!,
    };
  }
  return null;
}

/** `المسجد الإبراهيمي`: behind a noun with article that is no office, a name of this form is its adjective. */
function isAdjective(tokens: readonly Token[], at: number, { is, stem }: Sense): boolean {
  if (!(is & Is.definite) || !stem.endsWith('ي') || at === 0 || !isJoined(tokens, at)) return false;
  const { senses, opens } = tokens[at - 1]!;
  return senses.some((noun) => (noun.is & Is.definite) !== 0) && (opens & (HEADS.bit | ADDRESSES.bit)) === 0;
}

/** The official whose name these parts spell in another way: `دونالد ترمب`. */
export function officialOf(parts: readonly Part[]): Official | null {
  if (parts.length < 2) return null;
  for (const official of SHORT.get(parts.at(-1)!) ?? [])
    if (namesOf(official).some((name) => sameBearer(name, parts))) return official;
  return null;
}

const names = new Map<Official, readonly Part[][]>();

/** The names of an official in folded parts, found out when a text first holds the last of them. */
function namesOf(official: Official): readonly Part[][] {
  let parts = names.get(official);
  if (!parts) {
    parts = official.names.map((name) => foldKey(name).split(' '));
    names.set(official, parts);
  }
  return parts;
}
