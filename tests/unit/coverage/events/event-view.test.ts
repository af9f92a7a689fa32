import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../lib/coverage/context-of';
import { eventView } from '../../../../lib/coverage/events/event-view';
import { gatherEvents } from '../../../../lib/coverage/events/gather-events';
import { suggestionsFor } from '../../../../lib/coverage/events/suggestions';
import { done } from '../../archive/fixtures';
import { ARTICLES, archiveOf, type Key, page } from '../newsstand';

const ALL = Object.keys(ARTICLES) as Key[];

async function ferry(keys: readonly Key[] = ALL) {
  const { archive, ids } = await archiveOf(keys);
  await gatherEvents(archive);
  const [event] = (await archive.listEvents(0, 1)).events;
  return { archive, ids, event: event! };
}

describe('eventView', () => {
  it('is called by its most central article until the reader names it', async () => {
    const { archive, event } = await ferry();
    const view = await eventView(event, archive);
    expect(view).toMatchObject({
      named: false,
      articles: 3,
      from: ARTICLES.ferryMain[1],
      to: ARTICLES.ferryThird[1],
    });
    expect([ARTICLES.ferryMain[2], ARTICLES.ferryOther[2]]).toContain(view.title);
    done(await archive.nameEvent(event.id, 'حادثة العبارة'));
    const named = await eventView((await archive.event(event.id))!, archive);
    expect(named).toMatchObject({ named: true, title: 'حادثة العبارة' });
  });
});

describe('the event of a page', () => {
  it('is the one it is gathered in', async () => {
    const { archive, event } = await ferry();
    expect((await contextOf(page('ferryMain'), archive)).event?.id).toBe(event.id);
    expect((await contextOf(page('olives'), archive)).event).toBeNull();
  });

  it('is, before it is saved, the one that it would be gathered in', async () => {
    const { archive, event } = await ferry(ALL.filter((key) => key !== 'ferryOther'));
    expect((await contextOf(page('ferryOther'), archive)).event?.id).toBe(event.id);
    expect((await contextOf({ ...page('olives'), url: 'https://neu.example/1' }, archive)).event).toBeNull();
  });
});

describe('suggestionsFor', () => {
  it('offers what stands alone and tells it from another side', async () => {
    const { archive, event } = await ferry();
    const side = {
      ...page('ferryThird'),
      url: 'https://tareeq.example/cafe',
      outlet: 'tareeq.example',
      title: 'مقهى الميناء بلا زبائن',
      paragraphs: [
        'قال صاحب مقهى عند المرفأ القديم إن الركاب يسألون كل يوم عن موعد عودة العبارة.',
        'وعند المرفأ باعة وسائقون وعمال شحن، ويقول أحدهم إن الرزق توقف منذ الحادثة وإن البيوت المجاورة تعيش منه.',
        'وتطل نوافذ المقهى على ساحة مرصوفة بالحجارة، وفيه ست طاولات وموقد قديم وصور بالأبيض والأسود.',
      ],
    };
    const facts = { byline: null, modified: null, section: null };
    const saved = done(
      await archive.save({ ...side, ...facts }, { version: 1, speakers: [], claims: [] }),
    ).article;
    await gatherEvents(archive);
    expect((await archive.eventsOf([saved.id])).size).toBe(0);
    expect((await suggestionsFor(event.id, archive)).map(({ id }) => id)).toEqual([saved.id]);
    done(await archive.addToEvent(event.id, [saved.id]));
    expect(await suggestionsFor(event.id, archive)).toEqual([]);
  });
});

describe('independent sources of a claim', () => {
  it('are fewer where two outlets take it from one agency', async () => {
    const { archive } = await archiveOf(['ferryOther']);
    const credited = { ...page('ferryThird'), agency: 'أ ف ب', byline: null, modified: null, section: null };
    done(await archive.save(credited, credited.analysis));
    const own = { ...page('ferryMain'), agency: 'وكالة فرانس برس' };
    const { claims } = await contextOf(own, archive);
    const text = [own.title, ...own.paragraphs].join('\n');
    const committee = claims.find(({ index }) => {
      const { start, end } = own.analysis.claims[index]!;
      return text.slice(start, end).includes('لجنة التحقيق');
    })!;
    expect(committee.independence).toMatchObject({ outlets: 2, sources: 1, why: [{ type: 'agency' }] });
    const injured = claims.find(({ same }) => same.some(({ claim }) => claim.text.includes('14 راكبا')))!;
    expect(injured.independence).toEqual({ outlets: 2, sources: 2, why: [] });
  });

  it('counts a passage’s own credit before the page’s', async () => {
    const { archive } = await archiveOf(['ferryOther']);
    const [first, ...rest] = page('ferryMain').paragraphs;
    const paragraphs = [`ونقلت رويترز عن الوزارة بيانا. ${first}`, ...rest];
    const { analyse } = await import('../../../../lib/analysis/analyse');
    const own = { ...page('ferryMain'), paragraphs, agency: 'أ ف ب' };
    const analysis = analyse([own.title, ...paragraphs].join('\n'));
    const { claims } = await contextOf({ ...own, analysis }, archive);
    expect(claims.some(({ independence }) => independence.sources === 2)).toBe(true);
  });
});
