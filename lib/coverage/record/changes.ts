import { words } from '../../arabic/words';
import { differing, figuresIn } from '../figures';
import { likeness } from '../same-statement';
import type { Statement } from '../statement';
import { CHANGES } from '../weights';
import type { Change } from './types';
import type { ReadUtterance, Said } from './utterances';

type Weighed = Change & { readonly weight: number };
type Figures = ReturnType<typeof figuresIn>;

/**
 * Where a speaker's later words do not agree with earlier ones on the same matter: a figure that is another, a denial of
 * what was said, or the other way round. The wordings are shown with it: whether it is a change is the reader's to say.
 * @returns the weightiest first, one for two utterances
 */
export function changesOf(all: readonly ReadUtterance[]): Change[] {
  const figures = new Map(
    all.flatMap(({ said }) => said.map((one) => [one, figuresIn(one.claim.text)] as const)),
  );
  // Each is read once, not once for each pair.
  const stances = new Map(all.map(({ said: [first] }) => [first!, stance(first!)] as const));
  const counting = new Map(
    all.map((one) => [one, one.said.filter((telling) => figures.get(telling)!.size > 0)] as const),
  );
  const oldest = all
    .filter(({ statement }) => statement.day !== null)
    .sort((a, b) => a.statement.day! - b.statement.day!);
  const found = oldest.flatMap((before, i) =>
    oldest.slice(i + 1).flatMap((after) => {
      if (after.statement.day! - before.statement.day! < CHANGES.days) return [];
      const pairs = counting
        .get(before)!
        .flatMap((a) => counting.get(after)!.flatMap((b) => figureChange(a, b, figures) ?? []));
      const denied = pairs.length > 0 ? null : denial(before.said[0]!, after.said[0]!, stances);
      return denied ? [denied] : pairs.sort(byWeight).slice(0, 1);
    }),
  );
  return found.sort(byWeight).map(({ weight: _, ...one }) => one);
}

const byWeight = (a: Weighed, b: Weighed) => b.weight - a.weight;

const sides = (before: Said, after: Said) => ({
  before: { article: before.article, claim: before.claim },
  after: { article: after.article, claim: after.claim },
});

/** One thing counted otherwise, in words that are else alike. */
function figureChange(before: Said, after: Said, read: ReadonlyMap<Said, Figures>): Weighed | null {
  const figures = differing(read.get(before)!, read.get(after)!);
  if (figures.length === 0 || before.article.id === after.article.id) return null;
  const { evidence } = likeness(before.statement, after.statement, 'same');
  const share = evidence / Math.min(withoutNumbers(before.statement), withoutNumbers(after.statement));
  if (evidence < CHANGES.figureEvidence || share < CHANGES.contained) return null;
  return { type: 'figure', ...sides(before, after), figures, weight: evidence };
}

/** What a claim weighs without its figures: they are what differs. */
function withoutNumbers({ weight, terms, numbers }: Statement): number {
  return weight - [...numbers].reduce((sum, number) => sum + (terms.get(number) ?? 0), 0);
}

/** The same thing asserted once and denied once. What is negated in part, or twice, is left alone: it is not told so easily. */
function denial(before: Said, after: Said, stances: ReadonlyMap<Said, Stance | null>): Weighed | null {
  const [first, then] = [stances.get(before) ?? null, stances.get(after) ?? null];
  if (before.article.id === after.article.id || first === null || then === null || first === then)
    return null;
  const { evidence, contained } = likeness(before.statement, after.statement, 'same');
  if (evidence < CHANGES.evidence || contained < CHANGES.denied) return null;
  return { type: 'denial', ...sides(before, after), figures: [], weight: evidence };
}

type Stance = 'is' | 'is-not';

/** Folded words that negate the clause that they begin: `لن نرفع`, `عدم وجود`. */
const NEGATING = new Set('لا لم لن ليس ليست ليسوا عدم لسنا لست'.split(' '));
/** Folded words that may turn a clause round, wherever they stand: `إلا بعد`, `غير صحيح`. */
const TURNING = new Set([...NEGATING, ...'غير دون بدون الا سوي ما نفي رفض'.split(' ')]);

/** Whether a claim says that something is, or that it is not: `نفى أن` too; null where its words do not let us tell. */
function stance({ claim }: Said): Stance | null {
  const forms = words(claim.text).map(({ form }) => form.replace(/^و(?=...)/, ''));
  const turns = forms.filter((form) => TURNING.has(form)).length;
  const denied = claim.claim.act === 'denies';
  if (turns === 0) return denied ? 'is-not' : 'is';
  return turns === 1 && NEGATING.has(forms[0] ?? '') && !denied ? 'is-not' : null;
}
