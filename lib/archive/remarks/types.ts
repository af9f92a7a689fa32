import type { ArticleMeta, Outcome } from '../types';

/** What a reader writes on or collects. */
export type Target =
  | { readonly type: 'article'; readonly articleId: string }
  /** `quote`: the claim's words, which outlive another analysis or version. */
  | { readonly type: 'claim'; readonly articleId: string; readonly quote: string }
  /** The event that tells this article: it keeps its place however events are gathered, here or in another archive. */
  | { readonly type: 'event'; readonly articleId: string };

/** A note or a tag on a claim or an event, or that something lies in a collection. */
export type Remark = {
  readonly target: Target;
} & (
  | { readonly kind: 'note' | 'tag'; readonly text: string }
  | { readonly kind: 'item'; readonly collectionId: string }
);

/** Articles, claims and events that a reader keeps together under a name. */
export interface Collection {
  /** UUIDv7. */
  readonly id: string;
  readonly name: string;
  readonly items: number;
}

/** Something in a collection, with the article that it is, is from, or is told by. */
export interface CollectionItem {
  /** `Remark.id`. */
  readonly id: string;
  readonly target: Target;
  readonly added: string;
  readonly article: ArticleMeta;
}

/** What a reader writes on claims and events, and what lies in collections. Notes and tags of articles are `ArticleMeta`'s. */
export interface RemarkStore {
  /** Everything on these articles, their claims and events, the oldest first. */
  remarksOn(articleIds: readonly string[]): Promise<readonly Remark[]>;
  /** An empty note takes it away. */
  noteOn(target: Target, note: string, now?: Date): Promise<Outcome<void>>;
  tagsOn(target: Target, tags: readonly string[], now?: Date): Promise<Outcome<void>>;

  /** By name. */
  collections(): Promise<readonly Collection[]>;
  /** In the order that they were added in; what lies in the trash is left out. */
  itemsOf(collectionId: string): Promise<readonly CollectionItem[]>;
  /** Makes a collection; where there is one of this name, it is that one. */
  addCollection(name: string, now?: Date): Promise<Outcome<Collection>>;
  /** Null where it is not there. */
  renameCollection(id: string, name: string, now?: Date): Promise<Outcome<Collection | null>>;
  /** Takes a collection away, and nothing of what lies in it. Null where it is not there. */
  removeCollection(id: string, now?: Date): Promise<Outcome<Collection | null>>;
  /** Brings it back with all that lay in it. */
  restoreCollection(id: string, now?: Date): Promise<Outcome<Collection | null>>;
  /** Puts something into a collection; twice is once. */
  collect(collectionId: string, target: Target, now?: Date): Promise<Outcome<void>>;
  /** The ids of what was taken out; none where it did not lie there. */
  uncollect(collectionId: string, target: Target, now?: Date): Promise<Outcome<readonly string[]>>;
  /** Puts what was taken out back in its place. */
  putBack(ids: readonly string[], now?: Date): Promise<Outcome<void>>;
}
