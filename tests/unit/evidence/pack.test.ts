import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { compareArticles } from '../../../lib/coverage/comparison/compare-articles';
import { readCompared } from '../../../lib/coverage/comparison/read-compared';
import { eventView } from '../../../lib/coverage/events/event-view';
import { gatherEvents } from '../../../lib/coverage/events/gather-events';
import { recordOf } from '../../../lib/coverage/record/record-of';
import { packOfEvent, packOfRecord } from '../../../lib/evidence/pack';
import { archiveOf } from '../coverage/newsstand';

const AS_TOLD = { order: 'told', against: null } as const;

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
    const event = (await archive.event(ferry))!;
    const { title } = await eventView(event, archive);
    const comparison = compareArticles(await readCompared(event, null, archive), AS_TOLD);
    const pack = await packOfEvent({ title }, comparison, archive);
    expect(pack.about).toEqual({ type: 'event', title });
    expect(pack.gone).toBe(0);
    expect(pack.groups).toHaveLength(comparison.rows.length);
    const injured = pack.groups.find(({ items }) =>
      items.some(({ quote }) => quote.exact.includes('14 راكبا')),
    )!;
    expect(injured.speaker?.name).toBe('ليلى الخطيب');
    expect(injured.items.map(({ outlet }) => outlet).sort()).toEqual(['almina.example', 'sada.example']);
    expect(injured.notIn).toEqual(['waraq.example']);
  });
});

describe('the pack of a record', () => {
  it('holds every telling of what the speaker said, in the order of the record', async () => {
    const key = (await archive.listSpeakers()).find(({ name }) => name.includes('القضاة'))!.key;
    const record = (await recordOf(key, archive))!;
    const pack = await packOfRecord(record.speaker.name, record.newest.utterances, archive);
    expect(pack.about).toEqual({ type: 'speaker', name: record.speaker.name });
    expect(pack.groups.map(({ items }) => items.map(({ quote }) => quote.exact))).toEqual(
      record.newest.utterances.map(({ tellings }) => tellings.map(({ claim }) => claim.text)),
    );
    expect(pack.groups.every(({ notIn }) => notIn.length === 0)).toBe(true);
  });
});
