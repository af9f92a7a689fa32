import type { Evidence, Span, Speaker, SpeakerKind } from '../../analysis/types';
import type { Identities, Identity } from './identities';

export interface CorrectedSpeakers {
  readonly speakers: readonly Speaker[];
  /** Id before → id now. */
  readonly ids: ReadonlyMap<string, string>;
  /** Corrections that bear on them. */
  readonly touched: readonly string[];
}

/** A speaker of the article and who it is by the reader's word. */
interface Meant {
  readonly speaker: Speaker;
  readonly identity: Identity;
}

/** Gives speakers their keys, unites those who are one, and takes office from who is no official. */
export function correctSpeakers(speakers: readonly Speaker[], identities: Identities): CorrectedSpeakers {
  const groups = new Map<string, Meant[]>();
  for (const speaker of speakers) {
    const identity = identities.of(speaker.key);
    const group = groups.get(identity.key);
    if (group) group.push({ speaker, identity });
    else groups.set(identity.key, [{ speaker, identity }]);
  }
  const ids = new Map<string, string>();
  const touched: string[] = [];
  const corrected = [...groups].flatMap(([key, group]) => {
    const [first] = group as [Meant, ...Meant[]];
    const renamed = group.some(({ speaker }) => speaker.key !== key);
    for (const { speaker, identity } of group) {
      ids.set(speaker.id, renamed ? first.speaker.id : speaker.id);
      touched.push(...identity.touched);
    }
    return renamed ? [unite(key, group)] : group.map(({ speaker }) => speaker);
  });
  const speakersNow = corrected.map((speaker) => {
    const word = identities.notOfficial.get(speaker.key);
    if (word === undefined || !speaker.official) return speaker;
    return { ...speaker, official: false, why: whyFirst('reader/not-official', word, speaker.why) };
  });
  return { speakers: speakersNow, ids, touched };
}

/** One speaker of all who are one. */
function unite(key: string, group: readonly Meant[]): Speaker {
  const speakers = group.map(({ speaker }) => speaker);
  const named = group.find(({ identity }) => identity.named)?.identity.named;
  const fullest = speakers.map(({ name }) => name).sort((a, b) => b.length - a.length)[0]!;
  return {
    id: speakers[0]!.id,
    kind: kindOf(key, speakers[0]!.kind),
    name: named?.name ?? fullest,
    key,
    official: (named?.official ?? false) || speakers.some(({ official }) => official),
    office: speakers.find(({ office }) => office !== null)?.office ?? null,
    state: speakers.find(({ state }) => state !== null)?.state ?? null,
    mentions: inOrder(speakers.flatMap(({ mentions }) => mentions)),
    titles: inOrder(speakers.flatMap(({ titles }) => titles)),
    why: distinct([
      ...group.flatMap(({ identity }) => steps(identity)),
      ...speakers.flatMap(({ why }) => why),
    ]),
  };
}

function steps({ said, merged }: Identity): Evidence[] {
  return [
    ...said.map((entry) => ({ rule: 'reader/identity', entry })),
    // One of them is enough to say that the reader united these.
    ...merged.slice(0, 1).map((entry) => ({ rule: 'reader/same-person', entry })),
  ];
}

/** A reader's word before all other evidence; said once. */
export function whyFirst(rule: string, entry: string, why: readonly Evidence[]): Evidence[] {
  return distinct([{ rule, entry }, ...why]);
}

function distinct(why: readonly Evidence[]): Evidence[] {
  const keyOf = ({ rule, span, entry }: Evidence) => `${rule} ${span?.join('-')} ${entry}`;
  const first = new Map<string, Evidence>();
  for (const step of why) if (!first.has(keyOf(step))) first.set(keyOf(step), step);
  return [...first.values()];
}

function inOrder(spans: readonly Span[]): Span[] {
  const distinctSpans = new Map(spans.map((span) => [span.join('-'), span]));
  return [...distinctSpans.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The kind that a key names. */
export function kindOf(key: string, otherwise: SpeakerKind = 'person'): SpeakerKind {
  if (key.startsWith('official:') || key.startsWith('person:')) return 'person';
  if (key.startsWith('institution:')) return 'institution';
  return key.startsWith('unnamed:') ? 'unnamed' : otherwise;
}
