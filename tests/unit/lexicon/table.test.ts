import { describe, expect, it } from 'vitest';
import { rows, spellings, values } from '../../../lib/lexicon/table';

describe('table notation', () => {
  it('leaves out blank lines and comments, and trims cells', () => {
    expect(rows('\n  a |b | \n# note\n\n c\n')).toEqual([['a', 'b', ''], ['c']]);
  });

  it.each([
    ['one name', 'سامي نادر', ['سامي نادر']],
    ['spellings of one word', 'سيرغي/سيرجي بتروف', ['سيرغي بتروف', 'سيرجي بتروف']],
    ['words of one spelling', 'لو_بان/لوبان', ['لو بان', 'لوبان']],
    ['compounds of عبد', 'عبد الباقي نور', ['عبد الباقي نور', 'عبدالباقي نور']],
    ['compounds of الدين', 'نور الدين سامي', ['نور الدين سامي', 'نورالدين سامي']],
    ['compounds of الله', 'نصر الله', ['نصر الله', 'نصرالله']],
    ['a name that only looks like one', 'عبد ربه', ['عبد ربه']],
  ])('%s', (_, cell, expected) => expect(spellings(cell)).toEqual(expected));

  it('splits values at the Arabic comma', () => expect(values('أ ب، ج')).toEqual(['أ ب', 'ج']));
  it('has no values in an empty cell', () => expect(values('')).toEqual([]));
  it('refuses an empty choice', () => expect(() => spellings('أ//ب')).toThrow(RangeError));
});
