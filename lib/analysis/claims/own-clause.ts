import { Gap } from '../../arabic/gaps';
import { NO_CONTENT_BEFORE_THAT, PREPOSITIONS } from '../../lexicon/cues';
import type { Complement } from './complement-frame';
import { LIMITS } from './limits';
import { definiteAt, formAt, type Scene } from './scene';

/**
 * Whether what looks like an object belongs to the subject, since a clause follows that only the cue can govern:
 * `أكد قائدا الشرطة | والدفاع المدني في البلاد | أن الوضع هادئ`. A verb or preposition right before أن, or a word
 * of reporting in between, takes the clause for itself.
 */
export function opensOwnClause(scene: Scene, object: Complement, found: Complement): boolean {
  if (found.type !== 'that' || !THAT_FREE.has(formAt(scene, found.at))) return false;
  const before = formAt(scene, found.at - 1);
  const comma = (scene.gaps[found.at]! & (Gap.comma | Gap.close)) !== 0;
  if (PREPOSITIONS.has(before) || NO_CONTENT_BEFORE_THAT.has(before)) return false;
  if (!comma && IMPERFECT.test(before)) return false;
  for (let i = object.at; i < found.at; i++) {
    if (scene.gaps[i]! & Gap.stop && !(scene.gaps[i]! & Gap.tight)) return false;
    if (i > object.at && scene.gaps[i]! & Gap.quote && !inShortQuote(scene, i)) return false;
    if (scene.readings[i]!.length > 0) return false;
  }
  const joined = formAt(scene, object.at)[0] === 'و' || scene.mention[object.at]! >= 0;
  // `أكد قائدا الشرطة والدرك في البلاد أن`: a name or a noun with article right before it governs no clause.
  return comma || joined || scene.mention[found.at - 1]! >= 0 || definiteAt(scene, found.at - 1);
}

/** Whether the mark before word `i` opens or closes a few words: `لمحطة "الأفق" المحلية أن`. */
function inShortQuote(scene: Scene, i: number): boolean {
  const cover = scene.cover[i]! >= 0 ? scene.cover[i]! : scene.cover[i - 1]!;
  if (cover < 0) return false;
  const [first, end] = scene.quoted[cover]!;
  return end - first <= LIMITS.name && (first === i || end === i);
}

/** أن that begins a clause of its own; `بأن` belongs to a noun or verb before it. */
const THAT_FREE: ReadonlySet<string> = new Set('ان انه انها انهم انهما'.split(' '));

/** Verbs before أن: `يريد أن`, `تستطيع أن`. */
const IMPERFECT = /^[وف]?س?[يتن].../;
