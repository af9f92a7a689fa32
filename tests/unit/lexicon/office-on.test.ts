import { describe, expect, it } from 'vitest';
import { officesOn, officialOf } from '../../../lib/lexicon/officials/office-on';
import type { Official, Term } from '../../../lib/lexicon/types';

/** An invented official with invented terms of an office that nobody else holds. */
const holder = (...terms: Partial<Term>[]): Official => ({
  id: 'nadir-al-bari',
  names: ['نادر الباري'],
  short: [],
  english: 'Nadir al-Bari',
  gender: 'm',
  terms: terms.map((term) => ({ office: 'أمين المتحف البحري', state: 'OM', ...term })),
});

describe('the office held on a day', () => {
  it.each<[what: string, term: Partial<Term>, day: string, held: boolean]>([
    ['the day before', { from: '2015-04-29', to: '2018-12-27' }, '2015-04-28', false],
    ['the first day', { from: '2015-04-29', to: '2018-12-27' }, '2015-04-29', true],
    ['within', { from: '2015-04-29', to: '2018-12-27' }, '2017-01-01', true],
    ['the day before the last', { from: '2015-04-29', to: '2018-12-27' }, '2018-12-26', true],
    [
      'the last day, which is the successor’s too',
      { from: '2015-04-29', to: '2018-12-27' },
      '2018-12-27',
      false,
    ],
    ['after', { from: '2015-04-29', to: '2018-12-27' }, '2018-12-28', false],
    ['within the year of a start', { from: '2015', to: '2018-12-27' }, '2015-06-01', false],
    ['the last day of the year of a start', { from: '2015', to: '2018-12-27' }, '2015-12-31', true],
    ['within the month of a start', { from: '2015-02', to: '2018-12-27' }, '2015-02-28', false],
    ['after the month of a start', { from: '2015-02', to: '2018-12-27' }, '2015-03-01', true],
    ['before the year of an end', { from: '2015-04-29', to: '2018' }, '2017-12-31', true],
    ['within the year of an end', { from: '2015-04-29', to: '2018' }, '2018-01-02', false],
    ['before the month of an end', { from: '2015-04-29', to: '2018-12' }, '2018-11-30', true],
    ['within the month of an end', { from: '2015-04-29', to: '2018-12' }, '2018-12-01', false],
    ['a term within one year', { from: '2015', to: '2015' }, '2015-06-01', false],
    ['an open term', { from: '2015-04-29' }, '2020-01-01', true],
    ['an open term behind what the tables know', { from: '2015-04-29' }, '2026-06-01', false],
    ['no start', { to: '2018-12-27' }, '2017-01-01', false],
    ['no dates at all', {}, '2017-01-01', false],
    ['a time', { from: '2015-04-29' }, '2016-01-01T10:00:00+03:00', true],
    ['no day', { from: '2015-04-29' }, 'yesterday', false],
    ['a year alone', { from: '2015-04-29' }, '2016', false],
  ])('%s', (_, term, day, held) => {
    expect(officesOn(holder(term), day)).toHaveLength(held ? 1 : 0);
  });

  it('says which have ended, and all that were held at once', () => {
    const both = holder(
      { from: '2012-01-01', to: '2014-01-01' },
      { from: '2013-01-01', office: 'رئيس لجنة المتاحف البحرية' },
    );
    expect(officesOn(both, '2013-06-01')).toEqual([
      { office: 'أمين المتحف البحري', past: true },
      { office: 'رئيس لجنة المتاحف البحرية', past: false },
    ]);
  });

  it('does not believe an open term that another official has followed', () => {
    const open = holder({ from: '2004-03-09', office: 'وزير الخارجية السعودي', state: 'SA' });
    expect(officesOn(open, '2010-01-01')).toHaveLength(1);
    expect(officesOn(open, '2016-01-01')).toEqual([]);
  });

  it('knows officials by the speaker’s key', () => {
    const lavrov = officialOf('official:sergey-lavrov');
    expect(lavrov && officesOn(lavrov, '2018-02-06')).toEqual([
      { office: 'وزير الخارجية الروسي', past: false },
    ]);
    expect(officialOf('person:نادر باري')).toBeNull();
    expect(officialOf('official:nobody')).toBeNull();
  });
});
