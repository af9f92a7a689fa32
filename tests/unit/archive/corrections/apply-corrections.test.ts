import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Claim, Speaker } from '../../../../lib/analysis/types';
import { applyCorrections } from '../../../../lib/archive/corrections/apply-corrections';
import type { Correction, Named, ReaderWord } from '../../../../lib/archive/corrections/types';
import { analysisOf, article } from '../fixtures';

const PAGE = 'akhbar.example/news/1';
const OTHER = 'akhbar.example/news/2';

const INPUT = article({
  paragraphs: [
    'قال وزير المياه سامر الحلو إن المحطة ستخدم ثلاث بلدات.',
    'وأضاف الحلو أن العمل استغرق عامين كاملين.',
    'وقالت ليلى الخطيب إن الكلفة بلغت أربعين مليونًا، وإن البلدية راضية عن النتيجة.',
  ],
});
const TEXT = [INPUT.title, ...INPUT.paragraphs].join('\n');
const PLAIN = analysisOf(INPUT, [
  { name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات', office: 'وزير المياه' },
  { name: 'الحلو', content: 'العمل استغرق عامين كاملين' },
  { name: 'ليلى الخطيب', content: 'الكلفة بلغت أربعين مليونًا' },
  { name: 'ليلى الخطيب', content: 'البلدية راضية عن النتيجة' },
]);
/** Everything came through an agency. */
const ANALYSIS: Analysis = { ...PLAIN, claims: PLAIN.claims.map((claim) => relayed(claim)) };

function relayed(claim: Claim): Claim {
  const { key, name } = PLAIN.speakers.find(({ id }) => id === claim.speaker)!;
  const chain = [
    { role: 'agency' as const, key: 'institution:wakala', name: 'وكالة المثال', span: null },
    { role: 'speaker' as const, key, name, span: null },
  ];
  const nothing = { negation: null, numbers: [], dates: [], places: [], parties: [] };
  return { ...claim, details: { ...nothing, chain, firstHand: false } };
}

const named = (name: string, key = `person:${name}`, official = true): Named => ({ key, name, official });
const SAMER = named('سامر الحلو');
const HALW = named('الحلو');
const LAYLA = named('ليلى الخطيب');
const KNOWN = named('ليلى حسن الخطيب', 'official:layla-khatib');
const SOMEBODY = named('رائد سعد', 'person:رائد سعد', false);

let count = 0;
function said(
  word: ReaderWord,
  page = PAGE,
  at = `2024-05-01T10:00:${String(count % 60).padStart(2, '0')}Z`,
) {
  count++;
  const everywhere =
    word.kind === 'not-official' || word.kind === 'same-person' || ('everywhere' in word && word.everywhere);
  return { ...word, id: `id-${count}`, at, page: everywhere ? '' : page } as Correction;
}

const corrected = (rows: readonly Correction[], analysis = ANALYSIS, text = TEXT) =>
  applyCorrections(analysis, text, PAGE, rows).analysis;

/** Who says what, by key. */
function sayings({ speakers, claims }: Analysis, text = TEXT): [string | null, string][] {
  const keys = new Map(speakers.map(({ id, key }) => [id, key]));
  return claims.map(({ speaker, start, end }) => [
    speaker && (keys.get(speaker) ?? 'nobody!'),
    text.slice(start, end),
  ]);
}
const find = ({ speakers }: Analysis, key: string): Speaker | undefined =>
  speakers.find((speaker) => speaker.key === key);

describe('«not an official»', () => {
  it('takes the office from the speaker and leaves the claims', () => {
    const result = corrected([said({ kind: 'not-official', who: LAYLA })]);
    expect(find(result, LAYLA.key)).toMatchObject({
      official: false,
      why: [{ rule: 'reader/not-official' }, {}],
    });
    expect(find(result, SAMER.key)?.official).toBe(true);
    expect(sayings(result)).toEqual(sayings(ANALYSIS));
  });

  it('is no word on whoever was said later to be an official', () => {
    const rows = [
      said({ kind: 'not-official', who: LAYLA }),
      said({ kind: 'identity', who: LAYLA, is: KNOWN, everywhere: true }),
    ];
    expect(find(corrected(rows), KNOWN.key)?.official).toBe(true);
  });
});

describe('«this is X»', () => {
  it('gives the speaker the key and the name, on this page alone', () => {
    const row = said({ kind: 'identity', who: LAYLA, is: KNOWN, everywhere: false });
    const result = corrected([row]);
    expect(find(result, KNOWN.key)).toMatchObject({
      name: KNOWN.name,
      kind: 'person',
      why: [{ rule: 'reader/identity', entry: row.id }, {}],
    });
    expect(find(result, LAYLA.key)).toBeUndefined();
    expect(
      sayings(result)
        .slice(2)
        .map(([key]) => key),
    ).toEqual([KNOWN.key, KNOWN.key]);
    expect(applyCorrections(ANALYSIS, TEXT, OTHER, [row])).toEqual({ analysis: ANALYSIS, touched: [] });
  });

  it('leads on: who is called so is who that one is', () => {
    const rows = [
      said({ kind: 'identity', who: SOMEBODY, is: KNOWN, everywhere: true }),
      said({ kind: 'identity', who: LAYLA, is: SOMEBODY, everywhere: true }),
    ];
    expect(find(corrected(rows), KNOWN.key)?.name).toBe(KNOWN.name);
  });

  it('does not go in a circle: the later word wins', () => {
    const rows = [
      said({ kind: 'identity', who: LAYLA, is: SOMEBODY, everywhere: true }),
      said({ kind: 'identity', who: SOMEBODY, is: LAYLA, everywhere: true }),
    ];
    expect(find(corrected(rows), LAYLA.key)).toBeDefined();
    expect(find(corrected(rows), SOMEBODY.key)).toBeUndefined();
  });

  it('unites with whom the article names already', () => {
    const result = corrected([said({ kind: 'identity', who: HALW, is: SAMER, everywhere: false })]);
    expect(result.speakers).toHaveLength(2);
    expect(find(result, SAMER.key)?.mentions).toHaveLength(2);
    expect(sayings(result)[1]).toEqual([SAMER.key, 'العمل استغرق عامين كاملين']);
  });
});

describe('«one and the same»', () => {
  it('unites two, also a third with them, under the fullest name', () => {
    const rows = [
      said({ kind: 'same-person', who: HALW, is: SAMER }),
      said({ kind: 'same-person', who: SOMEBODY, is: HALW }),
    ];
    const result = corrected(rows);
    expect(result.speakers.map(({ key }) => key)).toEqual([SAMER.key, LAYLA.key]);
    expect(find(result, SAMER.key)).toMatchObject({ name: SAMER.name, office: 'وزير المياه' });
    expect(applyCorrections(ANALYSIS, TEXT, PAGE, rows).touched).toEqual(rows.map(({ id }) => id).sort());
  });

  it('keeps the key that the lexicon knows', () => {
    const result = corrected([said({ kind: 'same-person', who: LAYLA, is: { ...KNOWN, name: 'ليلى' } })]);
    expect(find(result, KNOWN.key)?.name).toBe('ليلى الخطيب');
  });
});

describe('words on a claim', () => {
  const quote = 'البلدية راضية عن النتيجة';

  it('«not a claim» leaves it out, and its speaker where nothing else is said', () => {
    const result = corrected([said({ kind: 'not-claim', quote })]);
    expect(sayings(result)).toHaveLength(3);
    const unnamed: Analysis = {
      ...ANALYSIS,
      speakers: ANALYSIS.speakers.map((one) =>
        one.key === HALW.key ? { ...one, kind: 'unnamed', key: 'unnamed:مصدر' } : one,
      ),
    };
    const without = corrected([said({ kind: 'not-claim', quote: 'العمل استغرق عامين كاملين' })], unnamed);
    expect(find(without, 'unnamed:مصدر')).toBeUndefined();
  });

  it('«another speaker» re-points it: to one of the article, to another, to nobody', () => {
    const to = (speaker: Named | null) => corrected([said({ kind: 'speaker', quote, speaker })]);
    expect(sayings(to(SAMER))[3]).toEqual([SAMER.key, quote]);
    expect(to(SAMER).claims[3]).toMatchObject({ certain: true, why: [{ rule: 'reader/speaker' }, {}] });
    expect(sayings(to(SOMEBODY))[3]).toEqual([SOMEBODY.key, quote]);
    expect(find(to(SOMEBODY), SOMEBODY.key)).toMatchObject({ official: false, mentions: [] });
    expect(sayings(to(null))[3]).toEqual([null, quote]);
  });

  it('counts by its last word', () => {
    const rows = [
      said({ kind: 'speaker', quote, speaker: SAMER }),
      said({ kind: 'not-claim', quote }),
      said({ kind: 'speaker', quote, speaker: HALW }),
    ];
    expect(sayings(corrected(rows))[3]).toEqual([HALW.key, quote]);
    expect(sayings(corrected(rows.slice(0, 2)))).toHaveLength(3);
  });

  it.each([
    ['other spelling, spaces and marks', 'البلديّة راضيه  عن «النتيجة»'],
    ['bounds that moved a little', 'وإن البلدية راضية عن النتيجة'],
    ['a word less', 'راضية عن النتيجة'],
  ])('finds the claim by %s', (_, other) => {
    expect(sayings(corrected([said({ kind: 'not-claim', quote: other })]))).toHaveLength(3);
  });

  it('finds it in a version that words it a little otherwise, and nowhere else', () => {
    const text = TEXT.replace('راضية عن النتيجة', 'راضية جدا عن النتيجة');
    const analysis = analysisOf({ ...INPUT, paragraphs: text.split('\n').slice(1) }, [
      { name: 'ليلى الخطيب', content: 'البلدية راضية جدا عن النتيجة' },
      { name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات' },
    ]);
    const result = corrected([said({ kind: 'not-claim', quote })], analysis, text);
    expect(sayings(result, text)).toEqual([[SAMER.key, 'المحطة ستخدم ثلاث بلدات']]);
  });

  it('leaves other claims alone that share words', () => {
    const rows = [said({ kind: 'not-claim', quote: 'المحطة' }), said({ kind: 'not-claim', quote: '…' })];
    expect(sayings(corrected(rows))).toHaveLength(4);
  });
});

describe('the chain of a corrected claim', () => {
  const chains = (rows: readonly Correction[]) =>
    corrected(rows).claims.map(({ details }) => details!.chain.map(({ key }) => key));

  it('names whoever the reader says that the speaker is', () => {
    const [first, ...rest] = chains([said({ kind: 'identity', who: SAMER, is: KNOWN, everywhere: false })]);
    expect(first).toEqual(['institution:wakala', KNOWN.key]);
    expect(rest[0]).toEqual(['institution:wakala', HALW.key]);
  });

  it('ends with the speaker whom the reader gives the claim', () => {
    const quote = 'العمل استغرق عامين كاملين';
    expect(chains([said({ kind: 'speaker', quote, speaker: SOMEBODY })])[1]).toEqual([
      'institution:wakala',
      SOMEBODY.key,
    ]);
  });

  it('is empty where the reader says that nobody is known to say it', () => {
    const [claim] = corrected([
      said({ kind: 'speaker', quote: 'المحطة ستخدم ثلاث بلدات', speaker: null }),
    ]).claims;
    expect(claim!.details).toMatchObject({ chain: [], firstHand: true });
  });
});

describe('any corrections', () => {
  const person = fc.constantFrom(SAMER, HALW, LAYLA, KNOWN, SOMEBODY);
  const claim = fc.constantFrom(
    'المحطة ستخدم ثلاث بلدات',
    'العمل استغرق عامين',
    'الكلفة بلغت أربعين مليونا، وإن البلدية',
    'البلدية راضية عن النتيجة',
    'الكلفة بلغت أربعين مليونًا، وإن البلدية راضية عن النتيجة',
  );
  const word: fc.Arbitrary<ReaderWord> = fc.oneof(
    fc.record({ kind: fc.constant('not-official' as const), who: person }),
    fc.record({ kind: fc.constant('identity' as const), who: person, is: person, everywhere: fc.boolean() }),
    fc.record({ kind: fc.constant('same-person' as const), who: person, is: person }),
    fc.record({ kind: fc.constant('not-claim' as const), quote: claim }),
    fc.record({
      kind: fc.constant('speaker' as const),
      quote: claim,
      speaker: fc.option(person),
    }),
  );
  const row = fc
    .record({ word, page: fc.constantFrom(PAGE, PAGE, OTHER), second: fc.nat({ max: 5 }) })
    .map(({ word: one, page, second }) => said(one, page, `2024-05-01T10:00:0${second}Z`));
  const rows = fc.array(row, { maxLength: 8 });

  it('change nothing more when applied again', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const once = corrected(list);
        expect(corrected(list, once)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(applyCorrections(ANALYSIS, TEXT, PAGE, shuffled)).toEqual(
            applyCorrections(ANALYSIS, TEXT, PAGE, list),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leave an analysis in order: every claim is one of before, every speaker there once', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { analysis, touched } = applyCorrections(ANALYSIS, TEXT, PAGE, list);
        const keys = analysis.speakers.map(({ key }) => key);
        const ids = new Set(analysis.speakers.map(({ id }) => id));
        expect(new Set(keys).size).toBe(keys.length);
        expect(ids.size).toBe(keys.length);
        for (const { speaker, start } of analysis.claims) {
          expect(ANALYSIS.claims.some((claim) => claim.start === start)).toBe(true);
          expect(speaker === null || ids.has(speaker)).toBe(true);
        }
        for (const id of touched) expect(list.some((one) => one.id === id)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('that do not touch it are not missed: without them the result is the same', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { analysis, touched } = applyCorrections(ANALYSIS, TEXT, PAGE, list);
        for (const one of list.filter(({ id }) => !touched.includes(id)))
          expect(corrected(list.filter((other) => other !== one))).toEqual(analysis);
      }),
      { numRuns: 500 },
    );
  });
});
