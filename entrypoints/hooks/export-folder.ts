/** Folder of the extension's own files where exports wait for the browser to copy them. */
const FOLDER = 'exports';
export const TYPE = 'application/jsonl';
/** Milliseconds after which the browser has copied a file for sure, or never will. */
const KEPT_MS = 3_600_000;
/** What Chromium adds to a file's name for what is not yet written to its end. */
const SWAP = '.crswap';

/** A file that is written piece by piece. */
export interface Sink {
  write(text: string): Promise<void>;
  done(): Promise<Blob>;
  /** Leaves nothing of it. */
  drop(): Promise<void>;
  /** Deletes what is done. */
  forget(): Promise<void>;
}

/** Begins a file. @throws DOMException where the browser gives an extension no files */
export async function writeExport(): Promise<Sink> {
  await tidyExports();
  const folder = await openFolder();
  const name = `${Date.now()}-${crypto.randomUUID()}.jsonl`;
  const release = await hold(name);
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    return {
      write: (text) => stream.write(text),
      done: async () => {
        await stream.close();
        release();
        const file = await handle.getFile();
        // By its own type, plain text, Chromium would name it `.txt`.
        return file.slice(0, file.size, TYPE);
      },
      drop: async () => {
        await stream.abort();
        await folder.removeEntry(name);
        release();
      },
      forget: () => folder.removeEntry(name),
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Deletes what a page that was closed left half, and what the browser has copied long ago. */
export async function tidyExports(): Promise<void> {
  const folder = await openFolder();
  const names = new Set<string>();
  for await (const name of folder.keys()) names.add(name.replace(SWAP, ''));
  for (const name of names)
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (!lock || (Date.now() - Number.parseInt(name, 10) <= KEPT_MS && (await isWhole(folder, name))))
        return;
      for (const part of [name, name + SWAP]) await folder.removeEntry(part).catch(() => {});
    });
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** A file is empty till its writer is done. */
async function isWhole(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  const handle = await folder.getFileHandle(name).catch(() => null);
  return handle !== null && (await handle.getFile()).size > 0;
}

/** Says that a file is being written, till it is released or the page is gone. */
function hold(name: string): Promise<() => void> {
  return new Promise((held, reject) => {
    navigator.locks.request(name, () => new Promise<void>((release) => held(release))).catch(reject);
  });
}
