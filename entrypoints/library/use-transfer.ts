import { useEffect, useRef, useState } from 'preact/hooks';
import type { GivenAddress, TransferActions, TransferState } from '../../components/settings/transfer-state';
import type { Analysis } from '../../lib/analysis/types';
import { ANALYSIS_VERSION } from '../../lib/analysis/version';
import type { ReadingOptions } from '../../lib/archive/export/import-types';
import type { ImportEntries } from '../../lib/archive/export/read-entries';
import { openLibrary } from '../../lib/archive/open-library';
import { archiveFileName, writeArchiveFile } from '../hooks/archive-file';
import { tidyExports } from '../hooks/export-folder';
import { gatherLater } from '../hooks/gather-later';
import { problemOf } from '../hooks/problem-of';
import { refreshPages } from '../hooks/refresh-pages';
import { downloadFile } from './download-file';

type Show = (state: TransferState) => void;

/** Exports and imports the archive, one at a time, with a count and a way to stop. */
export function useTransfer(
  onExported: (articles: number) => void,
  onWiped: () => void,
): {
  transfer: TransferState;
  actions: Omit<TransferActions, 'onRemindAfter' | 'onBackUpEvery'>;
} {
  const [transfer, setTransfer] = useState<TransferState>({ status: 'idle' });
  const stop = useRef(new AbortController());
  const chosen = useRef<readonly File[]>([]);
  // A private window has no such folder.
  useEffect(() => void tidyExports().catch(() => {}), []);
  const run = (work: (signal: AbortSignal, show: Show) => Promise<TransferState>) => {
    stop.current = new AbortController();
    void work(stop.current.signal, setTransfer)
      .catch((error): TransferState => ({ status: 'error', problem: problemOf(error) }))
      .then((state) => {
        setTransfer(state);
        if (state.status === 'exported') onExported(state.articles);
        if (state.status === 'wiped') onWiped();
      });
  };
  return {
    transfer,
    actions: {
      onExport: () => run(exportFile),
      onImport: (files) => {
        chosen.current = files;
        run((signal, show) => look(files, signal, show));
      },
      onTakeIn: (addresses) =>
        run((signal, show) => takeIn({ files: chosen.current, addresses }, signal, show)),
      onLeave: () => setTransfer({ status: 'idle' }),
      onUndoImport: (id) => run((signal, show) => undo(id, signal, show)),
      onCancel: () => stop.current.abort(),
      onWipe: () => run(wipe),
    },
  };
}

async function exportFile(signal: AbortSignal, show: Show): Promise<TransferState> {
  show({ status: 'exporting', share: 0, articles: 0 });
  const file = await writeArchiveFile({
    signal,
    onProgress: ({ articles, total }) =>
      show({ status: 'exporting', share: articles / Math.max(1, total), articles }),
  });
  if (!file) return { status: 'cancelled' };
  downloadFile(file.content, archiveFileName('siyaq'));
  return { status: 'exported', articles: file.articles };
}

/** Files that are no archive by their name. */
const OTHERS = /\.(?:x?html?|txt|ris|json)$/i;

/**
 * An archive by itself, or whatever the files hold; read with the analyser only when it is taken in.
 * @param addresses given for what has none; null while the reader only looks
 */
async function entriesOf(
  files: readonly File[],
  addresses: readonly GivenAddress[] | null,
): Promise<Blob | ImportEntries> {
  const [file] = files;
  if (file && files.length === 1 && !OTHERS.test(file.name)) return file;
  const [{ readFiles }, { confirmArabic }] = await Promise.all([
    import('../../lib/intake/read-files'),
    import('../../lib/analysis/confirm-language'),
  ]);
  const analyse = addresses ? await analyser() : unread;
  const given = new Map(addresses?.map((one) => [placeOf(one), one.url]));
  const addressOf = (place: Place) => given.get(placeOf(place)) ?? null;
  return () => readFiles(files, { analyse, isArabic: confirmArabic, addressOf });
}

type Place = Pick<GivenAddress, 'file' | 'line'>;

const placeOf = ({ file, line }: Place) => JSON.stringify([file, line]);

async function analyser(): Promise<(text: string) => Analysis> {
  const { analyse } = await import('../../lib/analysis/analyse');
  return (text) => analyse(text, { explain: true });
}

/** Enough to tell whether an article is here: what it says is read when it comes. */
const unread = (): Analysis => ({ version: ANALYSIS_VERSION, speakers: [], claims: [] });

function following(
  files: readonly File[],
  status: 'checking' | 'importing',
  signal: AbortSignal,
  show: Show,
): ReadingOptions {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  show({ status, share: 0, articles: 0 });
  const onProgress: ReadingOptions['onProgress'] = ({ bytes, articles }) =>
    show({ status, share: bytes / Math.max(1, size), articles });
  return { signal, onProgress };
}

async function look(files: readonly File[], signal: AbortSignal, show: Show): Promise<TransferState> {
  const options = following(files, 'checking', signal, show);
  const outcome = await openLibrary().planImport(await entriesOf(files, null), options);
  if (!outcome.ok) return { status: 'error', problem: outcome.error };
  return outcome.result ? { status: 'planned', plan: outcome.result } : { status: 'idle' };
}

async function takeIn(
  { files, addresses }: { readonly files: readonly File[]; readonly addresses: readonly GivenAddress[] },
  signal: AbortSignal,
  show: Show,
): Promise<TransferState> {
  const options = following(files, 'importing', signal, show);
  const outcome = await openLibrary().import(await entriesOf(files, addresses), {
    ...options,
    name: files[0]?.name ?? '',
  });
  gatherLater();
  await refreshPages();
  if (!outcome.ok) return { status: 'error', problem: outcome.error };
  return { status: 'imported', report: outcome.result };
}

async function undo(id: string, signal: AbortSignal, show: Show): Promise<TransferState> {
  const archive = openLibrary();
  const total = (await archive.pastImports()).find((one) => one.id === id)?.articles ?? 0;
  const tell = (articles: number) =>
    show({ status: 'undoing', share: articles / Math.max(1, total), articles });
  tell(0);
  const outcome = await archive.undoImport(id, { signal, onProgress: tell });
  gatherLater();
  await refreshPages();
  if (!outcome.ok) return { status: 'error', problem: outcome.error };
  return { status: 'undone', report: outcome.result };
}

async function wipe(_: AbortSignal, show: Show): Promise<TransferState> {
  show({ status: 'wiping' });
  const outcome = await openLibrary().wipe();
  if (!outcome.ok) return { status: 'error', problem: outcome.error };
  await refreshPages();
  return { status: 'wiped' };
}
