import type { ArticleMeta } from '../archive/types';

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** The month that an article's day is shown in, `YYYY-MM`: of its publication, else of its saving, in local time. */
export function monthOf({ published, savedAt }: Pick<ArticleMeta, 'published' | 'savedAt'>): string {
  const time = published && !Number.isNaN(Date.parse(published)) ? published : savedAt;
  if (DAY_ONLY.test(time)) return time.slice(0, 7);
  const date = new Date(time);
  return `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** The months from one to another, both included; the last `most` of them. */
export function monthsBetween(from: string, to: string, most: number): string[] {
  const last = placeOf(to);
  const first = Math.max(placeOf(from), last - most + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => nameOf(first + step));
}

const placeOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const nameOf = (place: number) =>
  `${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}`;
