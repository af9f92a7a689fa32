import { foldKey } from '../arabic/fold';
import { nameWords, SKELETON_MARK } from '../archive/saved-claims';
import { type TypedWord, typedWords } from '../archive/search/typed-name';
import type { SpeakerEntry } from '../archive/types';
import { OFFICIALS } from '../lexicon/officials';
import type { Official } from '../lexicon/types';

/** Somebody whom the reader can mean. */
export interface PersonChoice {
  /** `Speaker.key`. */
  readonly key: string;
  readonly name: string;
  readonly official: boolean;
  /** The office, which tells namesakes apart. */
  readonly about: string | null;
}

/** Choices of one answer. */
const CHOICES = 8;

/** What is asked of the archive: speakers by name, the most named first. */
interface SpeakerSource {
  findSpeakers(text: string, limit: number): Promise<readonly SpeakerEntry[]>;
}

/**
 * People and bodies whose names a reader may be typing, in whatever spelling: those of the archive first, then
 * officials of the lexicon, last the very name as it is typed, where it is a whole one.
 */
export async function findPeople(text: string, source: SpeakerSource): Promise<PersonChoice[]> {
  if (foldKey(text).trim() === '') return [];
  const saved = (await source.findSpeakers(text, CHOICES)).map(
    ({ key, name, official, office }): PersonChoice => ({ key, name, official, about: office }),
  );
  const choices = new Map<string, PersonChoice>();
  for (const choice of [...saved, ...officialsLike(text)])
    if (!choices.has(choice.key) && choices.size < CHOICES) choices.set(choice.key, choice);
  const typed = typedName(text);
  if (typed && ![...choices.values()].some(({ name }) => foldKey(name) === foldKey(typed.name)))
    choices.set(typed.key, typed);
  return [...choices.values()];
}

interface Spelt {
  readonly official: Official;
  /** Stems of one of the names, and its skeletons. */
  readonly words: readonly string[];
}

let spelt: readonly Spelt[] | null = null;

function officialsLike(text: string): PersonChoice[] {
  spelt ??= OFFICIALS.flatMap((official) =>
    official.names.map((name) => ({ official, words: nameWords(name) })),
  );
  const wanted = typedWords(text);
  if (wanted.length === 0) return [];
  const like = (formsOf: (word: TypedWord) => readonly string[]) =>
    spelt!.filter(({ words }) =>
      wanted.every((word) => formsOf(word).some((form) => words.some((own) => own.startsWith(form)))),
    );
  const exact = like(({ forms }) => forms);
  const found = exact.length > 0 ? exact : like(({ skeleton }) => [SKELETON_MARK + skeleton]);
  return [...new Set(found.map(({ official }) => official))].slice(0, CHOICES).map(choiceOf);
}

function choiceOf({ id, names, terms }: Official): PersonChoice {
  const term = terms.find(({ from, to }) => from !== undefined && to === undefined) ?? terms.at(-1);
  return { key: `official:${id}`, name: names[0]!, official: terms.length > 0, about: term?.office ?? null };
}

/** A name of two words or more, as somebody of their own. */
function typedName(text: string): PersonChoice | null {
  const name = text.trim().replace(/\s+/g, ' ');
  const words = foldKey(name).split(' ');
  if (words.length < 2) return null;
  // First name, and family name without article, as the analysis makes its keys.
  const key = `person:${words[0]} ${words.at(-1)!.replace(/^ال(?=..)/, '')}`;
  return { key, name, official: false, about: null };
}
