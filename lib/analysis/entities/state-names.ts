import { BODIES, STATES } from '../../lexicon/states';
import type { StateCode } from '../../lexicon/types';
import { PhraseIndex } from './phrase-index';
import type { Token } from './tokens';

/** How a text names a state: by its name, or by its capital or a palace that stands for it. */
export interface StateName {
  readonly code: StateCode;
  readonly by: 'name' | 'capital' | 'palace' | 'body';
}

const NAMES = build();

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
  for (const { stem, proclitic, taken } of tokens[at]!.senses) {
    const found = NAMES.longest(tokens, at, stem);
    if (found) return { ...found.value, length: found.length, stem, proclitic, taken };
  }
  return null;
}
