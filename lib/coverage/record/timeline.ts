import type { ArticleClaims } from '../../archive/record-source';
import { groupBy } from '../group-by';
import { LIMITS } from '../limits';
import { monthOf, monthsBetween } from '../month-of';
import type { Timeline } from './types';

/** How often a speaker was told, by month and outlet: of all their claims, however many are read. */
export function timelineOf(places: readonly ArticleClaims[]): Timeline {
  const told = places.map(({ article, claims }) => ({
    article,
    month: monthOf(article),
    count: claims.length,
  }));
  const known = told.map(({ month }) => month).sort();
  if (known.length === 0) return { months: [], rows: [], claims: 0, earlier: 0 };
  const months = monthsBetween(known[0]!, known.at(-1)!, LIMITS.timelineMonths);
  const columns = new Map(months.map((month, column) => [month, column]));
  const rows = [...groupBy(told, ({ article }) => article.outlet)].map(([outlet, own]) => {
    const counts = months.map(() => 0);
    for (const { month, count } of own) {
      const column = columns.get(month);
      if (column !== undefined) counts[column]! += count;
    }
    const name = own.find(({ article }) => article.outletName)?.article.outletName ?? outlet;
    return { outlet, name, counts, claims: sum(own.map(({ count }) => count)) };
  });
  return {
    months,
    rows: rows.sort((a, b) => b.claims - a.claims || (a.outlet < b.outlet ? -1 : 1)),
    claims: sum(rows.map(({ claims }) => claims)),
    earlier: sum(told.flatMap(({ month, count }) => (columns.has(month) ? [] : [count]))),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
