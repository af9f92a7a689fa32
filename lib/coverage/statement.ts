import type { Speaker } from '../analysis/types';
import { consonants } from './speakers-agree';
import type { TermWeight } from './term-weight';
import { numberOf, termsIn } from './terms';

/** A claim made ready for comparison. */
export interface Statement {
  readonly article: string;
  readonly speaker: Speaker | null;
  readonly text: string;
  /** When its article was published, days since 1970; null where unknown. */
  readonly day: number | null;
  /** Distinct terms and their weights. */
  readonly terms: ReadonlyMap<string, number>;
  /** Sum of the weights. */
  readonly weight: number;
  /** Terms by their consonants: the same word spelled or derived otherwise (`حرق` / `إحراق`). */
  readonly roots: ReadonlyMap<string, string>;
  /** Pairs of neighbouring terms. */
  readonly pairs: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
}

/** Folded words that negate what follows. */
const NEGATIONS = new Set('لا لم لن ليس ليست ليسوا غير عدم بدون دون'.split(' '));

export function statement(
  claim: { article: string; speaker: Speaker | null; text: string; day: number | null },
  weigh: TermWeight,
): Statement {
  const terms = new Map<string, number>();
  const roots = new Map<string, string>();
  const pairs = new Set<string>();
  const numbers = new Set<string>();
  let negated = false;
  let weight = 0;
  let before = '';
  for (const { term, word } of termsIn(claim.text)) {
    if (NEGATIONS.has(word.form)) negated = true;
    const number = numberOf(word);
    if (number) numbers.add(number);
    if (before) pairs.add(`${before} ${term}`);
    before = term;
    if (terms.has(term)) continue;
    const value = weigh(term);
    terms.set(term, value);
    weight += value;
    roots.set(number ? term : consonants(term), term);
  }
  return { ...claim, terms, weight, roots, pairs, numbers, negated };
}
