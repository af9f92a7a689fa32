import type { SavedEvent } from '../../archive/events/types';
import type { CoverageSource } from '../../archive/source';
import { oldestFirst, summarise } from './summarise';
import type { EventSummary, EventView } from './types';

/** Events at a glance, in the order given; one whose articles are all gone is left out. */
export async function summaries(
  events: readonly SavedEvent[],
  source: Pick<CoverageSource, 'metas'>,
): Promise<EventSummary[]> {
  const metas = await source.metas(events.flatMap(({ articleIds }) => articleIds));
  return events.map((event) => summarise(event, metas)).filter(({ articles }) => articles > 0);
}

/** An event with its articles; `readCompared` reads what they say. */
export async function eventView(
  event: SavedEvent,
  source: Pick<CoverageSource, 'metas'>,
): Promise<EventView> {
  const metas = await source.metas(event.articleIds);
  return { ...summarise(event, metas), told: oldestFirst([...metas.values()]) };
}
