import { likeness, type Sameness, sameness, why } from './same-statement';
import { type Agreement, speakersAgree } from './speakers-agree';
import type { Statement } from './statement';
import { tellingApart } from './telling-apart';
import { SAME } from './weights';

/** The `own`-th statement of one article and the `other`-th of another report the same. */
export interface Match extends Sameness {
  readonly own: number;
  readonly other: number;
}

/**
 * All pairs of two articles' statements that report the same, in the order of `own`.
 * @param least the score from which on they count
 */
export function sameStatements(
  own: readonly Statement[],
  other: readonly Statement[],
  least: number = SAME.threshold,
): Match[] {
  const weighed = tellingApart(own, other);
  const agree = remembered();
  const found: Match[] = [];
  for (const [i, mine] of own.entries())
    for (const [j, theirs] of other.entries()) {
      const agreement = agree(mine, theirs);
      if (agreement === 'other') continue;
      const [a, b] = [weighed(mine), weighed(theirs)];
      const like = likeness(a, b, agreement);
      const score = sameness(like);
      if (score >= least) found.push({ own: i, other: j, score, why: why(a, b, like) });
    }
  return found;
}

/** Two articles have few speakers and many pairs of claims: each pair of speakers is compared once. */
function remembered(): (a: Statement, b: Statement) => Agreement {
  const known = new Map<string, Agreement>();
  return ({ speaker: a }, { speaker: b }) => {
    const pair = `${a?.key ?? ''}\n${b?.key ?? ''}`;
    const agreement = known.get(pair) ?? speakersAgree(a, b);
    known.set(pair, agreement);
    return agreement;
  };
}
