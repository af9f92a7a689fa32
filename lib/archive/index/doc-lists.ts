import Dexie from 'dexie';
import type { ArchiveDatabase, DocNumber } from '../schema';
import { ByteReader, ByteWriter } from './bytes';
import type { DocListKey, DocListRow } from './doc-list-tables';

/**
 * Who speaks, and where, in which documents: an index of `articles` tells it, a key a document, which takes long where they
 * are tens of thousands. So most documents of such a value are kept packed as well (`pack-doc-lists.ts`), and only those
 * behind them are read from the index. A list holds dead documents too, which ranking passes over.
 */

type Of = DocListRow['of'];

/** Documents of one row. */
export const A_ROW = 512;

/** The documents of an outlet or speaker. Within a transaction over `articles` and `docLists`. */
export async function docsOf(db: ArchiveDatabase, of: Of, value: string): Promise<DocNumber[]> {
  const rows = await listRows(db, of, value).toArray();
  const last = rows.at(-1);
  const docs = rows.flatMap((row) => unpacked(row.docs));
  return last ? [...docs, ...(await docsBehind(db, of, value, last.upto))] : allDocs(db, of, value);
}

/** The rows of a list, in their order. */
export function listRows(db: ArchiveDatabase, of: Of, value: string) {
  const ends = [Dexie.minKey, Dexie.maxKey].map((part) => [of, value, part]) as [DocListKey, DocListKey];
  return db.docLists.where('[of+value+part]').between(...ends);
}

/** All of them from the index of `articles`, ascending. */
export function allDocs(db: ArchiveDatabase, of: Of, value: string): PromiseLike<DocNumber[]> {
  return db.articles.where(of).equals(value).primaryKeys();
}

/**
 * Those behind a document, ascending. Dexie cannot begin within the documents of one value. It is not seen by live queries
 * either: these see the totals, which every save changes.
 */
function docsBehind(db: ArchiveDatabase, of: Of, value: string, after: DocNumber): PromiseLike<DocNumber[]> {
  const index = Dexie.currentTransaction!.idbtrans.objectStore(db.articles.name).index(of);
  return new Dexie.Promise((resolve, reject) => {
    const docs: DocNumber[] = [];
    const request = index.openKeyCursor(IDBKeyRange.only(value));
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(docs);
      const doc = cursor.primaryKey as DocNumber;
      if (doc <= after) return cursor.continuePrimaryKey(value, after + 1);
      docs.push(doc);
      cursor.continue();
    };
  });
}

export function packed(docs: readonly DocNumber[]): Uint8Array {
  const writer = new ByteWriter();
  docs.forEach((doc, i) => {
    writer.put(doc - (docs[i - 1] ?? 0));
  });
  return writer.bytes();
}

function unpacked(bytes: Uint8Array): DocNumber[] {
  const reader = new ByteReader(bytes);
  const docs: DocNumber[] = [];
  for (let doc = 0; !reader.done; docs.push(doc)) doc += reader.next();
  return docs;
}
