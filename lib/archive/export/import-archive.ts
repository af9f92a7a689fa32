import { v7 as uuidv7 } from 'uuid';
import { takeIn } from '../corrections/keep-corrections';
import type { Correction } from '../corrections/types';
import { mergeEventEdit } from '../events/merge-edits';
import { mergeNaming } from '../namings/naming-store';
import { noteOlder } from '../redo-analyses';
import { mergeCollection, mergeRemark } from '../remarks/merge-remarks';
import type { ArchiveDatabase } from '../schema';
import type { ContentLine } from './format';
import { journaled } from './import-journal';
import type { BadLine, ImportOptions, ImportReport } from './import-types';
import { mergeArticle } from './merge-article';
import { mergeTombstone } from './merge-tombstone';
import { planArticle } from './plan-article';
import type { ImportEntries, ImportEntry } from './read-entries';

/** Bad lines that are reported one by one; the others are counted. */
export const REPORTED = 100;
/** Things that are taken in with one transaction, and their size in code units beyond which no more are added. */
const A_STEP = { things: 16, units: 2_000_000 } as const;

type Good = Extract<ImportEntry, { ok: true }>;

/**
 * Takes in what files hold, in small steps, each whole in a transaction with the way back from it. Cut off or cancelled
 * anywhere, what is in stays and can be undone; the same file again goes on, as what is in already changes nothing. What
 * is bad is passed over and reported.
 * @throws ArchiveFailure where a file is no archive, or storage refuses
 */
export async function importArchive(
  db: ArchiveDatabase,
  entries: ImportEntries,
  { now = new Date(), signal, onProgress, name = '' }: ImportOptions,
): Promise<ImportReport> {
  const articles = { new: 0, merged: 0, same: 0, removed: 0 };
  const counts = { corrections: 0, events: 0, namings: 0, remarks: 0, removed: 0, badLines: 0 };
  const bad: BadLine[] = [];
  const id = uuidv7();
  const taking = { id, name, at: now, removal: uuidv7() };
  let step: Good[] = [];
  let units = 0;
  const take = async () => {
    for (const came of await takeStep(db, step, taking)) {
      if (came.type === 'article') articles[came.merged]++;
      else if (came.changed) counts[came.type]++;
    }
    const { bytes = 0 } = step.at(-1) ?? {};
    step = [];
    units = 0;
    onProgress?.({ bytes, articles: articles.new + articles.merged + articles.same });
  };
  for await (const entry of entries()) {
    if (signal?.aborted) break;
    if (entry.ok) {
      step.push(entry);
      units += sizeOf(entry.content);
    } else if (++counts.badLines <= REPORTED)
      bad.push({ file: entry.file, line: entry.line, error: entry.error });
    if (step.length >= A_STEP.things || units >= A_STEP.units) await take();
  }
  if (!signal?.aborted) await take();
  const changed = (await db.imports.get(id)) !== undefined;
  return { id: changed ? id : null, articles, ...counts, bad, cancelled: signal?.aborted ?? false };
}

interface Taking {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  /** Id of the removal by which articles that were removed there go to the trash here. */
  readonly removal: string;
}

type Came =
  | { readonly type: 'article'; readonly merged: keyof ImportReport['articles'] }
  | {
      readonly type: 'corrections' | 'events' | 'namings' | 'remarks' | 'removed';
      readonly changed: boolean;
    };

function takeStep(db: ArchiveDatabase, step: readonly Good[], taking: Taking): Promise<Came[]> {
  const { id, name, at } = taking;
  return journaled(db, id, async () => {
    const came: Came[] = [];
    for (const { content } of step) came.push(await takeThing(db, content, taking));
    const changed = came.filter((one) => one.type === 'article' && CHANGED.has(one.merged)).length;
    const any = changed > 0 || came.some((one) => one.type !== 'article' && one.changed);
    const before = await db.imports.get(id);
    if (any || before)
      await db.imports.put({ id, name, at: at.toISOString(), articles: (before?.articles ?? 0) + changed });
    return came;
  });
}

const CHANGED: ReadonlySet<string> = new Set(['new', 'merged']);

async function takeThing(db: ArchiveDatabase, content: ContentLine, { at, removal }: Taking): Promise<Came> {
  switch (content.type) {
    case 'article': {
      const planned = await planArticle(db, content);
      if (planned === 'same' || planned === 'removed') return { type: 'article', merged: planned };
      const merged = await mergeArticle(db, content);
      await noteOlder(db, content.versions);
      return { type: 'article', merged };
    }
    case 'correction': {
      const { type: _, ...correction } = content;
      return { type: 'corrections', changed: await mergeCorrection(db, correction) };
    }
    case 'event-edit':
      return { type: 'events', changed: await mergeEventEdit(db, content.edit) };
    case 'naming':
      return { type: 'namings', changed: await mergeNaming(db, content.naming) };
    case 'collection':
      return { type: 'remarks', changed: await mergeCollection(db, content.collection) };
    case 'remark':
      return { type: 'remarks', changed: await mergeRemark(db, content.remark) };
    case 'tombstone': {
      const { type: _, ...tombstone } = content;
      return { type: 'removed', changed: await mergeTombstone(db, tombstone, removal, at) };
    }
  }
}

/** About how much of it there is, in code units. */
function sizeOf(content: ContentLine): number {
  if (content.type !== 'article') return 0;
  return content.versions.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((length, text) => length + text.length, 0),
    0,
  );
}

/** Puts a correction of a file in force, if it is new here and was not undone here. */
async function mergeCorrection(db: ArchiveDatabase, row: Correction): Promise<boolean> {
  const [known, gone] = await Promise.all([db.corrections.get(row.id), db.tombstones.get(row.id)]);
  if (known || gone) return false;
  await takeIn(db, row);
  return true;
}
