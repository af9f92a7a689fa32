import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { HEADLINE_OFFICES } from '../../../lib/lexicon/headline-offices';
import { OFFICIALS } from '../../../lib/lexicon/officials';

const keysIn = (text: string) => analyse(text).speakers.map(({ key }) => key);

describe('a surname that stands alone', () => {
  it.each([
    ['قال ترامب إن الاجتماع سيعقد غدا.', 'official:donald-trump'],
    ['أكد ماكرون أن بلاده ستشارك في المؤتمر.', 'official:emmanuel-macron'],
  ])('is the office holder’s whom newsrooms need not introduce: %s', (text, key) => {
    expect(keysIn(text)).toEqual([key]);
  });

  it('is not bound to somebody of a lesser office who happens to bear it', () => {
    expect(
      keysIn('قال حداد إن المعرض سيفتح أبوابه غدا.').filter((key) => key.startsWith('official:')),
    ).toEqual([]);
  });

  it('has office holders behind every such office', () => {
    for (const beginning of HEADLINE_OFFICES)
      expect(
        OFFICIALS.some(({ terms }) => terms.some(({ office }) => office.startsWith(beginning))),
        beginning,
      ).toBe(true);
  });
});
