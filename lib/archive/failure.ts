import type { ArchiveError, Outcome } from './types';

/** Thrown inside the archive; becomes its `reason` at the edge. */
export class ArchiveFailure extends Error {
  override readonly name = 'ArchiveFailure';

  constructor(
    readonly reason: ArchiveError,
    options?: ErrorOptions,
  ) {
    super(reason.error, options);
  }
}

/** Names by which browsers and Dexie say that the disk, or the origin's share of it, is full. */
const QUOTA: ReadonlySet<string> = new Set([
  'QuotaExceededError',
  'QuotaExceeded',
  'NS_ERROR_DOM_QUOTA_REACHED',
]);

/** Database errors that are no fault of ours: closed, blocked by another tab, of a newer version, private mode, disk. */
const BLOCKED: ReadonlySet<string> = new Set([
  'AbortError',
  'BlockedError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** Names of an error and of those behind it, outermost first. */
function namesOf(error: unknown, depth = 0): string[] {
  if (depth > 4 || typeof error !== 'object' || error === null) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = 'inner' in error ? namesOf(error.inner, depth + 1) : [];
  const cause = 'cause' in error ? namesOf(error.cause, depth + 1) : [];
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures.slice(0, 1) : [];
  return [...name, ...inner, ...cause, ...failures.flatMap((one) => namesOf(one, depth + 1))];
}

/** What a caught error tells the reader; null for a fault of ours, which should be seen as such. */
export function reasonOf(error: unknown): ArchiveError | null {
  if (error instanceof ArchiveFailure) return error.reason;
  const names = namesOf(error);
  if (names.some((name) => QUOTA.has(name))) return { error: 'quota' };
  return names.some((name) => BLOCKED.has(name)) ? { error: 'blocked' } : null;
}

/** Runs a write; storage's refusals become values, our own faults are thrown on. */
export async function outcomeOf<T>(write: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, result: await write() };
  } catch (caught) {
    const error = reasonOf(caught);
    if (!error) throw caught;
    return { ok: false, error };
  }
}

/** Runs a read; storage's refusals are thrown as `ArchiveFailure`. */
export async function readOf<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (caught) {
    const reason = reasonOf(caught);
    if (!reason || caught instanceof ArchiveFailure) throw caught;
    throw new ArchiveFailure(reason, { cause: caught });
  }
}
