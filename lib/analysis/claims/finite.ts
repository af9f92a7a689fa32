import { Gap } from '../../arabic/gaps';
import {
  BEFORE_VERB,
  DRAFTS,
  HUMANS,
  JOINS,
  LIGHT_VERBS,
  NEGATIONS,
  NOBODY,
  PREPOSITIONS,
  RELATIVES,
  SAYING,
  SHOWS_VERB,
  SURVEYS,
  THAT,
  TIME,
} from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import { type ReportingVerb, withoutObjects } from '../../lexicon/verbs';
import { complementOf } from './complement';
import type { Complement } from './complement-frame';
import type { Cue } from './cues';
import { LIMITS } from './limits';
import { isShort } from './quotation-behind';
import { definiteAt, formAt, isState, mentionAt, readingsAt, type Scene } from './scene';
import { spokenFor } from './spoken-for';
import { demandsOf, subjectOf } from './subject-of';
import { isNegated, isPassive, isSign, wordBefore } from './unsaid';
import type { Voices } from './voices';

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

/** `يتهم أيضا باستهداف`: an adverb is no object. */
function behindAdverb(scene: Scene, i: number): number {
  return TIME.has(formAt(scene, i)) ? i + 1 : i;
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
    verb.objects.some((frame) => frame !== 'obj') || (frames.includes('obj') && frames.includes('ب'));
  return person ? withoutObjects(verb) : null;
}

/** Whether بين is the verb: `وبين المدير أن`, `كما بيّن أن`; mostly it is the preposition, `بين البلدين`. */
function isShowing(
  scene: Scene,
  i: number,
  { form, ending, proclitic }: Reading,
  complement: Complement,
  asked: number,
): boolean {
  if (form !== 'perfect' || ending !== 'bare' || formAt(scene, i) !== `${proclitic}بين`) return true;
  const { start, end } = scene.words[i]!;
  if (scene.document.text.slice(start, end).includes('ّ')) return true;
  const heads = proclitic !== '' && (scene.gaps[i]! & (Gap.stop | Gap.line | Gap.comma | Gap.quote)) !== 0;
  if (!heads && !SHOWS_VERB.has(wordBefore(scene, i))) return false;
  return complement.type === 'that' && complement.at - asked <= LIMITS.name;
}

/** What is recognised by an act though no state is named first: `اعترف بالقدس عاصمة`, `اعترفت باستقلال الإقليم`. */
const RECOGNISED: ReadonlySet<string> = new Set('القدس دوله استقلال سياده جمهوريه شرعيه'.split(' '));

/** Heads of what has a measure: `يبلغ عدد السكان مليونا`. */
const MEASURED: ReadonlySet<string> = new Set(
  'عدد معدل طول ارتفاع عمق وزن سعر متوسط حجم مساحه قيمه'.split(' '),
);

/** Whether nothing but a phrase with its preposition stands between the head of a clause and the verb at `i`. */
function opensWithPhrase(scene: Scene, from: number, i: number): boolean {
  const form = formAt(scene, from);
  if (!PREPOSITIONS.has(form) && !(form[0] === 'و' && PREPOSITIONS.has(form.slice(1)))) return false;
  if (i - from > LIMITS.phrase || i - from < 2) return false;
  for (let at = from + 1; at < i; at++)
    if (scene.gaps[at]! !== 0 || readingsAt(scene, at).length > 0 || RELATIVES.has(formAt(scene, at)))
      return false;
  return definiteAt(scene, i - 1) || TIME.has(formAt(scene, i - 1)) || mentionAt(scene, i - 1)?.end === i;
}

/** Verbs of opinion that behind a relative are said of its noun, and by nobody. */
const HELD_OF: ReadonlySet<string> = new Set(['يعتقد', 'يقال', 'يفترض']);

/** Pronouns that are a verb's subject: `فهو يعتقد أن`. */
const PRONOUNS: ReadonlySet<string> = new Set('هو هي هم فهو فهي فهم وهو وهي وهم'.split(' '));

/** Whether what stands right behind a verb is its subject, and nothing that somebody says. */
function isOwnSubject(scene: Scene, { lemma }: ReportingVerb, first: number): boolean {
  // `أبدى 83 بالمئة آراء أخرى`: those who were asked
  if (scene.words[first]!.number) return /^(?:بالمي?ه|بالمايه|في)$/.test(formAt(scene, first + 1));
  // `يهدد توسيع العملية بمواجهة`
  return (
    lemma === 'هدد' &&
    scene.mention[first]! < 0 &&
    !definiteAt(scene, first) &&
    !HUMANS.has(formAt(scene, first))
  );
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
  // `دون أن تذكر الصحيفة مصدرها`
  if (wordBefore(scene, i) === 'ان' && /^ب?دون$/.test(formAt(scene, i - 2))) return null;
  let next = i + 1;
  if (SAYING.has(formAt(scene, next)) && formAt(scene, next).startsWith('ب')) next++;
  const found = subjectOf(scene, voices, i, next, reading, from, end, verb);
  const spoken = spokenFor(
    scene,
    voices,
    Math.max(next, found.fixed ? next : (found.subject?.end ?? next)),
    end,
  );
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
  // `عن مسؤول، طلب عدم الكشف عن هويته، قوله إن`: what a source asked for is no speech.
  if (verb.lemma === 'طلب' && complement.type !== 'obj' && formAt(scene, next) === 'عدم') return null;
  const asked = subject !== null && !fixed ? subject.end : next;
  if (verb.lemma === 'بين' && !isShowing(scene, i, reading, complement, asked)) return null;
  // `يبلغ من العمر ستين عاما`, `ويبلغ عدد سكانها مليونا`: a measure, no news.
  if (verb.lemma === 'أبلغ' && complement.type === 'obj') {
    if (formAt(scene, next) === 'من' || MEASURED.has(formAt(scene, next))) return null;
    if (scene.words[complement.first]!.number || wordBefore(scene, i) === 'كم') return null;
  }
  // `يشهد الإقليم اضطرابات`: who bears witness says of what right behind.
  const behind = subject?.by === 'voice' && subject.rule === 'speaker/phrase' ? next : asked;
  if (verb.lemma === 'شهد' && complement.at - behind > LIMITS.name) return null;
  // `اعترف بالقدس عاصمة`: a recognition is an act.
  const state = verb.lemma === 'اعترف' && complement.type === 'prep' ? complement.first : -1;
  if (state >= 0 && RECOGNISED.has(formAt(scene, state).replace(/^ب/, ''))) return null;
  if (state >= 0 && isState(scene, mentionAt(scene, state))) return null;
  // `ما يسمى بالمجلس`
  if (verb.lemma === 'سمى' && wordBefore(scene, i) === 'ما') return null;
  // `طلبت الشرطة شهادة من حضر`: من belongs to what is asked for.
  if (verb.lemma === 'طلب' && complement.type === 'prep' && complement.at !== asked) return null;
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
  const objectless =
    complement.at === behindAdverb(scene, next) && complement.type !== 'obj' && complement.type !== 'quote';
  if (NEEDS_OBJECT.has(verb.lemma) && reading.ending === 'bare' && objectless) return null;
  // `اتهم السائق بالإهمال`, `اتهم المعتقلون بأنهم`: whom nobody accuses of a clause is accused.
  const accused = subject !== null && !fixed && subject.end === complement.at;
  if (verb.lemma === 'اتهم' && reading.ending === 'bare' && accused && complement.type !== 'quote') {
    if (complement.type !== 'obj') return null;
  }
  // `يعتبر الجبل أعلى القمم`: is held to be, by nobody.
  const held = reading.form === 'imperfect' && (verb.lemma === 'اعتبر' || verb.lemma === 'عد');
  // `وتعتبر بريطانيا الحركة منظمة إرهابية`: of two mentions the first holds it.
  const told = subject?.by === 'voice' && subject.rule === 'speaker/verb-subject';
  const holds = told && mentionAt(scene, complement.at)?.first === complement.at;
  const passive = verb.lemma === 'عد' || (!fixed && !holds);
  if (held && complement.type === 'obj' && passive && reading.ending === 'bare') return null;
  const impersonal = subject === null || (subject.by === 'voice' && subject.rule === 'speaker/clause-head');
  if (impersonal && complement.type === 'obj' && isOwnSubject(scene, verb, complement.first)) return null;
  // `إب وتعز`: short forms of weak verbs stand behind a negation.
  const short = reading.form === 'imperfect' && reading.ending === 'bare' && /[اى]$/.test(verb.lemma);
  const written = formAt(scene, i).slice(reading.proclitic.length);
  if (short && !NEGATIONS.has(formAt(scene, i - 1)) && written.length <= 3 && !/(?:[يوا]|شك)$/.test(written))
    return null;
  // `ستعلن الوزارة النتائج غدا`: what will be said, nobody has said.
  const future = reading.form === 'imperfect' && /^[وف]?س/.test(formAt(scene, i)) && !/^س/.test(verb.lemma);
  if (future && (complement.type === 'obj' || complement.type === 'prep')) return null;
  if (impersonal && NOBODY.has(formAt(scene, i)) && !PRONOUNS.has(wordBefore(scene, i))) return null;
  // `الزعيم الذي يعتقد أنه درس في الخارج`: behind a relative, too, some verbs are passive.
  const relative = RELATIVES.has(wordBefore(scene, i)) && HELD_OF.has(formAt(scene, i));
  if (relative && complement.type === 'that' && complement.at === next) return null;
  const clause = complement.type === 'that' || complement.type === 'quote' || complement.type === 'colon';
  const heads = fixed || headsClause(scene, i, from, reading);
  const explicit = subject !== null && !(subject.by === 'voice' && subject.rule === 'speaker/clause-head');
  // `وفي هذه القضية طالبت النيابة بالإعدام`: behind a phrase of place or time the subject shows the verb.
  // `وفي الجلسة وعد الوزير، بمناسبة العيد، بالعمل`: commas part them.
  const directly =
    explicit && (subject.end === complement.at || (scene.gaps[complement.at]! & Gap.comma) !== 0);
  const led = directly && opensWithPhrase(scene, from, i);
  if (!heads && verb.reading === 'plain' ? !explicit && !clause : !heads && !(explicit && clause) && !led)
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
    // `أعطي أمر إبعادها "كإجراء وقائي"`: an order in so few words stands behind a colon.
    const opened = complement.type === 'quote' ? scene.opening[complement.at]! : -1;
    if (verb.lemma === 'أمر' && opened >= 0 && !(scene.gaps[complement.at]! & Gap.colon))
      if (isShort(scene, opened, Number.POSITIVE_INFINITY)) return null;
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
