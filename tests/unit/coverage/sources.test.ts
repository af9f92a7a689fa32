import { describe, expect, it } from 'vitest';
import { creditOf, creditsIn } from '../../../lib/coverage/credits';
import { independence, type Teller } from '../../../lib/coverage/sources';

/** `almina/أ ف ب`: an article of an outlet, and what it credits. */
function tellers(...notations: readonly string[]): Teller[] {
  return notations.map((notation, place) => {
    const [outlet = '', agency] = notation.split('/');
    return { id: String(place), outlet, outletName: outlet, credit: agency ? creditOf(agency) : null };
  });
}

const nothing = () => 0;

describe('independence', () => {
  it.each([
    ['nobody', [], 0, 0],
    ['outlets of their own', ['a', 'b', 'c'], 3, 3],
    ['one outlet twice', ['a', 'a', 'b'], 2, 2],
    ['one agency in two spellings', ['a/أ ف ب', 'b/وكالة فرانس برس', 'c'], 3, 2],
    ['an agency that no list has', ['a/وكالة الشراع للأنباء', 'b/الشراع'], 2, 1],
    ['different agencies', ['a/رويترز', 'b/سانا'], 2, 2],
  ])('counts %s', (_, notations, outlets, sources) => {
    expect(independence(tellers(...notations), nothing)).toMatchObject({ outlets, sources });
  });

  it('takes copies together, through a third too, and says why', () => {
    const copied = (a: string, b: string) => (['0 1', '1 2'].includes(`${a} ${b}`) ? 0.8 : 0);
    expect(independence(tellers('a', 'b', 'c', 'd'), copied)).toEqual({
      outlets: 4,
      sources: 2,
      why: [
        { type: 'copy', outlets: ['a', 'b'], share: 0.8 },
        { type: 'copy', outlets: ['b', 'c'], share: 0.8 },
      ],
    });
  });

  it('gives a reason for outlets that count as one, and none for an outlet that repeats itself', () => {
    expect(independence(tellers('a', 'a'), () => 1).why).toEqual([]);
    expect(independence(tellers('a/رويترز', 'b/رويترز'), () => 1).why).toEqual([
      { type: 'agency', outlets: ['a', 'b'], agency: 'رويترز' },
    ]);
  });
});

describe('creditsIn', () => {
  it.each([
    ['وقال لوكالة فرانس برس إن المرفأ سيفتح', ['afp']],
    ['ونقلت رويترز عن مسؤول قوله', ['reuters']],
    ['وفق ما ذكرته (سانا)', ['sana']],
    ['ونقلت وكالة الشراع عن المنسقة قولها', ['الشراع']],
    ['بحسب وكالة الضفة للأنباء', ['الضفه']],
    ['ذكرت وكالة الأنباء السعودية (واس) أن', ['spa']],
    // None of these is an agency here.
    ['وفا بوعده وقال وال المدينة', []],
    ['قالت وكالة الطاقة الذرية إن', []],
    ['كلام بلا مصدر', []],
  ])('%s', (passage, keys) => {
    expect(creditsIn(passage).map(({ key }) => key)).toEqual(keys);
  });
});
