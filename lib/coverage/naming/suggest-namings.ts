import { bare } from '../../arabic/clitics';
import { formsOf } from '../../arabic/words';
import type { Referent } from '../../lexicon/naming-choices/types';
import { groupBy } from '../group-by';
import { LIMITS } from '../limits';
import type { Candidate } from '../page-claims';
import type { Counterpart } from './counterparts';
import type { FoundNaming } from './find-namings';
import type { NamingSuggestion } from './types';

/** Words of a phrase that can be a naming, at most. */
const MOST_WORDS = 4;
const EDGES = /^[\s«»“”"'().،؛:]+|[\s«»“”"'().،؛:]+$/g;

/**
 * What else the event's articles show for a referent, to be added with a click: what another outlet has in the place of a
 * naming within the same statement, and what a speaker is called who is called by a naming elsewhere. Names of persons
 * are none.
 */
export function suggestNamings(
  { namings }: Referent,
  standing: readonly Counterpart[],
  claims: readonly Candidate[],
  find: (text: string) => readonly FoundNaming[],
): NamingSuggestion[] {
  const listed = new Map(namings.flatMap((forms) => forms.map((form) => [keyOf(form), forms[0]!] as const)));
  const found = new Map<string, NamingSuggestion>();
  const suggest = (text: string, why: NamingSuggestion['why'], insteadOf: string) => {
    const naming = text.replace(EDGES, '');
    const key = keyOf(naming);
    const length = formsOf(naming).length;
    // What the list has already, for this referent or another, is no news.
    if (length === 0 || length > MOST_WORDS || listed.has(key) || found.has(key) || find(naming).length > 0)
      return;
    // `الإقليم` for `إقليم كردستان` is the same, cut short.
    const longer = new Set(formsOf(insteadOf).map(bare));
    if (formsOf(naming).every((form) => longer.has(bare(form)))) return;
    found.set(key, { naming, why, insteadOf });
  };

  const bodies = claims.flatMap(({ claim: { speaker } }) =>
    speaker?.kind === 'institution' ? [speaker] : [],
  );
  for (const same of groupBy(bodies, ({ key }) => key).values()) {
    const known = same.map(({ name }) => listed.get(keyOf(name))).find(Boolean);
    if (known) for (const { name } of same) suggest(name, 'same-speaker', known);
  }
  for (const { own, other } of standing) {
    const known = listed.get(keyOf(own));
    if (known) suggest(other, 'same-place', known);
  }
  return [...found.values()].slice(0, LIMITS.namingSuggestions);
}

function keyOf(phrase: string): string {
  return formsOf(phrase)
    .join(' ')
    .replace(/^[وف](?=ال)/, '');
}
