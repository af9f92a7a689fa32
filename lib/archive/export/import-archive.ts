import { v7 as uuidv7 } from 'uuid';
import { correctionTables, takeIn } from '../corrections/keep-corrections';
import type { Correction } from '../corrections/types';
import { editTables } from '../events/edit-events';
import { mergeEventEdit } from '../events/merge-edits';
import { ArchiveFailure } from '../failure';
import { LIMITS } from '../limits';
import { noteOlder } from '../redo-analyses';
import { mergeCollection, mergeRemark } from '../remarks/merge-remarks';
import type { ArchiveDatabase } from '../schema';
import type { ArchiveError } from '../types';
import { type Merged, mergeArticle } from './merge-article';
import { mergeTombstone } from './merge-tombstone';
import { readLines } from './read-lines';
import { checkHeader, readContentLine } from './validate-line';

/** Bad lines that are reported one by one; the others are counted. */
const REPORTED = 100;

/** A line that could not be taken in, and why. */
export interface BadLine {
  /** From 1 on. */
  readonly line: number;
  readonly error: ArchiveError;
}

/** What an import brought. */
export interface ImportReport {
  /** Articles by what became of them. */
  readonly articles: Readonly<Record<Merged, number>>;
  readonly corrections: number;
  /** Articles, notes, tags, corrections and words on events that went because they were removed there. */
  readonly removed: number;
  readonly badLines: number;
  /** The first of them. */
  readonly bad: readonly BadLine[];
  readonly cancelled: boolean;
}

export interface ImportOptions {
  readonly now?: Date;
  readonly signal?: AbortSignal;
  /** Told after each line. */
  readonly onProgress?: (progress: { readonly bytes: number; readonly articles: number }) => void;
}

/**
 * Takes an exported archive in, line by line, each in a transaction of its own. Cut off or cancelled anywhere, what is
 * in stays; the same file again goes on, as what is in already changes nothing. A bad line is passed over and reported.
 * @throws ArchiveFailure where the file is no archive, or storage refuses
 */
export async function importArchive(
  db: ArchiveDatabase,
  file: Blob,
  { now = new Date(), signal, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const articles = { new: 0, merged: 0, same: 0, removed: 0 };
  const counts = { corrections: 0, removed: 0, badLines: 0 };
  const bad: BadLine[] = [];
  const removal = uuidv7();
  const take = async (text: string): Promise<void> => {
    const line = await readContentLine(text);
    if (line.type === 'article') {
      articles[await mergeArticle(db, line)]++;
      await noteOlder(db, line.versions);
    } else if (line.type === 'correction') {
      const { type: _, ...correction } = line;
      if (await mergeCorrection(db, correction)) counts.corrections++;
    } else if (line.type === 'event-edit')
      await db.transaction('rw', editTables(db), () => mergeEventEdit(db, line.edit));
    else if (line.type === 'collection') await mergeCollection(db, line.collection);
    else if (line.type === 'remark') await mergeRemark(db, line.remark);
    else {
      const { type: _, ...tombstone } = line;
      if (await mergeTombstone(db, tombstone, removal, now)) counts.removed++;
    }
  };
  let cancelled = false;
  let headed = false;
  for await (const { number, text, bytes } of readLines(file, LIMITS.exportedLine)) {
    cancelled = signal?.aborted ?? false;
    if (cancelled) break;
    if (!headed) {
      checkHeader(text);
      headed = true;
      continue;
    }
    const error = await take(text).then(() => null, lineError);
    if (error && ++counts.badLines <= REPORTED) bad.push({ line: number, error });
    onProgress?.({ bytes, articles: articles.new + articles.merged + articles.same });
  }
  if (!headed && !cancelled) throw new ArchiveFailure({ error: 'not-archive' });
  return { articles, ...counts, bad, cancelled };
}

/** Why a line is bad; what is no fault of the line is thrown on. */
function lineError(caught: unknown): ArchiveError {
  if (!(caught instanceof ArchiveFailure)) throw caught;
  const { reason } = caught;
  if (reason.error !== 'invalid' && reason.error !== 'too-large') throw caught;
  return reason;
}

/** Puts a correction of a file in force, if it is new here and was not undone here. */
async function mergeCorrection(db: ArchiveDatabase, row: Correction): Promise<boolean> {
  return db.transaction('rw', correctionTables(db), async () => {
    const [known, gone] = await Promise.all([db.corrections.get(row.id), db.tombstones.get(row.id)]);
    if (known || gone) return false;
    await takeIn(db, row);
    return true;
  });
}
