import type { ReaderWord } from '../../lib/archive/corrections/types';
import { openArchive } from '../../lib/archive/open-archive';
import type { Outcome } from '../../lib/archive/types';
import { gatherLater } from './gather-later';
import { problemOf } from './problem-of';
import { refreshPages } from './refresh-pages';
import type { Toasting } from './use-toasts';

type Say = Toasting['toast'];

/** Does a write and says what went wrong, if anything did. Null then. */
export async function attempt<T>(write: Promise<Outcome<T>>, toast: Say): Promise<T | null> {
  try {
    const outcome = await write;
    if (outcome.ok) return outcome.result;
    toast({ type: 'problem', problem: outcome.error });
  } catch (error) {
    toast({ type: 'problem', problem: problemOf(error) });
  }
  return null;
}

/** Takes articles out of the archive, with a way back. */
export async function removeWithUndo(ids: readonly string[], toast: Say): Promise<void> {
  const archive = openArchive();
  const removal = await attempt(archive.remove(ids), toast);
  if (!removal) return;
  gatherLater();
  toast({ type: 'removed', count: removal.articles.length }, async () => {
    const restored = await attempt(archive.restore(removal.id), toast);
    gatherLater();
    if (restored) toast({ type: 'restored', count: restored.length });
  });
}

export async function setNote(id: string, note: string, toast: Say): Promise<void> {
  await attempt(openArchive().setNote(id, note), toast);
}

export async function setTags(id: string, tags: readonly string[], toast: Say): Promise<void> {
  await attempt(openArchive().setTags(id, tags), toast);
}

/** Keeps what the reader says about a page, with a way back. */
export async function correctWithUndo(url: string, word: ReaderWord, toast: Say): Promise<void> {
  const kept = await attempt(openArchive().correct(url, word), toast);
  if (!kept) return;
  toast({ type: 'corrected' }, () => void undoCorrection(kept.id, toast));
  await showCorrected();
}

export async function undoCorrection(id: string, toast: Say): Promise<void> {
  const undone = await attempt(openArchive().undoCorrection(id), toast);
  if (!undone) return;
  toast({ type: 'correction-undone' });
  await showCorrected();
}

/** Pages show a correction at once, and what the archive knows by it when the articles are filed anew. */
async function showCorrected(): Promise<void> {
  await refreshPages();
  await openArchive().idle();
  await refreshPages();
}
