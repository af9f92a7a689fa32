import { isDefinite } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import { numberWord } from '../../arabic/number-words';
import { ABOUT_SO_MANY, HUMANS, PART_OF, PART_WITH_MIN, RELATIVES, TIME } from '../../lexicon/cues';
import type { SpeechAct } from '../../lexicon/reporting';
import type { ReportingVerb } from '../../lexicon/verbs';
import { LIMITS } from './limits';
import { joinedEnd } from './named-subject';
import { definiteAt, formAt, mentionAt, readingsAt, type Scene } from './scene';

/** Sound masculine plurals in the genitive: `أحد المعلمين`. */
const PEOPLE = /.{3}ين$/;

/** Whether word `i` names people: `نواب`, `النواب`, `المعلمين`, or a mention of somebody. */
function isHuman(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  const noun = isDefinite(form) ? form.slice(2) : form;
  if (HUMANS.has(noun) || scene.mention[i]! >= 0) return true;
  return PEOPLE.test(noun) && !TIME.has(form) && readingsAt(scene, i).length === 0;
}

/** Acts whose object is somebody: `وعد الآلاف بالعمل`, `اتهم معظم المشرفين بالفساد`. */
const TOWARDS: ReadonlySet<SpeechAct> = new Set(['promises', 'threatens', 'accuses', 'demands']);

/** Whether people that are counted behind the verb are as likely its object. */
export function isTowards({ act, lemma }: ReportingVerb): boolean {
  return TOWARDS.has(act) || lemma === 'وصف';
}

const PER_CENT = /^ب?الما?يه$/;

const COUNTING: ReadonlySet<string> = new Set(['unit', 'ten', 'hundred']);

/**
 * Word that a word of quantity at `i` counts: `نواب` of `نحو مئة نائب`, `زملائه` of `أحد زملائه`; `i` where none
 * stands there.
 */
export function countedAt(scene: Scene, i: number): number {
  let at = i;
  if (ABOUT_SO_MANY.has(formAt(scene, at))) at += formAt(scene, at + 1) === 'من' ? 2 : 1;
  const form = formAt(scene, at);
  const from = formAt(scene, at + 1) === 'من';
  const counts = numberWord(form);
  // `40 في المئة`, `40 بالمئة`
  const [of, hundred] = [formAt(scene, at + 1), formAt(scene, at + 2)];
  if (scene.words[at]?.number && of === 'في' && PER_CENT.test(hundred)) return at + 3;
  if (scene.words[at]?.number && PER_CENT.test(of)) return at + 2;
  if (scene.words[at]?.number || (counts && !counts.joined && COUNTING.has(counts.kind)))
    return at + (from ? 2 : 1);
  if (at > i) return i;
  if (PART_OF.has(form)) return at + 1;
  return PART_WITH_MIN.has(form) && from ? at + 2 : i;
}

/**
 * End of a subject whose people are counted, where nothing but its object shows where it ends: `نفى بعض النواب
 * علمهم بالأمر`.
 * @param noun the word that is counted
 * @returns null where what is counted may be no people, or goes on
 */
export function countedEnd(scene: Scene, noun: number, end: number): number | null {
  if (noun >= end || scene.gaps[noun]! & (Gap.comma | Gap.stop | Gap.colon) || !isHuman(scene, noun))
    return null;
  const mention = mentionAt(scene, noun);
  const limit = Math.min(end, noun + LIMITS.name);
  let at = noun + 1;
  if (mention?.first === noun) at = joinedEnd(scene, mention.end, end);
  // `أحد مساعدي سامي حداد`
  if (!definiteAt(scene, at - 1) && mentionAt(scene, at)?.first === at) at = mentionAt(scene, at)!.end;
  while (at < limit && !scene.gaps[at] && scene.mention[at]! < 0 && definiteAt(scene, at)) {
    if (RELATIVES.has(formAt(scene, at))) return null;
    at++;
  }
  // `كل من الوزير، سامي حداد، ونظيره`
  const listed = formAt(scene, noun - 2) === 'كل' && (scene.gaps[at]! & Gap.comma) !== 0;
  return listed || /^و/.test(formAt(scene, at)) ? null : at;
}
