import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLES, type Key } from './newsstand';

const ROOT = join(import.meta.dirname, '../../..');

function run(lines: readonly string[]) {
  const command = ['--import', 'tsx', join(ROOT, 'lib/commands/coverage.ts')];
  return spawnSync(process.execPath, command, { cwd: ROOT, input: lines.join('\n'), encoding: 'utf8' });
}

function line(key: Key): string {
  const [source, date, title, ...paragraphs] = ARTICLES[key];
  return JSON.stringify({ id: key, source, date, title, text: [title, ...paragraphs].join('\n') });
}

describe('npm run coverage', () => {
  it('prints related articles, same statements, events and copies', { timeout: 60_000 }, () => {
    const copy = JSON.stringify({ ...JSON.parse(line('budget')), id: 'copy', source: 'sada.example' });
    const lines = [...(Object.keys(ARTICLES) as Key[]).map(line), copy];
    const { stdout, stderr, status } = run(lines);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { related, same, events, copies } = JSON.parse(stdout);
    expect(
      related.ferryMain
        .slice(0, 2)
        .map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual(['ferryOther', 'ferryThird']);
    expect(copies).toEqual([{ a: 'budget', b: 'copy', overlap: 1 }]);
    expect(events).toContainEqual(['budget', 'copy']);
    const text = (id: string) => JSON.parse(lines.find((one) => JSON.parse(one).id === id)!).text;
    const pairs = same.map((pair: [string, number, number][]) =>
      pair.map(([id, from, to]) => text(id).slice(from, to)),
    );
    expect(pairs.some((pair: string[]) => pair.every((words) => words.includes('خط العبارة')))).toBe(true);
  });

  it('takes given claims as they are, and does the rest where lines are broken', { timeout: 60_000 }, () => {
    const given = (id: string, text: string) => {
      const speakers = [{ id: 'p1', name: 'سالم الحارثي', official: true, office: 'رئيس المرفأ' }];
      const claims = [{ speaker: 'p1', kind: 'indirect', start: 5, end: text.length }];
      return JSON.stringify({ id, source: id, date: '2024-05-01', title: 'المرفأ', text, speakers, claims });
    };
    const { stdout, stderr, status } = run([
      given('a', 'قال: حركة السفن ستعود إلى المرفأ القديم صباح السبت'),
      '{"id":',
      '{"id":"c"}',
      given('b', 'ذكر: السفن ستعود إلى المرفأ القديم صباح السبت المقبل'),
      given('b', 'مرة أخرى'),
    ]);
    expect(status).toBe(1);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((message) => message.slice(0, 6)),
    ).toEqual(['line 2', 'line 3', 'line 5']);
    expect(JSON.parse(stdout).same).toEqual([
      [
        ['a', 5, 50],
        ['b', 5, 52],
      ],
    ]);
  });
});
