import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namingFinder } from '../../../lib/coverage/naming/find-namings';
import { REFERENTS } from '../../../lib/lexicon/naming-choices';
import { rows } from '../../../lib/lexicon/table';

const FOLDER = join(import.meta.dirname, '../../../lib/lexicon/naming-choices');
const FILES = ['levant-iraq', 'gulf-yemen-iran', 'africa', 'acts-and-people'];

/** Id → example, as the tables have them. */
const EXAMPLES = FILES.flatMap((file) => {
  const [, table = ''] = readFileSync(join(FOLDER, `${file}.ts`), 'utf8').split('`', 2);
  return rows(table).map(([id = '', , , , example = '']) => [id, example] as const);
});

describe('the list of what is named differently', () => {
  it('has every row that its tables have, each id once', () => {
    expect(REFERENTS.map(({ id }) => id)).toEqual(EXAMPLES.map(([id]) => id));
    expect(new Set(REFERENTS.map(({ id }) => id)).size).toBe(REFERENTS.length);
    expect(REFERENTS.length).toBeGreaterThan(60);
  });

  it.each(EXAMPLES)('%s is named in its example', (id, example) => {
    const place = REFERENTS.findIndex((referent) => referent.id === id);
    const named = namingFinder(REFERENTS)(example).flatMap(({ fits }) =>
      fits.map(({ referent }) => referent),
    );
    expect(named).toContain(place);
  });

  it.each(REFERENTS.map((referent) => [referent.id, referent] as const))(
    '%s has no naming twice',
    (_, { namings, label }) => {
      const all = namings.flat();
      expect(new Set(all).size).toBe(all.length);
      expect(label.ar).toMatch(/\p{Script=Arabic}/u);
      expect(label.en).toMatch(/^[\p{L}\p{N}’' \-/,]+$/u);
    },
  );
});
