import type { EventStore } from '../../archive/events/types';
import type { CollectionItem, Remark, RemarkStore } from '../../archive/remarks/types';
import type { CoverageSource } from '../../archive/source';
import { summaries } from '../events/event-view';
import type { CollectionView, ShownItem } from './types';

/** A collection with everything in it; null where it is not there. */
export async function collectionOf(
  id: string,
  source: CoverageSource & EventStore & RemarkStore,
): Promise<CollectionView | null> {
  const collection = (await source.collections()).find((one) => one.id === id);
  if (!collection) return null;
  const items = await source.itemsOf(id);
  const idsOf = (type: CollectionItem['target']['type']) =>
    items.filter(({ target }) => target.type === type).map(({ target }) => target.articleId);
  const [claims, eventIds, remarks] = await Promise.all([
    source.claimsIn(idsOf('claim')),
    source.eventsOf(idsOf('event')),
    source.remarksOn(items.map(({ target }) => target.articleId)),
  ]);
  const found = await Promise.all([...new Set(eventIds.values())].map((one) => source.event(one)));
  const events = new Map(
    (
      await summaries(
        found.filter((one) => one !== null),
        source,
      )
    ).map((one) => [one.id, one]),
  );
  const shown = items.map((item): ShownItem => {
    const { target } = item;
    const { articleId } = target;
    return {
      ...item,
      claim:
        target.type === 'claim'
          ? (claims.find((one) => one.articleId === articleId && one.text === target.quote) ?? null)
          : null,
      event: target.type === 'event' ? (events.get(eventIds.get(articleId) ?? '') ?? null) : null,
      note: target.type === 'article' ? item.article.note : noteOn(target, remarks),
    };
  });
  return { ...collection, shown };
}

const noteOn = (target: Remark['target'], remarks: readonly Remark[]): string =>
  remarks
    .flatMap((one) =>
      one.kind === 'note' && JSON.stringify(one.target) === JSON.stringify(target) ? [one.text] : [],
    )
    .join('\n\n');
