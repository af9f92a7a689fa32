import { Gap } from '../../arabic/gaps';
import {
  BEFORE_VERB,
  CONDITIONS,
  DRAFTS,
  HUMANS,
  JOINS,
  LIGHT_VERBS,
  NEGATED_SPEECH,
  NEGATIONS,
  NOBODY,
  PREPOSITIONS,
  PRONOUN_SUBJECT,
  RARELY,
  RELATIVES,
  SAYING,
  SURVEYS,
  THAT,
  TIME,
} from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import type { ReportingVerb } from '../../lexicon/verbs';
import { complementOf } from './complement';
import type { Complement } from './complement-frame';
import type { Cue } from './cues';
import { LIMITS } from './limits';
import { phraseBefore } from './phrase-before';
import { definiteAt, formAt, mentionAt, readingsAt, type Scene } from './scene';
import { spokenFor } from './spoken-for';
import type { Subject } from './subject';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import type { Voices } from './voices';

const DAMMA = 'ُ';

/** The word before `i` in the same clause, '' where punctuation parts them. */
function wordBefore(scene: Scene, i: number): string {
  return scene.gaps[i]! & (Gap.stop | Gap.line | Gap.comma | Gap.colon | Gap.quote)
    ? ''
    : formAt(scene, i - 1);
}

/** A perfect written with a damma near its head is passive: أُعلن, اعتُبر. */
function isPassive(scene: Scene, i: number, reading: Reading): boolean {
  if (reading.form !== 'perfect') return false;
  const { start, end } = scene.words[i]!;
  const at = scene.document.text.slice(start, end).indexOf(DAMMA);
  return at > 0 && at <= 3 + reading.proclitic.length;
}

/** Prepositions that no verb can follow: `من أبرز منتقديه`. */
const GOVERNS_NOUNS: ReadonlySet<string> = new Set('في من الي علي عن مع لدي ضد دون خلال'.split(' '));

/** Whether the reporter says that nothing was said: `لم يعلن`. Denials and opinions are said all the same. */
function isNegated(scene: Scene, i: number, reading: Reading): boolean {
  const { verb } = reading;
  if (wordBefore(scene, i) === 'ما' && RARELY.has(formAt(scene, i - 2))) return true;
  const before = wordBefore(scene, i);
  if (CONDITIONS.has(before) || (reading.form === 'perfect' && GOVERNS_NOUNS.has(before))) return true;
  return NEGATIONS.has(wordBefore(scene, i)) && verb.act !== 'denies' && !NEGATED_SPEECH.has(verb.lemma);
}

const POINTERS: ReadonlySet<string> = new Set(['ذلك', 'هذا']);

/** Whether a fact points to something and nobody says it: `مما يشير إلى`, `، ما يؤكد أن`, `الأمر الذي ينفي`. */
function isSign(scene: Scene, i: number, { form, proclitic }: Reading): boolean {
  const before = wordBefore(scene, i);
  if (RELATIVES.has(before) && formAt(scene, i - 2) === 'الامر') return true;
  if (form !== 'imperfect') return false;
  // `يشير ذلك إلى أن`
  if (POINTERS.has(formAt(scene, i + 1)) && THAT.has(formAt(scene, i + 3))) return true;
  if (proclitic !== '') return false;
  return before === 'مما' || (before === 'ما' && (scene.gaps[i - 1]! & Gap.comma) !== 0);
}

/** Whether word `i` heads its clause: nothing but particles, a relative or a boundary stand before it. */
function headsClause(scene: Scene, i: number, from: number, reading: Reading): boolean {
  if (i === from || reading.proclitic !== '') return true;
  if (scene.gaps[i]! & (Gap.comma | Gap.quote | Gap.colon)) return true;
  const before = wordBefore(scene, i);
  return (
    BEFORE_VERB.has(before) ||
    THAT.has(before) ||
    JOINS.has(before) ||
    RELATIVES.has(before) ||
    TIME.has(before)
  );
}

/** Whether `ألقى` goes on with what is laid on somebody: `ألقى باللوم على`, not `ألقى القبض على`. */
function blames(scene: Scene, i: number, end: number): boolean {
  const blame = LIGHT_VERBS.get('ألقى')!;
  for (let at = i + 1; at < Math.min(end, i + LIMITS.phrase); at++)
    if (blame.has(formAt(scene, at))) return true;
  return false;
}

/** Verbs that are passive where no object stands behind them: `وصف بأنه`, `اتهم بالتقصير`. */
const NEEDS_OBJECT: ReadonlySet<string> = new Set(['وصف', 'نعت', 'اتهم', 'شبه', 'سمى']);

/** A phrase that no mention covers is the subject only where a clause, speech or preposition follows it. */
function prefersPhrase(scene: Scene, without: Complement | null, behind: Complement): boolean {
  if (without === null || without.at === behind.at) return true;
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

/** Verbs of two objects: behind a pronoun the second is the content: `اعتبرته غير قانوني`. */
const TWO_OBJECTS: ReadonlySet<string> = new Set(['اعتبر', 'سمى', 'عد', 'أخبر', 'أبلغ']);

/**
 * A verb that ends in a pronoun has its object already and reports only with its preposition
 * (`وصفها بـ`, `دعته إلى`); any other only refers to what was said (`الكلمة التي قالها`).
 */
function withoutObject({ verb, ending }: Reading): ReportingVerb | null {
  if (ending !== 'own' || TWO_OBJECTS.has(verb.lemma)) return verb;
  const { frames } = verb;
  const person =
    frames.some((frame) => frame.startsWith('obj>')) || (frames.includes('obj') && frames.includes('ب'));
  return person ? { ...verb, frames: frames.filter((frame) => !frame.startsWith('obj')) } : null;
}

/** Whether the verb takes the one addressed as its object: `حث السكان على`. */
function demandsOf(verb: ReportingVerb): boolean {
  return verb.act === 'demands' && verb.frames.some((frame) => frame.startsWith('obj'));
}

/** Whether an unknown noun behind a verb of demand is who demands rather than who is addressed. */
function canDemand(head: string, { gender }: Reading): boolean {
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
  const plain = { ...verb, frames: verb.frames.filter((frame) => !frame.startsWith('obj')) };
  const complement = complementOf(scene, plain, from, Math.min(end, from + LIMITS.attached));
  if (!complement || complement.type === 'prep') return null;
  // `تصف الموسوعة سميث بأنه`: the name is whom the verb describes.
  if (formAt(scene, complement.at).startsWith('ب') && verb.frames.some((frame) => frame.startsWith('obj')))
    return null;
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

/** Pronouns that are a verb's subject: `فهو يعتقد أن`. */
const PRONOUNS: ReadonlySet<string> = new Set('هو هي هم فهو فهي فهم وهو وهي وهم'.split(' '));

function isPeople(voices: Voices, voice: number): boolean {
  const { kind, plural } = voices.all[voice]!;
  return kind === 'unnamed' && plural;
}

function subjectOf(
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
  const objectless = !verb.frames.some((frame) => frame.startsWith('obj')) && reading.ending === 'bare';
  if (before?.by === 'voice' && before.rule === 'speaker/relative' && objectless) {
    const own = subjectAfter(scene, voices, reading, next, end, false);
    const said = own && complementOf(scene, verb, own.end, end);
    if (own && said?.type === 'that' && said.at === own.end)
      return { subject: own, complement: said, fixed: false };
  }
  if (isFixed(before))
    return { subject: before, complement: complementOf(scene, verb, next, end), fixed: true };
  const complement = complementOf(scene, verb, next, end);
  // `كما أنها طالبت`: the pronoun is the subject.
  if (PRONOUN_SUBJECT.has(wordBefore(scene, i))) return { subject: null, complement, fixed: true };
  // `كانت تطالب الحكومة بالتدخل`: behind كان and its verb stands the one addressed.
  const was = /^كانت?$/.test(wordBefore(scene, i)) && demandsOf(verb);
  const after = was ? null : subjectAfter(scene, voices, reading, next, end, false);
  const behindAfter = after && complementOf(scene, verb, after.end, end);
  // `وحث السكان على التهدئة`: people right before the preposition are those addressed.
  const people = after?.by === 'voice' && isPeople(voices, after.voice) && behindAfter?.type === 'prep';
  // `وحملت الحكومة المسؤولية`: who is followed by the blame bears it.
  const blamed =
    verb.frames.includes('obj>مسؤولية') && after !== null && formAt(scene, after.end).includes('مسووليه');
  if (after && !blamed && !(people && demandsOf(verb) && behindAfter.at === after.end))
    return { subject: after, complement: behindAfter, fixed: false };
  if (after) return { subject: null, complement, fixed: false };
  const named = nameBeforeClause(scene, reading, verb, next, end);
  if (named) return { ...named, fixed: false };
  const preceding = phraseBefore(scene, voices, reading, i, from);
  if (preceding) return { subject: preceding, complement, fixed: true };
  const addressed =
    was || (complement?.type === 'obj' && demandsOf(verb) && !canDemand(formAt(scene, next), reading));
  const phrase = addressed ? null : subjectAfter(scene, voices, reading, next, end, true);
  const behind = phrase && complementOf(scene, verb, phrase.end, end);
  if (phrase && behind && prefersPhrase(scene, complement, behind))
    return { subject: phrase, complement: behind, fixed: false };
  return { subject: before, complement, fixed: false };
}

/** A verb that reports: `قال الوزير إن`, `ترامب يهدد بـ`, `وأضاف أن`. */
export function finiteAt(
  scene: Scene,
  voices: Voices,
  i: number,
  reading: Reading,
  from: number,
  end: number,
): Cue | null {
  const verb = withoutObject(reading);
  if (!verb) return null;
  if (isPassive(scene, i, reading) || isNegated(scene, i, reading)) return null;
  if (verb.lemma === 'ألقى' && !blames(scene, i, end)) return null;
  // `يفترض أن يعبر`: what somebody should say, nobody has said.
  if (reading.form === 'imperfect' && (DRAFTS.has(wordBefore(scene, i)) || wordBefore(scene, i) === 'ان'))
    return null;
  let next = i + 1;
  if (SAYING.has(formAt(scene, next)) && formAt(scene, next).startsWith('ب')) next++;
  const found = subjectOf(scene, voices, i, next, reading, from, end, verb);
  const spoken = spokenFor(scene, Math.max(next, found.fixed ? next : (found.subject?.end ?? next)), end);
  const { subject, complement, fixed } = spoken
    ? { subject: spoken, complement: complementOf(scene, verb, spoken.end, end), fixed: found.fixed }
    : found;
  if (!complement) return null;
  if (verb.lemma === 'أظهر' && !SURVEYS.has(formAt(scene, i + 1)) && !SURVEYS.has(formAt(scene, i - 1)))
    return null;
  // `جدد تأكيده أن`: the verbal noun is the cue.
  if (
    complement.type === 'obj' &&
    LIGHT_VERBS.get('جدد')!.has(formAt(scene, i).slice(reading.proclitic.length))
  )
    if (readingsAt(scene, complement.first).some(({ form, ending }) => form === 'masdar' && ending === 'own'))
      return null;
  // `عبر وسائل الإعلام`: the preposition.
  if (verb.lemma === 'عبر' && complement.type !== 'prep') return null;
  if (isSign(scene, i, reading)) return null;
  // `أبدت معارضتها`: of what, nobody says.
  const ends = complement.first + 1 >= end || scene.gaps[complement.first + 1]! !== 0;
  if (
    verb.lemma === 'أبدى' &&
    complement.type === 'obj' &&
    (ends || formAt(scene, complement.first + 1)[0] === 'و')
  )
    return null;
  // `الفندق الذي وصف بأنه`: without an object the verb is passive.
  const objectless = complement.at === next && complement.type !== 'obj' && complement.type !== 'quote';
  if (NEEDS_OBJECT.has(verb.lemma) && reading.ending === 'bare' && objectless) return null;
  // `اتهم السائق بالإهمال`, `اتهم المعتقلون بأنهم`: whom nobody accuses of a clause is accused.
  const accused = subject !== null && !fixed && subject.end === complement.at;
  if (verb.lemma === 'اتهم' && reading.ending === 'bare' && accused && complement.type !== 'quote') {
    if (complement.type !== 'obj') return null;
  }
  // `يعتبر الجبل أعلى القمم`: is held to be, by nobody.
  const held = reading.form === 'imperfect' && (verb.lemma === 'اعتبر' || verb.lemma === 'عد');
  const passive = verb.lemma === 'عد' || !fixed;
  if (held && complement.type === 'obj' && passive && reading.ending === 'bare') return null;
  const impersonal = subject === null || (subject.by === 'voice' && subject.rule === 'speaker/clause-head');
  if (impersonal && NOBODY.has(formAt(scene, i)) && !PRONOUNS.has(wordBefore(scene, i))) return null;
  const clause = complement.type === 'that' || complement.type === 'quote' || complement.type === 'colon';
  const heads = fixed || headsClause(scene, i, from, reading);
  const explicit = subject !== null && !(subject.by === 'voice' && subject.rule === 'speaker/clause-head');
  if (!heads && verb.reading === 'plain' ? !explicit && !clause : !heads && !(explicit && clause))
    return null;
  if (verb.reading === 'homograph') {
    const near = complement.at - Math.max(next, subject && !fixed ? subject.end : next);
    // Direct speech stands right behind a verb that says little by itself, or behind a colon.
    const speechOnly = verb.frames.length === 1;
    if (
      speechOnly &&
      complement.type === 'quote' &&
      near > LIMITS.name &&
      !(scene.gaps[complement.at]! & Gap.colon)
    )
      return null;
    // `أمر قضائي "يمنع السفر"`: without a subject the word is a noun.
    const bare = subject === null && reading.proclitic === '' && complement.type === 'quote';
    if (speechOnly && bare && !(scene.gaps[complement.at]! & Gap.colon)) return null;
    const joined =
      reading.proclitic === 'و' &&
      complement.at === next &&
      (complement.type === 'prep' ||
        (complement.type === 'obj' && (demandsOf(verb) || verb.lemma === 'وصف')));
    if (!clause && !subject && !joined && !BEFORE_VERB.has(wordBefore(scene, i))) return null;
  }
  return { word: i, end: next, reading, complement, subject, rule: `cue/${reading.form}` };
}
