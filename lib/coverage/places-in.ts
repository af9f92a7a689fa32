import { mayStartPlace, placeNameAt } from '../lexicon/place-names';
import { remembered } from './remembered';

const mayStart = remembered(mayStartPlace);

/** The places that folded forms of a text name, by their usual names, in the order of first mention. States are none. */
export function placesIn(forms: readonly string[]): Set<string> {
  const formOf = (i: number) => forms[i] ?? '';
  const found = new Set<string>();
  for (let at = 0; at < forms.length; at++) {
    // Most words start no name of a place.
    const name = mayStart(forms[at]!) ? placeNameAt(formOf, at) : null;
    if (!name) continue;
    found.add(name.place.names[0]!);
    at += name.length - 1;
  }
  return found;
}
