import { OPPOSITES } from './opposites';
import { remembered } from './remembered';
import { termOfForm } from './terms';
import { wordGroups } from './word-groups';

/** Folded words that negate what follows. */
export const NEGATIONS: ReadonlySet<string> = new Set('لا لم لن ليس ليست ليسوا غير عدم بدون دون'.split(' '));

/** Words over which a negation reaches: `لم يتعرض لأي ضرر`, `لم يلحق بالسد أي ضرر`. */
const REACH = 4;

const groupOf = wordGroups(OPPOSITES.flatMap(({ one, other }) => [one, other]));

/** A word's term and the side of a pair that it belongs to; null where it belongs to none. */
const sideOf = remembered((form) => {
  const term = termOfForm(form);
  const side = term === null ? null : groupOf(term);
  return term === null || side === null ? null : { term, side };
});

/** One side of a pair of opposites, as a text says it: itself, or by negating the other. */
export interface Pole {
  readonly term: string;
  /** It is the other side that is negated. */
  readonly negated: boolean;
}

/**
 * What a text says by words that have an opposite: the pole that it comes to → the word. `السد سليم` and
 * `لم يصب السد ضرر` come to one pole.
 * @param forms folded forms of the text's words
 */
export function polesIn(forms: readonly string[]): Map<number, Pole> {
  const poles = new Map<number, Pole>();
  for (const [at, form] of forms.entries()) {
    const found = sideOf(form);
    if (!found) continue;
    const { term, side } = found;
    const negated = forms.slice(Math.max(0, at - REACH), at).some((before) => NEGATIONS.has(before));
    // The two sides of a pair stand beside each other.
    const pole = negated ? side ^ 1 : side;
    if (!poles.has(pole)) poles.set(pole, { term, negated });
  }
  return poles;
}

const NONE: readonly never[] = [];

/** Pairs of words of two texts by which they say the same of one state of things, the one by negating the other's opposite. */
export function sharedPoles(
  a: ReadonlyMap<number, Pole>,
  b: ReadonlyMap<number, Pole>,
): readonly (readonly [ofA: string, ofB: string])[] {
  // Of most pairs of claims neither has any, and pairs are many.
  if (a.size === 0 || b.size === 0) return NONE;
  return [...a].flatMap(([pole, own]) => {
    const other = b.get(pole);
    return other && other.negated !== own.negated ? [[own.term, other.term] as const] : [];
  });
}
