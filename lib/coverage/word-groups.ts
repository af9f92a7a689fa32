import { termOf } from '../arabic/stem';
import { words } from '../arabic/words';
import { remembered } from './remembered';

const LEAST = 3; // letters that an inflection must leave

/** What inflection adds to a verb: future and person before it, person after it. */
const INFLECTIONS: readonly RegExp[] = [/^س(?=[يتنا])/, /^[يتن]/, /(?:وا|ت|ن)$/];

/**
 * Which group of words an index term belongs to, taken as it is or as an inflected verb; null for none. A word that
 * stands in several groups belongs to the first.
 * @param groups words apart by blanks
 */
export function wordGroups(groups: readonly string[]): (term: string) => number | null {
  const known = new Map<string, number>();
  for (const [group, members] of groups.entries())
    for (const { form } of words(members)) {
      const term = termOf(form);
      if (term && !known.has(term)) known.set(term, group);
    }
  return remembered((term) => {
    let form = term;
    let group = known.get(form);
    for (const affix of INFLECTIONS) {
      if (group !== undefined) break;
      const rest = form.replace(affix, '');
      if (rest.length >= LEAST) form = rest;
      group = known.get(form);
    }
    return group ?? null;
  });
}
