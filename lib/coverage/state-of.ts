import { words } from '../arabic/words';
import { STATES } from '../lexicon/states';
import type { StateCode } from '../lexicon/types';

const LONGEST_NAME = 4; // words: المملكة العربية السعودية, the longest in use

/** Names, capitals, palaces and adjectives without article or ending, folded → state. */
const STATE_WORDS: ReadonlyMap<string, StateCode> = new Map(
  STATES.flatMap(({ code, names, adjectives, capital, stands }) =>
    [...names, ...adjectives, ...capital, ...stands].map((name) => [bare(name), code] as const),
  ),
);

/** Folded, each word without article, proclitic before the article, and feminine or plural ending. */
function bare(phrase: string): string {
  return words(phrase)
    .map(({ form }) => bareWord(form))
    .join(' ');
}

function bareWord(form: string): string {
  const stem = form.replace(/^(?:[وفبك]?ال|لل)(?=..)/, '');
  const masculine = stem.replace(/(?<=ي)(?:ه|ون|ين|ان|تان|تين|ات)$/, '');
  return masculine;
}

/** The state that a name or an office names first, by noun, adjective, capital or palace; null where it names none. */
export function stateOf(phrase: string | null): StateCode | null {
  if (!phrase) return null;
  const stems = words(phrase).map(({ form }) => bareWord(form));
  for (let from = 0; from < stems.length; from++)
    for (let size = Math.min(LONGEST_NAME, stems.length - from); size > 0; size--) {
      const state = STATE_WORDS.get(stems.slice(from, from + size).join(' '));
      if (state) return state;
    }
  return null;
}

/** `phrase` without clitics and endings: what two namings of one body have in common. */
export function bareWords(phrase: string): Set<string> {
  return new Set(words(phrase).map(({ form }) => bareWord(form)));
}
