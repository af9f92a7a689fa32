import { termOf } from '../arabic/stem';
import { words } from '../arabic/words';
import { NEAR_SYNONYMS } from './near-synonyms';

const LEAST = 3; // letters that an inflection must leave

/** What inflection adds to a verb: future and person before it, person after it. */
const INFLECTIONS: readonly RegExp[] = [/^س(?=[يتنا])/, /^[يتن]/, /(?:وا|ت|ن)$/];

const SENSES: ReadonlyMap<string, number> = senses();

function senses(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [sense, group] of NEAR_SYNONYMS.entries())
    for (const { form } of words(group)) {
      const term = termOf(form);
      if (term && !found.has(term)) found.set(term, sense);
    }
  return found;
}

/** Which group of near-synonyms an index term belongs to, taken as it is or as an inflected verb; null for none. */
export function senseOf(term: string): number | null {
  let form = term;
  let sense = SENSES.get(form);
  for (const affix of INFLECTIONS) {
    if (sense !== undefined) break;
    const rest = form.replace(affix, '');
    if (rest.length >= LEAST) form = rest;
    sense = SENSES.get(form);
  }
  return sense ?? null;
}
