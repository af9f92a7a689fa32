import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { readDocument } from '../../../lib/analysis/read-document';

const ARTICLE = [
  'وزيرة النقل تعلن فتح الجسر',
  'أعلنت وزيرة النقل سلمى الزهراني، الأحد، أن الجسر سيفتح غدا، مؤكدة أن "السلامة أولا وأخيرا".',
  'وقالت الزهراني: "أنجزنا العمل في موعده. لا تأخير بعد اليوم".',
  'وطالبت هيئة الطرق السائقين بالحذر، فيما قال شهود عيان إن الازدحام كبير.',
  'وارتفعت الرسوم، بحسب وزارة النقل.',
].join('\n');

/** Contents and speakers without what newsrooms write at will. */
function plain(text: string): string[] {
  const { claims, speakers } = analyse(text);
  const marks = /[\u064b-\u0652\u0640]/g;
  const unite = (part: string) => part.replace(marks, '').replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي');
  return claims.map(({ speaker, start, end }) =>
    unite(`${speakers.find(({ id }) => id === speaker)?.name}: ${text.slice(start, end)}`),
  );
}

/** Pieces of which hostile and ordinary texts alike are made. */
const piece = fc.constantFrom(
  ...[
    'قال',
    'وقال',
    'الوزير',
    'سلمى',
    'إن',
    'أن',
    'إلى',
    'مؤكدا',
    'بحسب',
    'وفقا',
    'نقلت',
    'عن',
    'قوله',
    'التي',
  ],
  ...[
    '"',
    '«',
    '»',
    '“',
    '”',
    '(',
    ')',
    ':',
    '،',
    '.',
    '..',
    '\n',
    ' ',
    '#',
    'ـ',
    '\u064e',
    '\u200f',
    '\u202e',
  ],
  ...['\ud800', '\udc00', '😀', '٢٥٫٥', 'ﷺ', 'a.b', '-', '؟'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('analyse', () => {
  it('finds the claims of its own sample, so that the properties below test something', () => {
    expect(plain(ARTICLE).length).toBeGreaterThanOrEqual(6);
  });

  it('never throws, and its spans lie inside the text, in order, with known speakers', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { claims, speakers } = analyse(input);
        const ids = new Set(speakers.map(({ id }) => id));
        expect(ids.size).toBe(speakers.length);
        let last = 0;
        for (const { start, end, cue, speaker } of claims) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          if (cue) expect(cue[0] < cue[1] && cue[1] <= input.length).toBe(true);
          if (speaker !== null) expect(ids.has(speaker)).toBe(true);
          last = start;
        }
        for (const { mentions, titles } of speakers)
          for (const [start, end] of [...mentions, ...titles])
            expect(start >= 0 && start < end && end <= input.length).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps content inside its paragraph unless a quotation goes on', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { paragraphs, quotations } = readDocument(input);
        for (const { start, end } of analyse(input).claims) {
          const inside = paragraphs.some(([from, to]) => start >= from && end <= to);
          const quoted = quotations.some(({ outer }) => outer[0] < end && outer[1] > start);
          expect(inside || quoted).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'diacritics',
      (input: string) => input.replace(/[\u0628-\u063a\u0641-\u0648](?=[\u0621-\u064a])/g, '$&\u064e'),
    ],
    ['tatweel', (input: string) => input.replace(/[بتسشصضعغفقكلمن](?=[\u0621-\u064a])/g, '$&ـ')],
    ['bare alef for every hamza', (input: string) => input.replace(/[أإآ]/g, 'ا')],
    ['bidi marks between words', (input: string) => input.replace(/ /g, '\u200f ')],
  ])('%s change neither claims nor speakers', (name, change) => {
    const clean = (line: string) => (name.startsWith('bidi') ? line.replace(/\u200f/g, '') : line);
    expect(plain(change(ARTICLE)).map(clean)).toEqual(plain(ARTICLE).map(clean));
  });

  it('is the same each time', () => {
    expect(analyse(ARTICLE)).toEqual(analyse(ARTICLE));
  });

  it.each([
    ['cues', 'قال الوزير '],
    ['openers', 'وقال "'],
    ['commas', 'أعلن، الأحد، '],
    ['relatives', 'الذي التي قال '],
    ['attributions', 'بحسب ما '],
    ['relays', 'نقلت عن عن قوله '],
    ['brackets', '( ) '],
    ['colons', 'الوزير: '],
    ['one word', 'ا'],
  ])(
    'stays linear on endless %s',
    (_, unit) => {
      const time = (length: number) => {
        const input = unit.repeat(Math.ceil(length / unit.length));
        const start = performance.now();
        analyse(input);
        return performance.now() - start;
      };
      const small = Math.max(time(20_000), time(20_000), 10);
      const large = Math.min(time(320_000), time(320_000));
      // Sixteen times the text: a quadratic pass would take 256 times as long.
      expect(large).toBeLessThan(small * 100);
    },
    60_000,
  );

  it('takes two megabytes', () => {
    const { claims } = analyse(`${ARTICLE}\n`.repeat(5_000).slice(0, 2_000_000));
    expect(claims.length).toBeGreaterThan(10_000);
  }, 60_000);

  it('leaves out uncertain speakers when strict, and explains when asked', () => {
    for (const claim of analyse(ARTICLE, { strict: true }).claims) expect(claim.certain).toBe(true);
    for (const claim of analyse(ARTICLE, { explain: true }).claims)
      expect(claim.why.length).toBeGreaterThan(1);
    for (const claim of analyse(ARTICLE).claims) expect(claim.why).toEqual([]);
  });
});
