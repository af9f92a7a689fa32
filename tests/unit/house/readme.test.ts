import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (name) => {
  const text = read(name);

  it('names only scripts that there are', () => {
    const named = [...text.matchAll(/npm (?:run )?(?:--silent )?([a-z0-9:]+)/g)].map(
      ([, script]) => script ?? '',
    );
    expect(named.length).toBeGreaterThan(2);
    for (const script of named.filter((one) => one !== 'ci' && one !== 'run'))
      expect(scripts, script).toHaveProperty(script);
  });

  it('points only at files that there are', () => {
    const paths = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? '');
    for (const path of paths.filter((one) => !one.startsWith('http')))
      expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});

it('the example of the README does what it says', () => {
  const line = read('README.md').match(/echo '(\{.*\})' \| npm run --silent analyse/)?.[1] ?? '';
  const out = execFileSync('npm', ['run', '--silent', 'analyse'], {
    cwd: ROOT,
    input: `${line}\n`,
    encoding: 'utf8',
  });
  const { text } = JSON.parse(line) as { text: string };
  const { speakers, claims } = JSON.parse(out) as {
    speakers: { name: string; office: string }[];
    claims: { start: number; end: number }[];
  };
  expect(speakers.map(({ name, office }) => [name, office])).toEqual([['سامر الحداد', 'وزير النقل']]);
  expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(['الجسر سيفتح غدًا']);
});

it('tells a newcomer the keys that the manifest sets', () => {
  const config = read('wxt.config.ts');
  for (const [, keys] of config.matchAll(/default: '(Alt\+Shift\+.)'/g))
    expect(read('README.md')).toContain(keys);
});
