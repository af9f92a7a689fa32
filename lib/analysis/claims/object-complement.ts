import { isDefinite } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import {
  ADJUNCT_TAIL,
  JOINS,
  NOT_WITH_BI,
  PREPOSITIONS,
  RELATIVES,
  STATEMENT,
  THAT,
  TIME,
} from '../../lexicon/cues';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import type { Frame, ReportingVerb } from '../../lexicon/verbs';
import { skipAdjuncts } from './adjuncts';
import { APART, type Complement } from './complement-frame';
import { LIMITS } from './limits';
import { definiteAt, formAt, mentionAt, readingsAt, type Scene } from './scene';

/** Verbs behind a statement without article that say who made it or where it stands. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  'القاها القاه القته ادلي ادلت نشره نشرها نشرته نشرتها بثه بثته بثتها تلقي تلقت تلقته وزعه وزعته اجراها اجرته اجراه عقده عقدته اعقبت اعقب تلت سبقت صدر صدرت ورد وردت'.split(
    ' ',
  ),
);

/** Whether a frame `obj>ب` finds its preposition behind the object. */
function goesOn(scene: Scene, frame: Frame, object: number, end: number): boolean {
  const wanted = frame.slice('obj>'.length);
  const limit = Math.min(end, object + LIMITS.object);
  for (let i = object + 1; i < limit; i++) {
    const form = formAt(scene, i);
    if (wanted === 'مسؤولية') {
      if (form.includes('مسووليه')) return true;
    } else if (wanted === 'ب' || wanted === 'ل') {
      if (form.startsWith(wanted) && !NOT_WITH_BI.has(form)) return true;
    } else if (APART.get(form) === wanted) return true;
    if (wanted !== 'مسؤولية' && THAT.has(form)) return true;
  }
  return false;
}

/**
 * Object behind an apposition between commas: `أعلنت الكتائب، الجناح العسكري للحركة، مسؤوليتها`. What goes on with
 * `و`, a participle or a preposition is no object: there the words between the commas are.
 */
function behindApposition(scene: Scene, from: number, object: number, end: number): number {
  if (object !== from || !(scene.gaps[object]! & Gap.comma)) return object;
  for (let i = object + 1; i < Math.min(end, object + LIMITS.phrase); i++) {
    if (!(scene.gaps[i]! & Gap.comma)) continue;
    const form = formAt(scene, i);
    // `نفى المدير، سامي حداد، غلق الباب، السبت، قائلا`: a day is nothing that is denied.
    if (TIME.has(form)) continue;
    const goes =
      form[0] === 'و' || PREPOSITIONS.has(form) || readingsAt(scene, i).length > 0 || JOINS.has(form);
    return goes || /^[لب]/.test(form) || THAT.has(form) ? object : i;
  }
  return object;
}

/** Object behind what describes a statement: `انتقد في مقابلة نشرتها الصحيفة، الخطة`; `end` where nothing follows it. */
function behindDescription(scene: Scene, object: number, end: number): number {
  // `في مؤتمر صحفي عقده أمس`
  const tail = ADJUNCT_TAIL.has(formAt(scene, object - 1)) ? 1 : 0;
  const statement = formAt(scene, object - 1 - tail);
  if (!DESCRIBING.has(formAt(scene, object)) || !STATEMENT.has(statement)) return object;
  if (isDefinite(statement) || /(?:ته|تها|تهم|ها)$/.test(statement)) return object;
  const limit = Math.min(end, object + LIMITS.attached);
  for (let i = object + 1; i < limit; i++) if (scene.gaps[i]! & Gap.comma) return skipAdjuncts(scene, i, end);
  return end;
}

/** A bare noun phrase as content, from word `from` on, behind adverbials of time and place. */
export function objectComplement(
  scene: Scene,
  verb: ReportingVerb,
  from: number,
  end: number,
): Complement | null {
  if (verb.objects.length === 0) return null;
  const object = behindDescription(
    scene,
    behindApposition(scene, from, skipAdjuncts(scene, from, end), end),
    end,
  );
  // `أعلن القصر (مقر الرئاسة) أن`: what stands in brackets explains the subject.
  if (object >= end || (object === from && scene.gaps[object]! & Gap.open)) return null;
  const form = formAt(scene, object);
  // `كشف تقرير صادر عن المركز عن مقتل`: whose the report is
  if (/^صادره?$/.test(form) && formAt(scene, object + 1) === 'عن') return null;
  // `أكد التحالف لرصد الانتهاكات أن`: what ل governs belongs to the noun before it.
  const governed = /^[بل]/.test(form) && !ORDINARY_WORDS.has(form) && scene.mention[object]! < 0;
  if (governed && (ORDINARY_WORDS.has(form.slice(1)) || isDefinite(form.slice(1)))) return null;
  // `أعلنت لجنة الطوارئ الإشعاعية عن فقدان`: an adjective that the body's mention leaves out.
  const subject = object === from ? mentionAt(scene, from - 1) : null;
  const adjective = subject?.by === 'body' && subject.end === from && /يه$/.test(form) && !scene.gaps[from];
  if (adjective && definiteAt(scene, from) && definiteAt(scene, from - 1)) return null;
  if (PREPOSITIONS.has(form) || THAT.has(form) || RELATIVES.has(form) || form.length < 2) return null;
  if (!verb.objects.some((frame) => frame === 'obj' || goesOn(scene, frame, object, end))) return null;
  return { type: 'obj', at: object, first: object, skip: 0 };
}
