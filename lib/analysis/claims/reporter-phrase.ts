import { Gap } from '../../arabic/gaps';
import { HOW_IT_STANDS, OCCASIONS, WITHHOLDS } from '../../lexicon/cues';
import { LIMITS } from './limits';
import { formAt, mentionAt, readingsAt, type Scene, shows } from './scene';
import { EXCEPT_APART } from './spelling';
import { Sign } from './word-signs';

/** What behind `في وقت` says when, and opens no clause: `في وقت لاحق`. */
const WHEN: ReadonlySet<string> = new Set('لاحق سابق متاخر مبكر واحد قريب قياسي قصير محدد لم'.split(' '));

/** Words that with أن set one clause against another. */
const EXCEPTS: ReadonlySet<string> = new Set([EXCEPT_APART, 'بيد', 'غير']);

/** Word behind `دون`, `من دون`, `لكن بدون أن` at word `i`; `i` where none is there. */
function behindWithout(scene: Scene, i: number): number {
  let at = /^و?لكن$/.test(formAt(scene, i)) ? i + 1 : i;
  if (formAt(scene, at) === 'من') at++;
  const form = formAt(scene, at);
  if (form !== 'دون' && form !== 'بدون') return i;
  return formAt(scene, at + 1) === 'ان' ? at + 2 : at + 1;
}

/** Whether the clause goes on behind the comma that closes a phrase: `أكدت النقابة، في مؤتمر صحفي، إلغاء الحفل`. */
function isSetBetween(scene: Scene, i: number): boolean {
  const end = Math.min(scene.words.length, i + LIMITS.phrase);
  for (let at = i + 1; at < end && !(scene.gaps[at]! & (Gap.stop | Gap.line)); at++) {
    if (!(scene.gaps[at]! & Gap.comma) || shows(scene, at, Sign.time)) continue;
    const participle = readingsAt(scene, at).some(({ form }) => form === 'participle');
    return !participle && formAt(scene, at)[0] !== 'و';
  }
  return false;
}

/**
 * Whether a phrase at word `i`, behind a comma, is the reporter's: where something was said (`، في مقابلة مع
 * الإذاعة`), how it stands (`، في أحدث تصعيد`), what goes on besides (`، في وقت تستمر فيه المعارك`), what was kept back
 * (`، دون أن يحدد موعدا`) or what another says against it (`، إلا أن الحكومة نفت`).
 */
export function opensReporterPhrase(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  const next = formAt(scene, i + 1);
  if (form === 'في') {
    if (next === 'وقت') return !WHEN.has(formAt(scene, i + 2));
    if (HOW_IT_STANDS.has(next)) return true;
    return OCCASIONS.has(next) && !isSetBetween(scene, i);
  }
  if (EXCEPTS.has(form)) return next === 'ان' && mentionAt(scene, i + 2)?.first === i + 2;
  const kept = behindWithout(scene, i);
  if (kept > i) return WITHHOLDS.has(formAt(scene, kept));
  return false;
}
