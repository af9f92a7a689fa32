import { ArchiveFailure } from '../failure';
import { LIMITS } from '../limits';
import { isLater } from '../remarks/merge-remarks';
import type { ArchiveDatabase } from '../schema';
import type { Outcome } from '../types';
import type { NamingRow } from './tables';
import type { NamingEdits, NamingStore, OwnReferent } from './types';

interface Access {
  readonly read: <T>(run: () => Promise<T>) => Promise<T>;
  readonly write: <T>(run: () => Promise<T>) => Promise<Outcome<T>>;
}

/** The archive's part that holds what the reader changed of the list of namings. */
export function namingStore(db: ArchiveDatabase, { read, write }: Access): NamingStore {
  return {
    namings: () => read(() => namingEdits(db)),
    changeNaming: (id, own, now = new Date()) => write(() => changeNaming(db, id, own, now)),
  };
}

async function namingEdits(db: ArchiveDatabase): Promise<NamingEdits> {
  const rows = await db.namings.toArray();
  return Object.fromEntries(rows.flatMap(({ id, own, removed }) => (removed ? [] : [[id, own]])));
}

async function changeNaming(
  db: ArchiveDatabase,
  id: string,
  own: OwnReferent | null | undefined,
  now: Date,
): Promise<void> {
  if (own) checkLimits(own);
  await db.namings.put({ id, own: own ?? null, at: now.toISOString(), removed: own === undefined });
}

/** What is kept here must be taken in elsewhere. @throws ArchiveFailure `too-large` */
function checkLimits({ label, namings }: OwnReferent): void {
  const tooLarge = (limit: number) => new ArchiveFailure({ error: 'too-large', limit });
  if (label.length > LIMITS.referentLabel) throw tooLarge(LIMITS.referentLabel);
  if (namings.length > LIMITS.namings) throw tooLarge(LIMITS.namings);
  if (namings.some((line) => line.length > LIMITS.namingForms)) throw tooLarge(LIMITS.namingForms);
}

/**
 * Takes what another archive says of a referent in; within a transaction over `namings`.
 * @returns whether it changed something
 */
export async function mergeNaming(db: ArchiveDatabase, row: NamingRow): Promise<boolean> {
  if (!isLater(row, await db.namings.get(row.id))) return false;
  await db.namings.put(row);
  return true;
}

/** What the reader calls a referent of which both archives have a word, and not the same; null where they agree. */
export function clashOf(row: NamingRow, here: NamingRow | undefined): string | null {
  if (!here || here.removed || row.removed || JSON.stringify(here.own) === JSON.stringify(row.own))
    return null;
  return (here.own ?? row.own)!.label;
}
