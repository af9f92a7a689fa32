import { foldKey } from '../../arabic/fold';
import type { WordRun } from '../../arabic/numbers';
import { BACKED, LOCATIVES } from '../../lexicon/locatives';
import { isInLexicon, isWordToo } from '../../lexicon/media';
import { isKindOfPlace, placeNameAt } from '../../lexicon/place-names';
import { stateOfKey } from '../entities/state-key';
import type { Entities, EntityMention } from '../entities/types';
import type { NamedPlace, Party } from './types';

/** Prepositions behind which even a short name is a place's: `في حلب`. */
const IN: ReadonlySet<string> = new Set([
  'في',
  'الي',
  'من',
  'وفي',
  'والي',
  'ومن',
  'قرب',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
]);

/** Whether a state's name stands for the land and not for its government: `في مصر`, `بمصر`, `في مصر وليبيا`. */
function isLand(run: WordRun, { first, proclitic }: EntityMention, placeEnd: number): boolean {
  if (proclitic.endsWith('ب')) return true;
  if (first === placeEnd && (proclitic === '' || proclitic === 'و')) return true;
  const before = first > 0 ? run.words[first - 1]!.form : '';
  if (proclitic !== '' || !LOCATIVES.has(before)) return false;
  return before !== 'من' || first < 2 || !BACKED.has(run.words[first - 2]!.form);
}

/** Names of bodies, of two words at most, that alone are far more often other words: `فتح الحدود`, `أوراق مالية`. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  ['فتح', 'أمل', 'مالية', 'بدر', 'العدل', 'البناء', 'تجمع', 'الوفد', 'الشرق الأوسط'].map(foldKey),
);

/** Heads of phrases that are read as bodies and are none: `السلاح النووي`, `برنامج إيران النووي`. */
const NO_BODIES: ReadonlySet<string> = new Set('سلاح السلاح برنامج البرنامج'.split(' '));

/** Whether a body is named at all: `الوفد`, `الأمن` alone are none, nor is an outlet's name that is a word too. */
function isNamed(key: string, name: string, words: string, length: number): boolean {
  if (!key.startsWith('institution:')) return true;
  if (length <= 2 && WORDS_TOO.has(foldKey(words))) return false;
  if (isInLexicon(key)) return !isWordToo(key, words);
  return name.includes(' ') && !NO_BODIES.has(foldKey(words).split(' ', 1)[0]!);
}

/**
 * A mention within a content, as a place or as a party; null for its own speaker and for who is not named.
 * @param placeEnd word behind the last place, so that states that are listed behind it are places too
 */
export function namedBy(
  run: WordRun,
  entities: Entities,
  mention: EntityMention,
  speaker: number | null,
  placeEnd: number,
): { place: NamedPlace } | { party: Party } | null {
  const { kind, key, name, state } = entities.entities[mention.entity]!;
  const { start, stop: end } = mention;
  const words = run.text.slice(start, end);
  // `للصين` hides the alef of its article.
  const written = mention.proclitic.endsWith('ل') && words[0] === 'ل' ? `ا${words}` : words;
  if (kind === 'unnamed' || mention.entity === speaker) return null;
  if (!isNamed(key, name, written, mention.end - mention.first)) return null;
  const ofState = stateOfKey(key) !== null;
  if (ofState && isLand(run, mention, placeEnd)) return { place: { start, end, name: written, state } };
  return { party: { start, end, key, name: ofState ? written : name } };
}

/** Whether a mention only seems a body: `محافظة إدلب` is a place, and is read as one. */
export function isPlaceMention(run: WordRun, { by, first }: EntityMention, key: string): boolean {
  return by === 'body' && !isInLexicon(key) && isKindOfPlace(run.words[first]!.form);
}

/** A city, region, water or site that starts at word `i`. */
export function placeAt(run: WordRun, i: number, end: number): { place: NamedPlace; end: number } | null {
  const placed = i > 0 && IN.has(run.words[i - 1]!.form);
  const found = placeNameAt((at) => (at < end ? (run.words[at]?.form ?? '') : ''), i, placed);
  if (!found || i + found.length > end) return null;
  const {
    state,
    place: { names },
  } = found;
  const stop = run.words[i + found.length - 1]!.end;
  const { form, start } = run.words[i]!;
  const particle = 'وفبكل'.includes(form[0]!) && foldKey(names[0]!)[0] !== form[0] ? 1 : 0;
  return { place: { start: start + particle, end: stop, name: names[0]!, state }, end: i + found.length };
}
