import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import { SettingsView } from '../../../components/settings/settings-view';
import type { TransferState } from '../../../components/settings/transfer-state';
import type { ImportPlan } from '../../../lib/archive/export/import-types';
import { libraryActions, libraryProps, listView, settingsProps } from './props';
import { named, plain, show } from './show';

const PLAN: ImportPlan = {
  articles: { new: 12, same: 3, newer: 1, both: 2, removed: 1 },
  both: ['السد يفيض', 'المدارس تفتح'],
  corrections: 1,
  events: 2,
  namings: 2,
  clashes: ['نهر الوادي'],
  remarks: 3,
  removed: 4,
  badLines: 3,
  bad: [
    { file: null, line: 7, error: { error: 'invalid', field: 'json' } },
    { file: 'notes.txt', line: null, error: { error: 'left-out', why: 'no-address', title: 'خبر بلا رابط' } },
    { file: 'zotero.ris', line: 4, error: { error: 'left-out', why: 'no-text' } },
  ],
};

function settingsWith(state: TransferState) {
  const props = settingsProps();
  return { props, view: <SettingsView {...props} transfer={{ ...props.transfer, transfer: state }} /> };
}

describe('export and import', () => {
  it('show how far they are, and stop', async () => {
    const { props, view } = settingsWith({ status: 'importing', share: 0.25, articles: 40 });
    const { host } = await show(view);
    expect(host.querySelector('progress')?.value).toBe(0.25);
    // Playwright does not click what is not to be clicked.
    named(host, 'button', 'تصدير الأرشيف').click();
    expect(props.actions.onExport).not.toHaveBeenCalled();
    await userEvent.click(named(host, 'button', 'إيقاف'));
    expect(props.actions.onCancel).toHaveBeenCalledOnce();
  });

  it('hand over the chosen files, also the same ones twice, and a whole folder', async () => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    const [field, folder] = host.querySelectorAll<HTMLInputElement>('input[type=file]');
    const files = [new File(['{}'], 'siyaq.jsonl'), new File(['نص'], 'خبر.txt')];
    for (let time = 1; time <= 2; time++) {
      await userEvent.upload(field!, files);
      expect(props.actions.onImport).toHaveBeenCalledTimes(time);
    }
    const [[given]] = props.actions.onImport.mock.calls as unknown as [[File[]]];
    expect(given.map(({ name }) => name)).toEqual(['siyaq.jsonl', 'خبر.txt']);
    expect(folder!.webkitdirectory).toBe(true);
    expect(field!.webkitdirectory).toBe(false);
  });
});

describe('before an import', () => {
  it('says what it would do, and puts the focus there', async () => {
    const { props, view } = settingsWith({ status: 'planned', plan: PLAN });
    const { host } = await show(view);
    const section = host.querySelector('.import-plan')!;
    expect(document.activeElement).toBe(section.querySelector('h3'));
    const facts = plain(section.textContent!);
    for (const fact of [
      'جديد: 12 مقالًا',
      'يزيد عليه الملف: مقال واحد',
      'ويُحفظ كلاهما: مقالان',
      'السد يفيض',
      'قرارات في الأحداث: 2',
      'ما غُيّر في التسميات: 2',
      'ويبقى الأحدث منهما:نهر الوادي',
      'سيُحذف لأنه حُذف هناك: 4',
    ])
      expect(facts).toContain(fact);
    await userEvent.click(named(section, 'button', 'استيراد'));
    expect(props.actions.onTakeIn).toHaveBeenCalledExactlyOnceWith([]);
    await userEvent.click(named(section, 'button', 'إلغاء'));
    expect(props.actions.onLeave).toHaveBeenCalledOnce();
  });

  it('says of each thing that is left out where it stands and why', async () => {
    const { view } = settingsWith({ status: 'planned', plan: PLAN });
    const { host } = await show(view);
    const bad = [...host.querySelectorAll('.import-plan details li')].map((one) =>
      plain(one.textContent!).replace(/[\u2066-\u2069]/g, ''),
    );
    expect(bad).toEqual([
      'السطر 7: ليس سطرًا مكتملًا',
      'zotero.ris، العنصر 4: بلا نص يُحفظ: بيانات المرجع وحدها لا تصير مقالًا',
    ]);
  });

  it('asks for the address of what lacks nothing else, and takes in what got one', async () => {
    const plan = { ...PLAN, articles: { new: 0, same: 0, newer: 0, both: 0, removed: 0 }, both: [] };
    const none = { corrections: 0, events: 0, namings: 0, clashes: [], remarks: 0, removed: 0 };
    const { props, view } = settingsWith({ status: 'planned', plan: { ...plan, ...none } });
    const { host } = await show(view);
    const field = host.querySelector<HTMLInputElement>('.import-plan input')!;
    expect(plain(field.getAttribute('aria-label')!)).toContain('خبر بلا رابط');
    expect(() => named(host, '.import-plan button', 'استيراد')).toThrow();
    await userEvent.fill(field, 'ليس رابطا');
    await userEvent.click(named(host, '.import-plan button', 'استيراد'));
    expect(props.actions.onTakeIn).not.toHaveBeenCalled();
    await userEvent.fill(field, 'https://akhbar.example/1');
    await userEvent.click(named(host, '.import-plan button', 'استيراد'));
    expect(props.actions.onTakeIn).toHaveBeenCalledExactlyOnceWith([
      { file: 'notes.txt', line: null, url: 'https://akhbar.example/1' },
    ]);
  });

  it('offers nothing to do where nothing would come', async () => {
    const plan = {
      ...PLAN,
      articles: { new: 0, same: 3, newer: 0, both: 0, removed: 0 },
      both: [],
      corrections: 0,
      events: 0,
      namings: 0,
      clashes: [],
      remarks: 0,
      removed: 0,
      badLines: 0,
      bad: [],
    };
    const { view } = settingsWith({ status: 'planned', plan });
    const { host } = await show(view);
    expect(plain(host.querySelector('.import-plan')!.textContent!)).toContain('لا جديد فيه');
    expect(() => named(host, '.import-plan button', 'استيراد')).toThrow();
  });
});

describe('after an import', () => {
  it('one click takes it back, right after it and later', async () => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    await userEvent.click(named(host, '.import-result button', 'التراجع عن الاستيراد'));
    host.querySelectorAll('details').forEach((fold) => {
      fold.open = true;
    });
    await userEvent.click(named(host, '.past-imports button', 'التراجع عن استيراد siyaq-2024-05-13.jsonl'));
    expect(props.actions.onUndoImport.mock.calls).toEqual([['import-1'], ['import-1']]);
  });

  it('says what came back and what stayed', async () => {
    const { view } = settingsWith({ status: 'undone', report: { articles: 120, kept: 2, cancelled: false } });
    const { host } = await show(view);
    const said = plain(host.querySelector('.import-result')!.textContent!);
    expect(said).toContain('120 مقالًا');
    expect(said).toContain('بقي كما هو لأنك غيّرته بعد الاستيراد: مقالان');
  });

  it('reports bad lines by number', async () => {
    const { host } = await show(<SettingsView {...settingsProps()} />);
    const bad = [...host.querySelectorAll('.import-result details li')].map((one) => plain(one.textContent!));
    expect(bad).toEqual(['السطر 7: ليس سطرًا مكتملًا', 'السطر 31: فيه ما لا يصح (url)']);
  });
});

describe('the reminder of a backup', () => {
  const backup = {
    at: '2024-05-01T10:00:00Z',
    grown: 60,
    remindAfter: 50,
    every: 'never',
    failed: null,
    due: true,
  } as const;

  it('stands above the list of articles, and can be put off', async () => {
    const actions = libraryActions();
    const { host } = await show(<Library {...libraryProps(listView(60), actions)} backup={backup} />);
    const reminder = host.querySelector('.backup-reminder')!;
    expect(plain(reminder.textContent!)).toContain('زاد أرشيفك 60 مقالًا منذ آخر تصدير في 1 أيار / مايو 2024');
    await userEvent.click(named(reminder, 'button', 'لاحقًا'));
    expect(actions.onPutOffBackup).toHaveBeenCalledOnce();
    await userEvent.click(named(reminder, 'a', 'تصدير الأرشيف'));
    expect(actions.onGo).toHaveBeenCalledExactlyOnceWith({ view: 'settings' });
  });

  it('can be turned off in the settings', async () => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    const field = [...host.querySelectorAll('select')].find(({ value }) => value === '50')!;
    await userEvent.selectOptions(field, '0');
    expect(props.actions.onRemindAfter).toHaveBeenCalledExactlyOnceWith(0);
  });
});

describe('the automatic backup', () => {
  it('is off, and is switched on by choosing how often', async () => {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    const field = [...host.querySelectorAll('select')].find(({ value }) => value === 'never')!;
    expect(field.labels?.[0]?.textContent).toBe('نسخة احتياطية تلقائية');
    await userEvent.selectOptions(field, 'week');
    expect(props.actions.onBackUpEvery).toHaveBeenCalledExactlyOnceWith('week');
  });

  it('takes the reminder away, and tells what went wrong', async () => {
    const props = settingsProps();
    const failed = {
      at: '2024-05-14T10:00:00Z',
      problem: { error: 'not-downloaded', reason: 'FILE_NO_SPACE' },
    } as const;
    const backup = { ...props.transfer.backup, every: 'day', failed } as const;
    const { host } = await show(<SettingsView {...props} transfer={{ ...props.transfer, backup }} />);
    expect([...host.querySelectorAll('select')].some(({ value }) => value === '50')).toBe(false);
    expect(host.textContent).toContain('لم تُكتب النسخة الاحتياطية التلقائية');
    expect(host.textContent).toContain('FILE_NO_SPACE');
  });
});

describe('deleting everything', () => {
  async function opened() {
    const props = settingsProps();
    const { host } = await show(<SettingsView {...props} />);
    const fold = host.querySelector<HTMLDetailsElement>('details.wipe')!;
    await userEvent.click(fold.querySelector('summary')!);
    return { props, fold };
  }

  it('says what goes, and offers a file of it first', async () => {
    const { props, fold } = await opened();
    const said = plain(fold.textContent!);
    for (const what of ['كل المقالات المحفوظة', 'الملاحظات والوسوم', 'التصويبات', 'لم يُصدَّر أرشيفك بعد'])
      expect(said).toContain(what);
    await userEvent.click(named(fold, 'button', 'تصدير الأرشيف أولًا'));
    expect(props.actions.onExport).toHaveBeenCalledOnce();
    expect(props.actions.onWipe).not.toHaveBeenCalled();
  });

  it('waits for the word that it is final, each time anew', async () => {
    const { props, fold } = await opened();
    const button = named(fold, 'button', 'حذف كل شيء');
    await userEvent.click(button);
    expect(props.actions.onWipe).not.toHaveBeenCalled();
    const sure = fold.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    await userEvent.click(sure);
    await userEvent.click(button);
    expect(props.actions.onWipe).toHaveBeenCalledOnce();
    expect(sure.checked).toBe(false);
  });
});
