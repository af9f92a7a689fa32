import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { gatherEvents } from '../../../lib/coverage/events/gather-events';
import { LIMITS } from '../../../lib/coverage/limits';
import { outletOf } from '../../../lib/coverage/outlet/outlet-of';
import { done, freshArchive } from '../archive/fixtures';

interface Told {
  readonly outlet?: string;
  readonly published: string;
  readonly agency?: string;
  readonly said: readonly string[];
}

async function archiveOf(articles: readonly Told[]) {
  const archive = freshArchive();
  for (const [place, { outlet = 'sahil.example', published, agency = null, said }] of articles.entries()) {
    const title = 'أخبار محلية';
    const facts = { byline: null, modified: null, section: null, outletName: outlet };
    const article = {
      url: `https://${outlet}/${place}`,
      title,
      outlet,
      published,
      agency,
      paragraphs: said,
      ...facts,
    };
    done(await archive.save(article, analyse([title, ...said].join('\n'))));
  }
  return archive;
}

const FEW: readonly Told[] = [
  {
    published: '2024-01-10',
    agency: 'وكالة الشراع للأنباء',
    said: ['قال وزير الأشغال نديم الصباغ إن جسر الوادي سيكلف 12 مليون دينار.'],
  },
  {
    published: '2024-02-11',
    said: [
      'زعم وزير الأشغال نديم الصباغ أن شركة النور فازت بعقد الجسر.',
      'وقالت وزيرة الصحة هالة القاضي: «المستشفى الجديد يخدم المدينة كلها».',
    ],
  },
  { outlet: 'wadi.example', published: '2024-02-12', said: ['قال وزير الأشغال نديم الصباغ إن الطريق مغلق.'] },
];

describe('outletOf', () => {
  it('tells whom the outlet quotes, in what way and with which verbs, with every sentence', async () => {
    const view = (await outletOf('sahil.example', null, await archiveOf(FEW)))!;
    expect(view).toMatchObject({ articles: 2, read: 2, of: 2, enough: false, claims: 3 });
    const [first, second] = view.quoted;
    expect(first).toMatchObject({ speaker: { name: 'نديم الصباغ' }, articles: 2 });
    expect(first!.byKind.indirect.map(({ claim }) => claim.text)).toEqual([
      'شركة النور فازت بعقد الجسر',
      'جسر الوادي سيكلف 12 مليون دينار',
    ]);
    expect(first!.verbs.map(({ lemma, stance }) => `${lemma} ${stance}`).sort()).toEqual([
      'زعم distancing',
      'قال neutral',
    ]);
    expect(second!.byKind.direct.map(({ claim }) => claim.text)).toEqual([
      'المستشفى الجديد يخدم المدينة كلها',
    ]);
    expect(view.byKind.direct.length + view.byKind.mixed.length + view.byKind.indirect.length).toBe(3);
  });

  it('keeps to a month, and counts all months', async () => {
    const view = (await outletOf('sahil.example', '2024-01', await archiveOf(FEW)))!;
    expect(view).toMatchObject({ month: '2024-01', read: 1, of: 1, claims: 1, articles: 2 });
    expect(view.timeline).toEqual({
      months: ['2024-01', '2024-02'],
      articles: [1, 1],
      claims: [1, 2],
      credited: [1, 0],
    });
    expect(view.credited).toMatchObject([{ articles: [{ published: '2024-01-10' }] }]);
  });

  it('finds text that stands in another outlet too, whichever was gathered first', async () => {
    const said = [
      'قال وزير الأشغال نديم الصباغ إن جسر الوادي سيفتح للسيارات مطلع الصيف المقبل بعد عامين من العمل.',
      'وأضاف أن الشركة المنفذة أنهت رصف المداخل الشرقية كلها وأن المداخل الغربية ستكتمل خلال شهرين على الأكثر.',
      'ويصل الجسر بين القرى الجبلية والميناء القديم ويختصر الطريق على المزارعين نحو أربعين كيلومترا كل يوم.',
      'وكانت أعمال البناء توقفت مرتين بسبب السيول التي جرفت الدعامات الخشبية في الشتاء قبل الماضي.',
    ];
    const archive = await archiveOf([
      { published: '2024-03-01', said },
      { outlet: 'wadi.example', published: '2024-03-01', said },
    ]);
    await gatherEvents(archive);
    for (const [own, other] of [
      ['sahil.example', 'wadi.example'],
      ['wadi.example', 'sahil.example'],
    ]) {
      const view = (await outletOf(own!, null, archive))!;
      expect(view.compared).toBe(1);
      expect(view.shared).toMatchObject([{ article: { outlet: own }, other: { outlet: other }, copied: 1 }]);
    }
  });

  it('says on how many articles it rests where it does not read all', async () => {
    const many = Array.from({ length: LIMITS.outletArticles + 5 }, (_, place) => ({
      article: {
        url: `https://sahil.example/${place}`,
        title: 'خبر',
        outlet: 'sahil.example',
        outletName: 'الساحل',
        byline: null,
        agency: null,
        published: new Date(Date.UTC(2024, 0, 1) + place * 3_600_000).toISOString(),
        modified: null,
        section: null,
        paragraphs: ['نص قصير.'],
      },
      analysis: { version: 1, speakers: [], claims: [] },
    }));
    const archive = freshArchive();
    done(await archive.saveAll(many));
    const view = (await outletOf('sahil.example', null, archive))!;
    expect(view).toMatchObject({ name: 'الساحل', articles: many.length, of: many.length, enough: true });
    expect(view.read).toBe(LIMITS.outletArticles);
  });

  it('is null for an outlet of which nothing is saved', async () => {
    expect(await outletOf('nobody.example', null, await archiveOf(FEW))).toBeNull();
  });
});
