import { words } from '../arabic/words';
import { placeNameAt } from '../lexicon/place-names';

/** The places that `text` names, by their usual names, in the order of first mention. States are none. */
export function placesIn(text: string): Set<string> {
  const all = words(text);
  const formOf = (i: number) => all[i]?.form ?? '';
  const found = new Set<string>();
  for (let at = 0; at < all.length; at++) {
    const name = placeNameAt(formOf, at);
    if (!name) continue;
    found.add(name.place.names[0]!);
    at += name.length - 1;
  }
  return found;
}
