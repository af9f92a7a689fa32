import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import { hashOf, type LibraryRoute, routeOf, WHOLE_RECORD } from '../../../components/library/library-route';
import { Panel } from '../../../components/panel/panel';
import {
  articleState,
  eventState,
  eventsView,
  libraryActions,
  libraryProps,
  listView,
  panelActions,
  panelProps,
  recordState,
} from './props';
import { CONTEXT } from './sample';
import { named, plain, show } from './show';

describe('the addresses of events and speakers', () => {
  it.each<LibraryRoute>([
    { view: 'events' },
    { view: 'event', id: '0192-ab' },
    { view: 'event', id: '0192-ab', part: 'naming' },
    {
      view: 'event',
      id: '0192-ab',
      choice: { order: 'speaker', against: 'sada.example', articles: ['0192-aa', '0192-ac'] },
    },
    { view: 'speaker', key: 'person:سليم الربيعي' },
    { view: 'speaker', key: 'official:a/b?c' },
    {
      view: 'speaker',
      key: 'person:سليم الربيعي',
      only: { month: '2018-03', outlet: 'a.example', text: 'سد & ماء', page: 3 },
    },
  ])('lead back to where they came from: %j', (route) => expect(routeOf(hashOf(route))).toEqual(route));
});

describe('the list of events', () => {
  it('says what each is: days, articles, outlets and independent sources', async () => {
    const { host } = await show(<Library {...libraryProps(eventsView([CONTEXT.event!]))} />);
    const text = plain(host.querySelector('main')!.textContent ?? '');
    expect(text).toContain('السد يروي 14 بلدة قبل الصيف');
    for (const fact of ['11 – 13 أيار / مايو 2024', '4 مقالات', '3 وسائل', 'مصدران مستقلان'])
      expect(text).toContain(fact);
  });

  it('says how many articles still wait, and teaches where there is nothing', async () => {
    const { host, again } = await show(<Library {...libraryProps(eventsView([], 12))} />);
    expect(plain(named(host, '[role=status]', /12 مقال/).textContent ?? '')).toContain('12');
    expect(host.textContent).not.toContain('لا أحداث بعد');
    await again(<Library {...libraryProps(eventsView([]))} />);
    expect(host.textContent).toContain('لا أحداث بعد');
  });
});

describe('an event', () => {
  it('is named by the keyboard alone, and Escape leaves it as it was', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(eventState(), actions)} />);
    const inField = () => expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    await userEvent.click(named(host, 'button', 'تسمية الحدث'));
    await inField();
    await userEvent.keyboard('ماء الوادي{Escape}');
    expect(actions.onNameEvent).not.toHaveBeenCalled();
    await userEvent.click(named(host, 'button', 'تسمية الحدث'));
    await inField();
    await userEvent.keyboard('ماء الوادي{Enter}');
    expect(actions.onNameEvent).toHaveBeenCalledExactlyOnceWith('event-1', 'ماء الوادي');
  });

  it('splits what is selected, never all', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(eventState(), actions)} />);
    const boxes = [...host.querySelectorAll<HTMLInputElement>('.event-articles input')];
    const split = () =>
      [...host.querySelectorAll('button')].find((one) => one.textContent?.includes('فصل المحدد'));
    expect(split()).toBeUndefined();
    for (const box of boxes) await userEvent.click(box);
    expect(split()).toBeUndefined();
    await userEvent.click(boxes[0]!);
    await userEvent.click(boxes[1]!);
    await userEvent.click(split()!);
    expect(actions.onSplitEvent).toHaveBeenCalledExactlyOnceWith('event-1', ['article-1']);
  });

  it('takes in another event, and an article that stands alone', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(eventState(), actions)} />);
    await userEvent.click(named(host, 'summary', 'ضمّ حدث آخر إليه'));
    await userEvent.click(named(host, 'button', /مهرجان الوادي/));
    expect(actions.onMergeEvents).toHaveBeenCalledExactlyOnceWith('event-1', 'event-2', undefined);
    await userEvent.click(named(host, 'button', /^ضمّه إلى الحدث/));
    expect(actions.onAddToEvent).toHaveBeenCalledExactlyOnceWith('event-1', ['article-9']);
  });
});

describe('two events that the reader named', () => {
  it('come together under the name that the reader chooses', async () => {
    const actions = libraryActions();
    const view = eventState();
    if (view.view !== 'event' || view.event.status !== 'ready') throw new Error('no event');
    const { event } = view;
    const both = {
      ...view,
      event: {
        ...event,
        view: { ...event.view, title: 'سد الوادي', named: true },
        others: event.others.map((other) => ({ ...other, named: true })),
      },
    };
    const { host } = await show(<Library {...libraryProps(both, actions)} />);
    await userEvent.click(named(host, 'summary', 'ضمّ حدث آخر إليه'));
    await userEvent.click(named(host, '.event-merge button', /مهرجان الوادي/));
    expect(actions.onMergeEvents).not.toHaveBeenCalled();
    const choice = host.querySelector('fieldset')!;
    expect([...choice.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      'سد الوادي',
      'مهرجان الوادي',
      'إلغاء',
    ]);
    await userEvent.click(named(choice, 'button', 'مهرجان الوادي'));
    expect(actions.onMergeEvents).toHaveBeenCalledExactlyOnceWith('event-1', 'event-2', 'مهرجان الوادي');
  });
});

describe('a speaker’s record', () => {
  it('shows what changed with both wordings', async () => {
    const { host } = await show(<Library {...libraryProps(recordState())} />);
    const changes = plain(host.querySelector('.changes')?.textContent ?? '');
    for (const words of ['رقم تغيّر', 'السد سيروي 9 بلدات', 'السد سيروي 14 بلدة'])
      expect(changes).toContain(words);
  });

  it('is narrowed by topic at once, and by outlet, month and words in its address', async () => {
    await page.viewport(1200, 800);
    const actions = libraryActions();
    const { host, again } = await show(<Library {...libraryProps(recordState(), actions)} />);
    const shown = () => host.querySelectorAll('.utterance').length;
    expect(shown()).toBe(3);
    await userEvent.click(named(host, 'button', /السد · يروي/));
    expect(shown()).toBe(2);
    const route = { view: 'speaker', key: 'person:سليم الربيعي' };
    await userEvent.click(named(host, 'button', /^Manar Online/));
    const ofManar = { ...WHOLE_RECORD, outlet: 'manar.example' };
    expect(actions.onNarrow).toHaveBeenLastCalledWith({ ...route, only: ofManar });
    await userEvent.selectOptions(host.querySelector('.timeline select')!, '2023-09');
    expect(actions.onNarrow).toHaveBeenLastCalledWith({
      ...route,
      only: { ...WHOLE_RECORD, month: '2023-09' },
    });
    await userEvent.fill(host.querySelector('.record-search input')!, 'السد');
    await userEvent.keyboard('{Enter}');
    expect(actions.onNarrow).toHaveBeenLastCalledWith({ ...route, only: { ...WHOLE_RECORD, text: 'السد' } });
    await again(<Library {...libraryProps(recordState({}, { only: ofManar }), actions)} />);
    await userEvent.click(named(host, 'button', 'عرض الكل'));
    expect(actions.onNarrow).toHaveBeenLastCalledWith({ ...route, only: WHOLE_RECORD });
  });

  it('leads to earlier words page by page', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(recordState(), actions)} />);
    await userEvent.click(named(host, 'button', 'أقوال أقدم'));
    const only = { ...WHOLE_RECORD, page: 1 };
    expect(actions.onNarrow).toHaveBeenCalledExactlyOnceWith({
      view: 'speaker',
      key: 'person:سليم الربيعي',
      only,
    });
  });

  it('tells offices with what is known of their days', async () => {
    const { host } = await show(<Library {...libraryProps(recordState())} />);
    const text = plain(host.querySelector('.record__about')?.textContent ?? '');
    for (const words of ['منذ آذار / مارس 2021', 'من 3 تموز / يوليو 2016 إلى 2021', 'بلا تاريخ معروف'])
      expect(plain(text.replace(/[\u2068\u2069]/g, ''))).toContain(words);
  });

  it('says so where a speaker is named and says nothing', async () => {
    const nothing = { months: [], rows: [], claims: 0, earlier: 0 };
    const silent = recordState({
      timeline: nothing,
      changes: { changes: [], compared: 0, whole: true },
      offices: [],
      related: [],
    });
    const { host } = await show(<Library {...libraryProps(silent)} />);
    expect(host.textContent).toContain('لم يُنقل فيها قول لصاحبه');
  });
});

describe('the picture of a record', () => {
  const chosen = async (language: 'ar' | 'en', selector: string) => {
    await page.viewport(1200, 800);
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(recordState(), actions)} />, { language });
    const shape = [...host.querySelectorAll<SVGElement>(selector)].at(-1)!;
    await userEvent.click(shape);
    return { only: actions.onNarrow.mock.calls.at(-1)?.[0].only, host };
  };

  it.each(['ar', 'en'] as const)(
    'chooses the month of a bar, and of a dot its outlet too: %s',
    async (language) => {
      expect((await chosen(language, '.picture__bar')).only).toEqual({ ...WHOLE_RECORD, month: '2024-05' });
      expect((await chosen(language, '.picture__dot')).only).toEqual({
        ...WHOLE_RECORD,
        month: '2024-05',
        outlet: 'manar.example',
      });
    },
  );

  it('runs with the reader: the newest month is at the left in Arabic, at the right in English', async () => {
    const order = (host: Element) => {
      const [first, last] = [...host.querySelectorAll('.picture__bar')].map((bar) =>
        Number(bar.getAttribute('x')),
      );
      return Math.sign(last! - first!);
    };
    const arabic = await show(<Library {...libraryProps(recordState())} />);
    expect(order(arabic.host)).toBe(-1);
    const english = await show(<Library {...libraryProps(recordState())} />, { language: 'en' });
    expect(order(english.host)).toBe(1);
  });

  it('says in words what it shows, and all of its figures in a table', async () => {
    const { host } = await show(<Library {...libraryProps(recordState())} />);
    expect(plain(host.querySelector('.picture')?.getAttribute('aria-label') ?? '')).toContain('10 تصريحات');
    const cells = [...host.querySelectorAll('.timeline-table tbody tr:first-child > *')];
    expect(cells.map((cell) => plain(cell.textContent ?? ''))).toEqual(['أيار / مايو 2024', '6', '5', '1']);
  });
});

describe('a search for a name', () => {
  it('leads to what its bearer said', async () => {
    const actions = libraryActions();
    const view = listView(3, { filter: { text: 'الربيعي' } });
    const speakers = view.facets.speakers;
    const list = view.list.status === 'ready' ? { ...view.list, speakers } : view.list;
    const { host } = await show(<Library {...libraryProps({ ...view, list }, actions)} />);
    await userEvent.click(named(host.querySelector('.list-view__speakers')!, 'button', 'سليم الربيعي'));
    expect(actions.onGo).toHaveBeenCalledExactlyOnceWith({ view: 'speaker', key: 'person:سليم الربيعي' });
  });
});

describe('the panel', () => {
  it('names the event of the page and leads to its comparison', async () => {
    const actions = panelActions();
    const { host } = await show(<Panel {...panelProps(articleState(), actions)} />);
    expect(host.querySelector('.event-glance')?.textContent).toContain('السد يروي 14 بلدة قبل الصيف');
    await userEvent.click(named(host, 'button', 'مقارنة التغطية'));
    expect(actions.onOpenEvent).toHaveBeenCalledExactlyOnceWith('event-1');
  });

  it('says from how many sources a claim comes, and why, and leads to its speaker', async () => {
    const actions = panelActions();
    const { host } = await show(<Panel {...panelProps(articleState({ current: 0 }), actions)} />);
    const claim = host.querySelector('[aria-current]')!;
    expect(plain(claim.querySelector('.independence > summary')?.textContent ?? '')).toBe(
      '3 وسائل · مصدران مستقلان',
    );
    expect(plain(claim.querySelector('.independence')?.textContent ?? '')).toContain(
      'مأخوذ عن وكالة الضفة للأنباء',
    );
    await userEvent.click(named(host, 'button', 'كل الأقوال في أرشيفي'));
    expect(actions.onOpenSpeaker).toHaveBeenCalledExactlyOnceWith('person:سليم الربيعي');
  });

  it('shows what bears on the claim in front alone', async () => {
    const context = { status: 'ready', context: CONTEXT, ofCurrent: CONTEXT.related } as const;
    const { host } = await show(<Panel {...panelProps(articleState({ current: 1, context }))} />);
    const folds = [...host.querySelectorAll('summary')].filter(
      (one) => one.textContent === 'مقالات تتصل بهذا القول',
    );
    expect(folds).toHaveLength(1);
    expect(folds[0]!.closest('[aria-current]')).not.toBeNull();
  });
});
