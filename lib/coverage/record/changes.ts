import { words } from '../../arabic/words';
import { differentFigures } from '../figures';
import { likeness } from '../same-statement';
import { CHANGES } from '../weights';
import type { Change, Utterance } from './types';
import type { ReadUtterance } from './utterances';

/**
 * Where a speaker's later words do not agree with earlier ones on the same matter: a figure that is another, a denial of
 * what was said, or the other way round. The wordings are shown with it: whether it is a change is the reader's to say.
 * @param shown utterances as the record shows them, by id
 */
export function changesOf(all: readonly ReadUtterance[], shown: ReadonlyMap<string, Utterance>): Change[] {
  const found: (Change & { readonly weight: number })[] = [];
  const oldest = [...all].sort((a, b) => (a.statement.day ?? 0) - (b.statement.day ?? 0));
  for (const [i, before] of oldest.entries())
    for (const after of oldest.slice(i + 1)) {
      if (before.statement.article === after.statement.article) continue;
      const days = (after.statement.day ?? 0) - (before.statement.day ?? 0);
      if (before.statement.day === null || after.statement.day === null || days < CHANGES.days) continue;
      const { evidence, contained } = likeness(before.statement, after.statement, 'same');
      if (evidence < CHANGES.evidence || contained < CHANGES.contained) continue;
      const pair = { before: shown.get(before.id)!, after: shown.get(after.id)! };
      const figures = differentFigures(before.statement.text, after.statement.text);
      if (figures.length > 0) found.push({ type: 'figure', ...pair, figures, weight: evidence });
      else if (contained >= CHANGES.denied && asserts(before) !== asserts(after))
        found.push({ type: 'denial', ...pair, figures: [], weight: evidence });
    }
  return found.sort((a, b) => b.weight - a.weight).map(({ weight: _, ...change }) => change);
}

/** Folded words that negate the clause that they begin: `لن نرفع`, `عدم وجود`. `غير` and `لا رجعة` within it do not. */
const NEGATING = new Set('لا لم لن ليس ليست ليسوا عدم لسنا لست'.split(' '));
/** Folded words with which the negation is none: `لا نزال`, `لا بد`. */
const STILL = /^(?:[انيت]زال\p{L}*|بد|سيما|شك)$/u;
/** Words at the beginning of a claim among which such a word negates the whole of it: `واشنطن لن تنسحب`. */
const HEAD = 2;

/** Whether an utterance says that it is so: `نفى أن` turns round what its words say. */
function asserts({ tellings, statement }: ReadUtterance): boolean {
  const forms = words(statement.text).map(({ form }) => form);
  const negated = forms
    .slice(0, HEAD)
    .some((form, i) => NEGATING.has(form) && !STILL.test(forms[i + 1] ?? ''));
  return negated === (tellings[0]!.claim.claim.act === 'denies');
}
