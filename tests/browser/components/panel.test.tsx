import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NamedIn } from '../../../components/claim/named-in';
import { Panel } from '../../../components/panel/panel';
import type { PanelActions, PanelState } from '../../../components/panel/panel-state';
import { articleState, CHANGE, panelActions, panelProps, SITE } from './props';
import { ANALYSIS, CONTEXT, KEPT, NO_CLAIMS, NOTHING_FOUND, saved } from './sample';
import { named, plain, show } from './show';

const REASONS = [{ code: 'many-links', weight: -3, value: 0.8 }];

describe('the panel without an article', () => {
  it.each<[PanelState, string, string, keyof PanelActions]>([
    [{ state: 'unset' }, 'كيف ينتبه سياق إلى الأخبار؟', 'الاختيار الآن', 'onChooseNotice'],
    [
      { state: 'no-tab-access', site: SITE },
      'لا إذن بقراءة هذا الموقع',
      'السماح بقراءة sahil.example',
      'onGrantAccess',
    ],
    [{ state: 'off-here', site: SITE }, 'القراءة متوقفة في هذا الموقع', 'تشغيل القراءة هنا', 'onSite'],
    [
      { state: 'not-article', site: SITE, reasons: REASONS },
      'لا تبدو هذه الصفحة مقالًا إخباريًا',
      'قراءتها على أنها مقال',
      'onReadAnyway',
    ],
    [{ state: 'error', problem: { error: 'no-answer' } }, 'لم تُجب الصفحة.', 'إعادة المحاولة', 'onRetry'],
  ])('says what is the case and offers the one thing to do: %o', async (state, title, button, action) => {
    const actions = panelActions();
    const { host } = await show(<Panel {...panelProps(state, actions)} />);
    expect(host.querySelector('h1')?.textContent).toBe(title);
    await userEvent.click(named(host, 'button', button));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('asks for the toolbar button where the browser does not tell the site', async () => {
    const state = { state: 'no-tab-access', site: { ...SITE, host: '' } } as const;
    const { host } = await show(<Panel {...panelProps(state)} />);
    expect(host.querySelectorAll('main button')).toHaveLength(0);
    expect(host.querySelector('main')?.textContent).toContain('زر سياق في شريط المتصفح');
  });

  it('tells why a page is no article', async () => {
    const { host } = await show(
      <Panel {...panelProps({ state: 'not-arabic', site: SITE, reasons: REASONS })} />,
    );
    expect(host.querySelectorAll('details li')).toHaveLength(1);
  });

  it('says to assistive technology that it is reading', async () => {
    const { host } = await show(<Panel {...panelProps({ state: 'loading' })} />);
    expect(host.querySelector('.visually-hidden[role=status]')?.textContent).toBe('تُقرأ الصفحة…');
  });
});

describe('the panel with an article', () => {
  it('groups claims by speaker, with the office as the article words it', async () => {
    const { host } = await show(<Panel {...panelProps(articleState())} />);
    expect([...host.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'سليم الربيعي',
      'هيئة حماية الأنهار',
      'مصدر في البلدية',
    ]);
    expect(plain(host.querySelector('.speaker')?.textContent ?? '')).toContain('وزير المياه');
    expect(host.querySelectorAll('.speaker')[0]?.querySelectorAll('.claim')).toHaveLength(2);
  });

  it('puts quotation marks round the speaker’s own words only', async () => {
    const { host } = await show(<Panel {...panelProps(articleState())} />);
    const before = [...host.querySelectorAll('.claim__words')].map(
      (words) => getComputedStyle(words, '::before').content,
    );
    expect(before.map((content) => content.includes('«'))).toEqual(
      ANALYSIS.claims.map(({ kind }) => kind === 'direct'),
    );
  });

  it('marks what is uncertain with words', async () => {
    const { host } = await show(<Panel {...panelProps(articleState())} />);
    const uncertain = [...host.querySelectorAll('.claim')].filter((claim) =>
      claim.textContent?.includes('غير مؤكد'),
    );
    expect(uncertain).toHaveLength(ANALYSIS.claims.filter(({ certain }) => !certain).length);
  });

  it('leaves out what is uncertain for a strict reader, counts the rest, and says so', async () => {
    const actions = panelActions();
    const sure = ANALYSIS.claims.flatMap(({ certain }, index) => (certain ? [index] : []));
    const { host } = await show(
      <Panel {...panelProps(articleState({ strict: true, current: sure.at(-1)! }), actions)} />,
    );
    expect(sure.length).toBeLessThan(ANALYSIS.claims.length);
    expect(host.querySelectorAll('.claim')).toHaveLength(sure.length);
    expect(host.textContent).not.toContain('غير مؤكد ·');
    expect(plain(host.querySelector('.article-card')?.textContent ?? '')).toContain(`${sure.length} تصريحات`);
    expect(host.querySelector('.article-panel__hidden')?.textContent).toBe('تصريح واحد غير مؤكد لم يُعرض');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(actions.onShowClaim).toHaveBeenLastCalledWith(sure[0]);
  });

  it('says the office held on the article’s day where it is known', async () => {
    const offices = { 'person:سليم الربيعي': [{ office: 'وزير المياه', past: true, said: true }] };
    const { host } = await show(<Panel {...panelProps(articleState({ offices }))} />);
    expect(plain(host.querySelector('.speaker')?.textContent ?? '')).toContain('وزير المياه · آنذاك');
  });

  it('says through whom a claim came, and on demand what it names', async () => {
    const { host } = await show(<Panel {...panelProps(articleState())} />);
    const claim = host.querySelector('.claim')!;
    expect(plain(claim.querySelector('.dotted')?.textContent ?? '')).toContain('نقلًا عن وكالة الضفة للأنباء');
    const why = [...claim.querySelectorAll('.why li')].map((item) => item.textContent);
    expect(why.slice(-2)).toEqual(['أرقام 14 بلدة', 'تواريخ مطلع الشهر المقبل']);
    expect(host.querySelectorAll('.claim')[1]?.querySelector('.dotted')?.textContent).not.toContain(
      'نقلًا عن',
    );
  });

  it('names what stands behind a ل as the article writes it, not without the alef of its article', async () => {
    const text = 'تصل المياه للبلدة من لواء الوادي';
    const party = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, key: words, name: words };
    };
    const details = { ...ANALYSIS.claims[0]!.details!, numbers: [], dates: [] };
    const { host } = await show(
      <NamedIn details={{ ...details, parties: [party('لبلدة'), party('لواء الوادي')] }} text={text} />,
    );
    expect([...host.querySelectorAll('q')].map((words) => words.textContent)).toEqual([
      'للبلدة',
      'لواء الوادي',
    ]);
  });

  it('goes to a claim on the page', async () => {
    const actions = panelActions();
    const { host } = await show(<Panel {...panelProps(articleState(), actions)} />);
    await userEvent.click(named(host, 'button', /^لن تبقى قرية/));
    expect(actions.onShowClaim).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('steps through the claims in the order of the text, round its ends', async () => {
    const actions = panelActions();
    const { again } = await show(<Panel {...panelProps(articleState({ current: 4 }), actions)} />);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(actions.onShowClaim).toHaveBeenLastCalledWith(0);
    await again(<Panel {...panelProps(articleState({ current: null }), actions)} />);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(actions.onShowClaim).toHaveBeenLastCalledWith(4);
  });

  it('opens what the archive knows of the claim in front', async () => {
    const { host, again } = await show(<Panel {...panelProps(articleState())} />);
    const context = () => host.querySelector<HTMLDetailsElement>('.claim--linked details');
    expect(context()?.open).toBe(false);
    expect(plain(context()?.querySelector('summary')?.textContent ?? '')).toBe(
      'في أرشيفي: وسيلتان أخريان وقول سابق',
    );
    await again(<Panel {...panelProps(articleState({ current: 0 }))} />);
    expect(host.querySelector('[aria-current]')?.textContent).toContain('بكامل طاقته');
    expect(context()?.open).toBe(true);
  });

  it('tells added words from dropped ones without colour', async () => {
    const { host } = await show(<Panel {...panelProps(articleState({ current: 0 }))} />);
    const added = [...host.querySelectorAll('ins.wording__added')];
    const dropped = [...host.querySelectorAll('del.wording__dropped')];
    expect(added.map((words) => words.textContent)).toEqual([
      'زيادة هناك: بثلثي',
      'زيادة هناك: إذا سمحت الأمطار',
    ]);
    expect(dropped.map((words) => words.textContent)).toEqual(['لم يرد هناك: الجديد', 'لم يرد هناك: بكامل']);
    expect(added.every((words) => getComputedStyle(words).textDecorationLine === 'underline')).toBe(true);
    expect(dropped.every((words) => getComputedStyle(words).textDecorationLine === 'line-through')).toBe(
      true,
    );
  });

  it('shows two earlier claims, and the others when asked', async () => {
    const [first] = CONTEXT.claims;
    const earlier = [1, 2, 3, 4].map((index) => ({
      article: saved(4),
      claim: { ...first!.earlier[0]!.claim, index, text: `قول ${index}` },
    }));
    const context = { ...CONTEXT, claims: [{ ...first!, same: [], earlier }] };
    const { host } = await show(
      <Panel {...panelProps(articleState({ current: 0, context: { status: 'ready', context } }))} />,
    );
    const told = () => [...host.querySelectorAll('.claim-context__words')].map((words) => words.textContent);
    expect(told()).toEqual(['قول 1', 'قول 2']);
    await userEvent.click(named(host, 'button', 'عرض المزيد'));
    expect(told()).toEqual(['قول 1', 'قول 2', 'قول 3', 'قول 4']);
    expect(document.activeElement?.textContent).toBe('قول 3');
  });

  it('opens a saved article at the claim', async () => {
    const actions = panelActions();
    const { host } = await show(<Panel {...panelProps(articleState({ current: 0 }), actions)} />);
    await userEvent.click(named(host, '.claim-context__words', /إذا سمحت الأمطار/));
    expect(actions.onOpenArticle).toHaveBeenCalledExactlyOnceWith('article-2', 1);
  });

  it.each([
    ['no claims', { analysis: NO_CLAIMS }, 'لا تصريحات في هذا المقال'],
    ['an empty archive', { context: { status: 'archive-empty' } }, 'أرشيفك فارغ'],
    [
      'an archive that knows nothing of it',
      { context: { status: 'ready', context: NOTHING_FOUND } },
      'لا شيء في أرشيفك عن هذا بعد',
    ],
    [
      'a blocked archive',
      { context: { status: 'error', problem: { error: 'blocked' } } },
      /^تعذّر فتح الأرشيف/,
    ],
  ] as const)('teaches where there is %s', async (_, part, title) => {
    const { host } = await show(<Panel {...panelProps(articleState(part))} />);
    expect(named(host, 'h2', title)).toBeTruthy();
  });
});

describe('saving', () => {
  it('saves, and shows that it does', async () => {
    const actions = panelActions();
    const { host, again } = await show(<Panel {...panelProps(articleState(), actions)} />);
    await userEvent.click(named(host, 'button', 'حفظ'));
    await again(<Panel {...panelProps(articleState({ saved: { saved: 'saving' } }), actions)} />);
    const busy = named(host, 'button', 'يُحفظ…');
    expect(busy.getAttribute('aria-busy')).toBe('true');
    busy.click();
    expect(actions.onSave).toHaveBeenCalledOnce();
  });

  it('tells what a new version changed', async () => {
    const saved = { saved: 'yes', article: KEPT, change: CHANGE } as const;
    const { host } = await show(<Panel {...panelProps(articleState({ saved }))} />);
    const change = host.querySelector('.change')?.textContent ?? '';
    for (const words of ['تغيّر العنوان.', CHANGE.added[0]!, CHANGE.removed[0]!, CHANGE.reworded[0]!.after])
      expect(change).toContain(words);
  });

  it('tells which claims a new version added, dropped and worded otherwise, and who said them', async () => {
    const saved = { saved: 'outdated', article: KEPT, change: CHANGE } as const;
    const { host } = await show(<Panel {...panelProps(articleState({ saved }))} />);
    const change = host.querySelector('.change')!;
    const texts = (selector: string) =>
      Array.from(change.querySelectorAll(selector), ({ textContent }) => textContent?.trim());
    expect(texts('.change__label').slice(0, 3)).toEqual([
      'تصريحات أُضيفت',
      'تصريحات حُذفت',
      'تصريحات أُعيدت صياغتها',
    ]);
    expect(texts('.wording__added')).toEqual(['أُضيف مطلع الشهر']);
    expect(texts('.wording__dropped')).toEqual(['حُذف غدًا']);
    expect(texts('.change__who')).toEqual(['سليم الربيعي', 'هدى القاسم سليم الربيعي']);
  });

  it('offers to save what the page has become', async () => {
    const actions = panelActions();
    const saved = { saved: 'outdated', article: KEPT, change: CHANGE } as const;
    const { host } = await show(<Panel {...panelProps(articleState({ saved }), actions)} />);
    await userEvent.click(named(host, 'button', 'حفظ النسخة الجديدة'));
    expect(actions.onSave).toHaveBeenCalledOnce();
  });
});

describe('the header', () => {
  it('switches the marks', async () => {
    const actions = panelActions();
    const { host } = await show(<Panel {...panelProps(articleState(), actions)} />);
    const marks = named(host, 'button', 'العلامات على الصفحة');
    expect(marks.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(marks);
    expect(actions.onMarks).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('opens its menu by keyboard, and Escape closes it and gives the focus back', async () => {
    const actions = panelActions();
    const { host } = await show(<Panel {...panelProps(articleState(), actions)} />);
    const menu = named(host, 'button', 'القائمة');
    menu.focus();
    await userEvent.keyboard('{Enter}{Tab} ');
    expect(actions.onSite).toHaveBeenCalledExactlyOnceWith('sahil.example', 'off');
    await userEvent.keyboard('{Tab} ');
    expect(actions.onAutoSave).toHaveBeenCalledExactlyOnceWith('sahil.example', true);
    await userEvent.keyboard('{Escape}');
    expect(menu.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(menu);
  });
});

describe('the language', () => {
  it('changes at run time, with the direction of the document', async () => {
    const { host, again } = await show(<Panel {...panelProps(articleState())} />);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    await again(<Panel {...panelProps(articleState())} />, { language: 'en', theme: 'dark' });
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(named(host, 'button', 'Save')).toBeTruthy();
  });

  it('leaves the words of the article as they are', async () => {
    const { host } = await show(<Panel {...panelProps(articleState())} />, { language: 'en' });
    const words = named(host, '.claim__words', /^لن تبقى قرية/);
    expect(getComputedStyle(words).direction).toBe('rtl');
    expect(words.lang).toBe('ar');
  });
});
