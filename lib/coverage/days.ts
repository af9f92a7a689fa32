import type { TimeWindow } from '../archive/source';
import type { ArticleMeta } from '../archive/types';

const DAY = 86_400_000; // ms

/** Days since 1970 of an ISO 8601 time, with its fraction; null where there is none or it cannot be read. */
export function dayOf(time: string | null): number | null {
  if (!time) return null;
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? null : ms / DAY;
}

/** An article's time: when it was published, else when it was saved. */
export function dayOfArticle(article: Pick<ArticleMeta, 'published' | 'savedAt'>): number | null {
  return dayOf(article.published) ?? dayOf(article.savedAt);
}

/** Days `around` before and after; open where the day is unknown. */
export function windowAround(day: number | null, around: number): TimeWindow {
  if (day === null) return { from: null, to: null };
  return {
    from: new Date((day - around) * DAY).toISOString(),
    to: new Date((day + around) * DAY).toISOString(),
  };
}
