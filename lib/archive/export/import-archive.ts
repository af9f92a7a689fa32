import { v7 as uuidv7 } from 'uuid';
import { takeIn } from '../corrections/keep-corrections';
import type { Correction } from '../corrections/types';
import { mergeEventEdit } from '../events/merge-edits';
import { mergeNaming } from '../namings/naming-store';
import { noteOlder } from '../redo-analyses';
import { mergeCollection, mergeRemark } from '../remarks/merge-remarks';
import type { ArchiveDatabase } from '../schema';
import { FIRST_DOC, readTotals } from '../totals';
import type { ContentLine } from './format';
import { importTables, journaled } from './import-journal';
import type { BadLine, ImportOptions, ImportReport } from './import-types';
import { mergeTombstone } from './merge-tombstone';
import type { ImportEntries, ImportEntry } from './read-entries';
import { takeArticles } from './take-articles';

/** Bad lines that are reported one by one; the others are counted. */
export const REPORTED = 100;
/** Things that are taken in with one transaction, and their size in code units beyond which no more are added. */
const A_STEP = { things: 128, units: 1_000_000 } as const;

type Good = Extract<ImportEntry, { ok: true }>;

/**
 * Takes in what files hold, in steps, each whole in a transaction with the way back from it; while the database writes a
 * step, the next is read. Cut off or cancelled anywhere, what is in stays and can be undone; the same file again goes
 * on, as what is in already changes nothing. What is bad is passed over and reported.
 * @param afterStep what is to be done after each, before the next is written
 * @throws ArchiveFailure where a file is no archive, or storage refuses
 */
export async function importArchive(
  db: ArchiveDatabase,
  entries: ImportEntries,
  { now = new Date(), signal, onProgress, name = '' }: ImportOptions,
  afterStep: () => Promise<void> = async () => {},
): Promise<ImportReport> {
  const articles = { new: 0, merged: 0, same: 0, removed: 0 };
  const counts = { corrections: 0, events: 0, namings: 0, remarks: 0, removed: 0, badLines: 0 };
  const bad: BadLine[] = [];
  const id = uuidv7();
  const taking = { id, name, at: now, removal: uuidv7() };
  let step: Good[] = [];
  let units = 0;
  let writing: Promise<void> = Promise.resolve();
  const write = async (whole: readonly Good[]) => {
    for (const came of await takeStep(db, whole, taking)) {
      if (came.type === 'article') articles[came.merged]++;
      else if (came.changed) counts[came.type]++;
    }
    const { bytes = 0 } = whole.at(-1) ?? {};
    onProgress?.({ bytes, articles: articles.new + articles.merged + articles.same });
    await afterStep();
  };
  const take = async () => {
    const whole = step;
    step = [];
    units = 0;
    await writing;
    if (signal?.aborted) return;
    writing = write(whole);
    // Whoever waits for it next is told.
    writing.catch(() => {});
  };
  try {
    for await (const entry of entries()) {
      if (signal?.aborted) break;
      if (!entry.ok) {
        if (++counts.badLines <= REPORTED)
          bad.push({ file: entry.file, line: entry.line, error: entry.error });
        continue;
      }
      if (step[0] && isArticle(step[0]) !== isArticle(entry)) await take();
      step.push(entry);
      units += sizeOf(entry.content);
      if (step.length >= A_STEP.things || units >= A_STEP.units) await take();
    }
    await take();
  } finally {
    await writing;
  }
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

type Article = Extract<ContentLine, { type: 'article' }>;
type Other = Exclude<ContentLine, Article>;

const isArticle = ({ content }: Good) => content.type === 'article';

/** @param step articles alone, or none */
function takeStep(db: ArchiveDatabase, step: readonly Good[], taking: Taking): Promise<Came[]> {
  const { id, name, at } = taking;
  const contents = step.map(({ content }) => content);
  // Never within another's transaction: the next step is read meanwhile.
  return db.transaction('rw!', importTables(db), async () => {
    const incoming = contents.filter((content): content is Article => content.type === 'article');
    const others = contents.filter((content): content is Other => content.type !== 'article');
    const { nextDoc } = await readTotals(db);
    const merged = await takeArticles(db, id, incoming);
    const taken = incoming.filter((_, i) => CHANGED.has(merged[i]!));
    await noteOlder(
      db,
      taken.flatMap(({ versions }) => versions),
      nextDoc === FIRST_DOC,
    );
    const came: Came[] = merged.map((one) => ({ type: 'article', merged: one }));
    if (others.length > 0)
      await journaled(db, id, async () => {
        for (const content of others) came.push(await takeThing(db, content, taking));
      });
    const changed = came.filter((one) => one.type === 'article' && CHANGED.has(one.merged)).length;
    const any = changed > 0 || came.some((one) => one.type !== 'article' && one.changed);
    const before = await db.imports.get(id);
    if (any || before)
      await db.imports.put({ id, name, at: at.toISOString(), articles: (before?.articles ?? 0) + changed });
    return came;
  });
}

const CHANGED: ReadonlySet<string> = new Set(['new', 'merged']);

async function takeThing(db: ArchiveDatabase, content: Other, { at, removal }: Taking): Promise<Came> {
  switch (content.type) {
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
