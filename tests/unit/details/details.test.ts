import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { ClaimDetails } from '../../../lib/analysis/types';
import { CHAINS, DATES, DENIALS, NAMED, NEGATIONS, NO_DATES, NO_NUMBERS, NUMBERS } from './cases';

/** The details of a sentence's first claim, with the sentence. */
function read(text: string): { text: string; details: ClaimDetails } {
  const details = analyse(text).claims[0]?.details;
  if (!details) throw new Error(`No claim in «${text}»`);
  return { text, details };
}

const said = (content: string) => read(`قال الوزير سامر الحداد إن ${content}.`);

describe('numbers', () => {
  it.each(NUMBERS)('%s', (content, words, value, to, bound, unit) => {
    const { text, details } = said(content);
    const number = details.numbers.find(({ start, end }) => text.slice(start, end) === words);
    expect(number, JSON.stringify(details.numbers)).toMatchObject({ value, to, bound, unit });
  });

  it.each(NO_NUMBERS)('none in: %s', (content) => {
    expect(said(content).details.numbers).toEqual([]);
  });

  it('tells the words of the unit', () => {
    const { text, details } = said('خمسة من العمال غادروا');
    const [number] = details.numbers;
    expect(number?.of && text.slice(...number.of)).toBe('العمال');
  });
});

describe('dates', () => {
  it.each(DATES)('%s', (content, words, date) => {
    const { text, details } = said(content);
    expect(details.dates.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
    expect(details.dates[0]).toMatchObject(date);
  });

  it.each(NO_DATES)('none in: %s', (content) => {
    expect(said(content).details.dates).toEqual([]);
  });
});

describe('negation', () => {
  it.each(NEGATIONS)('of the content: %s', (content, word) => {
    const { text, details } = said(content);
    expect(details.negation && [details.negation.by, text.slice(...details.negation.span)]).toEqual(
      word && ['content', word],
    );
  });

  it.each(DENIALS)('of the act: %s', (sentence, words) => {
    const { text, details } = read(sentence);
    expect(details.negation && [details.negation.by, text.slice(...details.negation.span)]).toEqual(
      words && ['act', words],
    );
  });

  it('takes ألا before a content for its negation', () => {
    const { details } = read('طالب الوزير سامر الحداد بألا يغلق الجسر.');
    expect(details.negation?.by).toBe('content');
  });
});

describe('places and parties', () => {
  it.each(NAMED)('%s', (content, places, parties) => {
    const { details } = said(content);
    expect(details.places.map(({ name }) => name)).toEqual(places);
    expect(details.parties.map(({ name }) => name)).toEqual(parties);
  });

  it('names no speaker as a party to his own words', () => {
    expect(said('سامر الحداد لن يستقيل').details.parties).toEqual([]);
  });

  it('knows the state of a place and the key of a party', () => {
    const { details } = said('العمل بدأ في حلب وإن الأمم المتحدة تتابعه');
    expect(details.places[0]).toMatchObject({ name: 'حلب', state: 'SY' });
    expect(details.parties[0]).toMatchObject({ key: 'institution:united-nations' });
  });
});

describe('the chain of attribution', () => {
  it.each(CHAINS)('%s', (sentence, firstHand, chain) => {
    const { details } = read(sentence);
    expect(details.chain.map(({ role, name }) => `${role} ${name}`)).toEqual(chain);
    expect(details.firstHand).toBe(firstHand);
  });

  it('ends with the source where the speaker only passes on', () => {
    const { details } = read('أفادت رويترز نقلا عن مصدر دبلوماسي بأن الجسر سيفتح.');
    expect(details.chain.map(({ role }) => role)).toEqual(['agency', 'source']);
  });
});

it('explains negation and chain when asked', () => {
  const text = 'نقلت وكالة الأناضول عن الوزير سامر الحداد قوله إن الجسر لن يغلق.';
  const rules = analyse(text, { explain: true }).claims[0]!.why.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['negation/content', 'relay/verb']));
});
