import type { Speaker } from '../../lib/analysis/types';
import type { Named, ReaderWord } from '../../lib/archive/corrections/types';
import type { PersonChoice } from '../../lib/coverage/find-people';

/** What the reader's menus can do. */
export interface CorrectingActions {
  readonly onCorrect: (word: ReaderWord) => void;
  /** People and bodies of the lexicon and of the archive whose names the reader may be typing. */
  readonly findPeople: (text: string) => Promise<readonly PersonChoice[]>;
}

/** The same, with whom the article names. */
export interface Correcting extends CorrectingActions {
  readonly speakers: readonly Speaker[];
}

/** A speaker as a correction names it. */
export function namedOf({ key, name, official }: Speaker | PersonChoice): Named {
  return { key, name, official };
}

/** Everybody of the article whom the reader can mean, but one. */
export function othersOf({ speakers }: Correcting, but: Speaker | null): PersonChoice[] {
  return speakers
    .filter(({ kind, key }) => kind !== 'unnamed' && key !== but?.key)
    .map(({ key, name, official, office }) => ({ key, name, official, about: office }));
}
