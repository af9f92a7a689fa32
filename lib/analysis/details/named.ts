import type { WordRun } from '../../arabic/numbers';
import { LOCATIVES } from '../../lexicon/locatives';
import { placeNameAt } from '../../lexicon/place-names';
import type { Entities, EntityMention } from '../entities/types';
import type { NamedPlace, Party } from './types';

const STATE_KEY = 'institution:state-';

/** Prepositions behind which even a short name is a place's: `في حلب`. */
const IN: ReadonlySet<string> = new Set(['في', 'الي', 'من', 'وفي', 'والي', 'ومن', 'قرب', 'شمال', 'جنوب', 'شرق', 'غرب']);

/** Whether a state's name stands for the land and not for its government: `في مصر`, `بمصر`. */
function isLand(run: WordRun, { first, proclitic }: EntityMention): boolean {
  return proclitic.endsWith('ب') || (first > 0 && LOCATIVES.has(run.words[first - 1]!.form));
}

/** A mention within a content, as a place or as a party; null for its own speaker and for who is not named. */
export function namedBy(
  run: WordRun,
  entities: Entities,
  mention: EntityMention,
  speaker: number | null,
): { place: NamedPlace } | { party: Party } | null {
  const { kind, key, name, state } = entities.entities[mention.entity]!;
  const { start, stop: end } = mention;
  if (kind === 'unnamed' || mention.entity === speaker) return null;
  if (key.startsWith(STATE_KEY) && isLand(run, mention))
    return { place: { start, end, name: run.text.slice(start, end), state } };
  return { party: { start, end, key, name } };
}

/** A city, region, water or site that starts at word `i`. */
export function placeAt(run: WordRun, i: number, end: number): { place: NamedPlace; end: number } | null {
  const placed = i > 0 && IN.has(run.words[i - 1]!.form);
  const found = placeNameAt((at) => (at < end ? (run.words[at]?.form ?? '') : ''), i, placed);
  if (!found || i + found.length > end) return null;
  const { names, state = null } = found.place;
  const stop = run.words[i + found.length - 1]!.end;
  return { place: { start: run.words[i]!.start, end: stop, name: names[0]!, state }, end: i + found.length };
}
