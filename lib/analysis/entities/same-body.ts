import { bare } from '../../arabic/clitics';
import { PORTFOLIOS } from '../../lexicon/office-modifiers';
import type { InstitutionKind } from '../../lexicon/types';
import type { BodyPhrase } from './bodies';
import { stateAt } from './state-names';
import type { Token } from './token';
import { nationOf } from './vocabulary';

/** Kinds of body of which each state has one: the article need not say each time whose it is. */
const ONE_OF_EACH: ReadonlySet<InstitutionKind> = new Set([
  'ministry',
  'army',
  'police',
  'parliament',
  'court',
]);

/** A mention's body by what it is apart from whose: `وزارة الخارجية الروسية` is `خارجيه` of a state. */
export interface Base {
  readonly words: string;
  readonly ofState: boolean;
}

/** The base of a body's phrase up to token `end`; null for a kind of which a state has many. */
export function baseOf(tokens: readonly Token[], { first, sense, is }: BodyPhrase, end: number): Base | null {
  const kind = is.by === 'lexicon' ? is.institution.kind : is.by === 'head' ? is.kind : null;
  if (kind === null || !ONE_OF_EACH.has(kind)) return null;
  const words: string[] = [];
  let ofState = false;
  for (let i = first; i < end; i++) {
    const word = bare(i === first ? sense.stem : tokens[i]!.form);
    const state = i > first ? stateAt(tokens, i) : null;
    const nation = i > first && !(PORTFOLIOS.has(word) && i === first + 1) && nationOf(word) !== null;
    if (state || nation) ofState = true;
    // وزارة الخارجية and الخارجية are one
    else if (!(word === 'وزاره' && end > first + 1)) words.push(word);
    if (state) i += state.length - 1;
  }
  return { words: words.join(' '), ofState };
}

/**
 * Which entity a body named without its state is, where the article names one of that kind and no more:
 * `وزارة الخارجية` behind `وزارة الخارجية الروسية`.
 * @param bases of the entities by their index
 * @returns index of the entity without state → of the one with it
 */
export function joinBodies(bases: ReadonlyMap<number, Base>): ReadonlyMap<number, number> {
  const ofStates = new Map<string, number[]>();
  for (const [index, { words, ofState }] of bases)
    if (ofState) ofStates.set(words, [...(ofStates.get(words) ?? []), index]);
  const joined = new Map<number, number>();
  for (const [index, { words, ofState }] of bases) {
    const found = ofState ? undefined : ofStates.get(words);
    if (found?.length === 1) joined.set(index, found[0]!);
  }
  return joined;
}
