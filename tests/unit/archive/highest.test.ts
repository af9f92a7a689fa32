import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highest } from '../../../lib/archive/search/highest';

it('gives what sorting all of them gives', () => {
  const values = fc.array(fc.integer({ min: -3, max: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(values, fc.nat({ max: 70 }), (list, limit) => {
      const docs = list.map((_, doc) => doc);
      const sorted = [...docs].sort((a, b) => list[b]! - list[a]! || b - a);
      const found = highest(docs, Float64Array.from(list), limit, (a, b) => b - a);
      expect(found).toEqual(sorted.slice(0, limit));
    }),
  );
});
