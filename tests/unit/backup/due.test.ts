import { describe, expect, it } from 'vitest';
import { type Backup, isDue, NO_BACKUP } from '../../../lib/backup/due';

const NOW = Date.parse('2024-05-31T12:00:00Z');
const ago = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();
const failed = (hours: number) => ({ at: ago(hours), problem: { error: 'no-downloads' } as const });
const known = (part: Partial<Backup>): Backup => ({ ...NO_BACKUP, ...part });

describe('an automatic backup', () => {
  it.each([
    ['that is off', { every: 'never', at: null }, false],
    ['of an archive in no file', { every: 'month', at: null }, true],
    ['a day after, daily', { every: 'day', at: ago(24) }, true],
    ['before the day is over', { every: 'day', at: ago(23) }, false],
    ['six days after, weekly', { every: 'week', at: ago(6 * 24) }, false],
    ['a week after', { every: 'week', at: ago(7 * 24) }, true],
    ['four weeks after, monthly', { every: 'month', at: ago(28 * 24) }, false],
    ['thirty days after', { every: 'month', at: ago(30 * 24) }, true],
    ['that failed just now', { every: 'day', at: null, failed: failed(0.5) }, false],
    ['that failed an hour ago', { every: 'day', at: ago(48), failed: failed(1) }, true],
  ] as const)('%s', (_, part, due) => {
    expect(isDue(known(part), NOW)).toBe(due);
  });
});
