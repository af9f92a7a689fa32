import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_CHOICE } from '../../../components/library/event-route';
import { Library } from '../../../components/library/library';
import { comparison } from './comparison-sample';
import { eventState, libraryActions, libraryProps } from './props';
import { KEPT, MANAR, saved } from './sample';
import { named, plain, show } from './show';

async function shown(part: Parameters<typeof eventState>[0] = {}) {
  const actions = libraryActions();
  const { host } = await show(<Library {...libraryProps(eventState(part), actions)} />);
  return { host, actions };
}

const rowsOf = (host: HTMLElement) => [...host.querySelectorAll('.statements tr:has(.statements__speaker)')];
const cellsOf = (row: Element | undefined) => [...(row?.querySelectorAll('td') ?? [])];

describe('the comparison of an event', () => {
  it('marks what an outlet adds and drops, and the figure that it gives otherwise', async () => {
    const { host } = await shown();
    const [yardstick, other] = cellsOf(rowsOf(host)[0]);
    expect(yardstick?.querySelector('ins, del')).toBeNull();
    expect(plain(yardstick?.textContent ?? '')).toContain('يقاس عليه');
    const marked = (selector: string) =>
      [...other!.querySelectorAll(selector)].map((mark) => plain(mark.lastChild?.textContent ?? ''));
    expect(marked('ins')).toEqual(['12', 'إن كفى الماء']);
    expect(marked('del')).toEqual(['14']);
    expect(plain(other!.querySelector('.cell__figure')?.textContent ?? '')).toContain('12 بدل 14 (بلدة)');
  });

  it('keeps the words in their own direction beside English labels', async () => {
    const [row] = comparison().rows;
    const cell = row!.cells.get(MANAR.outlet)!;
    if (cell.status !== 'told') throw new Error('The sample has no second telling');
    const diff = [{ op: 'added', text: 'غدًا' }, ...cell.tellings[0]!.diff] as const;
    const cells = new Map([
      ...row!.cells,
      [MANAR.outlet, { ...cell, tellings: [{ ...cell.tellings[0]!, diff }] }],
    ]);
    const state = eventState({ comparison: comparison({ rows: [{ ...row!, cells }] }) });
    const { host } = await show(<Library {...libraryProps(state)} />, { language: 'en' });
    const words = cellsOf(rowsOf(host)[0])[1]!.querySelector('.cell__words')!;
    expect(words.textContent).toMatch(/^added here:/);
    expect(words.matches(':dir(rtl)')).toBe(true);
  });

  it('names the reporting word and what it suggests', async () => {
    const { host } = await shown();
    const [first, other] = cellsOf(rowsOf(host)[0]);
    expect(first?.querySelector('.cell__how')?.textContent).toContain('قال');
    expect(first?.querySelector('.cell__stance')).toBeNull();
    expect(other?.querySelector('.cell__how')?.textContent).toContain('زعم');
    expect(other?.querySelector('.cell__stance')?.textContent).toBe('فعل يوحي بالشك');
  });

  it('says where the speaker or the bounds of the words are uncertain', async () => {
    const { host } = await shown();
    const doubts = cellsOf(rowsOf(host)[0]).map((cell) => cell.querySelector('.cell__doubt')?.textContent);
    expect(doubts).toEqual([undefined, 'غير مؤكد', undefined]);
    const [first] = comparison().rows;
    const rows = [{ ...first!, speaker: { ...first!.speaker!, certain: false } }];
    const doubted = await shown({ comparison: comparison({ rows }) });
    expect(doubted.host.querySelector('.statements__speaker')?.textContent).toContain('غير مؤكد');
  });

  it('tells what may be told from what is told and from what is not there', async () => {
    const { host } = await shown();
    const [, , perhaps] = cellsOf(rowsOf(host)[0]);
    expect(perhaps?.textContent).toContain('ربما');
    expect(perhaps?.textContent).toContain('وينتظر أهل القرى بدء الضخ.');
    expect(perhaps?.textContent).not.toContain('لم يرد هنا');
    const absent = cellsOf(rowsOf(host)[1]).filter((cell) => cell.textContent?.includes('لم يرد هنا'));
    expect(absent).toHaveLength(2);
  });

  it('leads from a wording to its place in the archive and on the original page, and to its speaker', async () => {
    const { host, actions } = await shown();
    const [, other] = cellsOf(rowsOf(host)[0]);
    await userEvent.click(other!.querySelector('.cell__words')!);
    expect(actions.onGo).toHaveBeenLastCalledWith({
      view: 'article',
      id: MANAR.id,
      hash: null,
      claim: 0,
    });
    expect(named(other as HTMLElement, 'a', 'في الصفحة الأصلية').getAttribute('href')).toBe(
      `${MANAR.url}#:~:text=x`,
    );
    await userEvent.click(host.querySelector('.statements__name')!);
    expect(actions.onGo).toHaveBeenLastCalledWith({ view: 'speaker', key: 'person:سليم الربيعي' });
  });

  it('is ordered and measured as the reader chooses, without a step in the history', async () => {
    const { host, actions } = await shown();
    const choose = (label: string, value: string) => {
      const id = named(host, '.comparison-bar label', label).getAttribute('for')!;
      return userEvent.selectOptions(document.getElementById(id)!, value);
    };
    const chosen = (part: Partial<typeof NO_CHOICE>) => ({
      view: 'event',
      id: 'event-1',
      choice: { ...NO_CHOICE, ...part },
    });
    await choose('الترتيب', 'difference');
    expect(actions.onNarrow).toHaveBeenLastCalledWith(chosen({ order: 'difference' }));
    await choose('القياس على', 'manar.example');
    expect(actions.onNarrow).toHaveBeenLastCalledWith(chosen({ against: 'manar.example' }));
  });

  it('leaves articles out, but never all but one', async () => {
    const { host, actions } = await shown();
    await userEvent.click(named(host, 'summary', /المقالات المقارَنة: 3 \/ 3/));
    const box = () => host.querySelector<HTMLInputElement>('.comparison-bar input')!;
    await userEvent.click(box());
    expect(actions.onNarrow).toHaveBeenLastCalledWith(
      expect.objectContaining({ choice: { ...NO_CHOICE, articles: [MANAR.id, KEPT.id] } }),
    );
    const two = { ...comparison(), columns: comparison().columns.slice(0, 2) };
    const fewer = await shown({ comparison: two });
    await userEvent.click(named(fewer.host, 'summary', /المقالات المقارَنة: 2 \/ 3/));
    await userEvent.click(fewer.host.querySelector<HTMLInputElement>('.comparison-bar input:checked')!);
    expect(fewer.actions.onNarrow).not.toHaveBeenCalled();
  });

  it('parts what several outlets tell from the rest, unless it is ordered by speaker or time', async () => {
    const { host } = await shown();
    const titles = () =>
      [...host.querySelectorAll('.statements__group')].map((group) => plain(group.textContent!));
    expect(titles()).toEqual(['ما أوردته وسيلتان فأكثر · تصريح واحد', 'ما انفردت به وسيلة واحدة · تصريحان']);
    const state = eventState();
    const route = { view: 'event', id: 'event-1', choice: { ...NO_CHOICE, order: 'told' } } as const;
    const plainOrder = await show(<Library {...libraryProps({ ...state, route } as typeof state)} />);
    expect(plainOrder.host.querySelector('.statements__group')).toBeNull();
    expect(rowsOf(plainOrder.host)).toHaveLength(3);
  });

  it('says so where one outlet alone tells it, and where nobody says anything', async () => {
    const columns = comparison().columns.slice(0, 1);
    const one = await shown({ comparison: { columns, rows: comparison().rows.slice(1), left: 0 } });
    expect(one.host.textContent).toContain('لم تروه إلا وسيلة واحدة');
    const silent = await shown({ comparison: { columns, rows: [], left: 0 } });
    expect(silent.host.textContent).toContain('ليس في هذه المقالات تصريح منسوب إلى قائل');
  });

  it('scrolls in itself at twelve outlets, its first column in sight, and stacks on a narrow page', async () => {
    await page.viewport(1280, 800);
    const columns = Array.from({ length: 12 }, (_, place) => {
      const article = saved(20 + place, { outlet: `outlet-${place}.example`, outletName: `وسيلة ${place}` });
      return { outlet: article.outlet, name: article.outletName, articles: [article] };
    });
    const [first] = comparison().rows;
    const cells = new Map(columns.map(({ outlet }) => [outlet, first!.cells.get(MANAR.outlet)!]));
    const { host } = await shown({ comparison: { columns, rows: [{ ...first!, cells }], left: 0 } });
    const table = host.querySelector<HTMLElement>('.statements')!;
    expect(table.scrollWidth).toBeGreaterThan(table.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    const speaker = host.querySelector('.statements__speaker')!;
    const before = speaker.getBoundingClientRect().x;
    table.scrollLeft = document.documentElement.dir === 'rtl' ? -400 : 400;
    expect(table.scrollLeft).not.toBe(0);
    expect(Math.abs(speaker.getBoundingClientRect().x - before)).toBeLessThan(2);
    await page.viewport(360, 800);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    const [a, b] = cellsOf(rowsOf(host)[0]).map((cell) => cell.getBoundingClientRect());
    expect(b!.top).toBeGreaterThanOrEqual(a!.bottom - 1);
  });
});
