import type { BenchArticle } from './articles/bench-article';
import { addressOf } from './articles/corpus';
import type { Facts } from './articles/taker';

const DAYS = 3;
const DAY = 86_400_000;

/**
 * Share of what was found first that belongs to the article's event, among articles of other outlets at most three days
 * apart; as many are looked at as the event has. Null where no article is of an event.
 * @param found addresses for each of `told`, best first
 */
export function rPrecision(
  told: readonly BenchArticle[],
  found: readonly (readonly string[])[],
  facts: ReadonlyMap<string, Facts>,
  events: ReadonlyMap<string, readonly string[]>,
): number | null {
  if (told.length === 0) return null;
  const day = (time: string | null) => (time === null ? Number.NaN : Math.floor(Date.parse(time) / DAY));
  const shares = told.map(({ key, article }, at) => {
    const wanted = new Set(events.get(key)!.map(addressOf));
    const shown = found[at]!.filter((address) => {
      const other = facts.get(address);
      if (!other || other.outlet === article.outlet) return false;
      return !(Math.abs(day(other.published) - day(article.published)) > DAYS);
    });
    return shown.slice(0, wanted.size).filter((address) => wanted.has(address)).length / wanted.size;
  });
  return shares.reduce((a, b) => a + b) / shares.length;
}
