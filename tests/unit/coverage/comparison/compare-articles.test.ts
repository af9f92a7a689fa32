import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis/analyse';
import type { Archive } from '../../../../lib/archive/archive';
import { compareArticles } from '../../../../lib/coverage/comparison/compare-articles';
import { readCompared } from '../../../../lib/coverage/comparison/read-compared';
import type { ComparisonChoice, StatementRow } from '../../../../lib/coverage/comparison/types';
import { gatherEvents } from '../../../../lib/coverage/events/gather-events';
import { done } from '../../archive/fixtures';
import { archiveOf, page } from '../newsstand';

const ALL: ComparisonChoice = { order: 'shared', against: null, articles: null };

let archive: Archive;
let ids: Awaited<ReturnType<typeof archiveOf>>['ids'];
/** An article that gives another figure of the injured, and tells of the committee in its own narration. */
const AGAIN = [
  'وأكدت رئيسة البلدية ليلى الخطيب أن 17 راكبا أصيبوا في حادثة المرفأ.',
  'ولجنة التحقيق في حادثة العبارة تعلن نتائجها خلال أسبوعين، كما بات معروفا.',
];

beforeAll(async () => {
  ({ archive, ids } = await archiveOf(['ferryMain', 'ferryOther', 'ferryThird', 'olives']));
  const third = page('ferryThird');
  const paragraphs = [...AGAIN, 'ولم تعد العبارة إلى العمل بين المرفأين القديم والجديد.'];
  const analysis = analyse([third.title, ...paragraphs].join('\n'));
  const article = { ...third, paragraphs, url: 'https://tareeq.example/ferry', outlet: 'tareeq.example' };
  done(
    await archive.save(
      { ...article, outletName: 'الطريق', byline: null, modified: null, section: null },
      analysis,
    ),
  );
  await gatherEvents(archive);
});

async function compare(choice: Partial<ComparisonChoice> = {}) {
  const event = (await archive.event(
    (await archive.eventsOf([ids.get('ferryMain')!])).get(ids.get('ferryMain')!)!,
  ))!;
  const whole = { ...ALL, ...choice };
  return compareArticles(await readCompared(event, whole.articles, archive), whole);
}

const textsOf = (row: StatementRow, outlet: string) => {
  const cell = row.cells.get(outlet)!;
  return cell.status === 'told' ? cell.tellings.map(({ claim }) => claim.text) : [];
};
const rowWith = (rows: readonly StatementRow[], words: string) =>
  rows.find((row) =>
    [...row.cells.keys()].some((outlet) => textsOf(row, outlet).some((text) => text.includes(words))),
  )!;

describe('compareArticles', () => {
  it('sets statements against outlets in the order in which they told it; every cell says something', async () => {
    const { columns, rows, left } = await compare();
    expect(columns.map(({ outlet }) => outlet)).toEqual([
      'almina.example',
      'sada.example',
      'waraq.example',
      'tareeq.example',
    ]);
    expect(left).toBe(0);
    for (const row of rows) expect([...row.cells.keys()]).toEqual(columns.map(({ outlet }) => outlet));
    const injured = rowWith(rows, '14 راكبا');
    expect(injured.speaker?.name).toBe('ليلى الخطيب');
    expect([...injured.cells].map(([, { status }]) => status)).toEqual(['told', 'told', 'absent', 'told']);
    expect(injured.told).toBe(3);
  });

  it('tells every claim once', async () => {
    const { rows, columns } = await compare();
    const tellings = rows.flatMap((row) => columns.flatMap(({ outlet }) => textsOf(row, outlet)));
    const claims = await archive.claimsIn(columns.flatMap(({ articles }) => articles.map(({ id }) => id)));
    expect(tellings.sort()).toEqual([...new Set(claims.map(({ text }) => text))].sort());
  });

  it('shows the figure that an outlet gives otherwise, with the words that report it', async () => {
    const { rows } = await compare({ against: 'almina.example' });
    const injured = rowWith(rows, '14 راكبا');
    expect(injured.figures).toEqual([{ own: '14', other: '17', counted: 'راكبا' }]);
    const cell = injured.cells.get('tareeq.example')!;
    expect(cell).toMatchObject({
      status: 'told',
      tellings: [{ cue: 'أكدت', figures: [{ own: '14', other: '17' }] }],
    });
  });

  it('does not say “not reported” where the words stand outside of every claim', async () => {
    const { rows } = await compare();
    const committee = rowWith(rows, 'لجنة التحقيق');
    expect(committee.cells.get('tareeq.example')).toMatchObject({
      status: 'perhaps',
      passages: [{ claim: null, text: AGAIN[1] }],
    });
  });

  it('measures the others against the fullest wording, or a chosen outlet’s', async () => {
    const fullest = rowWith((await compare()).rows, '14 راكبا');
    const lengths = [...fullest.cells.keys()]
      .flatMap((outlet) => textsOf(fullest, outlet))
      .map((text) => text.length);
    const yardstick = (row: StatementRow) =>
      [...row.cells.values()]
        .flatMap((cell) => (cell.status === 'told' ? cell.tellings : []))
        .find(({ claim }) => `${claim.articleId} ${claim.index}` === row.yardstick)!;
    expect(yardstick(fullest).claim.text).toHaveLength(Math.max(...lengths));
    expect(yardstick(fullest).diff).toEqual([{ op: 'kept', text: yardstick(fullest).claim.text }]);
    const chosen = rowWith((await compare({ against: 'tareeq.example' })).rows, '14 راكبا');
    expect(yardstick(chosen).article.outlet).toBe('tareeq.example');
  });

  it('compares the chosen articles alone, and says how many are left', async () => {
    const articles = [ids.get('ferryMain')!, ids.get('ferryOther')!];
    const { columns, left } = await compare({ articles });
    expect(columns.flatMap((column) => column.articles.map(({ id }) => id)).sort()).toEqual(
      [...articles].sort(),
    );
    expect(left).toBe(2);
  });

  it.each([
    ['told', (rows: readonly StatementRow[]) => rows.map(({ place }) => place)],
    ['alone', (rows: readonly StatementRow[]) => rows.map(({ told }) => Number(told > 1))],
    ['shared', (rows: readonly StatementRow[]) => rows.map(({ told }) => -Number(told > 1))],
    [
      'difference',
      (rows: readonly StatementRow[]) =>
        rows.filter(({ told }) => told > 1).map(({ difference }) => -difference),
    ],
    [
      'speaker',
      (rows: readonly StatementRow[]) => {
        const names = rows.map(({ speaker }) => speaker?.name ?? '\uffff');
        const sorted = [...names].sort((a, b) => a.localeCompare(b, 'ar'));
        return names.map((name) => sorted.indexOf(name));
      },
    ],
  ] as const)('is ordered by %s', async (order, key) => {
    const keys = key((await compare({ order })).rows);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });
});
