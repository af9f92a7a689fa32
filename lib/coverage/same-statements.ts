import { likeness, type Sameness, sameness, sameStatement } from './same-statement';
import type { Statement } from './statement';
import { tellingApart } from './telling-apart';
import { SAME } from './weights';

/** The `own`-th statement of one article and the `other`-th of another report the same. */
export interface Match extends Sameness {
  readonly own: number;
  readonly other: number;
}

/** All pairs of two articles' statements that report the same, in the order of `own`. */
export function sameStatements(own: readonly Statement[], other: readonly Statement[]): Match[] {
  const [mine, theirs] = tellingApart(own, other);
  const found: Match[] = [];
  for (const [i, a] of mine.entries())
    for (const [j, b] of theirs.entries())
      if (sameness(likeness(a, b)) >= SAME.threshold)
        found.push({ own: i, other: j, ...sameStatement(a, b) });
  return found;
}
