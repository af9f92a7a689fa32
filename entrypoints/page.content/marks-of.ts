import type { Analysis } from '../../lib/analysis/types';
import type { MarkContext } from '../../lib/messages';
import type { Mark, MarkKind } from '../../lib/page/marks/mark';

/** A page's spans, found again on the page, a range for each paragraph; none where the page no longer has them. */
export type RangeFinder = (start: number, end: number) => readonly Range[];

/**
 * Marks of every claim and of every named official. A claim that the archive knows more on looks different, and
 * so does one whose speaker is uncertain, which a strict reader does not see.
 */
export function marksOf(
  { claims, speakers }: Analysis,
  context: MarkContext | null,
  find: RangeFinder,
  strict: boolean,
): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, index: number, start: number, end: number) => {
    const ranges = find(start, end);
    if (ranges.length > 0) marks.push({ kind, index, ranges });
  };
  claims.forEach(({ start, end, certain }, index) => {
    if (strict && !certain) return;
    const known = context?.claims[index];
    const kind = known !== undefined && known.same + known.earlier > 0 ? 'claim-linked' : 'claim';
    add(certain ? kind : `${kind}-uncertain`, index, start, end);
  });
  speakers.forEach(({ official, mentions, titles }, index) => {
    if (official) for (const [start, end] of [...mentions, ...titles]) add('official', index, start, end);
  });
  return marks;
}
