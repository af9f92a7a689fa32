/**
 * A database as JSON: its version, stores with their indexes, and rows. Written and read with IndexedDB itself, so
 * that a dump of an older version is what that version left on the disk.
 */
export interface DatabaseDump {
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | readonly string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly IndexDump[];
  readonly rows: readonly unknown[];
}

interface IndexDump {
  readonly name: string;
  readonly keyPath: string | readonly string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

const ARRAYS = { Uint8Array, Uint32Array, Float64Array } as const;
type ArrayName = keyof typeof ARRAYS;

interface PackedArray {
  readonly array: ArrayName;
  readonly base64: string;
}

const isPacked = (value: unknown): value is PackedArray =>
  typeof value === 'object' && value !== null && 'array' in value && 'base64' in value;

function pack(value: unknown): unknown {
  if (!ArrayBuffer.isView(value)) return value;
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return { array: value.constructor.name, base64: bytes.toString('base64') };
}

function unpack(value: unknown): unknown {
  if (!isPacked(value)) return value;
  const { buffer } = Uint8Array.from(Buffer.from(value.base64, 'base64'));
  return new ARRAYS[value.array](buffer);
}

const mapFields = (row: unknown, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(row as object).map(([key, value]) => [key, change(value)]));

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Reads a whole database. */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const db = await settled(indexedDB.open(name));
  const stores: StoreDump[] = [];
  for (const store of db.objectStoreNames) {
    const from = db.transaction(store).objectStore(store);
    const indexes = Array.from(from.indexNames, (index) => {
      const { keyPath, unique, multiEntry } = from.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    const rows = (await settled(from.getAll())).map((row) => mapFields(row, pack));
    const { keyPath, autoIncrement } = from;
    stores.push({ name: store, keyPath, autoIncrement, indexes, rows });
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

const pathOf = (path: string | readonly string[]) => (typeof path === 'string' ? path : [...path]);

/** Makes a database as it was when it was dumped. */
export async function restoreDump(name: string, dump: DatabaseDump): Promise<void> {
  const request = indexedDB.open(name, dump.version);
  request.onupgradeneeded = () => {
    for (const { name: store, keyPath, autoIncrement, indexes, rows } of dump.stores) {
      const path = keyPath && pathOf(keyPath);
      const made = request.result.createObjectStore(store, { keyPath: path, autoIncrement });
      for (const { name: index, keyPath: parts, unique, multiEntry } of indexes)
        made.createIndex(index, pathOf(parts), { unique, multiEntry });
      for (const row of rows) made.put(mapFields(row, unpack));
    }
  };
  (await settled(request)).close();
}
