import type { EventStore } from '../../archive/events/types';
import type { CoverageSource } from '../../archive/source';
import type { ArticleMeta } from '../../archive/types';
import { LIMITS } from '../limits';
import { EVENTS } from '../weights';

/**
 * Articles that stand alone and may tell an event too: from another side, so that their words alone did not gather them.
 * The nearest first.
 */
export async function suggestionsFor(
  eventId: string,
  source: Pick<EventStore, 'neighboursOf' | 'eventsOf'> & Pick<CoverageSource, 'metas'>,
): Promise<ArticleMeta[]> {
  const near = await source.neighboursOf(eventId, LIMITS.eventDays, LIMITS.suggested);
  const ids = near.filter(({ score }) => score >= EVENTS.suggested).map(({ articleId }) => articleId);
  const [elsewhere, metas] = await Promise.all([source.eventsOf(ids), source.metas(ids)]);
  return ids.flatMap((id) => (elsewhere.has(id) ? [] : (metas.get(id) ?? [])));
}
