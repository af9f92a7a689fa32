import type { Archive } from '../archive/archive';
import type { SavedClaim } from '../archive/types';

import type { Comparison } from '../coverage/comparison/types';
import type { EventSummary } from '../coverage/events/types';
import type { Utterance } from '../coverage/record/types';

import { readEvidence } from './read-evidence';
import type { EvidenceGroup, EvidenceItem, EvidencePack, EvidenceRef } from './types';

type Source = Pick<Archive, 'metas' | 'bodyOf'>;

/** The place of a saved claim. */
function refOf({ articleId, hash, claim }: SavedClaim): EvidenceRef {
  return { articleId, hash, start: claim.start, end: claim.end };
}

/** What the reader picked, by speaker in the order of picking. */
export async function packOfSelection(refs: readonly EvidenceRef[], archive: Source): Promise<EvidencePack> {
  const items = await readEvidence(refs, archive);
  const found = items.filter((item) => item !== null);
  return { about: { type: 'selection' }, groups: bySpeaker(found), gone: items.length - found.length };
}

/**
 * The comparison of an event: a group a statement, with who does not report it. Where an outlet may tell it, neither is
 * said.
 */
export async function packOfEvent(
  { title }: Pick<EventSummary, 'title'>,
  { columns, rows }: Comparison,
  archive: Source,
): Promise<EvidencePack> {
  const names = new Map(columns.map(({ outlet, name }) => [outlet, name]));
  const groups = rows.map(({ speaker, cells }) => ({
    speaker: speaker && { name: speaker.name, office: speaker.office },
    refs: [...cells.values()].flatMap((cell) =>
      cell.status === 'told' ? cell.tellings.map(({ claim }) => refOf(claim)) : [],
    ),
    notIn: [...cells].flatMap(([outlet, { status }]) =>
      status === 'absent' ? [names.get(outlet) ?? outlet] : [],
    ),
  }));
  return { about: { type: 'event', title }, ...(await readGroups(groups, archive)) };
}

/** Everything that a speaker said in the archive, in the order given: a group an occasion. */
export async function packOfRecord(
  name: string,
  utterances: readonly Utterance[],
  archive: Source,
): Promise<EvidencePack> {
  const rows = utterances.map(({ tellings }) => ({
    speaker: {
      name,
      office: tellings.find(({ claim }) => claim.speaker?.office)?.claim.speaker?.office ?? null,
    },
    refs: tellings.map(({ claim }) => refOf(claim)),
    notIn: [],
  }));
  return { about: { type: 'speaker', name }, ...(await readGroups(rows, archive)) };
}

interface Row extends Omit<EvidenceGroup, 'items'> {
  readonly refs: readonly EvidenceRef[];
}

async function readGroups(
  rows: readonly Row[],
  archive: Source,
): Promise<Pick<EvidencePack, 'groups' | 'gone'>> {
  const items = await readEvidence(
    rows.flatMap(({ refs }) => refs),
    archive,
  );
  let from = 0;
  const groups = rows.map(({ refs, ...rest }): EvidenceGroup => {
    const own = items.slice(from, from + refs.length).filter((item) => item !== null);
    from += refs.length;
    return { ...rest, items: own };
  });
  return {
    groups: groups.filter((group) => group.items.length > 0),
    gone: items.filter((item) => item === null).length,
  };
}

function bySpeaker(items: readonly EvidenceItem[]): EvidenceGroup[] {
  const groups = new Map<string, EvidenceItem[]>();
  for (const item of items) {
    const key = item.speaker?.key ?? '';
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((own) => {
    const [first] = own;
    const speaker = first!.speaker && {
      name: first!.speaker.name,
      office: own.find((item) => item.speaker?.office)?.speaker?.office ?? null,
    };
    return { speaker, items: own, notIn: [] };
  });
}
