import { Gap } from '../../arabic/gaps';
import { JOINS, NEGATIONS, RELATIVES, WAS } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import type { ReportingVerb } from '../../lexicon/verbs';
import { allows } from './complement-frame';
import { formAt, readingsAt, type Scene } from './scene';
import { Sign } from './word-signs';

/** Whether another cue at word `i` takes over from the one that searches. */
function takesOver(verb: ReportingVerb, reading: Reading, before: string, comma: boolean): boolean {
  if (reading.form === 'perfect' || reading.form === 'imperfect') {
    if (JOINS.has(before) && reading.ending === 'bare' && reading.form === 'perfect') return true;
    if (reading.verb.reading !== 'plain' || reading.ending !== 'bare') return false;
    if (verb.reading === 'homograph' && RELATIVES.has(before)) return true;
    // `نشر الوزير تغريدة قال فيها إن`: the nearer verb says it, unless it does not: `عن مصدر لم تذكر اسمه أن`.
    if (verb.reading === 'homograph' && reading.form === 'perfect') return !NEGATIONS.has(before);
    // `إلى ذلك، قالت القوات إنها`: a clause of its own begins.
    return reading.proclitic.startsWith('و') || JOINS.has(before) || (comma && reading.form === 'perfect');
  }
  return reading.form === 'participle' && reading.ending === 'bare' && reading.verb.lemma === 'قال';
}

/** Whether word `i` is a cue of its own, so that what follows is no longer what `verb` reports. */
export function isTakenOver(scene: Scene, verb: ReportingVerb, i: number): boolean {
  if ((scene.signs[i]! & Sign.reporting) === 0) return false;
  // `قال الوزير الذي كان يتحدث في لقاء "…"`: the relative clause only says where.
  if (WAS.has(formAt(scene, i - 1)) && RELATIVES.has(formAt(scene, i - 2))) return false;
  const comma = (scene.gaps[i]! & Gap.comma) !== 0;
  const before = formAt(scene, i - 1);
  // `انتقد كثيرون ظهور المذيعة التي قالت: "…"`: the speech is hers.
  const speaks = (scene.gaps[i + 1]! & Gap.colon) !== 0 || scene.opening[i + 1]! >= 0;
  const hers = speaks && RELATIVES.has(before);
  return readingsAt(scene, i).some(
    (reading) =>
      (hers && reading.form === 'perfect' && allows(reading.verb, 'quote')) ||
      takesOver(verb, reading, before, comma),
  );
}
