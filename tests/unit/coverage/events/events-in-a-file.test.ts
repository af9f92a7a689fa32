import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../../lib/archive/library';
import { gatherEvents } from '../../../../lib/coverage/events/gather-events';
import { done, freshArchive } from '../../archive/fixtures';
import { archiveOf, type Key } from '../newsstand';

const FERRY: readonly Key[] = ['ferryMain', 'ferryOther', 'ferryThird'];

async function fileOf(archive: Library): Promise<Blob> {
  let text = '';
  for await (const piece of archive.export()) text += piece.text;
  return new Blob([text]);
}

async function taken(archive: Library, file: Blob): Promise<void> {
  expect(done(await archive.import(file))).toMatchObject({ badLines: 0 });
  await archive.idle();
  expect(await gatherEvents(archive)).toBe(true);
}

/** Events by name, with the titles of their articles. */
async function eventsIn(archive: Library): Promise<[string, string[]][]> {
  const { events } = await archive.listEvents(0, 100);
  const told = events.map(async ({ name, articleIds }): Promise<[string, string[]]> => {
    const metas = await Promise.all(articleIds.map((id) => archive.get(id)));
    return [name, metas.map((meta) => meta!.title).sort()];
  });
  return (await Promise.all(told)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** An archive whose reader took an article out of the event and named what is left. */
async function edited(): Promise<{ archive: Library; id: string; third: string }> {
  const { archive, ids } = await archiveOf(FERRY);
  await gatherEvents(archive);
  const third = ids.get('ferryThird')!;
  const id = (await archive.eventsOf([third])).get(third)!;
  done(await archive.splitEvent(id, [third]));
  done(await archive.nameEvent(id, 'العبّارة'));
  return { archive, id, third };
}

describe("the reader's word on events, in a file", () => {
  it('holds in an archive that was empty', async () => {
    const { archive } = await edited();
    const there = freshArchive();
    await taken(there, await fileOf(archive));
    expect(await eventsIn(there)).toEqual(await eventsIn(archive));
  });

  it('holds in an archive that had gathered the same pages, and changes nothing when read again', async () => {
    const { archive } = await edited();
    const { archive: there } = await archiveOf(FERRY);
    await gatherEvents(there);
    expect(await eventsIn(there)).toHaveLength(1);
    const file = await fileOf(archive);
    await taken(there, file);
    const once = await eventsIn(there);
    expect(once).toEqual(await eventsIn(archive));
    await taken(there, file);
    expect(await eventsIn(there)).toEqual(once);
  });

  it('gives way to a later word, in either direction', async () => {
    const { archive, id, third } = await edited();
    const there = freshArchive();
    await taken(there, await fileOf(archive));
    done(await there.nameEvent(id, 'غرق العبّارة', new Date(Date.now() + 60_000)));
    done(await there.addToEvent(id, [third], new Date(Date.now() + 60_000)));
    await taken(archive, await fileOf(there));
    expect(await eventsIn(archive)).toEqual(await eventsIn(there));
    expect((await archive.event(id))?.name).toBe('غرق العبّارة');
    await taken(there, await fileOf(archive));
    expect(await eventsIn(there)).toEqual(await eventsIn(archive));
  });
});
