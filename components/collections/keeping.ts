import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Collection, Remark, Target } from '../../lib/archive/remarks/types';

/** What the reader can do with an article, a claim or an event for themselves. */
export interface KeepingActions {
  readonly onNoteOn: (target: Target, note: string) => void;
  readonly onTagsOn: (target: Target, tags: readonly string[]) => void;
  /** Puts it into a collection, or takes it out (with undo). */
  readonly onCollect: (target: Target, collectionId: string, into: boolean) => void;
  /** Makes a collection with this in it; one of the name that there is takes it in. */
  readonly onCollectNew: (target: Target, name: string) => void;
}

/** What the reader said of what is in view, and where it is kept. */
export interface Keeping extends KeepingActions {
  readonly remarks: readonly Remark[];
  readonly collections: readonly Collection[];
  readonly knownTags: readonly string[];
}

const KeepingContext = createContext<Keeping | null>(null);

export const KeepingProvider = KeepingContext.Provider;

/** Null where nothing can be kept. */
export function useKeeping(): Keeping | null {
  return useContext(KeepingContext);
}

/** What the reader said of one thing. */
export interface Kept {
  readonly note: string;
  readonly tags: readonly string[];
  /** Ids of the collections that it lies in. */
  readonly collections: ReadonlySet<string>;
}

/**
 * @param remarks on what is in view: whatever they say of an event is of the one in view, on whichever of its articles
 * it hangs
 */
export function keptOn(target: Target, remarks: readonly Remark[]): Kept {
  const own = remarks.filter(({ target: one }) => same(one, target));
  const texts = (wanted: 'note' | 'tag') => own.flatMap((one) => (one.kind === wanted ? [one.text] : []));
  return {
    note: [...new Set(texts('note'))].join('\n\n'),
    tags: [...new Set(texts('tag'))],
    collections: new Set(own.flatMap((one) => (one.kind === 'item' ? [one.collectionId] : []))),
  };
}

function same(a: Target, b: Target): boolean {
  if (a.type !== b.type) return false;
  if (a.type === 'event') return true;
  if (a.articleId !== b.articleId) return false;
  return a.type !== 'claim' || (b.type === 'claim' && a.quote === b.quote);
}

/** The article that what is said of an event hangs on: one that something hangs on already, else the first. */
export function articleOfEvent(articleIds: readonly string[], remarks: readonly Remark[]): string {
  const hanging = new Set(
    remarks.flatMap(({ target }) => (target.type === 'event' ? [target.articleId] : [])),
  );
  return articleIds.find((id) => hanging.has(id)) ?? articleIds[0] ?? '';
}
