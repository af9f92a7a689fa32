import { sharedPoles } from './negated-opposites';
import { sharedNumbers } from './shared-numbers';
import type { Agreement } from './speakers-agree';
import { speakersAgree } from './speakers-agree';
import type { Statement } from './statement';
import type { LinkReason } from './types';
import { SAME } from './weights';

/** What two claims have in common, each 0 to 1 where not said otherwise. */
export interface Likeness {
  readonly agreement: Agreement;
  /** Weight of the shared terms by that of the lighter claim: one wording may be a part of the other. */
  readonly contained: number;
  /** Weight of the shared terms by that of all terms of both. */
  readonly shared: number;
  /** Weight of the shared terms, nats: how much the likeness rests on. */
  readonly evidence: number;
  /** One of them stands in its article's title. */
  readonly inTitle: boolean;
  /** Days between the articles; null where unknown. */
  readonly days: number | null;
  readonly numbers: 'none' | 'shared' | 'differ';
  readonly negation: 'same' | 'differs';
  /** Both do the same by saying it, and more than to state: both deny, demand, promise. */
  readonly act: 'same' | 'open';
}

export function likeness(
  a: Statement,
  b: Statement,
  agreement: Agreement = speakersAgree(a.speaker, b.speaker),
): Likeness {
  const evidence = sharedWeight(a, b);
  const lighter = Math.min(a.weight, b.weight);
  const all = a.weight + b.weight - evidence;
  return {
    ...circumstances(a, b, agreement),
    contained: lighter > 0 ? Math.min(1, evidence / lighter) : 0,
    shared: all > 0 ? Math.min(1, evidence / all) : 0,
    evidence,
    negation: a.negated === b.negated || sharedPoles(a.poles, b.poles).length > 0 ? 'same' : 'differs',
  };
}

/** What two claims have in common beside their words' weights. */
function circumstances(
  a: Statement,
  b: Statement,
  agreement: Agreement,
): Pick<Likeness, 'agreement' | 'inTitle' | 'days' | 'numbers' | 'act'> {
  return {
    agreement,
    inTitle: a.inTitle || b.inTitle,
    days: a.day === null || b.day === null ? null : Math.abs(a.day - b.day),
    numbers: numbersOf(a, b),
    act: a.act === b.act && a.act !== 'states' ? 'same' : 'open',
  };
}

/** Terms in both weigh fully, terms of one guessed root by `SAME.alike`, near-synonyms and negated opposites by `SAME.sense`. */
function sharedWeight(a: Statement, b: Statement): number {
  const [few, many] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  let sum = 0;
  const met = new Set<string>();
  for (const [term, weight] of few.terms)
    if (many.terms.has(term)) {
      sum += weight;
      met.add(term);
    }
  const meet = (own: string, other: string | undefined, share: number) => {
    if (other === undefined || met.has(own) || met.has(other)) return;
    sum += share * Math.min(few.terms.get(own)!, many.terms.get(other)!);
    met.add(own).add(other);
  };
  for (const [root, term] of few.roots) meet(term, many.roots.get(root), SAME.alike);
  for (const [sense, term] of few.senses) meet(term, many.senses.get(sense), SAME.sense);
  for (const [own, other] of sharedPoles(few.poles, many.poles)) meet(own, other, SAME.sense);
  return sum;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

function numbersOf(a: Statement, b: Statement): Likeness['numbers'] {
  if (a.numbers.size === 0 || b.numbers.size === 0) return 'none';
  return common(a.numbers, b.numbers) > 0 ? 'shared' : 'differ';
}

export interface Sameness {
  /** Probability that both report the same statement, 0 to 1. */
  readonly score: number;
  readonly why: readonly LinkReason[];
}

/**
 * Whether two claims report the same utterance, or the same proposition of the same speaker on the same occasion.
 * Terms should be weighed by `tellingApart` their two articles' claims. A logistic model over `Likeness`.
 */
export function sameStatement(a: Statement, b: Statement): Sameness {
  const like = likeness(a, b);
  return { score: sameness(like), why: why(a, b, like) };
}

/** The model's probability; 0 for two speakers, whatever they say. */
export function sameness(like: Likeness): number {
  if (like.agreement === 'other') return 0;
  const { contained, evidence } = like;
  const sum =
    SAME.bias +
    SAME.agreement[like.agreement] +
    SAME.contained * contained +
    SAME.shared * like.shared +
    SAME.evidence * (evidence / (evidence + SAME.halfEvidence)) +
    (like.numbers === 'shared' ? SAME.sharedNumber : 0) +
    (like.inTitle ? SAME.title + SAME.titleContained * contained : 0) +
    (like.act === 'same' ? SAME.sameAct : 0) +
    (like.negation === 'differs' ? SAME.differentNegation : 0) +
    SAME.day * Math.min(like.days ?? 0, SAME.mostDays);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * The most that `sameness` can come to for two claims, whatever words they share: what was said weeks apart is mostly
 * below any threshold, and its words need not be compared.
 */
export function mostSameness(a: Statement, b: Statement, agreement: Agreement): number {
  const without: Likeness = {
    ...circumstances(a, b, agreement),
    contained: 1,
    shared: 1,
    evidence: Number.MAX_VALUE,
    negation: 'same',
  };
  return sameness(without);
}

/** What the likeness rests on. */
export function why(a: Statement, b: Statement, like: Likeness): LinkReason[] {
  const reasons: LinkReason[] = [];
  if (like.agreement === 'same' && b.speaker) reasons.push({ type: 'same-speaker', name: b.speaker.name });
  if (like.contained > 0) reasons.push({ type: 'same-wording', share: like.contained });
  const numbers = a.numbers.size > 0 && b.numbers.size > 0 ? sharedNumbers(a, b) : [];
  if (numbers.length > 0) reasons.push({ type: 'same-numbers', numbers });
  if (like.days !== null) reasons.push({ type: 'time', days: Math.round(like.days) });
  return reasons;
}
