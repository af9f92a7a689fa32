import { foldKey } from '../arabic/fold';
import { stem } from '../arabic/stem';
import { words } from '../arabic/words';
import { AMBIGUOUS_NAMES } from '../lexicon/family-names';
import { ORDINARY_WORDS } from '../lexicon/ordinary-words';
import { PLACES } from '../lexicon/places';

const LEAST = 4; // letters of a name of one word: shorter ones are often another word's end

/** A place's name in bare words, and the usual name that it is shown by. */
interface PlaceName {
  readonly words: readonly string[];
  readonly usual: string;
}

/** Names by their first bare word, the longest first. */
const NAMES: ReadonlyMap<string, readonly PlaceName[]> = names();

function names(): Map<string, PlaceName[]> {
  const found = new Map<string, PlaceName[]>();
  for (const { names: spellings } of PLACES)
    for (const name of spellings) {
      const bare = words(name).map(({ form }) => withoutArticle(form));
      if (bare.length === 1 && !isDistinct(foldKey(name))) continue;
      const entry = { words: bare, usual: spellings[0]! };
      found.set(
        bare[0]!,
        [...(found.get(bare[0]!) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
      );
    }
  return found;
}

/** Not a word or a family name as well: `الشرقية` and `الباب` are towns that no single word gives away. */
function isDistinct(name: string): boolean {
  const bare = withoutArticle(name);
  return (
    bare.length >= LEAST &&
    !ORDINARY_WORDS.has(stem(name)) &&
    !AMBIGUOUS_NAMES.has(bare) &&
    !AMBIGUOUS_NAMES.has(name)
  );
}

function withoutArticle(form: string): string {
  return form.replace(/^(?:[وفبك]?ال|لل)(?=..)/, '');
}

/** The places that `text` names, by their usual names, in the order of first mention. States are none. */
export function placesIn(text: string): Set<string> {
  const forms = words(text).map(({ form }) => form);
  const bare = forms.map(withoutArticle);
  const found = new Set<string>();
  for (let at = 0; at < bare.length; at++) {
    const place =
      nameAt(bare, at, bare[at]!) ??
      (/^[وفبلك]/.test(forms[at]!) ? nameAt(bare, at, withoutArticle(forms[at]!.slice(1))) : null);
    if (!place) continue;
    found.add(place.usual);
    at += place.words.length - 1;
  }
  return found;
}

function nameAt(bare: readonly string[], at: number, first: string): PlaceName | null {
  return (
    NAMES.get(first)?.find((name) => name.words.every((word, i) => i === 0 || word === bare[at + i])) ?? null
  );
}
