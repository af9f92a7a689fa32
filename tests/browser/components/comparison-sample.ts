import type { Cell, Comparison, StatementRow, Telling } from '../../../lib/coverage/comparison/types';
import type { DiffPart } from '../../../lib/coverage/types';
import { KEPT, MANAR, saved, savedClaim } from './sample';

const WADI = saved(2);
const ARTICLES = [WADI, MANAR, KEPT];

function told(
  article: typeof WADI,
  index: number,
  diff: readonly DiffPart[],
  over: Partial<Telling> = {},
): Cell {
  const text = diff.flatMap((part) => part.text || []).join(' ');
  const base = savedClaim(0, index, text);
  const claim = { ...base, articleId: article.id, claim: { ...base.claim, stance: 'neutral' as const } };
  const address = `${article.url}#:~:text=x`;
  return {
    status: 'told',
    tellings: [{ article, claim, cue: 'قال', address, diff, figures: [], ...over }],
  };
}

const kept = (text: string): DiffPart => ({ op: 'kept', text });

function row(id: string, cells: readonly Cell[], over: Partial<StatementRow> = {}): StatementRow {
  const outlets = cells.filter(({ status }) => status === 'told').length;
  return {
    id,
    yardstick: id,
    speaker: { name: 'سليم الربيعي', office: 'وزير المياه', key: 'person:سليم الربيعي', certain: true },
    cells: new Map(ARTICLES.map(({ outlet }, place) => [outlet, cells[place]!])),
    told: outlets,
    place: 0,
    difference: 0,
    figures: [],
    independence: { outlets, sources: outlets, why: [] },
    ...over,
  };
}

const FIGURE = { own: '14', other: '12', counted: 'بلدة' };
const ABSENT: Cell = { status: 'absent' };

/** Three outlets: one gives another figure, one may tell it; what nobody is named for, one tells alone. */
export function comparison(part: Partial<Comparison> = {}): Comparison {
  const first = told(WADI, 0, [kept('يبدأ الضخ إلى 14 بلدة مطلع الشهر')]);
  const other: readonly DiffPart[] = [
    kept('يبدأ الضخ إلى'),
    { op: 'changed', text: '12', instead: '14' },
    kept('بلدة مطلع الشهر'),
    { op: 'added', text: 'إن كفى الماء' },
  ];
  const claim = savedClaim(0, 0, 'يبدأ الضخ إلى 12 بلدة مطلع الشهر إن كفى الماء');
  const doubted = {
    ...claim,
    articleId: MANAR.id,
    claim: { ...claim.claim, stance: 'distancing' as const, certain: false },
  };
  const text = 'وينتظر أهل القرى بدء الضخ.';
  return {
    columns: ARTICLES.map((article) => ({
      outlet: article.outlet,
      name: article.outletName,
      articles: [article],
    })),
    rows: [
      row(
        'article-2 0',
        [
          first,
          told(MANAR, 0, other, { claim: doubted, cue: 'زعم', figures: [FIGURE] }),
          {
            status: 'perhaps',
            passages: [
              { article: KEPT, claim: null, start: 10, end: 36, text, address: `${KEPT.url}#:~:text=y` },
            ],
          },
        ],
        {
          figures: [FIGURE],
          independence: {
            outlets: 2,
            sources: 1,
            why: [{ type: 'copy', outlets: ['الوادي اليوم', 'Manar Online'], share: 0.8 }],
          },
        },
      ),
      row(`${KEPT.id} 1`, [ABSENT, ABSENT, told(KEPT, 1, [kept('لن تبقى قرية واحدة بلا ماء')])]),
      row(`${MANAR.id} 2`, [ABSENT, told(MANAR, 2, [kept('دراستها لم تكتمل بعد')]), ABSENT], {
        speaker: null,
      }),
    ],
    left: 1,
    ...part,
  };
}
