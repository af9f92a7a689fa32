import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../lib/arabic/words';
import { polesIn, sharedPoles } from '../../../lib/coverage/negated-opposites';
import { OPPOSITES } from '../../../lib/coverage/opposites';

const shared = (a: string, b: string) => sharedPoles(polesIn(formsOf(a)), polesIn(formsOf(b)));

describe('a word and its negated opposite', () => {
  it.each(OPPOSITES.map(({ example }) => example))('tell the same: «%s», «%s»', (one, notOther) => {
    expect(shared(one, notOther)).toHaveLength(1);
    expect(shared(notOther, one)).toHaveLength(1);
  });

  it.each([
    ['the opposite itself', 'المبنى سليم', 'لحق بالمبنى ضرر كبير'],
    ['a word of the same side, which is alike without it', 'المبنى سليم', 'المبنى سالم'],
    ['two negations', 'لم يتوقف العمل', 'لم ينقطع العمل'],
    [
      'a negation of something else, far before it',
      'المبنى سليم',
      'لم يصل أحد من فرق الإنقاذ بعد إلى مكان الضرر',
    ],
    ['nothing that has an opposite', 'المبنى قديم', 'لم يصل أحد'],
  ])('do not where there is %s', (_, one, other) => {
    expect(shared(one, other)).toEqual([]);
  });
});
