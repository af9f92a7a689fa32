import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import { Panel } from '../../../components/panel/panel';
import { SettingsView } from '../../../components/settings/settings-view';
import {
  articleState,
  CORRECTIONS,
  libraryActions,
  libraryProps,
  panelActions,
  panelProps,
  readingState,
  settingsProps,
} from './props';
import { ANALYSIS, NO_CLAIMS } from './sample';
import { named, plain, show } from './show';

const SALIM = { key: 'person:سليم الربيعي', name: 'سليم الربيعي', official: true };
const KNOWN = { key: 'official:karim-hadi', name: 'كريم الهادي', official: true, about: 'رئيس الوزراء' };
const quoteOf = (index: number) => {
  const { start, end } = ANALYSIS.claims[index]!;
  return articleState().text.slice(start, end);
};

async function panel(over = {}) {
  const actions = { ...panelActions(), findPeople: vi.fn(async () => [KNOWN]) };
  const shown = await show(<Panel {...panelProps(articleState(over), actions)} />);
  const open = async (label: RegExp) => userEvent.click(named(shown.host, 'button', label));
  return { ...shown, actions, open };
}

const sheet = (host: Element) => host.querySelector('.menu__sheet');
const choices = (host: Element) =>
  [...host.querySelectorAll('.person-picker__choice bdi:first-child')].map((one) =>
    plain(one.textContent ?? ''),
  );

describe('the menu of a speaker', () => {
  it('says that an official is none, and closes', async () => {
    const { host, actions, open } = await panel();
    await open(/^تصويب ما يخص.*سليم الربيعي/);
    await userEvent.click(named(host, 'button', 'ليس مسؤولًا'));
    expect(actions.onCorrect).toHaveBeenCalledExactlyOnceWith({ kind: 'not-official', who: SALIM });
    expect(sheet(host)).toBeNull();
  });

  it('offers that to officials only, and no merging to whoever has no name', async () => {
    const { host, open } = await panel();
    await open(/^تصويب ما يخص.*هيئة حماية الأنهار/);
    expect([...sheet(host)!.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      'هذا هو…',
      'دمج مع…',
    ]);
    await open(/^تصويب ما يخص.*مصدر في البلدية/);
    expect([...sheet(host)!.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['هذا هو…']);
  });

  it('says who is meant, by keyboard alone: here, or in all articles', async () => {
    const { host, actions } = await panel();
    named(host, 'button', /^تصويب ما يخص.*سليم الربيعي/).focus();
    await userEvent.keyboard('{Enter}');
    named(host, 'button', 'هذا هو…').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(host.querySelector('input[type=search]'));
    expect(choices(host)).toEqual(['هيئة حماية الأنهار']);
    await userEvent.keyboard('كريم');
    await expect.poll(() => choices(host)).toEqual(['كريم الهادي']);
    await userEvent.click(named(host, 'label', /في كل المقالات/).querySelector('input')!);
    host.querySelector<HTMLElement>('input[type=search]')!.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const { about: _, ...is } = KNOWN;
    expect(actions.onCorrect).toHaveBeenCalledExactlyOnceWith({
      kind: 'identity',
      who: SALIM,
      is,
      everywhere: true,
    });
    expect(document.activeElement).toBe(named(host, 'button', /^تصويب ما يخص.*سليم الربيعي/));
  });

  it('merges with another of the article', async () => {
    const { host, actions, open } = await panel();
    await open(/^تصويب ما يخص.*سليم الربيعي/);
    await userEvent.click(named(host, 'button', 'دمج مع…'));
    await userEvent.click(host.querySelector('.person-picker__choice')!);
    expect(actions.onCorrect.mock.calls[0]?.[0]).toMatchObject({
      kind: 'same-person',
      who: SALIM,
      is: { key: 'institution:rivers', official: false },
    });
  });

  it('says so where nobody is found, and Escape gives the focus back', async () => {
    const { host, actions, open } = await panel();
    actions.findPeople.mockResolvedValue([]);
    await open(/^تصويب ما يخص.*سليم الربيعي/);
    await userEvent.click(named(host, 'button', 'هذا هو…'));
    await userEvent.keyboard('زززز');
    await expect
      .poll(() => host.querySelector('.person-picker__none')?.textContent)
      .toBe('لا أحد بهذا الاسم');
    await userEvent.keyboard('{Escape}');
    expect(sheet(host)).toBeNull();
    expect(document.activeElement).toBe(named(host, 'button', /^تصويب ما يخص.*سليم الربيعي/));
  });
});

describe('the menu of a claim', () => {
  it.each([
    ['ليس تصريحًا', { kind: 'not-claim', quote: quoteOf(1) }],
    ['لا يُعرف القائل', { kind: 'speaker', quote: quoteOf(1), speaker: null }],
    [/^هيئة حماية الأنهار/, { kind: 'speaker', quote: quoteOf(1), speaker: { key: 'institution:rivers' } }],
  ])('says: %s', async (choice, word) => {
    const { host, actions, open } = await panel();
    await open(/^تصويب التصريح.*لن تبقى قرية/);
    if (word.kind === 'speaker') await userEvent.click(named(host, 'button', 'قائل آخر…'));
    await userEvent.click(named(sheet(host)!, 'button', choice));
    expect(actions.onCorrect.mock.calls[0]?.[0]).toMatchObject(word);
  });

  it('works in the library as well', async () => {
    const actions = libraryActions();
    const view = { view: 'article', reading: readingState() } as const;
    const { host } = await show(<Library {...libraryProps(view, actions)} />);
    await userEvent.click(named(host, 'button', /^تصويب التصريح.*لن تبقى قرية/));
    await userEvent.click(named(host, 'button', 'ليس تصريحًا'));
    expect(actions.onCorrect).toHaveBeenCalledExactlyOnceWith({ kind: 'not-claim', quote: quoteOf(1) });
  });

  it('leaves the focus among the claims when its claim is gone', async () => {
    const { host, again, open } = await panel();
    await open(/^تصويب التصريح.*لن تبقى قرية/);
    await userEvent.click(named(host, 'button', 'ليس تصريحًا'));
    await again(<Panel {...panelProps(articleState({ analysis: NO_CLAIMS }))} />);
    expect(document.activeElement).toBe(host.querySelector('.article-panel__claims'));
  });

  it.each(['light', 'dark'] as const)('is open to everyone, in %s', async (theme) => {
    await page.viewport(360, 800);
    const { host } = await show(<Panel {...panelProps(articleState())} />, { theme });
    await userEvent.click(named(host, 'button', /^تصويب التصريح.*لن تبقى قرية/));
    await userEvent.click(named(host, 'button', 'قائل آخر…'));
    const { violations } = await axe.run(host);
    expect(violations.map(({ id }) => id)).toEqual([]);
    const { left, right } = sheet(host)!.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
  });
});

describe('the list of corrections', () => {
  it('tells each in words, and takes one back', async () => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    const items = [...host.querySelectorAll('.correction-list__item')];
    expect(items.map((item) => plain(item.textContent ?? ''))).toHaveLength(CORRECTIONS.length);
    expect(plain(items[3]!.textContent!)).toContain('اسمان لقائل واحد');
    await userEvent.click(items[2]!.querySelector('button')!);
    expect(props.actions.onUndoCorrection).toHaveBeenCalledExactlyOnceWith('correction-5');
  });

  it('says in an empty list where corrections are made', async () => {
    const { host } = await show(<SettingsView {...settingsProps()} corrections={[]} />);
    expect(host.textContent).toContain('لكل قائل وتصريح زر «تصويب»');
  });
});
