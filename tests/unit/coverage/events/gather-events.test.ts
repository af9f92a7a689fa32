import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../lib/archive/archive';
import { gatherEvents } from '../../../../lib/coverage/events/gather-events';
import { done } from '../../archive/fixtures';
import { ARTICLES, archiveOf, type Key, page } from '../newsstand';

const FERRY: readonly Key[] = ['ferryMain', 'ferryOther', 'ferryThird'];
const ALL = Object.keys(ARTICLES) as Key[];

/** The events of an archive as their articles' keys, sorted. */
async function eventsIn(archive: Archive, ids: ReadonlyMap<Key, string>): Promise<string[]> {
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  const { events } = await archive.listEvents(0, 100);
  return events
    .map(({ articleIds }) =>
      articleIds
        .map((id) => keys.get(id))
        .sort()
        .join(' '),
    )
    .sort();
}

async function gathered(keys: readonly Key[]) {
  const { archive, ids } = await archiveOf(keys);
  expect(await gatherEvents(archive)).toBe(true);
  const id = async (key: Key) => (await archive.eventsOf([ids.get(key)!])).get(ids.get(key)!) ?? null;
  return { archive, ids, eventId: id };
}

const FERRY_EVENT = [...FERRY].sort().join(' ');

describe('gatherEvents', () => {
  it.each([
    ['as they were saved', ALL],
    ['the other way round', [...ALL].reverse()],
  ])('gathers articles of several outlets on one happening, %s', async (_, keys) => {
    const { archive, ids } = await gathered(keys);
    expect(await eventsIn(archive, ids)).toEqual([FERRY_EVENT]);
    expect(await archive.countUngathered()).toBe(0);
  });

  it('lets an event grow under one id as articles are saved', async () => {
    const { archive, ids, eventId } = await gathered(['ferryMain', 'ferryOther']);
    const before = await eventId('ferryMain');
    expect(before).not.toBeNull();
    const saved = page('ferryThird');
    const facts = { byline: null, modified: null, section: null };
    const third = done(await archive.save({ ...saved, ...facts }, saved.analysis)).article.id;
    await gatherEvents(archive);
    expect(await eventId('ferryMain')).toBe(before);
    expect((await archive.event(before!))?.articleIds).toContain(third);
    expect(ids.size).toBe(2);
  });

  it('does nothing twice when two gather at once', async () => {
    const { archive, ids } = await archiveOf(ALL);
    await Promise.all([gatherEvents(archive), gatherEvents(archive)]);
    expect(await eventsIn(archive, ids)).toEqual([FERRY_EVENT]);
  });

  it('goes on where it was cut off', async () => {
    const { archive, ids } = await archiveOf(ALL);
    const cut = gatherEvents(archive, () => {
      throw new Error('the worker died');
    });
    await expect(cut).rejects.toThrow('the worker died');
    expect(await archive.countUngathered()).toBe(ALL.length - 1);
    await gatherEvents(archive);
    expect(await eventsIn(archive, ids)).toEqual([FERRY_EVENT]);
  });

  it('lets a removed article go, and takes it back with the reader’s word on it', async () => {
    const { archive, ids, eventId } = await gathered(ALL);
    const event = (await eventId('ferryMain'))!;
    done(await archive.nameEvent(event, 'حادثة العبارة'));
    const removal = done(await archive.remove(FERRY.map((key) => ids.get(key)!)));
    await gatherEvents(archive);
    expect(await eventsIn(archive, ids)).toEqual([]);
    done(await archive.restore(removal.id));
    await gatherEvents(archive);
    expect(await eventsIn(archive, ids)).toEqual([FERRY_EVENT]);
    expect((await archive.event(event))?.name).toBe('حادثة العبارة');
  });
});

describe('the reader’s word', () => {
  /** Every article looked at anew, as after a change of all of them. */
  async function again(archive: Archive, ids: ReadonlyMap<Key, string>): Promise<void> {
    for (const [key, id] of ids) {
      const changed = page(key);
      const paragraphs = [...changed.paragraphs, 'وتتابع البلدية الأمر مع الجهات المختصة.'];
      const facts = { byline: null, modified: null, section: null };
      const outcome = await archive.save({ ...changed, ...facts, paragraphs }, changed.analysis);
      expect(done(outcome).article.id).toBe(id);
    }
    await gatherEvents(archive);
  }

  it('splits an event, for good', async () => {
    const { archive, ids, eventId } = await gathered(ALL);
    const edit = done(await archive.splitEvent((await eventId('ferryMain'))!, [ids.get('ferryThird')!]));
    expect(edit).not.toBeNull();
    await again(archive, ids);
    expect(await eventsIn(archive, ids)).toEqual(['ferryMain ferryOther', 'ferryThird']);
    expect(await eventId('ferryThird')).toBe(edit!.eventId);
    done(await archive.undoEventEdit(edit!));
    await gatherEvents(archive);
    expect(await eventsIn(archive, ids)).toEqual([FERRY_EVENT]);
  });

  it('adds what stands alone, and merges two events with their names', async () => {
    const { archive, ids, eventId } = await gathered(ALL);
    const ferry = (await eventId('ferryMain'))!;
    const added = done(await archive.addToEvent(ferry, [ids.get('budget')!]));
    await again(archive, ids);
    expect(await eventId('budget')).toBe(ferry);
    done(await archive.undoEventEdit(added!));
    expect(await eventId('budget')).toBeNull();

    const split = done(await archive.splitEvent(ferry, [ids.get('ferryThird')!]))!;
    done(await archive.nameEvent(split.eventId, 'لجنة التحقيق'));
    const merged = done(await archive.mergeEvents(ferry, split.eventId))!;
    await again(archive, ids);
    expect(await eventsIn(archive, ids)).toEqual([FERRY_EVENT]);
    expect((await archive.event(ferry))?.name).toBe('لجنة التحقيق');
    done(await archive.undoEventEdit(merged));
    expect(await eventsIn(archive, ids)).toEqual(['ferryMain ferryOther', 'ferryThird']);
    expect((await archive.event(split.eventId))?.name).toBe('لجنة التحقيق');
    expect((await archive.event(ferry))?.name).toBe('');
  });

  it('merges two events that are both named under the name that the reader chooses', async () => {
    const { archive, ids, eventId } = await gathered(ALL);
    const ferry = (await eventId('ferryMain'))!;
    const split = done(await archive.splitEvent(ferry, [ids.get('ferryThird')!]))!;
    done(await archive.nameEvent(ferry, 'حادثة العبارة'));
    done(await archive.nameEvent(split.eventId, 'لجنة التحقيق'));
    for (const name of ['لجنة التحقيق', 'حادثة العبارة']) {
      const merged = done(await archive.mergeEvents(ferry, split.eventId, name))!;
      expect((await archive.event(ferry))?.name).toBe(name);
      done(await archive.undoEventEdit(merged));
      expect((await archive.event(ferry))?.name).toBe('حادثة العبارة');
      expect((await archive.event(split.eventId))?.name).toBe('لجنة التحقيق');
    }
  });

  it('names an event, takes the name away, and refuses what is too long', async () => {
    const { archive, eventId } = await gathered(ALL);
    const ferry = (await eventId('ferryMain'))!;
    const named = done(await archive.nameEvent(ferry, '  حادثة   العبارة '));
    expect((await archive.event(ferry))?.name).toBe('حادثة العبارة');
    done(await archive.undoEventEdit(named!));
    expect((await archive.event(ferry))?.name).toBe('');
    const long = await archive.nameEvent(ferry, 'ط'.repeat(500));
    expect(long).toMatchObject({ ok: false, error: { error: 'too-large' } });
  });

  it('says nothing of events and articles that are not there', async () => {
    const { archive, ids, eventId } = await gathered(ALL);
    const ferry = (await eventId('ferryMain'))!;
    expect(done(await archive.nameEvent('none', 'اسم'))).toBeNull();
    expect(done(await archive.mergeEvents(ferry, ferry))).toBeNull();
    expect(done(await archive.splitEvent(ferry, [ids.get('budget')!]))).toBeNull();
    expect(
      done(
        await archive.splitEvent(
          ferry,
          FERRY.map((key) => ids.get(key)!),
        ),
      ),
    ).toBeNull();
    expect(done(await archive.addToEvent(ferry, ['none']))).toBeNull();
    expect(await archive.event('none')).toBeNull();
  });
});
