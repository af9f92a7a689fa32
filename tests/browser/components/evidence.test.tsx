import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import { PACK, SERVES, TOOK } from '../../unit/evidence/sample-pack';
import { evidenceView, libraryActions, libraryProps, readingState, recordState } from './props';
import { ANALYSIS, KEPT, VERSION } from './sample';
import { named, plain, show } from './show';

describe('a claim of a saved article', () => {
  const reading = { view: 'article', reading: readingState() } as const;
  const [claim] = ANALYSIS.claims;
  const ref = { articleId: KEPT.id, hash: VERSION.hash, start: claim!.start, end: claim!.end };

  it('goes into the pack with its place, and out of it again', async () => {
    const actions = libraryActions();
    const { host, again } = await show(<Library {...libraryProps(reading, actions)} />);
    const buttons = host.querySelectorAll<HTMLElement>('.pick-evidence');
    expect(buttons).toHaveLength(ANALYSIS.claims.length);
    const pick = [...buttons].find((one) => one.getAttribute('aria-pressed') === 'false')!;
    await userEvent.click(pick);
    const [[[given], on]] = actions.onPick.mock.calls as unknown as [[[typeof ref], boolean]];
    expect(on).toBe(true);
    await again(<Library {...libraryProps(reading, actions)} picked={[given]} />);
    expect(pick.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(pick);
    expect(actions.onPick).toHaveBeenLastCalledWith([given], false);
  });

  it('is told by its own place, not by its number', async () => {
    const { host } = await show(<Library {...libraryProps(reading)} picked={[ref]} />);
    expect(host.querySelectorAll('.pick-evidence[aria-pressed="true"]')).toHaveLength(1);
    const other = { ...ref, hash: 'another version' };
    const { host: second } = await show(<Library {...libraryProps(reading)} picked={[other]} />);
    expect(second.querySelectorAll('.pick-evidence[aria-pressed="true"]')).toHaveLength(0);
  });
});

describe('the tray', () => {
  it('says how many claims are in the pack and leads to it; an empty pack has none', async () => {
    const actions = libraryActions();
    const view = recordState();
    const { host, again } = await show(<Library {...libraryProps(view, actions)} />);
    expect(host.querySelector('.evidence-tray')).toBeNull();
    await again(<Library {...libraryProps(view, actions)} picked={[SERVES.ref, TOOK.ref]} />);
    const tray = host.querySelector('.evidence-tray')!;
    expect(plain(tray.querySelector('[role=status]')!.textContent!)).toBe('ملف التوثيق: تصريحان');
    await userEvent.click(named(tray, 'a', 'فتح ملف التوثيق'));
    expect(actions.onGo).toHaveBeenCalledExactlyOnceWith({ view: 'evidence', of: { type: 'selection' } });
  });
});

describe('the evidence pack', () => {
  it('shows each claim under its speaker with its source, and who does not report it', async () => {
    const { host } = await show(<Library {...libraryProps(evidenceView())} />);
    expect(plain(host.querySelector('h1')!.textContent!)).toBe('مقارنة التغطية: افتتاح محطة المياه');
    const group = host.querySelector('.evidence-group')!;
    expect(plain(group.textContent!)).toContain('لم يرد في المحفوظ من: Manar & Co وصدى');
    expect(named(group, 'a', SERVES.quote.exact)).toBeTruthy();
    expect(plain(group.textContent!)).toContain('غير مؤكد');
    expect(host.querySelector('button[aria-label^="إخراج"]')).toBeNull();
  });

  it('is downloaded in the form that is chosen, by keyboard alone', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(evidenceView(), actions)} />);
    host.querySelector<HTMLInputElement>('input[type=radio]:checked')!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Tab}{Enter}');
    expect(actions.onDownloadPack).toHaveBeenCalledExactlyOnceWith(PACK, 'csv');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(actions.onCopyPack).toHaveBeenCalledExactlyOnceWith(PACK);
  });

  it('lets what was picked be taken out, one by one or all', async () => {
    const actions = libraryActions();
    const pack = { ...PACK, about: { type: 'selection' } } as const;
    const { host } = await show(<Library {...libraryProps(evidenceView(pack), actions)} />);
    await userEvent.click(named(host, 'button', /^إخراج «العمل استغرق عامين»/));
    expect(actions.onPick).toHaveBeenCalledExactlyOnceWith([TOOK.ref], false);
    await userEvent.click(named(host, 'button', 'إفراغ ملف التوثيق'));
    expect(actions.onEmptyPack).toHaveBeenCalledOnce();
  });

  it('says what to do while there is nothing in it, and what it could not find again', async () => {
    const pack = { about: { type: 'selection' }, groups: [], gone: 2 } as const;
    const { host } = await show(<Library {...libraryProps(evidenceView(pack))} />);
    expect(host.querySelector('h1')?.textContent).toBe('لا شيء في ملف التوثيق بعد');
    expect(plain(host.textContent!)).toContain('فلم يدخل ملف التوثيق: تصريحان');
  });
});
