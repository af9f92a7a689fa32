/** Days that a mark tells apart: till the year 2149. */
const DAYS = 2 ** 16;
const HASHES = 2 ** 30;

/** FNV-1a over UTF-16 units, its lower 30 bits. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % HASHES;
}

/**
 * A term on a day (since 1970) as one number, so that the days around it are a range of numbers. A number is the
 * shortest key that IndexedDB has; two terms of one hash cost a comparison, no more.
 */
export function markOf(term: string, day: number): number {
  return hashOf(term) * DAYS + Math.min(DAYS - 1, Math.max(0, Math.floor(day)));
}

/** The marks of the same term within `days` of the mark's day, both ends included. */
export function marksAround(mark: number, days: number): readonly [from: number, to: number] {
  const first = Math.floor(mark / DAYS) * DAYS;
  return [Math.max(first, mark - days), Math.min(first + DAYS - 1, mark + days)];
}
