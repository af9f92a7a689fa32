import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import { hashOf, type LibraryRoute, NO_FILTER, routeOf } from '../../../components/library/library-route';
import { libraryActions, libraryProps, listView } from './props';
import { rows } from './sample';
import { named, plain, show } from './show';

const MANY = 5000;

async function scrolled(to: number) {
  await act(async () => {
    scrollTo(0, to);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}

describe('the list', () => {
  beforeEach(async () => {
    await page.viewport(1100, 800);
    scrollTo(0, 0);
  });

  it('holds only the rows in sight, and scrolls as if all were there', async () => {
    const { host } = await show(<Library {...libraryProps(listView(MANY))} />);
    const places = () =>
      [...host.querySelectorAll('[data-place]')].map((row) => row.getAttribute('data-place'));
    expect(places().length).toBeLessThan(60);
    expect(places()[0]).toBe('0');
    await scrolled(document.documentElement.scrollHeight);
    expect(places().length).toBeLessThan(60);
    expect(places().at(-1)).toBe(String(MANY - 1));
    expect(host.querySelector('[aria-posinset="5000"]')?.getAttribute('aria-setsize')).toBe('5000');
  });

  it('asks for rows that come into sight and are not loaded', async () => {
    const actions = libraryActions();
    await show(<Library {...libraryProps(listView(MANY, { rows: rows(40) }), actions)} />);
    expect(actions.onNeedRows).not.toHaveBeenCalled();
    await scrolled(20_000);
    const [first, end] = actions.onNeedRows.mock.lastCall!;
    expect(first).toBeGreaterThan(40);
    expect(end).toBeGreaterThan(first);
  });

  it('moves, opens, selects and deletes by keyboard', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(listView(50), actions)} />);
    host.querySelector<HTMLElement>('[data-place="0"] a')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.closest('li')?.dataset.place).toBe('2');
    await userEvent.keyboard('{Enter}');
    expect(actions.onGo).toHaveBeenCalledExactlyOnceWith({
      view: 'article',
      id: 'article-2',
      hash: null,
      claim: null,
    });
    await userEvent.keyboard(' {ArrowDown} ');
    expect(plain(host.querySelector('.list-toolbar')?.textContent ?? '')).toContain('حُدّد مقالان');
    await userEvent.keyboard('{Delete}');
    expect(actions.onRemove).toHaveBeenCalledExactlyOnceWith(['article-2', 'article-3']);
  });

  it('keeps the focus on a row that was scrolled out of sight', async () => {
    const { host } = await show(<Library {...libraryProps(listView(MANY))} />);
    const link = host.querySelector<HTMLElement>('[data-place="1"] a')!;
    await act(() => link.focus());
    await scrolled(50_000);
    expect(document.activeElement).toBe(link);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('li')?.dataset.place).toBe('2');
  });

  it('marks what a search found', async () => {
    const snippets = [{ text: 'ضخ المياه إلى القرى', marks: [[3, 9]] as const, paragraph: 0 }];
    const { host } = await show(
      <Library {...libraryProps(listView(3, { rows: rows(3, snippets), filter: { text: 'مياه' } }))} />,
    );
    expect([...host.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(
      Array(3).fill('المياه'),
    );
    expect(host.querySelector('.list-toolbar__total')?.textContent).toBe('3 نتائج');
  });
});

describe('search and filters', () => {
  it('stay in place, with the focus, while a list is read or could not be', async () => {
    const { host, again } = await show(<Library {...libraryProps(listView(5))} />);
    const field = host.querySelector<HTMLInputElement>('input[type=search]')!;
    field.focus();
    await again(<Library {...libraryProps({ ...listView(5), list: { status: 'loading' } })} />);
    expect(document.activeElement).toBe(field);
  });

  it('searches once after a pause in typing', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(listView(5), actions)} />);
    await userEvent.type(host.querySelector('input[type=search]')!, 'مياه');
    await expect.poll(() => actions.onFilter.mock.calls).toEqual([[{ ...NO_FILTER, text: 'مياه' }]]);
  });

  it('puts an operator into the field', async () => {
    const { host } = await show(<Library {...libraryProps(listView(5))} />);
    await userEvent.click(named(host, 'summary', 'صيغ البحث'));
    await userEvent.click(named(host, 'button', 'وسيلة:'));
    const field = host.querySelector<HTMLInputElement>('input[type=search]')!;
    expect(field.value).toBe('وسيلة:');
    expect(document.activeElement).toBe(field);
  });

  it('shows the ways to search in an empty field, and no longer when something is typed or looked at', async () => {
    const { host } = await show(<Library {...libraryProps(listView(5))} />);
    const hints = host.querySelector<HTMLDetailsElement>('search details')!;
    expect(hints.open).toBe(false);
    await userEvent.click(host.querySelector('input[type=search]')!);
    await expect.poll(() => hints.open).toBe(true);
    await userEvent.click(named(host, 'button', 'في-التصريحات'));
    expect(host.querySelector<HTMLInputElement>('input[type=search]')!.value).toBe('في-التصريحات');
    host.querySelector<HTMLElement>('.article-row__link')!.focus();
    await expect.poll(() => hints.open).toBe(false);
  });

  it('takes the ways to search away when something is typed', async () => {
    const { host } = await show(<Library {...libraryProps(listView(5))} />);
    const hints = host.querySelector<HTMLDetailsElement>('search details')!;
    await userEvent.click(host.querySelector('input[type=search]')!);
    await expect.poll(() => hints.open).toBe(true);
    await userEvent.type(host.querySelector('input[type=search]')!, 'مياه');
    await expect.poll(() => hints.open).toBe(false);
  });

  it('keeps the search to claims', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(listView(5), actions)} />);
    await userEvent.click(named(host, 'search label', 'في التصريحات وحدها'));
    expect(actions.onFilter).toHaveBeenLastCalledWith({ ...NO_FILTER, said: true });
  });

  it('says which operator could not be followed, and why', async () => {
    const view = listView(0, { filter: { text: 'قبل:غدا' } });
    if (view.list.status !== 'ready') throw new Error('no list');
    const list = { ...view.list, problems: [{ problem: 'not-a-date', typed: 'قبل:غدا' }] as const };
    const { host } = await show(<Library {...libraryProps({ ...view, list })} />);
    expect(host.querySelector('[role=alert]')?.textContent).toContain('ليس هذا تاريخًا');
  });

  it('follows a search that came from elsewhere', async () => {
    const { host, again } = await show(
      <Library {...libraryProps(listView(5, { filter: { text: 'قديم' } }))} />,
    );
    await again(<Library {...libraryProps(listView(5))} />);
    expect(host.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('');
  });

  it('filters by one value, and by none when it is pressed again', async () => {
    await page.viewport(1100, 800);
    const actions = libraryActions();
    const { host, again } = await show(<Library {...libraryProps(listView(5), actions)} />);
    await userEvent.click(named(host, '.facets__value', /^الوادي اليوم/));
    expect(actions.onFilter).toHaveBeenLastCalledWith({ ...NO_FILTER, outlet: 'wadi.example' });
    await again(<Library {...libraryProps(listView(5, { filter: { outlet: 'wadi.example' } }), actions)} />);
    const chosen = named(host, '.facets__value', /^الوادي اليوم/);
    expect(chosen.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(chosen);
    expect(actions.onFilter).toHaveBeenLastCalledWith(NO_FILTER);
  });

  it('offers the whole list where nothing matches', async () => {
    const actions = libraryActions();
    const { host } = await show(
      <Library {...libraryProps(listView(0, { filter: { text: 'س', tag: 'مياه' } }), actions)} />,
    );
    await userEvent.click(named(host, 'section button', 'عرض كل المقالات'));
    expect(actions.onFilter).toHaveBeenCalledExactlyOnceWith(NO_FILTER);
  });
});

describe('long work', () => {
  const UPKEEP = { work: 'analyses', done: 320, total: 1000, running: true } as const;

  it('shows how far it is, and can be stopped', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(listView(5), actions)} upkeep={UPKEEP} />);
    const bar = host.querySelector('progress')!;
    expect([bar.value, bar.max]).toEqual([320, 1000]);
    expect(host.querySelector('.progress')?.textContent).toContain('320');
    await userEvent.click(named(host, 'button', 'إيقاف'));
    expect(actions.onStopUpkeep).toHaveBeenCalledOnce();
  });

  it('that was stopped can be gone on with', async () => {
    const actions = libraryActions();
    const stopped = { ...UPKEEP, running: false };
    const { host } = await show(<Library {...libraryProps(listView(5), actions)} upkeep={stopped} />);
    await userEvent.click(named(host, 'button', 'متابعة'));
    expect(actions.onResumeUpkeep).toHaveBeenCalledOnce();
  });
});

describe('the address of a view', () => {
  it.each<LibraryRoute>([
    { view: 'list', filter: NO_FILTER },
    {
      view: 'list',
      filter: {
        said: true,
        text: '"السد الجديد" وسيلة:الوادي & ?#',
        outlet: 'wadi.example',
        speaker: 'person:سليم الربيعي',
        tag: 'مياه',
        collection: '0190',
        from: '2024-01-01',
        to: '2024-02-01',
        sort: 'oldest',
      },
    },
    { view: 'article', id: 'a/b', hash: null, claim: null },
    { view: 'article', id: '0190', hash: 'ff00', claim: 12 },
    { view: 'settings' },
    { view: 'evidence', of: { type: 'selection' } },
    { view: 'evidence', of: { type: 'event', id: 'e 1' } },
    { view: 'evidence', of: { type: 'speaker', key: 'person:سليم الربيعي' } },
  ])('leads back to it: %o', (route) => expect(routeOf(hashOf(route))).toEqual(route));

  it.each(['', '#', '#/nothing', '#/article/', '#/article/%E0%A4%A', '#/?sort=sideways'])(
    'that is not known leads to the whole list: %s',
    (hash) => expect(routeOf(hash)).toEqual({ view: 'list', filter: NO_FILTER }),
  );
});
