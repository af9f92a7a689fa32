import { openLibrary } from '../../lib/archive/open-library';

/** Code units that are gathered before they are handed on. */
const PIECE = 4_000_000;
/** Folder of the extension's own files where exports wait for the browser to copy them. */
const FOLDER = 'exports';
const TYPE = 'application/jsonl';
/** Milliseconds after which the browser has copied a file for sure, or never will. */
const KEPT_MS = 3_600_000;

/** The whole archive as a file. */
export interface ArchiveFile {
  readonly content: Blob;
  readonly articles: number;
  /** Has it forgotten; its content cannot be read after. */
  forget(): Promise<void>;
}

export interface WritingOptions {
  readonly signal?: AbortSignal;
  /** Told after each piece. */
  readonly onProgress?: (progress: { readonly articles: number; readonly total: number }) => void;
}

/**
 * Writes the whole archive piece by piece, so that it is never in memory.
 * @returns null where it was stopped; nothing is left of it then
 */
export async function writeArchiveFile({
  signal,
  onProgress,
}: WritingOptions = {}): Promise<ArchiveFile | null> {
  const to = await onDisk().catch(inMemory);
  try {
    let waiting = '';
    let articles = 0;
    for await (const piece of openLibrary().export()) {
      if (signal?.aborted) {
        await to.drop();
        return null;
      }
      waiting += piece.text;
      ({ articles } = piece);
      onProgress?.(piece);
      if (waiting.length < PIECE) continue;
      await to.write(waiting);
      waiting = '';
    }
    await to.write(waiting);
    return { content: await to.done(), articles, forget: to.forget };
  } catch (error) {
    await to.drop().catch(() => {});
    throw error;
  }
}

/** The name of a file that is written today. */
export const archiveFileName = (kind: 'siyaq' | 'siyaq-backup') =>
  `${kind}-${new Date().toISOString().slice(0, 10)}.jsonl`;

interface Sink {
  write(text: string): Promise<void>;
  done(): Promise<Blob>;
  drop(): Promise<void>;
  /** Deletes what is done. */
  forget(): Promise<void>;
}

/** A file of the extension's own. What a closed page left half lies nowhere: a file is there when it is whole. */
async function onDisk(): Promise<Sink> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  const now = Date.now();
  for await (const name of folder.keys())
    if (now - Number.parseInt(name, 10) > KEPT_MS) await folder.removeEntry(name).catch(() => {});
  const name = `${now}-${crypto.randomUUID()}.jsonl`;
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  return {
    write: (text) => stream.write(text),
    done: async () => {
      await stream.close();
      const file = await handle.getFile();
      // By its own type, plain text, Chromium would name it `.txt`.
      return file.slice(0, file.size, TYPE);
    },
    drop: async () => {
      await stream.abort();
      await folder.removeEntry(name);
    },
    forget: () => folder.removeEntry(name),
  };
}

/** Where the browser gives an extension no files, as in a private window. */
function inMemory(): Sink {
  const pieces: Blob[] = [];
  return {
    write: async (text) => {
      pieces.push(new Blob([text]));
    },
    done: async () => new Blob(pieces, { type: TYPE }),
    drop: async () => {
      pieces.length = 0;
    },
    forget: async () => {},
  };
}
