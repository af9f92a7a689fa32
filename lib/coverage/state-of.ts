import { words } from '../arabic/words';
import { STATES } from '../lexicon/states';
import type { StateCode } from '../lexicon/types';
import { remembered } from './remembered';

const LONGEST_NAME = 4; // words: المملكة العربية السعودية, the longest in use

const bareWord = remembered((form): string => {
  const stem = form.replace(/^(?:[وفبك]?ال|لل)(?=..)/, '');
  return stem.replace(/(?<=ي)(?:ه|ون|ين|ان|تان|تين|ات)$/, '');
});

/** Names, capitals, palaces and adjectives without article or ending, folded → state. */
const STATE_WORDS: ReadonlyMap<string, StateCode> = new Map(
  STATES.flatMap(({ code, names, adjectives, capital, stands }) =>
    [...names, ...adjectives, ...capital, ...stands].map((name) => [bare(name), code] as const),
  ),
);

/** The words that such a name begins with: at most places of a text none does. */
const FIRST_WORDS = new Set([...STATE_WORDS.keys()].map((name) => name.split(' ', 1)[0]!));

/** Folded, each word without article, proclitic before the article, and feminine or plural ending. */
function bare(phrase: string): string {
  return words(phrase)
    .map(({ form }) => bareWord(form))
    .join(' ');
}

const opensName = remembered((form) => FIRST_WORDS.has(bareWord(form)));

/** A run of words (first, end exclusive) that names a state by noun, adjective, capital or palace. */
export interface StateName {
  readonly first: number;
  readonly end: number;
  readonly state: StateCode;
}

/** The longest names of states among folded word forms, from left to right. */
export function statesIn(forms: readonly string[]): StateName[] {
  const found: StateName[] = [];
  for (let first = 0; first < forms.length; first++) {
    if (!opensName(forms[first]!)) continue;
    for (let end = Math.min(forms.length, first + LONGEST_NAME); end > first; end--) {
      const state = STATE_WORDS.get(forms.slice(first, end).map(bareWord).join(' '));
      if (!state) continue;
      found.push({ first, end, state });
      first = end - 1;
      break;
    }
  }
  return found;
}

/** The state that a name or an office names first; null where it names none. */
export function stateOf(phrase: string | null): StateCode | null {
  return phrase ? stateNamed(phrase) : null;
}

const stateNamed = remembered(
  (phrase): StateCode | null => statesIn(words(phrase).map(({ form }) => form))[0]?.state ?? null,
);

/** `phrase` without clitics and endings: what two namings of one body have in common. */
export const bareWords = remembered(
  (phrase): ReadonlySet<string> => new Set(words(phrase).map(({ form }) => bareWord(form))),
);
