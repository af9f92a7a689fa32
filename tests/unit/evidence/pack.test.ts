import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { eventView } from '../../../lib/coverage/events/event-view';
import { gatherEvents } from '../../../lib/coverage/events/gather-events';
import { recordOf } from '../../../lib/coverage/record/record-of';
import { packOfEvent, packOfRecord } from '../../../lib/evidence/pack';
import { archiveOf } from '../coverage/newsstand';

let archive: Archive;
let ferry: string;
beforeAll(async () => {
  const stand = await archiveOf(['ferryMain', 'ferryOther', 'ferryThird', 'olives']);
  ({ archive } = stand);
  await gatherEvents(archive);
  const id = stand.ids.get('ferryMain')!;
  ferry = (await archive.eventsOf([id])).get(id)!;
});

describe('the pack of an event', () => {
  it('holds each statement with its tellings, and the outlets that do not report it', async () => {
    const view = await eventView((await archive.event(ferry))!, archive);
    const pack = await packOfEvent(view, archive);
    expect(pack.about).toEqual({ type: 'event', title: view.title });
    expect(pack.gone).toBe(0);
    expect(pack.groups).toHaveLength(view.rows.length);
    const injured = pack.groups.find(({ items }) =>
      items.some(({ quote }) => quote.exact.includes('14 راكبا')),
    )!;
    expect(injured.speaker?.name).toBe('ليلى الخطيب');
    expect(injured.items.map(({ outlet }) => outlet).sort()).toEqual(['almina.example', 'sada.example']);
    expect(injured.notIn).toEqual(
      view.columns.filter(({ outlet }) => outlet === 'waraq.example').map(({ name }) => name),
    );
  });
});

describe('the pack of a record', () => {
  it('holds every telling of what the speaker said, in the order of the record', async () => {
    const key = (await archive.listSpeakers()).find(({ name }) => name.includes('القضاة'))!.key;
    const record = (await recordOf(key, archive))!;
    const pack = await packOfRecord(record, archive);
    expect(pack.about).toEqual({ type: 'speaker', name: record.speaker.name });
    expect(pack.groups.map(({ items }) => items.map(({ quote }) => quote.exact))).toEqual(
      record.newest.utterances.map(({ tellings }) => tellings.map(({ claim }) => claim.text)),
    );
    expect(pack.groups.every(({ notIn }) => notIn.length === 0)).toBe(true);
  });
});
