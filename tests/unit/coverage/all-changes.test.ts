import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { LIMITS } from '../../../lib/coverage/limits';
import { allChanges } from '../../../lib/coverage/record/all-changes';
import { recordOf } from '../../../lib/coverage/record/record-of';
import { analysisOf, article, done, freshArchive } from '../archive/fixtures';

const NAME = 'نديم الصباغ';
const THINGS = 'المدارس المستشفيات الحدائق الملاعب المكتبات المسارح المتاحف الأسواق المطاعم المصانع'.split(
  ' ',
);
const PLACES = 'الوادي الساحل الجبل السهل الغابة الجزيرة الهضبة الواحة الضفة التلال'.split(' ');
const DOINGS = 'ستفتح ستغلق ستنقل ستوسع ستطلى'.split(' ');

let archive: Archive;

/** An article in which the one speaker says these things. */
function told(day: string, contents: readonly string[]) {
  const paragraphs = contents.map((content) => `قال ${NAME} إن ${content}.`);
  const input = article({ url: `https://akhbar.example/${day}`, title: 'أخبار', published: day, paragraphs });
  const said = contents.map((content) => ({ name: NAME, content }));
  return { article: input, analysis: analysisOf(input, said) };
}

beforeAll(async () => {
  archive = freshArchive();
  // More than a page of other matters between what was said and what does not agree with it.
  const others = DOINGS.flatMap((doing, month) =>
    PLACES.map((where, day) =>
      told(
        `2023-0${month + 2}-${day + 10}`,
        THINGS.map((thing) => `${thing} في ${where} ${doing} قريبا`),
      ),
    ),
  );
  const first = ['جسر النهر الكبير سيكلف 12 مليون دينار', 'شركة النور تفوز بعقد محطة القطار'];
  const last = ['جسر النهر الكبير سيكلف 19 مليون دينار', 'لن تفوز شركة النور بعقد محطة القطار'];
  done(await archive.saveAll([told('2023-01-10', first), ...others, told('2024-05-02', last)]));
  await archive.idle();
});

describe('what changed in all that a speaker said', () => {
  it('is found across its pages, which the newest page alone does not show', async () => {
    const record = (await recordOf(`person:${NAME}`, archive))!;
    expect(record.newest.pages).toBe(2);
    expect(record.changes).toMatchObject({ whole: false });
    const since = (found: typeof record.changes) =>
      found.changes
        .filter(({ before }) => before.article.published === '2023-01-10')
        .map(({ type, after, figures }) => [
          type,
          after.article.published,
          ...figures.map(({ other }) => other),
        ]);
    expect(since(record.changes)).toEqual([]);
    const all = await allChanges(record.places, archive);
    expect(all).toMatchObject({ compared: 504, whole: true });
    expect(since(all)).toEqual(
      expect.arrayContaining([
        ['figure', '2024-05-02', '19 مليون'],
        ['denial', '2024-05-02'],
      ]),
    );
  });

  it('keeps to the newest where there is more than is compared, and says so', async () => {
    const { places } = (await recordOf(`person:${NAME}`, archive))!;
    const times = Math.ceil(LIMITS.recordCompared / 500) + 1;
    const many = Array.from({ length: times }, () => places).flat();
    const { compared, whole } = await allChanges(many, archive);
    expect(whole).toBe(false);
    expect(compared).toBeLessThanOrEqual(LIMITS.recordCompared);
    expect(compared).toBeGreaterThan(LIMITS.recordCompared - 20);
  });
});
