import Dexie from 'dexie';
import type { ArchiveDatabase } from '../schema';

/** A request's result, within its transaction. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Runs a transaction on IndexedDB itself, past Dexie and its live queries. What `run` throws undoes it.
 * @param run may wait for requests of the transaction alone
 */
export async function rawTransaction<T>(
  db: ArchiveDatabase,
  stores: readonly string[],
  mode: IDBTransactionMode,
  run: (transaction: IDBTransaction) => T | Promise<T>,
): Promise<T> {
  if (!db.isOpen()) throw new Dexie.DatabaseClosedError();
  const transaction = db.backendDB().transaction([...stores], mode);
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('cut off', 'AbortError'));
  });
  // Awaited below, unless `run` fails first.
  ended.catch(() => {});
  try {
    const result = await run(transaction);
    await ended;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
}
