import type { RecordSource } from '../../archive/record-source';
import type { SpeakerEntry } from '../../archive/types';
import { LIMITS } from '../limits';
import { relatedToClaims } from '../related-to-claims';
import { sameName } from '../speakers-agree';
import { changesOf } from './changes';
import { headingOf } from './heading-of';
import { namings } from './namings';
import { readSelection, shown } from './selection-of';
import { timelineOf } from './timeline';
import type { RecordFilter, SpeakerRecord } from './types';

const NEWEST: RecordFilter = { month: null, outlet: null, text: '', page: 0 };

/** What a speaker said in the archive, under whatever spelling; null where nobody has this key. */
export async function recordOf(key: string, source: RecordSource): Promise<SpeakerRecord | null> {
  const alike = await source.speakersLike(key);
  const speaker = alike.find((entry) => entry.key === key);
  if (!speaker) return null;
  const keys = [speaker, ...alike.filter((entry) => entry !== speaker && isSame(speaker, entry))].map(
    (entry) => entry.key,
  );
  const places = await source.claimPlaces(keys);
  const newest = await readSelection(places, NEWEST, source);
  const tellings = newest.read.flatMap((utterance) => utterance.tellings);
  const names = namings(tellings, ({ name }) => name);
  return {
    speaker: { ...speaker, name: headingOf(speaker, names) },
    keys,
    places,
    timeline: timelineOf(places),
    newest: shown(newest),
    names,
    offices: namings(tellings, ({ office }) => office).sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1)),
    changes: {
      changes: changesOf(newest.read).slice(0, LIMITS.changes),
      compared: tellings.length,
      whole: newest.pages === 1,
    },
    related: await relatedToClaims(
      newest.read.slice(0, LIMITS.recordRelated).map(({ tellings: [first] }) => first!.claim),
      { url: '', outlet: '', published: newest.read[0]?.date ?? null },
      source,
    ),
  };
}

/** One person in two spellings. A surname alone may be another's; two entries of the lexicon are two people. */
function isSame(a: SpeakerEntry, b: SpeakerEntry): boolean {
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  if (a.key.startsWith('official:') && b.key.startsWith('official:')) return false;
  const full = (name: string) => name.trim().includes(' ');
  return full(a.name) && full(b.name) && sameName(a.name, b.name);
}
