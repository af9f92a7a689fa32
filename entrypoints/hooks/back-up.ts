import { browser } from 'wxt/browser';
import { openArchive } from '../../lib/archive/open-archive';
import { isDue } from '../../lib/backup/due';
import { changeBackup, readBackup } from '../../lib/backup/kept-backup';
import type { Problem } from '../../lib/i18n/problem';
import { archiveFileName, writeArchiveFile } from './archive-file';
import { problemOf } from './problem-of';
import { saveDownload } from './save-download';

/** One page at a time does it, however many are open. */
const LOCK = 'siyaq-backup';
/** Folder below the downloads. */
const FOLDER = 'siyaq';
/** Files of our own that are kept. */
const KEPT = 3;

/** Writes the automatic file where it is due; what goes wrong is kept for the reader, and tried again. */
export async function backUpIfDue(): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock || !isDue(await readBackup(), Date.now())) return;
    const problem = await backUp().catch(problemOf);
    if (problem) await changeBackup({ failed: { at: new Date().toISOString(), problem } });
  });
}

async function backUp(): Promise<Problem | null> {
  // An empty archive would push the files of a full one out.
  if ((await openArchive().count()) === 0) return null;
  const file = await writeArchiveFile();
  if (!file) return null;
  const problem = await saveDownload(file.content, `${FOLDER}/${archiveFileName('siyaq-backup')}`);
  await file.forget().catch(() => {});
  if (problem) return problem;
  const { articles } = file;
  await changeBackup({ at: new Date().toISOString(), articles, putOff: 0, failed: null });
  await removeOld();
  return null;
}

/** Removes the automatic files but the last ones: those alone that this extension wrote under this name. */
async function removeOld(): Promise<void> {
  const found = await browser.downloads.search({
    filenameRegex: String.raw`siyaq-backup-\d{4}-\d\d-\d\d\.jsonl$`,
    state: 'complete',
    orderBy: ['-startTime'],
  });
  const own = found.filter(({ byExtensionId, exists }) => exists && byExtensionId === browser.runtime.id);
  // One day's file may have been written several times.
  const kept = new Set([...new Set(own.map(({ filename }) => filename))].slice(0, KEPT));
  for (const { id, filename } of own)
    if (!kept.has(filename)) await browser.downloads.removeFile(id).catch(() => {});
}
