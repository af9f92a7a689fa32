import type { Problem } from '../i18n/problem';

/** How often a file is written by itself. */
export type BackupEvery = 'never' | 'day' | 'week' | 'month';
/** Articles after which the reader is reminded; 0: never. */
export type RemindAfter = 0 | 50 | 200;

/** What is known of the archive's files, and how they are to be made. */
export interface Backup {
  /** When a file was last written, ISO 8601; null: never. */
  readonly at: string | null;
  /** Articles that the archive held then. */
  readonly articles: number;
  /** Articles that it held when the reader put a reminder off. */
  readonly putOff: number;
  readonly remindAfter: RemindAfter;
  readonly every: BackupEvery;
  /** The last automatic one, where it did not come about. */
  readonly failed: BackupFailure | null;
}

export interface BackupFailure {
  /** ISO 8601. */
  readonly at: string;
  readonly problem: Problem;
}

export const NO_BACKUP: Backup = {
  at: null,
  articles: 0,
  putOff: 0,
  remindAfter: 50,
  every: 'never',
  failed: null,
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const INTERVALS: Readonly<Record<Exclude<BackupEvery, 'never'>, number>> = {
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
};

/** Whether an automatic file is to be written now. What went wrong is tried again after an hour. */
export function isDue({ every, at, failed }: Backup, now: number): boolean {
  if (every === 'never') return false;
  if (failed && now - Date.parse(failed.at) < HOUR) return false;
  return at === null || now - Date.parse(at) >= INTERVALS[every];
}
