import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { articleOfEvent, keptOn } from '../../../components/collections/keeping';
import { Library } from '../../../components/library/library';
import { hashOf, type LibraryRoute, NO_FILTER, routeOf } from '../../../components/library/library-route';
import { Panel } from '../../../components/panel/panel';
import {
  articleState,
  collectionsView,
  collectionView,
  eventState,
  libraryActions,
  libraryProps,
  listView,
  panelActions,
  panelProps,
  readingState,
} from './props';
import { ANALYSIS, KEPT, TEXT } from './sample';
import { named, plain, show } from './show';

const textOf = (element: Element | null | undefined) =>
  plain(element?.textContent ?? '').replace(/[\u2068\u2069]/g, '');

const [FIRST] = ANALYSIS.claims;
const QUOTE = TEXT.slice(FIRST!.start, FIRST!.end);
const CLAIM = { type: 'claim', articleId: KEPT.id, quote: QUOTE } as const;
const ARTICLE = { type: 'article', articleId: KEPT.id } as const;

describe('a claim of a saved article', () => {
  const reading = async () => {
    await page.viewport(1200, 800);
    const actions = libraryActions();
    const view = { view: 'article', reading: readingState() } as const;
    const props = libraryProps(view, actions);
    const remarks = [
      { kind: 'note', text: 'يُسأل الوزير عن الموعد', target: CLAIM },
      { kind: 'item', collectionId: 'collection-1', target: CLAIM },
    ] as const;
    const { host } = await show(<Library {...props} keeping={{ ...props.keeping, remarks }} />);
    const fold = [...host.querySelectorAll<HTMLDetailsElement>('.claim .keep-fold')].find((one) =>
      textOf(one).includes('في مجموعة واحدة'),
    )!;
    return { actions, host, fold };
  };

  it('shows on its fold what the reader said of it', async () => {
    const { fold } = await reading();
    expect(fold.open).toBe(false);
    expect(textOf(fold.querySelector('summary'))).toBe('ملاحظاتيملاحظةفي مجموعة واحدة');
  });

  it('takes a note, a tag, and goes into collections old and new', async () => {
    const { fold, actions } = await reading();
    await userEvent.click(fold.querySelector('summary')!);
    const note = fold.querySelector('textarea')!;
    expect(note.value).toBe('يُسأل الوزير عن الموعد');
    await userEvent.fill(note, 'أجاب الوزير');
    note.blur();
    expect(actions.onNoteOn).toHaveBeenCalledExactlyOnceWith(CLAIM, 'أجاب الوزير');
    await userEvent.fill(fold.querySelector('.tag-editor input')!, 'مياه');
    await userEvent.keyboard('{Enter}');
    expect(actions.onTagsOn).toHaveBeenCalledExactlyOnceWith(CLAIM, ['مياه']);
    await userEvent.click(named(fold, 'label', 'وعود الوزراء'));
    expect(actions.onCollect).toHaveBeenLastCalledWith(CLAIM, 'collection-2', true);
    await userEvent.click(named(fold, 'label', 'ملف السد'));
    expect(actions.onCollect).toHaveBeenLastCalledWith(CLAIM, 'collection-1', false);
    await userEvent.fill(fold.querySelector('.new-collection input')!, ' مواعيد ');
    await userEvent.keyboard('{Enter}');
    expect(actions.onCollectNew).toHaveBeenCalledExactlyOnceWith(CLAIM, 'مواعيد');
  });

  it('is kept apart from its article', async () => {
    const { host, actions } = await reading();
    const fold = named(host.querySelector('.reading__own')!, 'summary', 'إضافة إلى مجموعة');
    await userEvent.click(fold);
    await userEvent.click(named(fold.closest('details')!, 'label', 'ملف السد'));
    expect(actions.onCollect).toHaveBeenCalledExactlyOnceWith(ARTICLE, 'collection-1', true);
  });
});

describe('the panel', () => {
  const saved = { saved: 'yes', article: KEPT, change: null } as const;

  it('keeps the saved article in a collection, and notes its claims', async () => {
    const actions = panelActions();
    const { host } = await show(<Panel {...panelProps(articleState({ saved }), actions)} />);
    await userEvent.click(named(host, '.article-card summary', 'في مجموعة واحدة'));
    await userEvent.click(named(host, '.article-card label', 'وعود الوزراء'));
    expect(actions.onCollect).toHaveBeenCalledExactlyOnceWith(ARTICLE, 'collection-2', true);
    const fold = host.querySelector<HTMLDetailsElement>('.claim .keep-fold')!;
    await userEvent.click(fold.querySelector('summary')!);
    await userEvent.fill(fold.querySelector('textarea')!, 'للتحقق');
    fold.querySelector('textarea')!.blur();
    expect(actions.onNoteOn).toHaveBeenCalledExactlyOnceWith(CLAIM, 'للتحقق');
  });

  it('notes no claims before the article is saved', async () => {
    const { host } = await show(<Panel {...panelProps(articleState())} />);
    expect(host.querySelector('.keep-fold')).toBeNull();
  });
});

describe('an event', () => {
  it('takes a note, which hangs on one of its articles', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(eventState(), actions)} />);
    await userEvent.click(named(host, '.event__head summary', /^ملاحظاتي/));
    const note = host.querySelector<HTMLTextAreaElement>('.event__head textarea')!;
    await userEvent.fill(note, 'أنتظر التقرير');
    note.blur();
    expect(actions.onNoteOn).toHaveBeenCalledExactlyOnceWith(
      { type: 'event', articleId: expect.stringMatching(/^article-/) },
      'أنتظر التقرير',
    );
  });

  it('keeps what hangs on whichever of its articles', () => {
    const remarks = [{ kind: 'note', text: 'ن', target: { type: 'event', articleId: 'b' } }] as const;
    expect(articleOfEvent(['a', 'b'], remarks)).toBe('b');
    expect(articleOfEvent(['a', 'c'], remarks)).toBe('a');
    expect(keptOn({ type: 'event', articleId: 'b' }, remarks).note).toBe('ن');
    expect(keptOn({ type: 'article', articleId: 'b' }, remarks).note).toBe('');
  });

  it('that two became shows the notes of both', async () => {
    const noteOf = (articleId: string, text: string) =>
      ({ kind: 'note', text, target: { type: 'event', articleId } }) as const;
    const remarks = [noteOf('article-1', 'ملاحظة الأول'), noteOf('article-2', 'ملاحظة الثاني')];
    const { host } = await show(
      <Library {...libraryProps(eventState())} keeping={{ remarks, collections: [] }} />,
    );
    await userEvent.click(named(host, '.event__head summary', /^ملاحظاتي/));
    expect(host.querySelector<HTMLTextAreaElement>('.event__head textarea')!.value).toBe(
      'ملاحظة الأول\n\nملاحظة الثاني',
    );
  });
});

describe('the collections', () => {
  it('are listed by name with what they hold, and one more is made', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(collectionsView(), actions)} />);
    expect([...host.querySelectorAll('.collections__row')].map(textOf)).toEqual([
      'ملف السد3 مواد',
      'وعود الوزراءلا شيء فيها',
    ]);
    await userEvent.click(host.querySelector('.collections__row a')!);
    expect(actions.onGo).toHaveBeenLastCalledWith({ view: 'collection', id: 'collection-1' });
    await userEvent.fill(host.querySelector('.new-collection input')!, 'الميناء');
    await userEvent.click(named(host, '.new-collection button', 'إنشاء'));
    expect(actions.onAddCollection).toHaveBeenCalledExactlyOnceWith('الميناء');
  });

  it('teach what they are for while there are none', async () => {
    const { host } = await show(<Library {...libraryProps(collectionsView([]))} />);
    expect(host.textContent).toContain('لا مجموعات بعد');
  });

  it.each<LibraryRoute>([
    { view: 'collections' },
    { view: 'collection', id: '0192-ab' },
    { view: 'list', filter: { ...NO_FILTER, collection: '0192-ab' } },
  ])('have addresses: %j', (route) => expect(routeOf(hashOf(route))).toEqual(route));

  it('narrow the list', async () => {
    await page.viewport(1200, 800);
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(listView(3), actions)} />);
    await userEvent.click(named(host, '.facets__value', /^ملف السد/));
    expect(actions.onFilter).toHaveBeenLastCalledWith({ ...NO_FILTER, collection: 'collection-1' });
  });
});

describe('a collection', () => {
  it('leads to each thing in it, and says so where a claim is no longer there', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(collectionView(), actions)} />);
    const rows = [...host.querySelectorAll('.item-row')];
    expect(rows.map((row) => textOf(row.querySelector('.item-row__type')))).toEqual([
      'تصريح · سليم الربيعي',
      'مقال',
      'حدث',
      'تصريح',
    ]);
    expect(textOf(rows[0])).toContain('ملاحظة: يُسأل الوزير عن الموعد');
    expect(textOf(rows[3])).toContain('لم يعد بهذا اللفظ');
    const links = rows.map((row) => row.querySelector('.item-row__title')!.getAttribute('href'));
    expect(links[0]).toMatch(/^#\/article\/.*\?claim=/);
    expect(links[2]).toBe('#/event/event-1');
  });

  it('gives up what is taken out, is renamed by the keyboard, and deleted', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(collectionView(), actions)} />);
    await userEvent.click(named(host, 'button', /^إخراج من المجموعة/));
    expect(actions.onCollect).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ type: 'claim' }),
      'collection-1',
      false,
    );
    await userEvent.click(named(host, 'button', 'تغيير الاسم'));
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    await userEvent.keyboard('السد والوادي{Enter}');
    expect(actions.onRenameCollection).toHaveBeenCalledExactlyOnceWith('collection-1', 'السد والوادي');
    await userEvent.click(named(host, 'button', 'حذف المجموعة'));
    expect(actions.onRemoveCollection).toHaveBeenCalledExactlyOnceWith('collection-1');
    expect(actions.onGo).toHaveBeenLastCalledWith({ view: 'collections' });
  });
});
