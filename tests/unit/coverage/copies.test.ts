import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCopies, jaccard, shingles } from '../../../lib/coverage/copies';

const REPORT = [
  'اندلع حريق صباح اليوم في مستودع للأخشاب عند مدخل المدينة الشمالي دون أن يسفر عن إصابات',
  'وهرعت فرق الإطفاء إلى المكان وعملت ساعتين حتى سيطرت على النيران التي امتدت إلى مبنى مجاور',
  'وقال قائد فرق الإطفاء إن سبب الحريق ماس كهربائي في قاطع قديم لم تجر صيانته منذ سنوات طويلة',
  'ويعد المستودع من أقدم مستودعات الأخشاب في المنطقة ويعمل فيه نحو أربعين عاملا من القرى القريبة',
];
const EDITED = [REPORT[0]!, REPORT[1]!.replace('ساعتين', 'ثلاث ساعات'), REPORT[2]!];
const OTHER = ['فاز فريق المدينة بكأس الكرة الطائرة بعد مباراة طويلة أمام فريق الميناء حسمت في شوطها الأخير'];

describe('findCopies', () => {
  it('finds reprints, edited and cut ones too, the most alike first', () => {
    const found = findCopies([
      { id: 'agency', paragraphs: REPORT },
      { id: 'sports', paragraphs: OTHER },
      { id: 'edited', paragraphs: EDITED },
      { id: 'reprint', paragraphs: [REPORT.join(' ')] },
    ]);
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      ['agency', 'reprint'],
      ['agency', 'edited'],
      ['edited', 'reprint'],
    ]);
    expect(found[0]!.overlap).toBe(1);
    expect(found[1]!.overlap).toBeGreaterThan(0.4);
  });

  it('sees through diacritics, hamza and digits', () => {
    const [found] = findCopies([
      { id: 'a', paragraphs: ['أعلنت الإدارة أنّ 12 محطة ستُفتح في الأحياء القديمة قبل نهاية السنة'] },
      { id: 'b', paragraphs: ['اعلنت الادارة ان ١٢ محطة ستفتح في الاحياء القديمة قبل نهاية السنة'] },
    ]);
    expect(found?.overlap).toBe(1);
  });

  it('finds nothing in short or empty bodies', () => {
    expect(findCopies([])).toEqual([]);
    const short = ['كلمات قليلة جدا'];
    expect(
      findCopies([
        { id: 'a', paragraphs: short },
        { id: 'b', paragraphs: short },
        { id: 'c', paragraphs: [] },
      ]),
    ).toEqual([]);
  });
});

describe('jaccard', () => {
  it.each([
    [[], [], 0],
    [[1, 2], [1, 2], 1],
    [[1, 2, 3], [2, 3, 4], 0.5],
    [[1], [2], 0],
  ])('of %j and %j', (a, b, expected) => {
    expect(jaccard(Uint32Array.from(a), Uint32Array.from(b))).toBe(expected);
  });
});

describe('shingles', () => {
  it('are sorted and each once', () => {
    const found = shingles([...REPORT, ...REPORT]);
    expect([...found]).toEqual([...new Set(found)].sort((a, b) => a - b));
    expect(shingles(['واحد اثنان ثلاثة أربعة'])).toHaveLength(0);
  });
});

const shared = join(import.meta.dirname, '../../../../shared');
const pairs = join(shared, 'eval/near-copies.tsv');
const corpus = join(shared, 'corpus/ant-2018-02-06.jsonl.gz');

describe.skipIf(!existsSync(pairs) || !existsSync(corpus))(
  'near copies of a news corpus (skipped without it)',
  () => {
    it('are found, and nothing else', { timeout: 60_000 }, () => {
      const articles = gunzipSync(readFileSync(corpus)).toString().trim().split('\n');
      const found = findCopies(
        articles.map((line) => {
          const { id, text }: { id: string; text: string } = JSON.parse(line);
          return { id, paragraphs: text.split('\n').slice(1) };
        }),
      );
      const overlaps = new Map(found.map(({ a, b, overlap }) => [[a, b].sort().join(' '), overlap]));
      const known = readFileSync(pairs, 'utf8').trim().split('\n').slice(1);
      const close = known.map((line) => line.split('\t')).filter(([, , index]) => Number(index) >= 0.5);
      const hit = close.filter(([a, b]) => overlaps.has([a, b].sort().join(' ')));
      expect(hit.length / close.length).toBeGreaterThanOrEqual(0.98);
      const keys = new Set(known.map((line) => line.split('\t').slice(0, 2).sort().join(' ')));
      const beyond = [...overlaps.keys()].filter((key) => !keys.has(key));
      expect(beyond.length / found.length).toBeLessThanOrEqual(0.01);
    });
  },
);
