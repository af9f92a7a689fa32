import { isDefinite } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import { JOINS, PREPOSITIONS, RELATIVES, THAT, TIME } from '../../lexicon/cues';
import { readingsOf } from '../../lexicon/verb-forms';
import { LIMITS } from './limits';
import { definiteAt, formAt, type Scene, type Stretch } from './scene';

/** Word at which the content of a sentence begins behind an attribution at its head. */
export function behindHead(scene: Scene, end: number, stretchEnd: number): number {
  let limit = Math.min(stretchEnd, end + LIMITS.phrase);
  for (let i = end; i < limit; i++) {
    const form = formAt(scene, i);
    if (THAT.has(form)) return i + 1;
    if (form[0] === 'ف' && THAT.has(form.slice(1))) return i + 1;
    if (!(scene.gaps[i]! & (Gap.comma | Gap.colon))) continue;
    if (form === 'فقد') return i + 1;
    // `بحسب بيان للمركز، الذي يتابع الحالة، ارتفع العدد`: what describes the source says nothing.
    if ((RELATIVES.has(form) && form[0] !== 'و') || form === 'نقلا') {
      let closed = i + 1;
      while (closed < stretchEnd && !(scene.gaps[closed]! & Gap.comma)) closed++;
      if (closed - i > LIMITS.joint) return i;
      limit = Math.min(stretchEnd, closed + LIMITS.phrase);
      if (closed >= stretchEnd) return stretchEnd;
      i = closed - 1;
      continue;
    }
    return form[0] === 'ف' && THAT.has(form.slice(1)) ? i + 1 : i;
  }
  return Math.min(end, stretchEnd);
}

/** End of the sentence behind a headline's two stops; that of the headline where nothing follows them. */
export function behindStops(scene: Scene, { end }: Stretch): number {
  if (!(scene.gaps[end]! & Gap.ellipsis) || scene.gaps[end]! & Gap.line) return end;
  return scene.stretches.find(({ first }) => first === end)?.end ?? end;
}

/** What opens a clause of the reporter's own behind an attribution: `أغلق الطريق، بحسب الشرطة، فيما نفى السكان ذلك`. */
const CONTRASTS: ReadonlySet<string> = new Set(
  'لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم فيما بينما كما'.split(' '),
);

/** Whether a clause of its own follows the attribution: `ارتفعت الأسعار، بحسب الوزارة، وأغلقت متاجر`. */
function startsClause(scene: Scene, at: number): boolean {
  const form = formAt(scene, at);
  if (CONTRASTS.has(form) || (form === 'في' && formAt(scene, at + 1) === 'حين')) return true;
  return form[0] === 'و' && form.length > 3 && !isDefinite(form.slice(1)) && scene.mention[at]! < 0;
}

/** Whether the clause runs on across an attribution that nothing marks off: `يسلك السكان وفق الشرطة طرقا بعيدة`. */
export function goesOnUnmarked(
  scene: Scene,
  { first, end }: Pick<Stretch, 'first' | 'end'>,
  stretchEnd: number,
): boolean {
  if (end >= stretchEnd || (scene.gaps[first]! | scene.gaps[end]!) & ~Gap.tight) return false;
  const form = formAt(scene, end);
  return (
    !definiteAt(scene, end) &&
    scene.mention[end]! < 0 &&
    !scene.words[end]!.number &&
    !PREPOSITIONS.has(form) &&
    !TIME.has(form) &&
    !JOINS.has(form) &&
    !RELATIVES.has(form) &&
    !/^[وفبلك]/.test(form) &&
    readingsOf(form).length === 0
  );
}

/** Whether nothing but a date or place follows the attribution up to the sentence's end. */
export function endsClause(scene: Scene, at: number, stretchEnd: number): boolean {
  if (at >= stretchEnd) return true;
  for (let i = at; i < stretchEnd; i++)
    if (scene.gaps[i]! & (Gap.comma | Gap.dash)) return i - at > 8 || startsClause(scene, i);
  return true;
}

/** `وقالت`: the sentence's own conjunction is no part of the content; a word that begins with waw keeps it. */
export function startsWithAnd(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return form[0] === 'و' && form.length > 3 && !['وزير', 'وزاره', 'وفد', 'وكاله', 'واشنطن'].includes(form);
}
