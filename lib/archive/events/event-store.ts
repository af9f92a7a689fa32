import type { ArchiveDatabase } from '../schema';
import type { Outcome } from '../types';
import { addToEvent, mergeEvents, nameEvent, splitEvent, undoEventEdit } from './edit-events';
import { gather, tracesLike, ungather } from './gather';
import { neighboursOf } from './neighbours';
import { eventSizes, eventsAround, eventsOf, getEvent, listEvents } from './read-events';
import type { EventStore } from './types';

interface Access {
  readonly read: <T>(run: () => Promise<T>) => Promise<T>;
  readonly write: <T>(run: () => Promise<T>) => Promise<Outcome<T>>;
}

/** The archive's part that holds events. */
export function eventStore(db: ArchiveDatabase, { read, write }: Access): EventStore {
  return {
    ungathered: (limit) => read(() => db.ungathered.limit(limit).primaryKeys()),
    countUngathered: () => read(() => db.ungathered.count()),
    traced: (marks, days, limit) => read(() => tracesLike(db, marks, days, limit)),
    gather: (trace, arrange) => write(() => gather(db, trace, arrange)),
    ungather: (articleId) => write(() => ungather(db, articleId)),

    listEvents: (offset, limit) => read(() => listEvents(db, offset, limit)),
    event: (id) => read(() => getEvent(db, id)),
    neighboursOf: (id, days, limit) => read(() => neighboursOf(db, id, days, limit)),
    eventsAround: (id, each) => read(() => eventsAround(db, id, each)),
    eventsOf: (ids) => read(() => eventsOf(db, ids)),
    eventSizes: (ids) => read(() => eventSizes(db, ids)),

    nameEvent: (id, name, now = new Date()) => write(() => nameEvent(db, id, name, now)),
    splitEvent: (id, ids, now = new Date()) => write(() => splitEvent(db, id, ids, now)),
    addToEvent: (id, ids, now = new Date()) => write(() => addToEvent(db, id, ids, now)),
    mergeEvents: (into, from, name, now = new Date()) => write(() => mergeEvents(db, into, from, name, now)),
    undoEventEdit: (edit, now = new Date()) => write(() => undoEventEdit(db, edit, now)),
  };
}
