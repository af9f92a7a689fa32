import { Gap } from '../../arabic/gaps';
import {
  ATTITUDE,
  COMPOUND_PREPOSITIONS,
  JOINS,
  NAMED_IN_QUOTES,
  NEGATIONS,
  NO_CONTENT_BEFORE_THAT,
  NOT_WITH_BI,
  PREPOSITIONS,
  RELATIVES,
  SAYING,
  STATEMENT,
  TAKES_AN,
  THAT,
  WAS,
  WITH_PRONOUN,
} from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import type { Frame, ReportingVerb } from '../../lexicon/verbs';
import { nationOf } from '../entities/vocabulary';
import { skipAdjuncts } from './adjuncts';
import { APART, type Complement } from './complement-frame';
import { LIMITS } from './limits';
import { isNameQuote } from './name-quote';
import { DESCRIBING, objectComplement } from './object-complement';
import { definiteAt, formAt, readingsAt, type Scene } from './scene';
import { Sign } from './word-signs';

/** Content behind a conjunction or preposition that ends before word `i`: a second conjunction is not part of it. */
function behind(scene: Scene, at: number, i: number, type: 'that' | 'prep'): Complement {
  if (SAYING.has(formAt(scene, i)) && type === 'prep') i++;
  // `عن أمله في أن`, `عن ثقته بأن`: what is hoped is the content.
  if (ATTITUDE.has(formAt(scene, i))) {
    const clause = formAt(scene, i + 1) === 'في' ? i + 2 : i + 1;
    if (THAT.has(formAt(scene, clause))) return { type: 'that', at, first: clause + 1, skip: 0 };
  }
  if (THAT.has(formAt(scene, i))) return { type: 'that', at, first: i + 1, skip: 0 };
  return { type, at, first: i, skip: 0 };
}

function allows(verb: ReportingVerb, frame: Frame): boolean {
  return verb.frames.includes(frame);
}

/** Words set off inside a sentence, too few to be speech: `أكدت رغبته "الثابتة" في اللقاء`. */
function isShort(scene: Scene, quotation: number, stretchEnd: number): boolean {
  const [first, end] = scene.quoted[quotation]!;
  return end - first < LIMITS.speech - 1 && end < stretchEnd;
}

/** Whether a few quoted words stand before a colon with the speech itself: `في بيان تلقت "الإذاعة" نسخة منه: "…"`. */
function leadsToSpeech(scene: Scene, quotation: number, limit: number): boolean {
  const [first, end] = scene.quoted[quotation]!;
  if (end - first > LIMITS.name) return false;
  for (let i = end + 1; i < Math.min(limit, end + LIMITS.phrase); i++)
    if (scene.gaps[i]! & Gap.colon && scene.opening[i]! >= 0) return true;
  return false;
}

/** Whether a quotation at word `i` is what a noun or preposition before it needs: `صورة لـ«ضرب المفاعل»`, `بعنوان «…»`. */
function isNamedBefore(scene: Scene, { reading }: ReportingVerb, quotation: number): boolean {
  const [i, end] = scene.quoted[quotation]!;
  if (scene.gaps[i]! & (Gap.colon | Gap.comma)) return false;
  const before = formAt(scene, i - 1);
  // `وقالت لـ"الباب مفتوح …"`: whom she told is left out.
  if (before === 'ل' && reading === 'plain') return end - i <= LIMITS.name;
  return before === 'ل' || before === 'ك' || PREPOSITIONS.has(before) || NAMED_IN_QUOTES.has(before);
}

/** Whether the verb takes a clause with this conjunction: any with أن, or with `ب` one with بأن. */
function takesClause(verb: ReportingVerb, conjunction: string): boolean {
  return allows(verb, 'that') || (conjunction[0] === 'ب' && (allows(verb, 'ب') || allows(verb, 'ب>that')));
}

/** The verb's own preposition at word `i`, apart or attached. */
function prepositional(
  scene: Scene,
  verb: ReportingVerb,
  i: number,
  from: number,
  end: number,
): Complement | null {
  const form = formAt(scene, i);
  // `أكد على هامش القمة أن`: a preposition of two words is no verb's.
  if (COMPOUND_PREPOSITIONS.get(form)?.has(formAt(scene, i + 1))) return null;
  // `أفاد بيان صادر عن الوزارة أن`
  if (form === 'عن' && TAKES_AN.has(formAt(scene, i - 1))) return null;
  const apart = APART.get(form);
  // `أكد في بيان نشره على صفحته أن`: the preposition of what describes the statement
  if (DESCRIBING.has(formAt(scene, i - 1))) return null;
  // `رأى الوزير في حديث إذاعي أن`: where he says it, not what
  const place = apart === 'في' && STATEMENT.has(formAt(scene, i + 1));
  if (apart && !place && i - from <= LIMITS.preposition) {
    const found = behind(scene, i, i + 1, 'prep');
    if (allows(verb, apart)) return found;
    if (found.type === 'that' && allows(verb, `${apart}>that`)) return found;
    return null;
  }
  const letter = form[0];
  if ((letter !== 'ب' && letter !== 'ل') || !allows(verb, letter)) return null;
  if (i - from > LIMITS.attached || PREPOSITIONS.has(formAt(scene, i - 1))) return null;
  const near =
    i - from <= LIMITS.name || (scene.gaps[i]! & Gap.comma) !== 0 || skipAdjuncts(scene, from, end) === i;
  if (!near) return null;
  // A letter of initials is no preposition: `(س.ب.ن)`.
  if (form === letter)
    return scene.gaps[i + 1]! & Gap.stop ? null : { type: 'prep', at: i, first: i + 1, skip: 0 };
  if (SAYING.has(form) || form.length < 3 || NOT_WITH_BI.has(form) || WITH_PRONOUN.has(form)) return null;
  // `صرح لوسائل إعلام بريطانية، قائلا`: an adjective
  if (letter === 'ب' && nationOf(form) !== null) return null;
  if (scene.mention[i]! >= 0 && scene.entities.mentions[scene.mention[i]!]!.proclitic === '') return null;
  if (letter === 'ل' && i !== from) return null;
  return { type: 'prep', at: i, first: i, skip: 1 };
}

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
      !NO_CONTENT_BEFORE_THAT.has(formAt(scene, i - 1)) &&
      !PREPOSITIONS.has(formAt(scene, i - 1))
    )
      return i;
  }
  return -1;
}

function behindColon(scene: Scene, i: number, quotation: number): Complement {
  if (quotation < 0 && THAT.has(formAt(scene, i))) return { type: 'that', at: i, first: i + 1, skip: 0 };
  return { type: quotation >= 0 ? 'quote' : 'colon', at: i, first: i, skip: 0 };
}

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
    if (THAT.has(form)) {
      const before = formAt(scene, i - 1);
      if (NO_CONTENT_BEFORE_THAT.has(before)) continue;
      // `غرد عن التحقيق زاعما أن`: the clause is the participle's.
      if (i - 1 > from && readingsAt(scene, i - 1).some((reading) => goesOnByItself(verb, reading)))
        return null;
      // `تحمل ما قيل إنهم مقاتلون`: nobody is said to say it.
      if (i - 1 > from && before === 'قيل') return null;
      // `رفضوا المزاعم التي وصفوها بأنها`: the clause is that verb's.
      if (i - 1 > from && form[0] === 'ب' && readingsAt(scene, i - 1).some(isFiniteWithObject)) return null;
      if (takesClause(verb, form) || i === from || SAYING.has(before))
        return { type: 'that', at: i, first: i + 1, skip: 0 };
    }
    const found = prepositional(scene, verb, i, from, end);
    if (found?.skip === 1 && allows(verb, 'that')) {
      // `صرح المتحدث بالوزارة أن`: ب belongs to the subject's office.
      const clause = clauseWithin(scene, i + 1, Math.min(limit, i + LIMITS.name * 2));
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

/** Whether word `i` is a cue of its own, so that what follows is no longer what `verb` reports. */
function isTakenOver(scene: Scene, verb: ReportingVerb, i: number): boolean {
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

/**
 * Whether what looks like an object belongs to the subject, since a clause follows that only the cue can govern:
 * `أكد قائدا الشرطة | والدفاع المدني في البلاد | أن الوضع هادئ`. A verb or preposition right before أن, or a word
 * of reporting in between, takes the clause for itself.
 */
function opensOwnClause(scene: Scene, object: Complement, found: Complement): boolean {
  if (found.type !== 'that' || !THAT_FREE.has(formAt(scene, found.at))) return false;
  const before = formAt(scene, found.at - 1);
  const comma = (scene.gaps[found.at]! & (Gap.comma | Gap.close)) !== 0;
  if (PREPOSITIONS.has(before) || NO_CONTENT_BEFORE_THAT.has(before)) return false;
  if (!comma && IMPERFECT.test(before)) return false;
  for (let i = object.at; i < found.at; i++) {
    if (scene.gaps[i]! & Gap.stop && !(scene.gaps[i]! & Gap.tight)) return false;
    if (i > object.at && scene.gaps[i]! & Gap.quote && !inShortQuote(scene, i)) return false;
    if (scene.readings[i]!.length > 0) return false;
  }
  const joined = formAt(scene, object.at)[0] === 'و' || scene.mention[object.at]! >= 0;
  // `أكد قائدا الشرطة والدرك في البلاد أن`: a name or a noun with article right before it governs no clause.
  return comma || joined || scene.mention[found.at - 1]! >= 0 || definiteAt(scene, found.at - 1);
}

/** Whether the mark before word `i` opens or closes a few words: `لمحطة "الأفق" المحلية أن`. */
function inShortQuote(scene: Scene, i: number): boolean {
  const cover = scene.cover[i]! >= 0 ? scene.cover[i]! : scene.cover[i - 1]!;
  if (cover < 0) return false;
  const [first, end] = scene.quoted[cover]!;
  return end - first <= LIMITS.name && (first === i || end === i);
}

/** أن that begins a clause of its own; `بأن` belongs to a noun or verb before it. */
const THAT_FREE: ReadonlySet<string> = new Set('ان انه انها انهم انهما'.split(' '));

/** Verbs before أن: `يريد أن`, `تستطيع أن`. */
const IMPERFECT = /^[وف]?س?[يتن].../;

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
  // `إياد سامي، زعيم الحزب، بـ…`: what stands between commas before the preposition is an apposition.
  const apposed =
    object.at === from && scene.gaps[object.at]! & Gap.comma && scene.gaps[found.at]! & Gap.comma;
  return apposed && scene.mention[object.at]! < 0 ? found : object;
}
