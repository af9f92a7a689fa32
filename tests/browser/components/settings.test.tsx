import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SettingsView } from '../../../components/settings/settings-view';
import { Welcome } from '../../../components/welcome/welcome';
import type { WelcomeProps } from '../../../components/welcome/welcome-state';
import { settingsProps } from './props';
import { named, plain, show } from './show';

describe('the settings', () => {
  it('change how news is noticed, by keyboard', async () => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    host.querySelector<HTMLInputElement>('input[value=everywhere]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(props.actions.onNotice).toHaveBeenCalledExactlyOnceWith('chosen');
  });

  it.each([
    ['language', 'en', { language: 'en' }],
    ['digits', 'arab', { digits: 'arab' }],
    ['theme', 'dark', { theme: 'dark' }],
  ])('change the %s', async (_, value, part) => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    await userEvent.click(host.querySelector(`input[value=${value}]`)!);
    expect(props.actions.onChange).toHaveBeenCalledExactlyOnceWith(part);
  });

  it('can be made strict', async () => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    await userEvent.click(named(host, 'label', /^متحفظ/).querySelector('input')!);
    expect(props.actions.onChange).toHaveBeenCalledExactlyOnceWith({ strict: true });
  });

  it('offer Arabic digits in Arabic only', async () => {
    const props = settingsProps();
    const english = { ...props, settings: { ...props.settings, language: 'en' as const } };
    const { host } = await show(<SettingsView {...english} />, { language: 'en' });
    expect(host.querySelector('input[value=arab]')).toBeNull();
  });

  it.each([
    ['قراءة shop.example', { sites: { 'sahil.example': 'on', 'shop.example': 'on' } }],
    ['حفظ مقالات shop.example تلقائيًا', { autoSave: ['sahil.example', 'shop.example'] }],
    ['حفظ مقالات sahil.example تلقائيًا', { autoSave: [] }],
  ])('change a single site: %s', async (label, part) => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    await userEvent.click(named(host, '.site-table label', label).querySelector('input')!);
    expect(props.actions.onChange).toHaveBeenCalledExactlyOnceWith(part);
  });

  it('take a site off the list with everything that was set for it', async () => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    await userEvent.click(named(host, 'button', 'إزالة sahil.example من القائمة'));
    expect(props.actions.onChange).toHaveBeenCalledExactlyOnceWith({
      sites: { 'shop.example': 'off' },
      autoSave: [],
    });
  });

  it('count what is stored in the forms of the language', async () => {
    const { host } = await show(<SettingsView {...settingsProps()} />);
    expect(plain(host.querySelector('.storage')?.textContent ?? '')).toMatch(
      /5,012 مقالًا و60,321 تصريحًا و14 وسيلة/,
    );
  });
});

describe('the welcome page', () => {
  const props = (part: Partial<WelcomeProps> = {}): WelcomeProps => ({
    state: { step: 'choose' },
    language: 'ar',
    shortcuts: [{ command: 'save-article', keys: 'Alt+Shift+S' }],
    onChoose: vi.fn(),
    onLanguage: vi.fn(),
    onOpenLibrary: vi.fn(),
    ...part,
  });

  it.each([
    ['everywhere', /^في كل المواقع/],
    ['chosen', /^في المواقع التي أختارها/],
    ['button', /^عندما أضغط الزر فقط/],
  ] as const)('takes the choice %s in one click, at once', async (choice, label) => {
    const given = props();
    const { host } = await show(<Welcome {...given} />);
    // A permission can only be asked for while the click is being handled.
    named(host, 'button', label).click();
    expect(given.onChoose).toHaveBeenCalledExactlyOnceWith(choice);
  });

  it('says aloud that nothing was read when the permission was declined', async () => {
    const { host, again } = await show(<Welcome {...props()} />);
    const alert = host.querySelector('[role=alert]');
    expect(alert?.textContent).toBe('');
    await again(<Welcome {...props({ state: { step: 'declined' } })} />);
    expect(alert?.textContent).toContain('لم يُقرأ شيء');
  });

  it('tells what comes next, and keeps the choice open', async () => {
    const given = props({ state: { step: 'done', choice: 'button' } });
    const { host } = await show(<Welcome {...given} />);
    expect(host.querySelector('h1')?.textContent).toBe('كل شيء جاهز');
    expect(host.querySelector('kbd')?.textContent).toBe('Alt+Shift+S');
    expect(named(host, 'button', /^عندما أضغط الزر فقط/).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(named(host, 'button', /^في كل المواقع/));
    expect(given.onChoose).toHaveBeenCalledExactlyOnceWith('everywhere');
  });

  it('offers the other language in that language', async () => {
    const given = props();
    const { host } = await show(<Welcome {...given} />);
    const other = named(host, 'button', 'English');
    expect(other.lang).toBe('en');
    await userEvent.click(other);
    expect(given.onLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });
});
