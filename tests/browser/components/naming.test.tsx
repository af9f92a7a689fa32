import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EventPart } from '../../../components/library/event-route';
import { Library } from '../../../components/library/library';
import { NAMINGS, SOURCES } from './naming-sample';
import { eventPart, libraryActions, libraryProps } from './props';
import { named, plain, show } from './show';

async function shown(part: EventPart, state: Parameters<typeof eventPart>[1], language: 'ar' | 'en' = 'ar') {
  const actions = libraryActions();
  const { host } = await show(<Library {...libraryProps(eventPart(part, state), actions)} />, { language });
  return { host, actions };
}

const NAMING = { naming: { found: NAMINGS, changed: [], hidden: [] } };

describe('the parts of an event', () => {
  it('are links, the one in front said to be so', async () => {
    const { host, actions } = await shown('naming', NAMING);
    const parts = [...host.querySelectorAll('.event-parts a')];
    expect(parts.map((part) => part.getAttribute('aria-current'))).toEqual([null, 'page', null]);
    await userEvent.click(parts[2]!);
    expect(actions.onGo).toHaveBeenLastCalledWith({ view: 'event', id: 'event-1', part: 'sources' });
  });
});

describe('what outlets call the same', () => {
  it('is counted by outlet: in its own words, in marks of distance, in quoted speech', async () => {
    const { host } = await shown('naming', NAMING);
    const cells = [...host.querySelectorAll('.referent tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => plain(cell.textContent ?? '')),
    );
    expect(cells).toEqual([
      ['1 (1)', '–', '–'],
      ['–', '«1»', '–'],
    ]);
    expect(plain(host.querySelector('.referent__label')?.textContent ?? '')).toContain('تختلف');
  });

  it('shows the sentences behind a number, and leads to them', async () => {
    const { host, actions } = await shown('naming', NAMING);
    const count = named(host, 'button', /^حرس السد في .*: 1، وفي كلام منقول: 1$/);
    expect(count.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(count);
    expect(count.getAttribute('aria-expanded')).toBe('true');
    const evidence = document.getElementById(count.getAttribute('aria-controls')!)!;
    expect([...evidence.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'حرس السد',
      'حرس السد',
    ]);
    expect(evidence.textContent).toContain('في كلام منقول');
    await userEvent.click(evidence.querySelector('.naming-evidence__words')!);
    expect(actions.onGo).toHaveBeenLastCalledWith(
      expect.objectContaining({ view: 'article', id: 'article-2' }),
    );
    expect(evidence.querySelector('.live-link')?.getAttribute('href')).toContain(':~:text=z');
  });

  it('takes a suggestion into the list with a click', async () => {
    const { host, actions } = await shown('naming', NAMING);
    await userEvent.click(named(host, 'button', 'إضافة «رجال السد» إلى القائمة'));
    expect(actions.onChangeNaming).toHaveBeenCalledExactlyOnceWith('guards', {
      label: 'من يحرسون السد',
      namings: ['حرس السد', 'جيش السد = الجيش', 'رجال السد'],
    });
  });

  it('is changed, taken off the list and put back by the keyboard', async () => {
    const { host, actions } = await shown('naming', {
      naming: { found: NAMINGS, changed: ['guards'], hidden: [NAMINGS[0]!.referent] },
    });
    await userEvent.click(named(host, 'button', 'تعديل تسميات من يحرسون السد'));
    const lines = host.querySelector('textarea')!;
    expect(lines.value).toBe('حرس السد\nجيش السد = الجيش');
    await userEvent.fill(lines, 'حرس السد\n\n رجال الجسر ');
    await userEvent.click(named(host, 'button', 'حفظ التسميات'));
    expect(actions.onChangeNaming).toHaveBeenLastCalledWith('guards', {
      label: 'من يحرسون السد',
      namings: ['حرس السد', 'رجال الجسر'],
    });
    await userEvent.click(named(host, 'button', 'تعديل تسميات من يحرسون السد'));
    await userEvent.click(named(host, 'button', 'إعادته كما كان'));
    expect(actions.onChangeNaming).toHaveBeenLastCalledWith('guards', undefined);
    await userEvent.click(named(host, 'button', 'إخراجه من القائمة'));
    expect(actions.onChangeNaming).toHaveBeenLastCalledWith('guards', null);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(named(host, 'summary', 'ما أُخرج من القائمة'));
    await userEvent.click(named(host, 'button', 'إعادة من يحرسون السد'));
    expect(actions.onChangeNaming).toHaveBeenLastCalledWith('guards', undefined);
  });

  it('says so where nothing of the list is named in two ways, and takes what the reader adds', async () => {
    const { host, actions } = await shown('naming', { naming: { found: [], changed: [], hidden: [] } });
    expect(host.textContent).toContain('لم تختلف تسمية شيء');
    await userEvent.click(named(host, 'button', 'إضافة ما يُسمّى بأسماء مختلفة'));
    await userEvent.keyboard('النهر');
    await userEvent.fill(host.querySelector('textarea')!, 'نهر الوادي\nالوادي الكبير');
    await userEvent.click(named(host, 'button', 'حفظ التسميات'));
    expect(actions.onChangeNaming).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^own:/), {
      label: 'النهر',
      namings: ['نهر الوادي', 'الوادي الكبير'],
    });
  });
});

describe('the sources of an event', () => {
  it('are a picture with a name and a list that tells the same', async () => {
    const { host } = await shown('sources', { sources: SOURCES });
    const picture = named(host, 'svg[role=img]', /كل مقال نقطة/);
    expect(picture.querySelectorAll('.sources-picture__dot')).toHaveLength(3);
    expect(picture.querySelectorAll('.sources-picture__dot--undated')).toHaveLength(1);
    expect(picture.querySelectorAll('.sources-picture__arrow')).toHaveLength(3);
    const lines = [...host.querySelectorAll('.provenance__links li')].map((line) =>
      plain(line.textContent ?? ''),
    );
    expect(lines).toEqual([
      'الوادي اليوم: المقال كله عن وكالة الضفة للأنباء',
      expect.stringMatching(/يذكر وكالة الضفة للأنباء في بعض فقراته$/),
      expect.stringMatching(/^Manar Online: .*80.* وردت قبله في الوادي اليوم$/),
    ]);
    expect(plain(host.textContent ?? '')).toContain('بلا وقت نشر');
  });

  it.each([
    ['ar', -1],
    ['en', 1],
  ] as const)('have their time in the direction of reading: %s', async (language, sign) => {
    const { host } = await shown('sources', { sources: SOURCES }, language);
    const [first, second] = [...host.querySelectorAll('.sources-picture__dot')].map(
      (dot) => dot.getBoundingClientRect().x,
    );
    expect(Math.sign(second! - first!)).toBe(sign);
  });

  it('say so where nothing is taken from others', async () => {
    const { host } = await shown('sources', { sources: { ...SOURCES, agencies: [], links: [] } });
    expect(host.textContent).toContain('لا يذكر أي مقال وكالة');
  });
});
