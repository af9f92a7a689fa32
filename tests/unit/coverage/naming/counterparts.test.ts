import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../../lib/coverage/diff-words';
import { counterparts } from '../../../../lib/coverage/naming/counterparts';

/** What stands for a phrase of the first wording in the second. */
function standsFor(phrase: string, yardstick: string, telling: string) {
  const phrasesIn = (text: string) => {
    const start = text.indexOf(phrase);
    return start < 0 ? [] : [{ start, end: start + phrase.length }];
  };
  return counterparts(diffWords(yardstick, telling), phrasesIn).map(({ other }) => other);
}

describe('counterparts', () => {
  it.each([
    [
      'a part of it',
      'جيش السد',
      'قال إن جيش السد سيفتح الطريق',
      'قال إن رجال السد سيفتح الطريق',
      ['رجال السد'],
    ],
    ['all of it', 'جيش السد', 'تقدم جيش السد شرقا', 'تقدم رجال القاضي شرقا', ['رجال القاضي']],
    ['a longer one', 'جيش السد', 'تقدم جيش السد شرقا', 'تقدم جيش السد الكبير شرقا', []],
    ['nothing', 'جيش السد', 'تقدم جيش السد شرقا', 'تقدم شرقا', []],
    ['the same', 'جيش السد', 'تقدم جيش السد شرقا', 'تقدم جيش السد غربا', []],
    ['words that changed as a whole', 'السد', 'قرب السد العالي القديم هناك', 'قرب جسر الوادي هناك', []],
  ])('%s', (_, phrase, yardstick, telling, expected) =>
    expect(standsFor(phrase, yardstick, telling)).toEqual(expected),
  );

  it('looks both ways', () =>
    expect(standsFor('رجال السد', 'إن جيش السد سيفتح', 'إن رجال السد سيفتح')).toEqual(['جيش السد']));
});
