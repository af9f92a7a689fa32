import type { Archive } from '../../archive/archive';
import { LIMITS } from '../limits';
import type { Link } from '../related';
import { EVENTS } from '../weights';
import { summaries } from './event-view';
import type { EventSummary } from './types';

/**
 * The event that a page tells: the one that it is gathered in, or, while it is not saved, the one whose articles it
 * relates to as much as a saved one would have to. Null where there is none.
 */
export async function eventOfPage(
  own: string | null,
  links: readonly Pick<Link, 'article' | 'score' | 'days'>[],
  archive: Pick<Archive, 'event' | 'eventsOf' | 'eventSizes' | 'metas'>,
): Promise<EventSummary | null> {
  const near = links.filter(({ days }) => days !== null && Math.round(days) <= LIMITS.eventDays);
  const ids = near.map(({ article }) => article.id);
  const events = await archive.eventsOf(own === null ? ids : [own]);
  const scores = new Map<string, number>();
  for (const { article, score } of near) {
    const id = events.get(article.id);
    if (id) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  const id = own === null ? await likeliest(scores, archive) : (events.get(own) ?? null);
  const event = id === null ? null : await archive.event(id);
  return event ? ((await summaries([event], archive))[0] ?? null) : null;
}

/** The event of the highest mean relation, from the threshold on. */
async function likeliest(
  sums: ReadonlyMap<string, number>,
  archive: Pick<Archive, 'eventSizes'>,
): Promise<string | null> {
  if (sums.size === 0) return null;
  const sizes = await archive.eventSizes([...sums.keys()]);
  let best: { id: string; mean: number } | null = null;
  for (const [id, size] of sizes) {
    const mean = sums.get(id)! / Math.max(1, size);
    if (mean >= EVENTS.threshold && mean > (best?.mean ?? 0)) best = { id, mean };
  }
  return best?.id ?? null;
}
