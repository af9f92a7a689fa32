import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { ArchiveFailure, outcomeOf, readOf, reasonOf } from '../../../lib/archive/failure';
import { openArchive } from '../../../lib/archive/open-archive';
import { article, done, freshName, NO_CLAIMS } from './fixtures';

function openRaw(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('a database that cannot be opened', () => {
  it('is a value for a write and an ArchiveFailure for a read', async () => {
    const name = freshName();
    // A database of a later version of Siyaq.
    (await openRaw(name, 9000)).close();
    const archive = openArchive({ name });
    expect(await archive.save(article(), NO_CLAIMS)).toEqual({ ok: false, error: { error: 'blocked' } });
    await expect(archive.count()).rejects.toBeInstanceOf(ArchiveFailure);
    archive.close();
  });

  it('is opened again when it can be', async () => {
    const name = freshName();
    (await openRaw(name, 9000)).close();
    const archive = openArchive({ name });
    expect(await archive.save(article(), NO_CLAIMS)).toMatchObject({ ok: false });
    await Dexie.delete(name);
    expect(done(await archive.save(article(), NO_CLAIMS)).outcome).toBe('new');
    archive.close();
  });
});

describe('one archive for all callers', () => {
  it('of a name', () => {
    const name = freshName();
    const archive = openArchive({ name });
    expect(openArchive({ name })).toBe(archive);
    archive.close();
    expect(openArchive({ name })).not.toBe(archive);
  });
});

describe('reasons', () => {
  const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  it.each([
    ['a full disk', quota, { error: 'quota' }],
    [
      'a full disk behind an abort',
      Object.assign(new Error('x'), { name: 'AbortError', inner: quota }),
      { error: 'quota' },
    ],
    [
      'a full disk in one of many',
      Object.assign(new Error('x'), { name: 'BulkError', failures: [quota] }),
      { error: 'quota' },
    ],
    [
      'a closed database',
      Object.assign(new Error('x'), { name: 'DatabaseClosedError' }),
      { error: 'blocked' },
    ],
    [
      'our own refusal',
      new ArchiveFailure({ error: 'invalid', field: 'url' }),
      { error: 'invalid', field: 'url' },
    ],
    ['a fault of ours', new TypeError('x'), null],
    ['no error at all', 'text', null],
  ])('%s', (_, error, reason) => expect(reasonOf(error)).toEqual(reason));

  it('a fault of ours is thrown on', async () => {
    const fault = async () => {
      throw new TypeError('ours');
    };
    await expect(outcomeOf(fault)).rejects.toThrow('ours');
    await expect(readOf(fault)).rejects.toThrow('ours');
  });
});
