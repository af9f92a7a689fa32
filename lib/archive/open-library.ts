import { type ArchiveOptions, type Connection, connectionOf } from './connection';
import { exportArchive } from './export/export-archive';
import { importArchive } from './export/import-archive';
import { planImport } from './export/plan-import';
import { type ImportEntries, readEntries } from './export/read-entries';
import { pastImports, undoImport } from './export/undo-import';
import { forgetIndex } from './index/index-cache';
import type { Library, Transfer } from './library';
import { wipeArchive } from './wipe-archive';

const opened = new WeakMap<Connection, Library>();

/** The archive as `openArchive` opens it, with what takes it out and in: the background has no need of that. */
export function openLibrary(options: ArchiveOptions = {}): Library {
  const connection = connectionOf(options);
  let library = opened.get(connection);
  if (!library) {
    library = { ...connection.archive, ...transferOf(connection) };
    opened.set(connection, library);
  }
  return library;
}

const entriesOf = (from: Blob | ImportEntries): ImportEntries =>
  from instanceof Blob ? () => readEntries(from) : from;

function transferOf({ db, read, write, mergeMany, changed }: Connection): Transfer {
  return {
    export: async function* (now = new Date()) {
      await read(async () => {}); // opens the database
      yield* exportArchive(db, now);
    },
    planImport: (from, options = {}) => write(() => planImport(db, entriesOf(from), options)),
    import: async (from, options = {}) => {
      const outcome = await write(() => importArchive(db, entriesOf(from), options, mergeMany));
      changed();
      return outcome;
    },
    undoImport: async (id, options = {}) => {
      const outcome = await write(() => undoImport(db, id, options));
      changed();
      return outcome;
    },
    pastImports: () => read(() => pastImports(db)),
    wipe: () =>
      write(async () => {
        await wipeArchive(db);
        forgetIndex(db);
      }),
  };
}
