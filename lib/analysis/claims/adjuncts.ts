import { isDefinite } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import { ADJUNCT_TAIL, MANNER, PREPOSITIONS, STATEMENT, THAT, TIME, WITH_PRONOUN } from '../../lexicon/cues';
import { LIMITS } from './limits';
import { definiteAt, formAt, type Scene } from './scene';

/** A prepositional phrase at `i`: preposition, noun, and what agrees with it or belongs to it. */
function phraseEnd(scene: Scene, i: number, end: number): number {
  let at = i + 1;
  while (at < end && PREPOSITIONS.has(formAt(scene, at))) at++;
  const mention = scene.mention[at] ?? -1;
  if (mention >= 0) return Math.min(end, scene.entities.mentions[mention]!.end);
  at++;
  while (at < end && !(scene.gaps[at]! & (Gap.comma | Gap.colon | Gap.quote))) {
    const form = formAt(scene, at);
    if (!definiteAt(scene, at) && !TIME.has(form) && !ADJUNCT_TAIL.has(form) && !STATEMENT.has(form)) break;
    at++;
  }
  return at;
}

/** End of the one spoken to: `للصحفيين`, `لـ«الصحيفة»`. */
function addresseeEnd(scene: Scene, from: number, end: number): number {
  const mention = scene.mention[from] ?? -1;
  if (mention >= 0) return Math.min(end, scene.entities.mentions[mention]!.end);
  const quotation = scene.opening[from] ?? -1;
  if (quotation >= 0) return Math.min(end, scene.quoted[quotation]![1]);
  let at = from + 1;
  while (at < end && definiteAt(scene, at) && !TIME.has(formAt(scene, at)) && !scene.gaps[at]) at++;
  return at;
}

/** Nouns that with an adjective say how: `أعلن بشكل واضح إلغاء الحفل`. */
const IN_A_MANNER: ReadonlySet<string> = new Set('بشكل بصوره بطريقه باسلوب'.split(' '));

const YEAR: ReadonlySet<string> = new Set('العام عام سنه السنه'.split(' '));

const AMONG: ReadonlySet<string> = new Set('منها منهم بينها بينهم ابرزها ابرزهم'.split(' '));

/** End of an enumeration between commas: `أعلنت دول، منها البرازيل وتشيلي، نقل سفاراتها`; `i` where none is there. */
function amongEnd(scene: Scene, i: number, end: number): number {
  if (!(scene.gaps[i]! & Gap.comma)) return i;
  if (!AMONG.has(formAt(scene, i)) && !(formAt(scene, i) === 'من' && AMONG.has(formAt(scene, i + 1))))
    return i;
  for (let at = i + 2; at < Math.min(end, i + LIMITS.object); at++) {
    if (scene.gaps[at]! & (Gap.colon | Gap.stop)) return i;
    if (scene.gaps[at]! & Gap.comma && !/^و/.test(formAt(scene, at))) return at;
  }
  return i;
}

/**
 * Skips what may stand between a verb with its subject and a bare object: `، الأحد،`, `في بيان رسمي`,
 * `أمس`, and an apposition between commas.
 * @returns the word at which the object can begin, at most `end`
 */
export function skipAdjuncts(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const form = formAt(scene, at);
    if (at > from && scene.gaps[at]! & (Gap.colon | Gap.quote) && form !== 'ل') return at;
    if (THAT.has(form)) return at;
    const among = amongEnd(scene, at, end);
    if (among > at) at = among;
    else if (TIME.has(form) || WITH_PRONOUN.has(form) || MANNER.has(form)) at++;
    else if (IN_A_MANNER.has(form)) at += 2;
    // `نفى جملة وتفصيلا الخبر`, `نفت نفيا قاطعا الخبر`
    else if (form === 'جمله' && formAt(scene, at + 1) === 'وتفصيلا') at += 2;
    else if (form === 'نفيا') at += /^(?:قاطعا|تاما|قطعيا|مطلقا)$/.test(formAt(scene, at + 1)) ? 2 : 1;
    // `حذر هذا الأسبوع من`
    else if (/^هذ[اه]$/.test(form) && TIME.has(formAt(scene, at + 1))) at += 2;
    // `أعلنت العام 1980 ضم المدينة`
    else if (at > from && scene.words[at]!.number && YEAR.has(formAt(scene, at - 1))) at++;
    else if (PREPOSITIONS.has(form)) at = phraseEnd(scene, at, end);
    // `كشف لـCNN خطة`: to whom he said it, in Latin letters
    else if (/^ل[a-z]/.test(form)) at++;
    else if (form === 'ل') at = addresseeEnd(scene, at + 1, end);
    else if (form.startsWith('لل') && form.length > 4) at = addresseeEnd(scene, at, end);
    else if (form[0] === 'ل' && scene.mention[at]! >= 0)
      at = scene.entities.mentions[scene.mention[at]!]!.end;
    // `مصدر مسؤول بالمندوبية الإقليمية`
    else if (at === from && form[0] === 'ب' && isDefinite(form.slice(1))) at = addresseeEnd(scene, at, end);
    else return at;
  }
  return end;
}
