import type { Speaker } from '../analysis/types';
import { perPair } from './per-pair';
import { likeness, mostSameness, type Sameness, sameness, why } from './same-statement';
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
  const agree = perPair<Speaker | null, Agreement>((speaker) => speaker?.key ?? '', speakersAgree);
  const found: Match[] = [];
  for (const [i, mine] of own.entries())
    for (const [j, theirs] of other.entries()) {
      const agreement = agree(mine.speaker, theirs.speaker);
      if (agreement === 'other' || mostSameness(mine, theirs, agreement) < least) continue;
      const [a, b] = [weighed(mine), weighed(theirs)];
      const like = likeness(a, b, agreement);
      const score = sameness(like);
      if (score >= least) found.push({ own: i, other: j, score, why: why(a, b, like) });
    }
  return found;
}
