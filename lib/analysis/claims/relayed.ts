import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import { HUMANS, LIGHT_VERBS, PREPOSITIONS, SAYING, THAT } from '../../lexicon/cues';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import { type Reading, readingsOf } from '../../lexicon/verb-forms';
import { withFrames } from '../../lexicon/verbs';
import { complementOf } from './complement';
import type { Complement } from './complement-frame';
import type { Cue } from './cues';
import { LIMITS } from './limits';
import { nameBehind } from './named-subject';
import { formAt, mentionAt, readingsAt, type Scene } from './scene';
import type { Subject } from './subject';
import { subjectAfter } from './subject-after';
import type { Voices } from './voices';

const CARRYING = LIGHT_VERBS.get('جدد')!;

function isOwnMasdar(form: string): boolean {
  return readingsOf(form).some((reading) => reading.form === 'masdar' && reading.ending === 'own');
}

/** Verbal nouns of describing with the speaker's pronoun, which are written like the verb: `وصفه القرار بأنه`. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['وصفه', 'وصفها', 'وصفهم']);

/** Whether the source stands behind word `at`: `نقلت رويترز عن الوزير`, `نقلت الوكالة على لسان الوزير`. */
function isFrom(scene: Scene, at: number): boolean {
  const form = formAt(scene, at);
  return form === 'عن' || (form === 'لسان' && formAt(scene, at - 1) === 'علي');
}

/** The source behind `عن` at word `at`: a mention, or the words up to `limit` or a boundary. */
function sourceBehind(scene: Scene, voices: Voices, at: number, limit: number): Subject | null {
  const mention = mentionAt(scene, at + 1);
  if (mention?.first === at + 1) {
    const named = nameBehind(scene, voices, mention, limit);
    return named ?? { by: 'voice', voice: mention.entity, rule: 'speaker/relay', end: mention.end };
  }
  let end = at + 1;
  while (end < limit && end - at <= LIMITS.phrase && (end === at + 1 || scene.gaps[end]! <= 0)) {
    const form = formAt(scene, end);
    if (isOwnMasdar(form) || PREPOSITIONS.has(form)) break;
    // `مسؤول طلب عدم الكشف`: what he asked is none of his name
    if (end > at + 1 && readingsAt(scene, end).some((reading) => reading.form === 'perfect')) break;
    end++;
  }
  if (end === at + 1) return null;
  return { by: 'voice', voice: voices.ofPhrase(at + 1, end), rule: 'speaker/relay', end };
}

const NOT_RELAYED = /(?:كشف|افصاح|اعلان|تعبير|اعراب|بحث)$/;

/** The source that another relays: behind `عن` in `نقلت رويترز عن الوزير … قوله`. */
function relayedVoice(scene: Scene, voices: Voices, i: number, from: number): Subject | null {
  const limit = Math.max(from, i - LIMITS.subject);
  let found: Subject | null = null;
  for (let at = i - 1; at >= limit; at--) {
    // `عن مسؤول طلب عدم الكشف عن هويته قوله`
    if (!isFrom(scene, at) || NOT_RELAYED.test(formAt(scene, at - 1))) continue;
    found ??= sourceBehind(scene, voices, at, i);
    if (mentionAt(scene, at + 1)?.first === at + 1) return sourceBehind(scene, voices, at, i);
  }
  return found;
}

/**
 * `نقلت رويترز عن الوزير أن`: the source speaks, not who relays it. Where a verbal noun follows
 * (`قوله`), that one is the cue.
 */
export function relayAt(scene: Scene, voices: Voices, i: number, reading: Reading, end: number): Cue | null {
  const limit = Math.min(end, i + LIMITS.clause);
  let about = i + 1;
  while (about < limit && !isFrom(scene, about)) about++;
  if (about >= limit) return null;
  for (let at = about + 1; at < limit; at++)
    if (isOwnMasdar(formAt(scene, at)) || DESCRIPTIONS.has(formAt(scene, at))) return null;
  const subject = sourceBehind(scene, voices, about, limit);
  if (!subject) return null;
  const complement = complementOf(scene, withFrames(reading.verb, ['that', 'quote']), subject.end, end);
  return complement && { word: i, end: i + 1, reading, complement, subject, rule: 'cue/relay' };
}

/** `علمت «الصحيفة» من مصادر أن`: the one behind من speaks. */
export function learnedAt(
  scene: Scene,
  voices: Voices,
  i: number,
  reading: Reading,
  end: number,
): Cue | null {
  for (let at = i + 1; at < Math.min(end, i + LIMITS.phrase); at++) {
    // `علمت «الإذاعة» أن`: it speaks for itself.
    const own = THAT.has(formAt(scene, at)) ? mentionAt(scene, at - 1) : null;
    if (THAT.has(formAt(scene, at)) && own?.by !== 'body') return null;
    if (own) {
      const subject: Subject = { by: 'voice', voice: own.entity, rule: 'speaker/verb-subject', end: at };
      const complement = complementOf(scene, withFrames(reading.verb, ['that']), at, end);
      return complement && { word: i, end: i + 1, reading, complement, subject, rule: 'cue/perfect' };
    }
    if (formAt(scene, at) !== 'من') continue;
    const subject = sourceBehind(scene, voices, at, end);
    const complement = subject && complementOf(scene, withFrames(reading.verb, ['that']), subject.end, end);
    return subject && complement?.type === 'that'
      ? { word: i, end: i + 1, reading, complement, subject, rule: 'cue/relay' }
      : null;
  }
  return null;
}

/** Whether `نقل` stands for `ذكر`: what is told follows with no source between, `نقلت الوكالة أن`. */
export function namesNoSource(scene: Scene, i: number, end: number): boolean {
  if (mentionAt(scene, i + 1)?.first !== i + 1 && !HUMANS.has(formAt(scene, i + 1))) return false;
  for (let at = i + 1; at < Math.min(end, i + LIMITS.attached); at++) {
    const form = formAt(scene, at);
    if (THAT.has(form)) return true;
    if (form.startsWith('عن') || isOwnMasdar(form)) return false;
  }
  return false;
}

/** `نسبت الوكالة إلى الوزير قوله إن`, `ونسبت لأحد السكان القول إن`: the one behind the preposition speaks. */
export function ascriptionAt(
  scene: Scene,
  voices: Voices,
  i: number,
  reading: Reading,
  end: number,
): Cue | null {
  const limit = Math.min(end, i + LIMITS.attached);
  let said = i + 1;
  while (said < limit && !isOwnMasdar(formAt(scene, said)) && !SAYING.has(formAt(scene, said))) said++;
  if (said >= limit) return null;
  let to = said - 1;
  while (to > i && formAt(scene, to) !== 'الي' && mentionAt(scene, to)?.proclitic !== 'ل') to--;
  if (to === i) return null;
  const subject =
    formAt(scene, to) === 'الي'
      ? sourceBehind(scene, voices, to, said)
      : ({ by: 'voice', voice: mentionAt(scene, to)!.entity, rule: 'speaker/relay', end: said } as const);
  const complement = complementOf(scene, withFrames(reading.verb, ['that', 'quote']), said + 1, end);
  if (!subject || !complement || complement.at > said + 1) return null;
  return { word: i, end: i + 1, reading, complement, subject, rule: 'cue/relay' };
}

/** A verb such as جدد or أعاد shortly before a verbal noun, or null. */
function lightVerbBefore(scene: Scene, i: number, from: number): number | null {
  for (let at = i - 1; at >= Math.max(from, i - LIMITS.phrase); at--) {
    const form = formAt(scene, at);
    if (CARRYING.has(form) || CARRYING.has(form.slice(1))) return at;
  }
  return null;
}

/**
 * `نقلت الإذاعة عن الوزير وصفه القرار بأنه ظالم`: behind a source وصفه is a verbal noun, with what it describes; null
 * where it is the verb.
 */
export function descriptionAt(
  scene: Scene,
  voices: Voices,
  i: number,
  reading: Reading,
  from: number,
  end: number,
): Cue | null {
  if (reading.ending !== 'own' || reading.form !== 'perfect') return null;
  const limit = Math.min(end, i + LIMITS.attached);
  const said = complementOf(scene, withFrames(reading.verb, ['ب']), i + 1, limit);
  if (!said || said.at <= i + 1) return null;
  const subject = relayedVoice(scene, voices, i, from);
  // `وصفه لإطلاق النار بأنه`
  const skip = formAt(scene, i + 1)[0] === 'ل' && !ORDINARY_WORDS.has(formAt(scene, i + 1)) ? 1 : 0;
  const complement: Complement = { type: 'obj', at: i + 1, first: i + 1, skip };
  return subject && { word: i, end: i + 1, reading, complement, subject, rule: 'cue/relay' };
}

/** A verbal noun: `نقل عن الوزير قوله إن`, `جدد تأكيده أن`, `بعد تصريح الوزير بأن`. */
export function masdarAt(
  scene: Scene,
  voices: Voices,
  i: number,
  reading: Reading,
  from: number,
  end: number,
): Cue | null {
  const { verb, ending } = reading;
  if (ending === 'bare') return genitiveMasdar(scene, i, reading, end);
  const complement = complementOf(scene, verb, i + 1, Math.min(end, i + LIMITS.attached));
  if (!complement || complement.at - i > LIMITS.name) return null;
  const clause = complement.type !== 'prep' && complement.type !== 'obj';
  // `بعد اتهامه بالتقصير`: the pronoun is the one accused.
  if (verb.lemma === 'اتهم' && complement.type === 'prep') return null;
  const light = lightVerbBefore(scene, i, from);
  // `اكتفى بالقول إن`, `رد بالقول: "…"`
  const saying = formAt(scene, i) === 'بالقول' && clause;
  if (saying) return { word: i, end: i + 1, reading, complement, subject: null, rule: 'cue/masdar' };
  if (ending === 'the' && reading.proclitic.endsWith('ب') && complement.type === 'that') {
    const opener = openerBefore(scene, voices, i, from);
    if (opener) return { word: i, end: i + 1, reading, complement, subject: opener, rule: 'cue/masdar' };
  }
  if (ending === 'the' && !(light !== null && complement.type === 'that')) return null;
  const relayed = relayedVoice(scene, voices, i, from);
  if (!clause && !relayed && light === null) return null;
  const subject =
    relayed ??
    (light === null ? null : subjectAfter(scene, voices, { ...reading, gender: null }, light + 1, i, false));
  return { word: i, end: i + 1, reading, complement, subject, rule: relayed ? 'cue/relay' : 'cue/masdar' };
}

/** Verbs of beginning, ending and answering a speech, which say with ب by what words. */
const OPENERS: ReadonlySet<string> = new Set(
  ['استهل', 'افتتح', 'بدأ', 'اختتم', 'ختم', 'أنهى', 'رد', 'علق', 'اكتفى', 'عقب', 'برر'].flatMap((verb) => {
    const form = foldKey(verb);
    return [form, `${form.replace(/ي$/, '')}ت`];
  }),
);

/** Who opens his words at a verbal noun with ب: `استهل الوزير اللقاء بالتأكيد على أن`; null where nobody does. */
function openerBefore(scene: Scene, voices: Voices, i: number, from: number): Subject | null {
  for (let at = i - 1; at >= Math.max(from, i - LIMITS.attached); at--) {
    if (scene.gaps[at + 1]! & Gap.stop) return null;
    if (!OPENERS.has(formAt(scene, at).replace(/^[وف](?=.{3})/, ''))) continue;
    const mention = mentionAt(scene, at + 1);
    if (mention?.first !== at + 1 || mention.proclitic !== '') return null;
    const named = nameBehind(scene, voices, mention, i);
    return named ?? { by: 'voice', voice: mention.entity, rule: 'speaker/verb-subject', end: i };
  }
  return null;
}

const DEMANDS: ReadonlySet<string> = new Set(['طالب', 'دعا', 'ناشد']);

/** `إلى البيت الأبيض` */
function isPlaceToGo(scene: Scene, { at, first }: Complement): boolean {
  return formAt(scene, at) === 'الي' && mentionAt(scene, first)?.by === 'body';
}

/** Verbs that make a verbal noun passive. */
const IS_DONE: ReadonlySet<string> = new Set('تم وتم يتم ويتم تمت وتمت جري وجري يجري ويجري'.split(' '));

/** A verbal noun with its speaker behind it: `تصريح الوزير بأن`, `مطالبة البرلمان بإعادة الفرز`. */
function genitiveMasdar(scene: Scene, i: number, reading: Reading, end: number): Cue | null {
  // `دعوة من البعثة إلى الحوار`
  const at = formAt(scene, i + 1) === 'من' ? i + 2 : i + 1;
  const owner = mentionAt(scene, at);
  if (owner?.first !== at || owner.proclitic !== '') return null;
  // `جرى إبلاغ الوزارة بأن`, `بعد إبلاغ الوزير أنه`: to whom it is done
  if (IS_DONE.has(formAt(scene, i - 1)) || reading.verb.lemma === 'أبلغ') return null;
  const complement = complementOf(scene, reading.verb, owner.end, Math.min(end, owner.end + LIMITS.attached));
  if (!complement) return null;
  // `بدعوة من التحالف لإدخال`: an invitation, no demand.
  // `دعوة الوزير إلى البيت الأبيض`: where he is invited
  const invites = (at > i + 1 && complement.skip > 0) || isPlaceToGo(scene, complement);
  const demands =
    DEMANDS.has(reading.verb.lemma) && complement.type === 'prep' && complement.at === owner.end && !invites;
  if (complement.type !== 'that' && !demands) return null;
  const subject: Subject = { by: 'voice', voice: owner.entity, rule: 'speaker/genitive', end: owner.end };
  return { word: i, end: i + 1, reading, complement, subject, rule: 'cue/masdar' };
}
