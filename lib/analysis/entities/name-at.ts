import type { Official } from '../../lexicon/types';
import { type NameShape, readName } from './name-shape';
import { isSureName, LINKS, marksName, OPENS_NAME, SERVANT } from './name-words';
import { officialAt } from './official-names';
import { placeAt, stateAt } from './state-names';
import { isJoined, type Sense, type Token } from './token';
import { Is } from './vocabulary';

function isPlace(tokens: readonly Token[], at: number): boolean {
  const place = stateAt(tokens, at) ?? placeAt(tokens, at);
  return place !== null && (place.proclitic === '' || (tokens[at]!.senses[0]!.is & Is.given) === 0);
}

/** Whether any reading of token `at` can open a name in running text. */
function mayOpenBare(tokens: readonly Token[], at: number): boolean {
  const { any, opens } = tokens[at]!;
  if (any & (Is.given | Is.family) || opens & OPENS_NAME) return true;
  const next = tokens[at + 1];
  return next !== undefined && marksName(next);
}

/** The first of a name's readings that has the shape of one: the lexicon's, then the grammar's. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  strength: 'introduced' | 'bare',
  useOfficials: boolean,
): { name: NameShape; official: Official | null } | null {
  if (at >= tokens.length) return null;
  const known = useOfficials ? officialAt(tokens, at) : null;
  if (!known && strength === 'bare' && !mayOpenBare(tokens, at)) return null;
  if (!known && isPlace(tokens, at)) return null;
  let best: NameShape | null = null;
  for (const sense of tokens[at]!.senses) {
    if (sense.taken > 0 && (strength === 'introduced' || !mayHideName(tokens, at, sense))) break;
    const shape = readName(tokens, at, sense, strength);
    if (shape && (!best || shape.end > best.end + 1)) best = shape;
    if (shape && sense.is & (Is.given | Is.family)) break;
  }
  if (known && (!best || known.name.end >= best.end || known.name.sense.taken !== best.sense.taken))
    return known;
  // عبد العزيز بوتفليقة متحكم في الأوضاع: of whom the lexicon knows, only names are part of the name
  if (known && best && !goesOnAsName(tokens, known.name.end)) return known;
  if (known && best) return { name: best, official: known.official };
  return best ? { name: best, official: null } : null;
}

/** Whether the word at token `at` can go on with a name that the lexicon has in a shorter form. */
function goesOnAsName(tokens: readonly Token[], at: number): boolean {
  const { form, senses } = tokens[at]!;
  return (
    (senses[0]!.is & (Is.given | Is.family | Is.definite)) !== 0 ||
    LINKS.has(form) ||
    SERVANT.has(form) ||
    form === 'جونيور'
  );
}

/** Whether a sure name stands right behind token `at`. */
export function isSureNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isJoined(tokens, at + 1) && isSureName(next.senses[0]!.is);
}

/** Whether particles may be taken off a word to find a name: not off a word that is one as it stands. */
function mayHideName(tokens: readonly Token[], at: number, sense: Sense): boolean {
  const whole = tokens[at]!.senses[0]!.is;
  if (
    sense.stem.length < 3 ||
    tokens[at]!.senses.some((other) => other.taken < sense.taken && other.is & Is.stop)
  )
    return false;
  if (whole & (Is.stop | Is.place | Is.nation | Is.time)) return false;
  // كريما is no ك before a name unless one surely follows
  if (sense.proclitic.endsWith('ك')) return isSureNext(tokens, at);
  if (!(whole & Is.ordinary)) return true;
  return (sense.is & Is.given) !== 0 && (sense.is & (Is.ordinary | Is.stop)) === 0 && sense.stem.length > 3;
}
