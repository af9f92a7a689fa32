import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { LIMITS } from '../../../lib/coverage/limits';
import { recordOf } from '../../../lib/coverage/record/record-of';
import { selectionOf } from '../../../lib/coverage/record/selection-of';
import type { RecordFilter, SpeakerRecord } from '../../../lib/coverage/record/types';
import { analysisOf, article, done, freshArchive } from '../archive/fixtures';

const NAME = 'سامر الحلو';
const ALL: RecordFilter = { month: null, outlet: null, text: '', page: 0 };

/** An archive in which one speaker says one thing a paragraph. */
async function archiveOf(told: readonly (readonly [outlet: string, published: string, ...said: string[]])[]) {
  const archive = freshArchive();
  const articles = told.map(([outlet, published, ...said], place) => {
    const paragraphs = said.map((content) => `قال ${NAME} إن ${content}.`);
    const input = article({
      url: `https://${outlet}/${place}`,
      outlet,
      outletName: outlet,
      published,
      paragraphs,
    });
    return {
      article: input,
      analysis: analysisOf(
        input,
        said.map((content) => ({ name: NAME, content })),
      ),
    };
  });
  done(await archive.saveAll(articles));
  return archive;
}

async function recordIn(archive: Archive): Promise<SpeakerRecord> {
  const record = await recordOf(`person:${NAME}`, archive);
  if (!record) throw new Error('nobody');
  return record;
}

const wordsOf = async (archive: Archive, filter: Partial<RecordFilter>) => {
  const { utterances } = await selectionOf((await recordIn(archive)).places, { ...ALL, ...filter }, archive);
  return utterances.flatMap(({ tellings }) => tellings.map(({ claim }) => claim.text));
};

const FEW = [
  ['akhbar.example', '2023-11-02', 'السد الكبير يروي تسع بلدات', 'المدارس تفتح أبوابها غدا'],
  ['akhbar.example', '2024-02-05', 'أسعار القمح ثابتة هذا الموسم'],
  ['sahil.example', '2024-02-06', 'سد الوادي سيكتمل في الصيف'],
] as const;

describe('the timeline of a record', () => {
  it('counts each claim in its month and outlet, and leaves no month out', async () => {
    const { timeline } = await recordIn(await archiveOf(FEW));
    expect(timeline.months).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(timeline.rows).toEqual([
      { outlet: 'akhbar.example', name: 'akhbar.example', counts: [2, 0, 0, 1], claims: 3 },
      { outlet: 'sahil.example', name: 'sahil.example', counts: [0, 0, 0, 1], claims: 1 },
    ]);
  });

  it('is right beyond the claims that are read at a time', async () => {
    const each = 20;
    const many = Array.from({ length: LIMITS.recordClaims / each + 3 }, (_, place) => {
      const said = Array.from({ length: each }, (__, i) => `البند رقم ${place * each + i} جاهز`);
      return [
        'akhbar.example',
        `20${10 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-03`,
        ...said,
      ] as const;
    });
    const archive = await archiveOf(many);
    const record = await recordIn(archive);
    expect(record.timeline.claims).toBe(many.length * each);
    expect(record.timeline.rows[0]!.counts).toEqual(many.map(() => each));
    expect(record.newest).toMatchObject({ claims: many.length * each, page: 0, pages: 2 });
    const told = (selection: typeof record.newest) =>
      selection.utterances.reduce((sum, { tellings }) => sum + tellings.length, 0);
    expect(told(record.newest)).toBe(LIMITS.recordClaims);
    const older = await selectionOf(record.places, { ...ALL, page: 1 }, archive);
    expect(told(older)).toBe(3 * each);
    const oldest = await selectionOf(record.places, { ...ALL, month: record.timeline.months[0]! }, archive);
    expect(oldest).toMatchObject({ claims: each, pages: 1 });
  });

  it('tells what lies before its months as a number', async () => {
    const archive = await archiveOf([...FEW, ['sahil.example', '1975-01-01', 'الميناء القديم يبقى مفتوحا']]);
    const { timeline } = await recordIn(archive);
    expect(timeline.months).toHaveLength(LIMITS.timelineMonths);
    expect(timeline.earlier).toBe(1);
    expect(timeline.claims).toBe(5);
  });
});

describe('selectionOf', () => {
  it('keeps a month, an outlet, or both', async () => {
    const archive = await archiveOf(FEW);
    expect(await wordsOf(archive, { month: '2024-02' })).toEqual([FEW[2][2], FEW[1][2]]);
    expect(await wordsOf(archive, { outlet: 'sahil.example' })).toEqual([FEW[2][2]]);
    expect(await wordsOf(archive, { month: '2023-11', outlet: 'sahil.example' })).toEqual([]);
  });

  it('finds words in whatever form, and only what was said with all of them', async () => {
    const archive = await archiveOf(FEW);
    expect(await wordsOf(archive, { text: 'والسدّ' })).toEqual([FEW[2][2], FEW[0][2]]);
    expect(await wordsOf(archive, { text: 'سد البلدات' })).toEqual([FEW[0][2]]);
    // Both stand in one article, in two claims.
    expect(await wordsOf(archive, { text: 'السد المدارس' })).toEqual([]);
  });

  it('takes a search without a word for none', async () => {
    expect(await wordsOf(await archiveOf(FEW), { text: ' ، ' })).toHaveLength(4);
  });

  it('shows the last page where a later one is asked for', async () => {
    const archive = await archiveOf(FEW);
    const { places } = await recordIn(archive);
    expect(await selectionOf(places, { ...ALL, page: 7 }, archive)).toMatchObject({ page: 0, claims: 4 });
  });
});
