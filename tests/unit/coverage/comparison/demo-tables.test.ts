import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { demoComparison, inOneLine } from './demo-comparison';
import { DEMO_TABLES } from './demo-tables';

describe.each(Object.entries(DEMO_TABLES))('the comparison of the demo event “%s”', (id, expected) => {
  it('says in every cell whose words are kept, dropped, added or changed, what is perhaps told, and what is not', async () => {
    const { columns, rows } = await demoComparison(id);
    const table = rows.map(({ speaker, cells }) => ({
      speaker: speaker?.name,
      cells: Object.fromEntries([...cells].map(([outlet, cell]) => [outlet, inOneLine(cell)])),
    }));
    const silent = Object.fromEntries(columns.map(({ outlet }) => [outlet, '–']));
    expect(table).toEqual(
      expected.map(({ speaker, cells }) => ({ speaker, cells: { ...silent, ...cells } })),
    );
  });
});
