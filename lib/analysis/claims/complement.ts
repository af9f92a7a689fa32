import { Gap } from '../../arabic/gaps';
import { NO_CONTENT_BEFORE_THAT, SAYING, THAT } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import type { ReportingVerb } from '../../lexicon/verbs';
import { allows, type Complement } from './complement-frame';
import { LIMITS } from './limits';
import { isNameQuote } from './name-quote';
import { objectComplement } from './object-complement';
import { opensOwnClause } from './own-clause';
import { prepositional } from './own-preposition';
import { isNamedBefore, isShort, leadsToSpeech } from './quotation-behind';
import { definiteAt, formAt, readingsAt, type Scene, shows } from './scene';
import { isTakenOver } from './taken-over';
import { Sign } from './word-signs';

/** Whether the verb takes a clause with this conjunction: any with أن, or with `ب` one with بأن. */
function takesClause(verb: ReportingVerb, conjunction: string): boolean {
  return allows(verb, 'that') || (conjunction[0] === 'ب' && (allows(verb, 'ب') || allows(verb, 'ب>that')));
}

/** Whether a verb reports by an object alone: `حمل الشركة المسؤولية`, but not `تحمل سلعا يمكنها أن تفسد`. */
function onlyObjects({ frames, objects }: ReportingVerb): boolean {
  return objects.length === frames.length;
}

/** Whether a participle that is no mere saying goes on with a clause of its own. */
function goesOnByItself(verb: ReportingVerb, { form, verb: other }: Reading): boolean {
  return form === 'participle' && other.lemma !== 'قال' && other !== verb;
}

function isFiniteWithObject({ form, ending }: Reading): boolean {
  return ending === 'own' && (form === 'perfect' || form === 'imperfect');
}

/** First أن that opens content between two words, or -1. */
function clauseWithin(scene: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (scene.gaps[i]! & (Gap.stop | Gap.quote)) return -1;
    // `طالبت بالتحقيق، قائلة إن`: the clause is the participle's.
    if (scene.gaps[i]! & Gap.comma && readingsAt(scene, i).some(({ form }) => form === 'participle'))
      return -1;
    if (
      scene.signs[i]! & Sign.that &&
      !isCondition(scene, i) &&
      !NO_CONTENT_BEFORE_THAT.has(formAt(scene, i - 1)) &&
      !shows(scene, i - 1, Sign.apart)
    )
      return i;
  }
  return -1;
}

/** `هدد بالرد إن استمر القصف`: with the hamza below it behind another verb than قال, it is mostly a condition. */
function isCondition(scene: Scene, i: number): boolean {
  const { start, end } = scene.words[i]!;
  if (scene.document.text.slice(start, end) !== 'إن') return false;
  return !readingsAt(scene, i - 1).some(({ verb }) => verb.lemma === 'قال');
}

function behindColon(scene: Scene, i: number, quotation: number): Complement {
  if (quotation < 0 && THAT.has(formAt(scene, i))) return { type: 'that', at: i, first: i + 1, skip: 0 };
  return { type: quotation >= 0 ? 'quote' : 'colon', at: i, first: i, skip: 0 };
}

/** Whether بأن far behind a verb may still be its own: that of a verb with other meanings must take ب. */
function goesWithBi({ reading, frames }: ReportingVerb): boolean {
  return reading === 'plain' || frames.some((frame) => /ب(?:>that)?$/.test(frame));
}

const ONLY_SAYS: ReadonlySet<string> = new Set(['أضاف', 'تابع', 'صرح', 'ذكر']);

/** What a word must show to be looked at behind a verb. */
const SIGNS = Sign.that | Sign.preposition | Sign.reporting;

/**
 * First conjunction, colon, quotation or preposition of the verb from word `from` on.
 * @param end where the stretch ends, exclusive
 */
function strong(scene: Scene, verb: ReportingVerb, from: number, end: number): Complement | null {
  const limit = Math.min(end, from + LIMITS.clause);
  for (let i = from; i < limit; i++) {
    const gap = scene.gaps[i]!;
    const quotation = scene.opening[i]!;
    if (quotation < 0 && (gap & (Gap.colon | Gap.ellipsis)) === 0 && (scene.signs[i]! & SIGNS) === 0)
      continue;
    if (gap & Gap.colon && !(gap & Gap.tight && scene.words[i]!.number))
      if (verb.reading === 'homograph' && !allows(verb, 'quote') && !THAT.has(formAt(scene, i))) return null;
      else return behindColon(scene, i, quotation);
    const form = formAt(scene, i);
    // `وقالت المعلمة سمر.. كنا نشتري الماء`: two stops for a colon.
    if (i === from && gap & Gap.ellipsis && allows(verb, 'quote')) return behindColon(scene, i, quotation);
    if (quotation >= 0) {
      if (THAT.has(form)) return { type: 'that', at: i, first: i + 1, skip: 0 };
      if (
        !(allows(verb, 'quote') || allows(verb, 'that')) ||
        isNameQuote(scene, quotation) ||
        isNamedBefore(scene, verb, quotation) ||
        isShort(scene, quotation, allows(verb, 'quote') ? end : Number.POSITIVE_INFINITY) ||
        leadsToSpeech(scene, quotation, limit)
      ) {
        i = Math.max(i, scene.quoted[quotation]![1] - 1);
        continue;
      }
      return { type: 'quote', at: i, first: i, skip: 0 };
    }
    if (shows(scene, i, Sign.that)) {
      const before = formAt(scene, i - 1);
      if (NO_CONTENT_BEFORE_THAT.has(before)) continue;
      // `ونشر الصورة يسمح له بأن يفوز`: بأن belongs to a nearer verb.
      if (form[0] === 'ب' && i - from > LIMITS.name && !(gap & Gap.comma) && !goesWithBi(verb)) continue;
      // `غرد عن التحقيق زاعما أن`: the clause is the participle's.
      if (i - 1 > from && readingsAt(scene, i - 1).some((reading) => goesOnByItself(verb, reading)))
        return null;
      // `تحمل ما قيل إنهم مقاتلون`: nobody is said to say it.
      if (i - 1 > from && before === 'قيل') return null;
      // `رفضوا المزاعم التي وصفوها بأنها`: the clause is that verb's.
      if (i - 1 > from && form[0] === 'ب' && readingsAt(scene, i - 1).some(isFiniteWithObject)) return null;
      const atOnce = i === from && !onlyObjects(verb);
      if (takesClause(verb, form) || atOnce || SAYING.has(before))
        return { type: 'that', at: i, first: i + 1, skip: 0 };
    }
    const found = prepositional(scene, verb, i, from, end);
    if (found?.skip === 1 && allows(verb, 'that')) {
      // `صرح المتحدث بالوزارة أن`: ب belongs to the subject's office.
      // `أضاف الوزير في كلمته بالجلسة العامة أمام البرلمان، اليوم، أن`: of a verb that only says, ب says where.
      const far = ONLY_SAYS.has(verb.lemma) ? LIMITS.attached : LIMITS.name * 2;
      const clause = clauseWithin(scene, i + 1, Math.min(limit, i + far));
      if (clause >= 0) return { type: 'that', at: clause, first: clause + 1, skip: 0 };
    }
    // `أضافت بتحد "لن نتراجع"`: ب says how, the quotation what.
    if (found?.skip === 1 && scene.opening[i + 1]! >= 0 && allows(verb, 'quote'))
      return { type: 'quote', at: i + 1, first: i + 1, skip: 0 };
    if (found) return found;
    // `رفضت الأسرة التعليق، وقالت النقابة إن`
    const joins = (scene.gaps[i]! & Gap.comma) !== 0 && form[0] === 'و';
    if ((i > from || joins) && isTakenOver(scene, verb, i)) return null;
  }
  return null;
}

/**
 * Word behind an aside between dashes that parts a verb from what it reports: `وأضاف -خلال لقائه الوفد- "الباب مفتوح"`;
 * `from` where there is none.
 */
function behindAside(scene: Scene, from: number, end: number): number {
  if (!(scene.gaps[from]! & Gap.dash) || scene.gaps[from]! & Gap.tight) return from;
  const limit = Math.min(end, from + LIMITS.aside);
  for (let i = from + 1; i < limit; i++) {
    if (scene.gaps[i]! & Gap.stop) return from;
    if (!(scene.gaps[i]! & Gap.dash) || scene.gaps[i]! & Gap.tight) continue;
    const leads = scene.opening[i]! >= 0 || THAT.has(formAt(scene, i)) || (scene.gaps[i]! & Gap.colon) !== 0;
    return leads ? i : from;
  }
  return from;
}

/** Whether the words between two are those to whom something is told: `أبلغت الوزارة | النقابة | بأن الطريق مغلق`. */
function isTold(scene: Scene, object: number, clause: number): boolean {
  if (shows(scene, clause - 1, Sign.apart)) return false;
  if (formAt(scene, clause)[0] !== 'ب' && clause - object > LIMITS.name) return false;
  return (
    definiteAt(scene, object) ||
    scene.mention[object]! >= 0 ||
    /.{3}(?:ين|ها|هم)$/.test(formAt(scene, object))
  );
}

const OBJECT_PRONOUN: ReadonlySet<string> = new Set('اياه اياها اياهم اياهما'.split(' '));

/**
 * Finds what a cue reports.
 * @param from word behind the cue and its subject
 * @param end where the stretch ends, exclusive
 * @returns null where nothing follows that the verb can report
 */
export function complementOf(
  scene: Scene,
  verb: ReportingVerb,
  from: number,
  end: number,
): Complement | null {
  const aside = behindAside(scene, from, end);
  if (aside > from) return complementOf(scene, verb, aside, end);
  // `واصفا إياه بأنه`: the pronoun is an object that says nothing.
  if (OBJECT_PRONOUN.has(formAt(scene, from)))
    return strong(scene, verb, from + 1, end) ?? objectComplement(scene, verb, from + 1, end);
  const found = strong(scene, verb, from, end);
  const object = objectComplement(scene, verb, from, end);
  if (!object) return found;
  if (!found) return object;
  if (object.at >= found.at || opensOwnClause(scene, object, found)) return found;
  // `أبلغت الوزارة النقابة بأن الطريق مغلق`: whom somebody tells is no part of it.
  if (verb.lemma === 'أبلغ' && found.type === 'that' && isTold(scene, object.at, found.at)) return found;
  // `إياد سامي، زعيم الحزب، بـ…`: what stands between commas before the preposition is an apposition.
  const apposed =
    object.at === from && scene.gaps[object.at]! & Gap.comma && scene.gaps[found.at]! & Gap.comma;
  return apposed && scene.mention[object.at]! < 0 ? found : object;
}
