import { PLACES } from '../../lexicon/places';
import { BODIES, STATES } from '../../lexicon/states';
import type { Place, StateCode } from '../../lexicon/types';
import { PhraseIndex } from './phrase-index';
import type { Token } from './token';
import { Is } from './vocabulary';

/** How a text names a state: by its name, or by its capital or a palace that stands for it. */
export interface StateName {
  readonly code: StateCode;
  readonly by: 'name' | 'capital' | 'palace' | 'body';
}

export const STATE_NAMES: PhraseIndex<StateName> = build();
const PLACE_NAMES = new PhraseIndex<Place>();
for (const place of PLACES) for (const name of place.names) PLACE_NAMES.add(name, place);

function build(): PhraseIndex<StateName> {
  const index = new PhraseIndex<StateName>();
  for (const { code, names, capital, stands } of STATES) {
    for (const name of names) index.add(name, { code, by: 'name' });
    for (const name of capital) index.add(name, { code, by: 'capital' });
    for (const name of stands) index.add(name, { code, by: 'palace' });
  }
  for (const { code, names } of BODIES) for (const name of names) index.add(name, { code, by: 'body' });
  return index;
}

/** The name of a state or body of states that starts at token `at`, or null. */
export function stateAt(
  tokens: readonly Token[],
  at: number,
):
  | (StateName & {
      readonly length: number;
      readonly stem: string;
      readonly proclitic: string;
      readonly taken: number;
    })
  | null {
  const { senses, opens } = tokens[at]!;
  if ((opens & STATE_NAMES.bit) === 0) return null;
  for (const sense of senses) {
    const found = STATE_NAMES.longest(tokens, at, sense);
    if (!found) continue;
    const { code, by } = found.value;
    const { stem, proclitic, taken } = sense;
    return { code, by, length: found.length, stem, proclitic, taken };
  }
  return null;
}

/** The city, region or water whose name starts at token `at`, or null. Persons' names come before names of one word. */
export function placeAt(
  tokens: readonly Token[],
  at: number,
): { readonly place: Place; readonly length: number; readonly proclitic: string } | null {
  const { senses, opens } = tokens[at]!;
  if ((opens & PLACE_NAMES.bit) === 0) return null;
  for (const sense of senses) {
    const found = PLACE_NAMES.longest(tokens, at, sense);
    if (found && (found.length > 1 || !(sense.is & (Is.given | Is.family))))
      return { place: found.value, length: found.length, proclitic: sense.proclitic };
  }
  return null;
}
