import { rivalsOf } from '../events/merge-edits';
import { clashOf } from '../namings/naming-store';
import { isLater } from '../remarks/merge-remarks';
import type { ArchiveDatabase } from '../schema';
import type { ContentLine, ExportedArticle } from './format';
import { REPORTED } from './import-archive';
import type { BadLine, ImportPlan, ReadingOptions } from './import-types';
import { type PlannedArticle, planArticles, planTables } from './plan-article';
import type { ImportEntries } from './read-entries';

/** Titles that are told. */
const TITLES = 20;
/** Articles that are looked up together. */
const A_STEP = 64;

/**
 * Reads what an import would do, and writes nothing. A page that stands in a file twice counts as new once.
 * @returns null where it was stopped
 */
export async function planImport(
  db: ArchiveDatabase,
  entries: ImportEntries,
  { signal, onProgress }: ReadingOptions,
): Promise<ImportPlan | null> {
  const articles: Record<PlannedArticle, number> = { new: 0, same: 0, newer: 0, both: 0, removed: 0 };
  const counts = { corrections: 0, events: 0, namings: 0, remarks: 0, removed: 0, badLines: 0 };
  const both: string[] = [];
  const clashes: string[] = [];
  const bad: BadLine[] = [];
  const seen = new Set<string>();
  let told = 0;
  let step: ExportedArticle[] = [];
  const look = async (bytes: number) => {
    const planned = await db.transaction('r', planTables(db), async () => planArticles(db, step));
    for (const [i, { url, versions }] of step.entries()) {
      const plan = planned[i]!;
      articles[plan === 'new' && seen.has(url) ? 'newer' : plan]++;
      seen.add(url);
      if (plan === 'both' && both.length < TITLES) both.push(versions[0]!.title);
    }
    told += step.length;
    step = [];
    onProgress?.({ bytes, articles: told });
  };
  let last = 0;
  for await (const entry of entries()) {
    if (signal?.aborted) return null;
    const { file, line, bytes } = entry;
    last = bytes;
    if (!entry.ok) {
      if (++counts.badLines <= REPORTED) bad.push({ file, line, error: entry.error });
    } else if (entry.content.type === 'article') step.push(entry.content);
    else {
      if (await changes(db, entry.content)) counts[COUNTED[entry.content.type]]++;
      const clash = clashes.length < TITLES && (await clashIn(db, entry.content));
      if (clash) clashes.push(clash);
    }
    if (step.length >= A_STEP) await look(bytes);
  }
  await look(last);
  if (signal?.aborted) return null;
  return { articles, both, ...counts, clashes, bad };
}

type Other = Exclude<ContentLine, { type: 'article' }>;

const COUNTED = {
  correction: 'corrections',
  'event-edit': 'events',
  naming: 'namings',
  collection: 'remarks',
  remark: 'remarks',
  tombstone: 'removed',
} as const satisfies Readonly<Record<Other['type'], string>>;

/** Whether a line that is no article would change something that the reader sees. */
async function changes(db: ArchiveDatabase, line: Other): Promise<boolean> {
  switch (line.type) {
    case 'correction':
      return isNew(db.corrections, db, line.id);
    case 'event-edit':
      return isNew(db.eventEdits, db, line.edit.id);
    case 'naming':
      return isLater(line.naming, await db.namings.get(line.naming.id));
    case 'collection':
      return isLater(line.collection, await db.collections.get(line.collection.id));
    case 'remark':
      return isLater(line.remark, await db.remarks.get(line.remark.id));
    case 'tombstone':
      return removes(db, line);
  }
}

/** What a line is about of which this archive says something else, and only the later can hold. */
async function clashIn(db: ArchiveDatabase, line: Other): Promise<string | null> {
  if (line.type === 'naming') return clashOf(line.naming, await db.namings.get(line.naming.id));
  if (line.type !== 'event-edit' || line.edit.kind !== 'name') return null;
  const own = (await rivalsOf(db, line.edit)).find(({ text }) => text !== line.edit.text);
  return own?.text ?? null;
}

async function isNew(
  table: { get(id: string): PromiseLike<unknown> },
  db: ArchiveDatabase,
  id: string,
): Promise<boolean> {
  const [known, gone] = await Promise.all([table.get(id), db.tombstones.get(id)]);
  return !known && !gone;
}

async function removes(
  db: ArchiveDatabase,
  { id, kind, at }: Extract<Other, { type: 'tombstone' }>,
): Promise<boolean> {
  if (await db.tombstones.get(id)) return false;
  switch (kind) {
    case 'article': {
      const article = await db.articles.get({ id });
      const annotations = await db.annotations.where('articleId').equals(id).toArray();
      return article !== undefined && [article, ...annotations].every((one) => lastOf(one) <= at);
    }
    case 'annotation':
      return (await db.annotations.get(id)) !== undefined;
    case 'correction':
      return (await db.corrections.get(id)) !== undefined;
    case 'event-edit':
      return (await db.eventEdits.get(id)) !== undefined;
  }
}

const lastOf = (row: { readonly updatedAt: string } | { readonly at: string }) =>
  'updatedAt' in row ? row.updatedAt : row.at;
