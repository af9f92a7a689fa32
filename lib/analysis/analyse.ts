import { foldKey } from '../arabic/fold';
import type { VoicedClaim } from './claims/claim';
import { findClaims } from './claims/find-claims';
import type { Voice } from './claims/voices';
import { detailsReader, type FoundDetails } from './details/details-of';
import { findEntities } from './entities/find-entities';
import type { Entities, EntityMention } from './entities/types';
import { readDocument } from './read-document';
import type { Analysis, Claim, Speaker, SpeakerKind } from './types';
import { ANALYSIS_VERSION } from './version';

export { ANALYSIS_VERSION };

export interface AnalyseOptions {
  /** Whether the lexicon of known officials is used; true unless said otherwise. */
  readonly officials?: boolean;
  /** Leave out claims whose speaker rests on weak evidence. */
  readonly strict?: boolean;
  /** Fill `why`; it is empty otherwise. */
  readonly explain?: boolean;
}

const LETTERS: Readonly<Record<SpeakerKind, string>> = { person: 'p', institution: 'i', unnamed: 'u' };

/**
 * Finds who speaks in a text and what they claim. The first paragraph is taken for the title.
 * Pure and linear in the text's length; never throws, whatever the string holds.
 * @returns spans in UTF-16 code units of `text`; persons always, other speakers only where they claim something
 */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const document = readDocument(text);
  const entities = findEntities(document, { officials: options.officials ?? true });
  const found = findClaims(document, entities);
  const claims = options.strict ? found.claims.filter(({ certain }) => certain) : found.claims;
  const speaking = new Set(claims.map(({ voice }) => voice));
  const ids = new Map<number, string>();
  const counts = { person: 0, institution: 0, unnamed: 0 };
  const speakers: Speaker[] = [];
  const mentions: EntityMention[][] = entities.entities.map(() => []);
  for (const mention of entities.mentions) mentions[mention.entity]!.push(mention);
  for (const [voice, { kind, entity }] of found.voices.entries()) {
    if (kind !== 'person' && !speaking.has(voice)) continue;
    const id = `${LETTERS[kind]}${++counts[kind]}`;
    ids.set(voice, id);
    const own = entity === null ? [] : mentions[entity]!;
    speakers.push(speakerOf(found.voices[voice]!, id, entities, own, options.explain ?? false));
  }
  const read = detailsReader(document, entities, found.voices);
  return {
    version: ANALYSIS_VERSION,
    speakers,
    claims: claims.map((claim) => claimOf(claim, read(claim), ids, options.explain ?? false)),
  };
}

function speakerOf(
  voice: Voice,
  id: string,
  entities: Entities,
  own: readonly EntityMention[],
  explain: boolean,
): Speaker {
  const { kind, name } = voice;
  if (voice.entity === null) {
    const key = `unnamed:${foldKey(name)}`;
    const why = explain ? [{ rule: 'speaker/phrase' }] : [];
    return {
      id,
      kind,
      name,
      key,
      official: false,
      office: null,
      state: null,
      mentions: voice.spans,
      titles: [],
      why,
    };
  }
  const entity = entities.entities[voice.entity]!;
  const spans = (titles: boolean) =>
    own.filter(({ by }) => (by === 'office') === titles).map(({ start, stop }) => [start, stop] as const);
  return {
    id,
    kind,
    name,
    key: entity.key,
    official: entity.official,
    office: entity.office,
    state: entity.state,
    mentions: [...spans(false), ...voice.spans].sort(([a], [b]) => a - b),
    titles: spans(true),
    why: explain ? entity.why : [],
  };
}

function claimOf(
  claim: VoicedClaim,
  { details, why: decided }: FoundDetails,
  ids: ReadonlyMap<number, string>,
  explain: boolean,
): Claim {
  const { voice, cue, lemma, kind, start, end, act, stance, certain } = claim;
  const speaker = voice === null ? null : (ids.get(voice) ?? null);
  const why = explain ? [...claim.why, ...decided] : [];
  return { cue, lemma, kind, start, end, act, stance, certain, speaker, details, why };
}
