import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import { hashOf, type LibraryRoute, routeOf } from '../../../components/library/library-route';
import { Panel } from '../../../components/panel/panel';
import {
  articleState,
  eventState,
  libraryActions,
  libraryProps,
  listView,
  outletState,
  panelActions,
  panelProps,
} from './props';
import { named, plain, show } from './show';

const textOf = (element: Element | null | undefined) =>
  plain(element?.textContent ?? '').replace(/[\u2068\u2069]/g, '');

const openFold = async (host: Element, summary: RegExp) => {
  const found = [...host.querySelectorAll('summary')].find((one) => summary.test(textOf(one)));
  if (!found) throw new Error(`no fold: ${summary}`);
  await userEvent.click(found);
  return found.closest('details')!;
};

describe('an outlet’s page', () => {
  it('says with each figure how many articles it rests on, and shows the sentences behind it', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(outletState(), actions)} />);
    expect(textOf(host.querySelector('.outlet__basis'))).toBe('الأرقام من 12 مقالًا · وهي أحدثها من 31 مقالًا');
    const fold = await openFold(host, /^اقتباس مباشر · تصريحان \(40\D*%\D*\) · من مقالين$/);
    const sentences = [...fold.querySelectorAll('blockquote')].map(textOf);
    expect(sentences).toEqual(['لن تبقى قرية واحدة بلا ماء', 'الدراسة لم تكتمل بعد']);
    await userEvent.click(fold.querySelector('blockquote button')!);
    expect(actions.onGo).toHaveBeenLastCalledWith({ view: 'article', id: 'article-1', hash: null, claim: 0 });
  });

  it('tells no share where articles are few, and says why', async () => {
    const { host } = await show(<Library {...libraryProps(outletState({ read: 4, enough: false }))} />);
    const text = textOf(host.querySelector('main'));
    expect(text).toContain('المقالات قليلة');
    expect(text).not.toContain('%');
  });

  it('puts verbs that doubt apart from those that report, each with its sentences', async () => {
    const { host } = await show(<Library {...libraryProps(outletState())} />);
    const stances = [...host.querySelectorAll('.outlet__figures > section > .verbs > div')].map(textOf);
    expect(stances[0]).toMatch(/^فعل النقل يوحي بالشك في القول.*زعم · تصريح واحد · من مقال واحد$/);
    const fold = await openFold(host, /^زعم/);
    expect(textOf(fold.querySelector('.sentences__speaker'))).toBe('سليم الربيعي');
  });

  it('leads from whom it quotes to all that they said', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(outletState(), actions)} />);
    await userEvent.click(host.querySelector('.quoted__name a')!);
    expect(actions.onGo).toHaveBeenLastCalledWith({ view: 'speaker', key: 'person:سليم الربيعي' });
  });

  it('names the agencies that it credits, and the text that stands elsewhere, with the articles', async () => {
    const { host } = await show(<Library {...libraryProps(outletState())} />);
    const credited = await openFold(host, /^وكالة الضفة للأنباء · 3 مقالات \(25\D*%\D*\) · من 12 مقالًا$/);
    expect(credited.querySelectorAll('li')).toHaveLength(3);
    const shared = await openFold(host, /^مقال واحد \(9\D*%\D*\) · من 11 مقالًا$/);
    expect(textOf(shared)).toContain('Manar Online');
  });

  it('is narrowed to a month in its address', async () => {
    await page.viewport(1200, 800);
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(outletState(), actions)} />);
    await userEvent.selectOptions(host.querySelector('.timeline select')!, '2024-04');
    const route: LibraryRoute = { view: 'outlet', outlet: 'wadi.example', month: '2024-04' };
    expect(actions.onNarrow).toHaveBeenLastCalledWith(route);
    expect(routeOf(hashOf(route))).toEqual(route);
    expect(routeOf('#/outlet/wadi.example?month=2024-13')).toEqual({ ...route, month: null });
  });
});

describe('the name of an outlet leads to its page', () => {
  const wadi: LibraryRoute = { view: 'outlet', outlet: 'wadi.example', month: null };

  it('from an article in the list, with an address of its own', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(listView(3), actions)} />);
    const link = host.querySelector<HTMLAnchorElement>('.article-row .outlet-name')!;
    expect(link.getAttribute('href')).toBe('#/outlet/wadi.example');
    await userEvent.click(link);
    expect(actions.onGo).toHaveBeenCalledExactlyOnceWith(wadi);
  });

  it('from the filter of the list', async () => {
    await page.viewport(1200, 800);
    const actions = libraryActions();
    const chosen = listView(3, { filter: { outlet: 'wadi.example' } });
    const { host } = await show(<Library {...libraryProps(chosen, actions)} />);
    await userEvent.click(named(host, 'button', 'صفحة الوسيلة'));
    expect(actions.onGo).toHaveBeenCalledExactlyOnceWith(wadi);
  });

  it('from the head of an event’s comparison', async () => {
    const { host } = await show(<Library {...libraryProps(eventState())} />);
    expect(host.querySelector('thead .outlet-name')?.getAttribute('href')).toMatch(/^#\/outlet\//);
  });

  it('from the panel, in the library', async () => {
    const actions = panelActions();
    const { host } = await show(<Panel {...panelProps(articleState(), actions)} />);
    await userEvent.click(host.querySelector('.article-card .outlet-name')!);
    expect(actions.onOpenOutlet).toHaveBeenCalledExactlyOnceWith('sahil.example');
  });
});
