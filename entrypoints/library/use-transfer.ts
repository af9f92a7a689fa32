import { useRef, useState } from 'preact/hooks';
import type { TransferActions, TransferState } from '../../components/settings/transfer-state';
import { openArchive } from '../../lib/archive/open-archive';
import { gatherLater } from '../hooks/gather-later';
import { problemOf } from '../hooks/problem-of';
import { refreshPages } from '../hooks/refresh-pages';
import { downloadFile } from './download-file';

/** Code units that are gathered before they are handed to the browser, which keeps them on the disk. */
const PIECE = 4_000_000;

/** Exports and imports the archive, one at a time, with a count and a way to stop. */
export function useTransfer(): { transfer: TransferState; actions: TransferActions } {
  const [transfer, setTransfer] = useState<TransferState>({ status: 'idle' });
  const stop = useRef(new AbortController());
  const run = (work: (signal: AbortSignal, show: typeof setTransfer) => Promise<TransferState>) => {
    stop.current = new AbortController();
    void work(stop.current.signal, setTransfer)
      .catch((error): TransferState => ({ status: 'error', problem: problemOf(error) }))
      .then(setTransfer);
  };
  return {
    transfer,
    actions: {
      onExport: () => run(exportFile),
      onImport: (file) => run((signal, show) => importFile(file, signal, show)),
      onCancel: () => stop.current.abort(),
    },
  };
}

type Show = (state: TransferState) => void;

async function exportFile(signal: AbortSignal, show: Show): Promise<TransferState> {
  const blobs: Blob[] = [];
  let waiting = '';
  let articles = 0;
  show({ status: 'exporting', share: 0, articles });
  for await (const piece of openArchive().export()) {
    if (signal.aborted) return { status: 'cancelled' };
    waiting += piece.text;
    ({ articles } = piece);
    show({ status: 'exporting', share: articles / Math.max(1, piece.total), articles });
    if (waiting.length < PIECE) continue;
    blobs.push(new Blob([waiting]));
    waiting = '';
  }
  const day = new Date().toISOString().slice(0, 10);
  downloadFile(new Blob([...blobs, waiting], { type: 'application/jsonl' }), `siyaq-${day}.jsonl`);
  return { status: 'exported', articles };
}

async function importFile(file: File, signal: AbortSignal, show: Show): Promise<TransferState> {
  show({ status: 'importing', share: 0, articles: 0 });
  const outcome = await openArchive().import(file, {
    signal,
    onProgress: ({ bytes, articles }) =>
      show({ status: 'importing', share: bytes / Math.max(1, file.size), articles }),
  });
  gatherLater();
  await refreshPages();
  if (!outcome.ok) return { status: 'error', problem: outcome.error };
  return { status: 'imported', report: outcome.result };
}
