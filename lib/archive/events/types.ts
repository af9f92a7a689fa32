import type { Outcome } from '../types';

/** How an article relates to one that was gathered before it. */
export interface Relation {
  readonly articleId: string;
  /** How much one tells what the other does, 0 to 1. */
  readonly score: number;
  /** Share of their texts that is the same word for word, 0 to 1: see `CopyShare` in `lib/coverage`. */
  readonly copied: number;
}

/** What an article is found and compared by when events are gathered. */
export interface Trace {
  readonly articleId: string;
  /** `markOf` each of its heaviest terms, for its day. */
  readonly marks: readonly number[];
  /** Its heaviest terms, joined by `\n`, and what each says about it. */
  readonly terms: string;
  readonly values: Float32Array;
  readonly near: readonly Relation[];
}

/** An article where it stands among events now. */
export interface Standing {
  readonly articleId: string;
  /** Null: it tells an event alone. */
  readonly eventId: string | null;
  /** The reader put it there. */
  readonly placed: boolean;
  readonly near: readonly Relation[];
}

/** Articles that are to be one event; without an id a new one. */
export interface Group {
  readonly eventId: string | null;
  readonly articleIds: readonly string[];
}

/**
 * Gathers these articles anew. It is asked within the transaction that writes its answer, so it may not wait.
 * An article that no group names stands alone.
 */
export type Arrange = (articles: readonly Standing[]) => readonly Group[];

/** An event with its articles, newest first. */
export interface SavedEvent {
  /** UUIDv7. */
  readonly id: string;
  /** The reader's name for it, '' without one. */
  readonly name: string;
  readonly articleIds: readonly string[];
  /** How its articles relate to each other. */
  readonly near: ReadonlyMap<string, readonly Relation[]>;
}

export interface Neighbour {
  readonly articleId: string;
  /** The most that it relates to an article of the event, 0 to 1. */
  readonly score: number;
}

export interface EventPage {
  readonly total: number;
  readonly events: readonly SavedEvent[];
}

/** What a reader changed, as the way back from it. */
export interface EventEdit {
  /** The event that the edit leaves the reader with. */
  readonly eventId: string;
  /** Rows of the reader's that the edit made. */
  readonly made: readonly string[];
  /** Where each article it touched stood before. */
  readonly before: readonly {
    readonly articleId: string;
    readonly eventId: string | null;
    readonly placed: boolean;
  }[];
  /** Names before, '' for none. */
  readonly names: readonly { readonly eventId: string; readonly name: string }[];
}

/** What is asked of the archive about events. The reader's edits hold against all later gathering. */
export interface EventStore {
  /** Articles that wait to be gathered, at most `limit`. */
  ungathered(limit: number): Promise<readonly string[]>;
  countUngathered(): Promise<number>;
  /** Traces of articles that share one of these marks (`markOf`), by how many of them, at most `limit`. */
  traced(marks: readonly number[], days: number, limit: number): Promise<readonly Trace[]>;
  /** Files an article's trace and puts the articles around it in the events that `arrange` says. */
  gather(trace: Trace, arrange: Arrange): Promise<Outcome<void>>;
  /** Takes an article that is no longer there out of its event. */
  ungather(articleId: string): Promise<Outcome<void>>;

  /** Events, the newest first. */
  listEvents(offset: number, limit: number): Promise<EventPage>;
  event(id: string): Promise<SavedEvent | null>;
  /** Articles outside of an event that relate to some of its own, with how much; the nearest first. */
  neighboursOf(id: string, days: number, limit: number): Promise<readonly Neighbour[]>;
  /** Other events whose newest article is nearest in time to the newest of this one, at most `each` on either side. */
  eventsAround(id: string, each: number): Promise<readonly SavedEvent[]>;
  /** The events of these articles; one that has none is left out. */
  eventsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Number of articles of each event; one that is not there is left out. */
  eventSizes(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** An empty name takes the reader's name away. Null where the event is not there. */
  nameEvent(id: string, name: string, now?: Date): Promise<Outcome<EventEdit | null>>;
  /** Makes these articles an event of their own. Null where they are none of its, or all. */
  splitEvent(id: string, articleIds: readonly string[], now?: Date): Promise<Outcome<EventEdit | null>>;
  /** Puts these articles into an event, wherever they are. Null where it or they are not there. */
  addToEvent(id: string, articleIds: readonly string[], now?: Date): Promise<Outcome<EventEdit | null>>;
  /**
   * Puts all articles of `from` into `into`. Null where one of them is not there.
   * @param name of the two in one; without it the name of `into` stays, or that of `from` where `into` has none
   */
  mergeEvents(into: string, from: string, name?: string, now?: Date): Promise<Outcome<EventEdit | null>>;
  /** Takes an edit back; what was gathered since stays. */
  undoEventEdit(edit: EventEdit, now?: Date): Promise<Outcome<void>>;
}
