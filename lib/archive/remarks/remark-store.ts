import type { ArchiveDatabase } from '../schema';
import type { Outcome } from '../types';
import {
  addCollection,
  collect,
  itemsOf,
  listCollections,
  putBack,
  removeCollection,
  renameCollection,
  restoreCollection,
  uncollect,
} from './collections';
import { noteOn, tagsOn } from './edit-remarks';
import { remarksOn } from './read-remarks';
import type { RemarkStore } from './types';

interface Access {
  readonly read: <T>(run: () => Promise<T>) => Promise<T>;
  readonly write: <T>(run: () => Promise<T>) => Promise<Outcome<T>>;
}

/** The reader's words on claims and events, and collections, as a part of the archive. */
export function remarkStore(db: ArchiveDatabase, { read, write }: Access): RemarkStore {
  return {
    remarksOn: (articleIds) => read(() => remarksOn(db, articleIds)),
    noteOn: (target, note, now = new Date()) => write(() => noteOn(db, target, note, now)),
    tagsOn: (target, tags, now = new Date()) => write(() => tagsOn(db, target, tags, now)),
    collections: () => read(() => listCollections(db)),
    itemsOf: (id) => read(() => itemsOf(db, id)),
    addCollection: (name, now = new Date()) => write(() => addCollection(db, name, now)),
    renameCollection: (id, name, now = new Date()) => write(() => renameCollection(db, id, name, now)),
    removeCollection: (id, now = new Date()) => write(() => removeCollection(db, id, now)),
    restoreCollection: (id, now = new Date()) => write(() => restoreCollection(db, id, now)),
    collect: (id, target, now = new Date()) => write(() => collect(db, id, target, now)),
    uncollect: (id, target, now = new Date()) => write(() => uncollect(db, id, target, now)),
    putBack: (ids, now = new Date()) => write(() => putBack(db, ids, now)),
  };
}
