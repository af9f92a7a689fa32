import type { Outcome } from '../types';

/** A referent as the reader words it. */
export interface OwnReferent {
  readonly label: string;
  /** One naming each, its forms joined by ` = `. */
  readonly namings: readonly string[];
}

/** What the reader changed of the list of referents: id → their own version, or null where they took it out. */
export type NamingEdits = Readonly<Record<string, OwnReferent | null>>;

/** What the reader changes of the list of what outlets name differently. */
export interface NamingStore {
  namings(): Promise<NamingEdits>;
  /** Null takes a referent out of the list; undefined gives back what the list has. */
  changeNaming(id: string, own: OwnReferent | null | undefined, now?: Date): Promise<Outcome<void>>;
}
