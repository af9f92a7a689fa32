import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleTerms, type TermPlaces } from '../../../lib/archive/index/article-terms';
import { ByteReader, ByteWriter } from '../../../lib/archive/index/bytes';
import {
  append,
  EMPTY_RUN,
  eachPending,
  eachPosting,
  type LoosePosting,
  pendingRow,
  placesIn,
  placesOf,
} from '../../../lib/archive/index/postings';
import { skeletonOf } from '../../../lib/archive/index/skeleton';
import { editDistance } from '../../../lib/archive/search/near-spellings';

describe('numbers as bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff_ffff })), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.put(number);
        const reader = new ByteReader(writer.bytes());
        expect(numbers.map(() => reader.next())).toEqual(numbers);
        expect(reader.done).toBe(true);
      }),
    );
  });

  it('can be skipped', () => {
    const writer = new ByteWriter();
    for (const number of [5, 300, 70_000, 9]) writer.put(number);
    const reader = new ByteReader(writer.bytes());
    reader.skip(3);
    expect(reader.next()).toBe(9);
  });
});

/** Ascending documents, each with ascending word numbers. */
const documents = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 5000 }),
      fc.uniqueArray(fc.nat({ max: 3000 }), { minLength: 1 }),
      fc.boolean(),
    ),
  )
  .map((list) =>
    [
      ...new Map(
        list.map(([doc, places, title]) => [doc, { doc, places: places.sort((a, b) => a - b), title }]),
      ).values(),
    ].sort((a, b) => a.doc - b.doc),
  );

function loose(doc: number, places: readonly number[], title: boolean): LoosePosting {
  const terms = new Map([['كلمة', { places: [...places], said: places.map(even), title }]]);
  const found: LoosePosting[] = [];
  eachPending(pendingRow(doc, { terms, words: 1 }), (_, posting) => found.push(posting));
  return found[0]!;
}

const even = (place: number) => place % 2 === 0;

/** A posting as the terms of its article have it. */
function termPlaces(posting: LoosePosting): TermPlaces {
  const places = placesOf(posting, false);
  const inClaims = placesOf(posting, true);
  return {
    places,
    said: places.map((place) => inClaims.includes(place)),
    title: (posting.head & 1) === 1,
  };
}

describe('a run of postings', () => {
  it('gives back what was appended, in whatever portions', () => {
    fc.assert(
      fc.property(documents, fc.nat({ max: 20 }), (docs, cut) => {
        const postings = docs.map(({ doc, places, title }) => loose(doc, places, title));
        const first = append(EMPTY_RUN, 0, postings.slice(0, cut));
        const run = append(first, postings.slice(0, cut).at(-1)?.doc ?? 0, postings.slice(cut));
        const heads: object[] = [];
        eachPosting(run, (doc, count, title, said) => {
          heads.push({ doc, count, title, said });
        });
        expect(heads).toEqual(
          docs.map(({ doc, places, title }) => {
            return { doc, count: places.length, title, said: places.some(even) };
          }),
        );
        const wanted = new Set(docs.filter((_, i) => i % 2 === 0).map(({ doc }) => doc));
        for (const saidOnly of [false, true]) {
          const kept = (places: readonly number[]) => (saidOnly ? places.filter(even) : [...places]);
          const places = new Map<number, number[]>();
          placesIn(run, { wanted: (doc) => wanted.has(doc), saidOnly }, (doc, list) => places.set(doc, list));
          expect(places).toEqual(
            new Map(docs.filter(({ doc }) => wanted.has(doc)).map(({ doc, places }) => [doc, kept(places)])),
          );
          expect(postings.map((one) => placesOf(one, saidOnly))).toEqual(
            docs.map(({ places }) => kept(places)),
          );
        }
      }),
    );
  });
});

describe("an article's terms", () => {
  it('hold every indexed word at its place, the title marked', () => {
    const { terms, words } = articleTerms('خبر المدينة', ['المدينة في خبر', 'خبر آخر'], []);
    expect(words).toBe(7);
    expect(terms.get('خبر')?.places).toHaveLength(3);
    expect(terms.get('خبر')?.title).toBe(true);
    expect(terms.get('اخر')?.title).toBe(false);
    expect(terms.has('في')).toBe(false);
  });

  it('say which words stand in a claim, a particle before it included', () => {
    const { terms } = articleTerms(
      'خبر',
      ['قال إن الجسر بالمدينة', 'المدينة والجسر'],
      [{ start: 11, end: 25 }],
    );
    expect(terms.get('جسر')?.said).toEqual([true, false]);
    expect(terms.get('مدين')?.said).toEqual([true, false]);
    expect(terms.get('قال')?.said).toEqual([false]);
    expect(terms.get('خبر')?.said).toEqual([false]);
  });

  it('come back from their waiting row, whatever the text', () => {
    const text = fc.array(fc.constantFrom('وزير', 'في', 'بدمشق', 'السد', '12', 'NATO', 'قال', '،', 'ﻻ'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (title, blocks) => {
        const written = articleTerms(
          title.join(' '),
          blocks.map((block) => block.join(' ')),
          [{ start: 6, end: 25 }],
        );
        const read = new Map<string, TermPlaces>();
        eachPending(pendingRow(1, written), (term, posting) => read.set(term, termPlaces(posting)));
        expect(read).toEqual(written.terms);
      }),
    );
  });
});

describe('skeletons', () => {
  it.each([
    ['ترامب', 'ترمب'],
    ['نتنياهو', 'نتانياهو'],
    ['بوتين', 'بوتن'],
    ['غوتيريش', 'جوتيريش'],
    ['استانا', 'استانه'],
  ])('%s, %s begin alike', (a, b) => {
    const [one, other] = [skeletonOf(a), skeletonOf(b)];
    expect(one.startsWith(other) || other.startsWith(one)).toBe(true);
  });

  it('are never empty', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (term) => {
        expect(skeletonOf(term)).not.toBe('');
      }),
    );
  });
});

describe('edits between two words', () => {
  it.each([
    ['قمر', 'قمر', 0],
    ['قمر', 'قمرة', 1],
    ['قمر', 'قرم', 1],
    ['قمر', 'سمر', 1],
    ['قمر', 'ر', 2],
    ['كتاب', 'قلم', 3],
  ])('%s, %s: %i', (a, b, edits) => expect(editDistance(a, b, 2)).toBe(edits));

  it('are the same from either side, and never more than the limit and one', () => {
    const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (a, b, limit) => {
        const edits = editDistance(a, b, limit);
        expect(edits).toBe(editDistance(b, a, limit));
        expect(edits).toBeLessThanOrEqual(limit + 1);
        expect(edits === 0).toBe(a === b);
      }),
    );
  });
});
