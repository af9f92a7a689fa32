import { isDefinite } from '../../arabic/clitics';
import {
  HUMANS,
  PREPOSITIONS,
  PRONOUN_SUBJECT,
  STATEMENT,
  SURVEYS,
  THAT,
  WITH_PRONOUN,
} from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import { type ReportingVerb, withoutObjects } from '../../lexicon/verbs';
import { complementOf } from './complement';
import type { Complement } from './complement-frame';
import { LIMITS } from './limits';
import { phraseBefore } from './phrase-before';
import { countedAt, countedEnd, isTowards } from './quantified';
import { definiteAt, formAt, mentionAt, readingsAt, type Scene } from './scene';
import type { Subject } from './subject';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import { wordBefore } from './unsaid';
import type { Voices } from './voices';

/** A phrase that no mention covers is the subject only where a clause, speech or preposition follows it. */
function prefersPhrase(
  scene: Scene,
  verb: ReportingVerb,
  without: Complement | null,
  behind: Complement,
): boolean {
  if (without === null || without.at === behind.at) return true;
  // `نفى بعض النواب علمهم`
  const counted = without.type === 'obj' ? countedAt(scene, without.at) : without.at;
  const countable = counted > without.at && (behind.type === 'that' || !isTowards(verb));
  if (countable && (behind.type !== 'obj' || countedEnd(scene, counted, behind.at + 1) !== null)) return true;
  // `اتهمت الدول الأربع إيران بـ`: a mention behind the phrase is the object; `نفى مسؤول في الرئاسة الخبر`.
  if (behind.type === 'obj' && without.type === 'obj')
    return (
      mentionAt(scene, behind.at)?.first === behind.at ||
      HUMANS.has(formAt(scene, without.at)) ||
      isNominative(formAt(scene, without.at))
    );
  // `أكد حرص الحكومة على`: a noun without article that is nobody is what is asserted.
  const head = formAt(scene, without.at);
  if (without.type === 'obj' && !definiteAt(scene, without.at) && !HUMANS.has(head) && !isNominative(head))
    return scene.mention[without.at]! >= 0;
  return without.type === 'obj' && behind.type !== 'obj';
}

/** A sound plural in the nominative can be no object: `أعلن القائمون على السباق تأجيله`. */
function isNominative(form: string): boolean {
  return form.length > 5 && form.endsWith('ون') && !VERB_PREFIX.test(form);
}

const VERB_PREFIX = /^[وف]?[يت]/;

/** Whether the clause itself shows the subject before its verb. */
function isFixed(subject: Subject | null): subject is Subject {
  return subject?.by === 'voice' && subject.rule !== 'speaker/clause-head';
}

/** Whether the verb takes the one addressed as its object: `حث السكان على`. */
export function demandsOf(verb: ReportingVerb): boolean {
  return verb.act === 'demands' && verb.objects.length > 0;
}

/** `انسحب ودعا أنصاره إلى التصويت`: people of his own are addressed. */
const OWN_PEOPLE = /^(?:انصار|رفاق|جيران|اقارب|حزب)(?:ه|ها|هم)$/;

/** Whether an unknown noun behind a verb of demand is who demands rather than who is addressed. */
function canDemand(head: string, { gender }: Reading): boolean {
  if (OWN_PEOPLE.test(head)) return false;
  // `وطالب التقرير بدراسة الخطة`
  if (isDefinite(head) && (STATEMENT.has(head) || SURVEYS.has(head))) return true;
  return head.endsWith('ون') || HUMANS.has(head) || (gender === 'f' && /(?:ه|ات)$/.test(head));
}

/** A name right before its clause closes a subject that no mention covers: `أكد نقيب الصيادين في الشمال سامي أن`. */
function nameBeforeClause(
  scene: Scene,
  reading: Reading,
  verb: ReportingVerb,
  from: number,
  end: number,
): { subject: Subject; complement: Complement } | null {
  if (reading.number !== 's' || PREPOSITIONS.has(formAt(scene, from)) || THAT.has(formAt(scene, from)))
    return null;
  const complement = complementOf(scene, withoutObjects(verb), from, Math.min(end, from + LIMITS.attached));
  if (!complement || complement.type === 'prep') return null;
  // `تصف الموسوعة سميث بأنه`: the name is whom the verb describes.
  if (formAt(scene, complement.at).startsWith('ب') && verb.objects.length > 0) return null;
  const mention = mentionAt(scene, complement.at - 1);
  if (mention?.by !== 'name' || mention.end !== complement.at || mention.proclitic !== '') return null;
  const before = formAt(scene, mention.first - 1);
  // `أكد محامي سميث أن`: a bare noun right before a name governs it.
  if (mention.first === from + 1 && !definiteAt(scene, from)) return null;
  if (mention.first <= from || PREPOSITIONS.has(before) || /^[لب]/.test(before)) return null;
  if (readingsAt(scene, from).length > 0) return null;
  const subject: Subject = {
    by: 'voice',
    voice: mention.entity,
    rule: 'speaker/apposition',
    end: mention.end,
  };
  return { subject, complement };
}

function isPeople(voices: Voices, voice: number): boolean {
  const { kind, plural } = voices.all[voice]!;
  return kind === 'unnamed' && plural;
}

/** Verbs that nobody behind them hears. */
const TELLS: ReadonlySet<string> = new Set(['قال', 'كتب', 'صرح', 'غرد']);

/** Whether a verb behind a relative takes its noun up again by a pronoun: `التي تعتبرها`, `الذي وصفه`. */
function isResumed(scene: Scene, { ending }: Reading, i: number): boolean {
  // `البيانات التي دعت فيها البعثة إلى`
  const apart = ending !== 'own' && WITH_PRONOUN.has(formAt(scene, i + 1));
  if (ending !== 'own' && !apart) return false;
  const [pronoun = ''] = /(?:ها|هم|ه)$/.exec(formAt(scene, apart ? i + 1 : i)) ?? [];
  const relative = formAt(scene, i - 1);
  return (
    (relative.endsWith('التي') && pronoun === 'ها') ||
    (relative.endsWith('الذي') && pronoun === 'ه') ||
    (relative.endsWith('الذين') && pronoun === 'هم')
  );
}

/** The subject of a finite verb and what it reports: before the verb, behind it, or left out. */
export function subjectOf(
  scene: Scene,
  voices: Voices,
  i: number,
  next: number,
  reading: Reading,
  from: number,
  end: number,
  verb: ReportingVerb,
): { subject: Subject | null; complement: Complement | null; fixed: boolean } {
  const before = subjectBefore(scene, voices, reading, i, from);
  // `الأسرة التي تقول السلطات إنها`: of what has no object, the relative is only spoken of.
  const objectless = verb.objects.length === 0 && reading.ending === 'bare';
  if (before?.by === 'voice' && before.rule === 'speaker/relative' && objectless) {
    const own = subjectAfter(scene, voices, reading, next, end, false);
    const said = own && complementOf(scene, verb, own.end, end);
    if (own && said?.type === 'that' && said.at === own.end)
      return { subject: own, complement: said, fixed: false };
  }
  // `الجماعة التي تعتبرها تركيا إرهابية`: what the pronoun stands for does not speak.
  if (before?.by === 'voice' && before.rule === 'speaker/relative' && isResumed(scene, reading, i)) {
    const own = subjectAfter(scene, voices, reading, next, end, false);
    const said = own && complementOf(scene, verb, own.end, end);
    if (own && said) return { subject: own, complement: said, fixed: false };
  }
  // `الهجمات التي تتهم طهران إسرائيل بها`: of two mentions the first is the subject.
  const accuses = verb.objects.some((frame) => frame !== 'obj') || verb.act === 'accuses';
  if (before?.by === 'voice' && before.rule === 'speaker/relative' && reading.ending === 'bare' && accuses) {
    const own = subjectAfter(scene, voices, reading, next, end, false);
    const other = own && mentionAt(scene, own.end);
    const said = own && complementOf(scene, verb, own.end, end);
    if (own && said?.type === 'obj' && said.at === own.end && other?.first === own.end && !other.proclitic)
      return { subject: own, complement: said, fixed: false };
  }
  if (isFixed(before))
    return { subject: before, complement: complementOf(scene, verb, next, end), fixed: true };
  const complement = complementOf(scene, verb, next, end);
  // `كما أنها طالبت`: the pronoun is the subject.
  // `أفادت الوكالة أنه كتب سامي حداد: …`: whom such a verb names behind it is its subject all the same.
  const named =
    TELLS.has(verb.lemma) && mentionAt(scene, next)?.first === next && mentionAt(scene, next)?.by === 'name';
  if (PRONOUN_SUBJECT.has(wordBefore(scene, i)) && !named) return { subject: null, complement, fixed: true };
  // `كانت تطالب الحكومة بالتدخل`: behind كان and its verb stands the one addressed.
  const was = demandsOf(verb) && /^كانت?$/.test(wordBefore(scene, i));
  const after = was ? null : subjectAfter(scene, voices, reading, next, end, false);
  const behindAfter = after && complementOf(scene, verb, after.end, end);
  // `وحث السكان على التهدئة`: people right before the preposition are those addressed.
  const people =
    after?.by === 'voice' &&
    isPeople(voices, after.voice) &&
    behindAfter?.type === 'prep' &&
    !/.{3}(?:و|ون)$/.test(formAt(scene, next)); // in the nominative they demand
  // `وحملت الحكومة المسؤولية`: who is followed by the blame bears it.
  const blamed =
    verb.frames.includes('obj>مسؤولية') && after !== null && formAt(scene, after.end).includes('مسووليه');
  if (after && !blamed && !(people && demandsOf(verb) && behindAfter.at === after.end))
    return { subject: after, complement: behindAfter, fixed: false };
  if (after) return { subject: null, complement, fixed: false };
  const apposed = nameBeforeClause(scene, reading, verb, next, end);
  if (apposed) return { ...apposed, fixed: false };
  const preceding = phraseBefore(scene, voices, reading, i, from);
  if (preceding) return { subject: preceding, complement, fixed: true };
  const addressed =
    was || (complement?.type === 'obj' && demandsOf(verb) && !canDemand(formAt(scene, next), reading));
  const phrase = addressed ? null : subjectAfter(scene, voices, reading, next, end, true);
  const behind = phrase && complementOf(scene, verb, phrase.end, end);
  // `ودعا المجتمع الدولي للضغط`: whom it addresses stands between the verb and what is demanded.
  const called =
    demandsOf(verb) &&
    phrase?.end === behind?.at &&
    behind?.type === 'prep' &&
    !canDemand(formAt(scene, next), reading);
  // `ووصف الوضع في القرية بأنه خطير`: what is described stands behind the verb.
  const described =
    verb.lemma === 'وصف' &&
    behind !== null &&
    behind.type !== 'obj' &&
    complement?.type === 'obj' &&
    definiteAt(scene, next) &&
    !HUMANS.has(formAt(scene, next).slice(2));
  if (called || described)
    return { subject: before, complement: { type: 'obj', at: next, first: next, skip: 0 }, fixed: false };
  if (phrase && behind && prefersPhrase(scene, verb, complement, behind))
    return { subject: phrase, complement: behind, fixed: false };
  return { subject: before, complement, fixed: false };
}
