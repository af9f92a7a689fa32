import { v7 as uuidv7 } from 'uuid';
import { keyOf } from '../save-article';
import type { ArchiveDatabase } from '../schema';
import { identitiesOf } from './identities';
import { toRefile } from './refile';
import { type Correction, laterFirst, type ReaderWord } from './types';
import { validateWord } from './validate-word';

/** What saying and undoing a correction writes. */
export function correctionTables(db: ArchiveDatabase) {
  return [db.corrections, db.refiling, db.articles, db.tombstones];
}

/**
 * Keeps a reader's word, and notes which saved articles are to be filed anew by it (`refileStep`).
 * @param url address of the page that it was said on
 * @throws ArchiveFailure for a word that is not in order
 */
export async function addCorrection(
  db: ArchiveDatabase,
  url: string,
  word: ReaderWord,
  now: Date,
): Promise<Correction> {
  const bound = word.kind === 'not-claim' || word.kind === 'speaker' || isOfPage(word);
  const page = bound ? keyOf(url) : '';
  const row: Correction = { ...validateWord(word), id: uuidv7(), at: now.toISOString(), page };
  await db.transaction('rw', correctionTables(db), () => takeIn(db, row));
  return row;
}

const isOfPage = (word: ReaderWord) => word.kind === 'identity' && !word.everywhere;

/** Puts a correction in force; within a transaction over `correctionTables`. */
export async function takeIn(db: ArchiveDatabase, row: Correction): Promise<void> {
  const was = identitiesOf(await everywhere(db));
  await db.corrections.put(row);
  await toRefile(db, row, was, identitiesOf(await everywhere(db)));
}

/** Takes a correction back; null where there is none of this id. */
export async function undoCorrection(db: ArchiveDatabase, id: string, now: Date): Promise<Correction | null> {
  return db.transaction('rw', correctionTables(db), async () => {
    const row = await db.corrections.get(id);
    if (!row) return null;
    await takeOut(db, row, now.toISOString());
    return row;
  });
}

/** Takes a correction out of force and remembers that it is gone; within a transaction over `correctionTables`. */
export async function takeOut(db: ArchiveDatabase, row: Correction, at: string): Promise<void> {
  const was = identitiesOf(await everywhere(db));
  await db.corrections.delete(row.id);
  await db.tombstones.put({ id: row.id, kind: 'correction', at });
  await toRefile(db, row, was, identitiesOf(await everywhere(db)));
}

function everywhere(db: ArchiveDatabase): Promise<Correction[]> {
  return db.corrections.where('page').equals('').toArray();
}

/** All corrections, the last one first. */
export async function listCorrections(db: ArchiveDatabase): Promise<Correction[]> {
  return (await db.corrections.toArray()).sort(laterFirst);
}
