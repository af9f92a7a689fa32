import { openLibrary } from '../../lib/archive/open-library';
import { type Sink, TYPE, writeExport } from './export-folder';

/** Code units that are gathered before they are handed on. */
const PIECE = 4_000_000;

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
  const to = await writeExport().catch(inMemory);
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
