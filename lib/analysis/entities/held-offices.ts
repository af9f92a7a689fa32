import { fold } from '../../arabic/fold';
import { gapsOf } from '../../arabic/gaps';
import { wordsOf } from '../../arabic/words';
import type { Official } from '../../lexicon/types';
import { type OfficePhrase, officeWith } from './office';
import { readOffice } from './office-phrase';
import type { Person } from './roster';
import { tokensOf } from './tokens';

const known = new Map<Official, readonly OfficePhrase[]>();

/** The offices of an official in the lexicon, read as phrases. */
function lexiconOffices(official: Official): readonly OfficePhrase[] {
  let offices = known.get(official);
  if (!offices) {
    const found: OfficePhrase[] = [];
    for (const { office: text, state, to } of official.terms) {
      const words = wordsOf(fold(text));
      const tokens = tokensOf(text, words, gapsOf(text, words));
      const office = tokens.length > 0 ? readOffice(tokens, 0) : null;
      const over = to !== undefined;
      const earlier = to !== undefined && official.terms.some(({ from = '' }) => from >= to);
      if (office)
        found.push(
          officeWith(office, {
            states: office.states.length > 0 ? office.states : [state],
            own: office.own.length > 0 ? office.own : [state],
            earlier,
            over,
          }),
        );
    }
    offices = found;
    known.set(official, offices);
  }
  return offices;
}

/** Who is known by whom they serve or what they do for themselves: `محامي ترامب`. */
const NO_OFFICE: ReadonlySet<string> = new Set(['محامي', 'محام', 'ناشط', 'ناشطة']);

/** Whether somebody whom the lexicon knows is known by a public office, and not as a wife or a lawyer. */
export function isPublic(official: Official): boolean {
  const offices = lexiconOffices(official);
  const isPrivate = ({ form: { head } }: OfficePhrase) =>
    head.category === 'kin' || (head.standing === 'private' && NO_OFFICE.has(head.lemma));
  return offices.length === 0 || !offices.every(isPrivate);
}

/** Offices that a person holds by the article's words, and by the lexicon. */
export function heldOffices(person: Person): readonly OfficePhrase[] {
  return person.official ? [...person.offices, ...lexiconOffices(person.official)] : person.offices;
}
