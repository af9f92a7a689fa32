import { words } from '../../arabic/words';
import { differing, figuresIn } from '../figures';
import { likeness } from '../same-statement';
import { type Statement, sharedKeys } from '../statement';
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
  const found = pairsOf(oldest, figures, stances).flatMap(([before, after]) => {
    if (after.statement.day! - before.statement.day! < CHANGES.days) return [];
    const pairs = counting
      .get(before)!
      .flatMap((a) => counting.get(after)!.flatMap((b) => figureChange(a, b, figures) ?? []));
    const denied = pairs.length > 0 ? null : denial(before.said[0]!, after.said[0]!, stances);
    return denied ? [denied] : pairs.sort(byWeight).slice(0, 1);
  });
  return found.sort(byWeight).map(({ weight: _, ...one }) => one);
}

/** What many more share than one in so many does not lead from one utterance to another. */
const SHARED = 4;
/** Utterances that may share something and it still leads, however few there are. */
const FEW = 64;

/**
 * The pairs of utterances that can differ, the older first: they count one thing, or one says that something is and the
 * other that it is not, of what few speak of. All others need not be compared, and are nearly all.
 */
function pairsOf(
  oldest: readonly ReadUtterance[],
  figures: ReadonlyMap<Said, Figures>,
  stances: ReadonlyMap<Said, Stance | null>,
): (readonly [ReadUtterance, ReadUtterance])[] {
  const counting = placesBy(oldest, ({ said }) => said.flatMap((one) => [...figures.get(one)!.keys()]));
  const speaking = placesBy(oldest, ({ said: [first] }) => sharedKeys(first!.statement));
  const most = Math.max(FEW, oldest.length / SHARED);
  const pairs = new Set<number>();
  const meet = (a: number, b: number) => {
    if (a !== b) pairs.add(Math.min(a, b) * oldest.length + Math.max(a, b));
  };
  for (const places of counting.values())
    for (const [i, a] of places.entries()) for (const b of places.slice(i + 1)) meet(a, b);
  for (const [place, { said }] of oldest.entries()) {
    if (stances.get(said[0]!) !== 'is-not') continue;
    for (const key of sharedKeys(said[0]!.statement)) {
      const places = speaking.get(key)!;
      if (places.length <= most) for (const other of places) meet(place, other);
    }
  }
  return [...pairs].map((pair) => [oldest[Math.floor(pair / oldest.length)]!, oldest[pair % oldest.length]!]);
}

/** Places of utterances by each of their keys. */
function placesBy(
  all: readonly ReadUtterance[],
  keysOf: (one: ReadUtterance) => readonly string[],
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, one] of all.entries())
    for (const key of new Set(keysOf(one))) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  return places;
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
