import type { ArticleMeta } from '../../archive/types';
import { LIMITS } from '../limits';
import { monthOf, monthsBetween } from '../month-of';
import type { OutletTimeline } from './types';

/** How many articles, claims and credited articles of an outlet the archive holds, by month. */
export function outletTimeline(articles: readonly ArticleMeta[]): OutletTimeline {
  const known = articles.map(monthOf).sort();
  const months = known.length > 0 ? monthsBetween(known[0]!, known.at(-1)!, LIMITS.timelineMonths) : [];
  const columns = new Map(months.map((month, column) => [month, column]));
  const counted = (count: (article: ArticleMeta) => number) => {
    const counts = months.map(() => 0);
    for (const article of articles) {
      const column = columns.get(monthOf(article));
      if (column !== undefined) counts[column]! += count(article);
    }
    return counts;
  };
  return {
    months,
    articles: counted(() => 1),
    claims: counted(({ claims }) => claims),
    credited: counted(({ agency }) => (agency ? 1 : 0)),
  };
}
