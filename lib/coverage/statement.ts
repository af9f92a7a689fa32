import type { Speaker, SpeechAct } from '../analysis/types';
import { formsOf } from '../arabic/words';
import { type Concept, conceptsOf } from './concepts';
import { NEGATIONS, type Pole, polesIn } from './negated-opposites';
import { remembered } from './remembered';
import { roughRoot } from './rough-root';
import { senseOf } from './sense-of';
import type { TermWeight } from './term-weight';
import { SAME } from './weights';

/** A claim as its article words it. */
export interface Wording {
  /** The article's id or, of a page, its address. */
  readonly article: string;
  readonly speaker: Speaker | null;
  readonly text: string;
  readonly act: SpeechAct;
  /** It stands in the article's title, which words the main statement shortly. */
  readonly inTitle: boolean;
  /** When its article was published, days since 1970; null where unknown. */
  readonly day: number | null;
  /** Folded forms of its words. */
  readonly forms: readonly string[];
  readonly concepts: readonly Concept[];
}

/** A claim made ready for comparison. */
export interface Statement extends Wording {
  /** Distinct terms and their weights. */
  readonly terms: ReadonlyMap<string, number>;
  /** Sum of the weights. */
  readonly weight: number;
  /** Terms by their guessed roots: the same word derived otherwise (`حرق` / `إحراق`). */
  readonly roots: ReadonlyMap<string, string>;
  /** Terms by their group of near-synonyms. */
  readonly senses: ReadonlyMap<number, string>;
  /** What it says by words that have an opposite: see `polesIn`. */
  readonly poles: ReadonlyMap<number, Pole>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
}

/** Reads a claim's words. */
export function wording(claim: Omit<Wording, 'forms' | 'concepts'>): Wording {
  return { ...claim, ...readWords(claim.text) };
}

/** What somebody says of late is compared with page after page. */
const readWords = remembered((text): Pick<Wording, 'forms' | 'concepts'> => {
  const forms = formsOf(text);
  return { forms, concepts: conceptsOf(forms) };
});

const rootOf = remembered(roughRoot);

/** Weighs a claim's words. */
export function statement(claim: Wording, weigh: TermWeight): Statement {
  const terms = new Map<string, number>();
  const roots = new Map<string, string>();
  const senses = new Map<number, string>();
  const numbers = new Set<string>();
  let negated = false;
  let weight = 0;
  const { forms } = claim;
  for (const form of forms) if (NEGATIONS.has(form)) negated = true;
  for (const { key, kind } of claim.concepts) {
    if (kind === 'number') numbers.add(key);
    if (terms.has(key)) continue;
    const value = kind === 'state' || kind === 'month' ? SAME[kind] : weigh(key);
    terms.set(key, value);
    weight += value;
    const root = kind === 'term' ? rootOf(key) : null;
    if (root) roots.set(root, key);
    const sense = kind === 'term' ? senseOf(key) : null;
    if (sense !== null) senses.set(sense, key);
  }
  return { ...claim, terms, weight, roots, senses, poles: polesIn(forms), numbers, negated };
}

/** What a statement can share with another: terms, guessed roots, senses, opposites. */
export function sharedKeys({ terms, roots, senses, poles }: Statement): string[] {
  return [
    ...terms.keys(),
    ...[...roots.keys()].map((root) => `√${root}`),
    ...[...senses.keys()].map((sense) => `~${sense}`),
    ...[...poles.keys()].map((pole) => `±${pole}`),
  ];
}
