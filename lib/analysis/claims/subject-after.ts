import { isDefinite } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import {
  BEFORE_VERB,
  HUMANS,
  JOINS,
  NO_SUBJECT,
  OF_SEVERAL,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  SAME,
  SAME_BEFORE,
  SAYING,
  SEATS,
  STATEMENT,
  THAT,
  THE_STATEMENT,
  TIME,
  TURN,
} from '../../lexicon/cues';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import { type Reading, readingsOf } from '../../lexicon/verb-forms';
import type { EntityMention } from '../entities/types';
import { cannotSpeak } from './cannot-speak';
import { LIMITS } from './limits';
import { mentionAgrees } from './mention-agrees';
import { isNameQuote } from './name-quote';
import { nameBehind, namedBetweenCommas, voiceOf } from './named-subject';
import { countedAt, countedEnd, isTowards } from './quantified';
import { definiteAt, formAt, isState, mentionAt, type Scene, shows } from './scene';
import { SUBJECT_BOUNDARY, type Subject } from './subject';
import { agrees, type Voices } from './voices';
import { Sign } from './word-signs';

/** What leads from a statement to whoever issued it: `صادر عن الوزارة`, `أصدرته الوزارة`. */
const ISSUED_BY: ReadonlySet<string> = new Set(
  'عن أصدرته أصدرتها أصدره أصدرها نشرته نشره'.split(' ').map(foldKey),
);

/** Whether a quotation with speech in it, and no mere name, opens before word `i`. */
function speechOpens(scene: Scene, i: number): boolean {
  const quotation = scene.opening[i] ?? -1;
  return quotation >= 0 && !isNameQuote(scene, quotation);
}

/** Who issued an indefinite statement that speaks: `بيان للوزارة`, `بيان صادر عن الوزارة`. */
function issuerOf(scene: Scene, statement: number, end: number): Subject | null {
  if (definiteAt(scene, statement)) return null;
  for (let i = statement + 1; i < Math.min(end, statement + LIMITS.name + 1); i++) {
    if (scene.gaps[i]! & (SUBJECT_BOUNDARY | Gap.quote | Gap.stop) || THAT.has(formAt(scene, i))) return null;
    const mention = mentionAt(scene, i);
    if (!mention) continue;
    const by = mention.proclitic === 'ل' || ISSUED_BY.has(formAt(scene, i - 1)) || i === statement + 1;
    if (mention.first !== i || !by) return null;
    return { by: 'voice', voice: mention.entity, rule: 'speaker/issuer', end: mention.end };
  }
  return null;
}

/** The sign of an indefinite accusative, which no subject bears. */
const TANWIN = 'ً';

/** Whether the word at `from` can head a subject that no mention covers. */
function canHead(scene: Scene, from: number): boolean {
  const head = formAt(scene, scene.words[from]!.number ? from + 1 : from);
  if (PREPOSITIONS.has(head) || THAT.has(head) || SAYING.has(head) || RELATIVES.has(head)) return false;
  if (NO_SUBJECT.has(head) || JOINS.has(head) || BEFORE_VERB.has(head)) return false;
  if (scene.words[from]!.number || head.length < 3) return false;
  // `وقالت متحدثة إن`: a participle that is a person as well.
  const human = HUMANS.has(head);
  if (!human && readingsOf(head).some(({ form }) => form !== 'perfect')) return false;
  const { start, end } = scene.words[from]!;
  if (scene.document.text.slice(start, end).includes(TANWIN)) return false; // قال يومًا
  return !isAccusative(scene, from) && !cannotSpeak(head) && !/^ب.+ه$/.test(head);
}

/** A subject that no mention covers: a noun phrase up to a comma, conjunction or preposition. */
function phraseAfter(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  from: number,
  end: number,
): Subject | null {
  const noun = countedAt(scene, from);
  if (noun === from && !canHead(scene, from)) return null;
  const head = formAt(scene, from);
  const issued = STATEMENT.has(head) ? issuerOf(scene, from, end) : null;
  if (issued) return issued;
  const limit = Math.min(end, from + LIMITS.phrase);
  let at = noun;
  while (at < limit) {
    if (at > from && scene.gaps[at]! & (SUBJECT_BOUNDARY | Gap.quote)) break;
    if (shows(scene, at, Sign.closing) || endsNominative(scene, from, at)) break;
    // `مسؤول طلب عدم ذكر اسمه`
    if (at > from && formAt(scene, at + 1) === 'عدم') break;
    const form = formAt(scene, at);
    const mention = mentionAt(scene, at);
    if (shows(scene, at, Sign.apart)) {
      const next = mentionAt(scene, at + 1);
      if (next?.first !== at + 1 || (form !== 'في' && form !== 'من')) break;
      // A place closes the phrase: `مسؤول في الرئاسة`.
      at = next.end;
      break;
    } else if (mention && at > from) {
      const named = mention.by === 'name' && mention.proclitic === '' && definiteAt(scene, at - 1);
      // `أدانت إحدى المحاكم سامي حداد`: whom it condemns
      if (named && noun > from && takesObject(reading)) break;
      if (named) return voiceOf(scene, voices, scene.mention[at]!, 'speaker/apposition', end);
      // A noun with article takes no genitive: what follows is another phrase.
      if (
        mention.by === 'body' &&
        mention.first === at &&
        definiteAt(scene, at - 1) &&
        !definiteAt(scene, at)
      )
        break;
      at = mention.end;
      continue;
    } else if (at > from && /^[بل]/.test(form) && form !== 'باسم' && !isDefinite(form.slice(1))) break;
    at++;
  }
  const named = namedBetweenCommas(scene, voices, reading, at, end);
  if (named) return named;
  if (at === from) return null;
  // `أمر قضائي`, `رد رسمي`: an adjective behind what is a noun.
  const adjective = at === from + 1 && head.endsWith('ي') && !definiteAt(scene, from);
  if (adjective && reading.verb.reading === 'homograph') return null;
  if (isDescribed(scene, reading, from, at)) return null;
  if (noun > from && !THAT.has(formAt(scene, at))) {
    const counted = isTowards(reading.verb) ? null : countedEnd(scene, noun, end);
    if (counted !== null) at = counted;
    else if (takesObject(reading) && !canHead(scene, from)) return null;
  }
  const voice = voices.ofPhrase(from, at);
  // `يقول الأفارقة`: a verb that takes no object has nothing but its subject right behind it.
  const objectless = !takesObject(reading) && definiteAt(scene, from);
  if (!objectless && noun === from && !agrees(voices.all[voice]!, reading, 'verb-subject')) return null;
  return { by: 'voice', voice, rule: 'speaker/phrase', end: at };
}

/** Whether a noun is what the verb describes, and not who does: `ووصف القرار بأنه ظالم`, `وأبلغت حزبا أن`. */
function isDescribed(scene: Scene, { verb }: Reading, from: number, at: number): boolean {
  const { text } = scene.document;
  const { start, end } = scene.words[from]!;
  const accusative = text.slice(start, end).endsWith('ا') && at === from + 1 && !definiteAt(scene, from);
  if (accusative && ORDINARY_WORDS.has(formAt(scene, from).slice(0, -1))) return true;
  return verb.lemma === 'وصف' && /^ب/.test(formAt(scene, at)) && !HUMANS.has(formAt(scene, from));
}

function takesObject({ verb }: Reading): boolean {
  return verb.objects.length > 0;
}

/** A definite role at word `at` that the entities do not tie to somebody named before. */
function roleAt(scene: Scene, mention: EntityMention | null, at: number, end: number): Subject | null {
  const again = (form: string) => ROLES.has(form) || form === 'المصدر';
  // `ذات المصدر`, `المصدر ذاته`: whoever spoke before, person or not.
  if (SAME_BEFORE.has(formAt(scene, at)) && again(formAt(scene, at + 1)))
    return { by: 'role', first: at, end: at + 2 };
  if (formAt(scene, at) === 'المصدر' && SAME.has(formAt(scene, at + 1)))
    return { by: 'role', first: at, end: at + 2 };
  if (!ROLES.has(formAt(scene, at))) return null;
  if (mention) {
    const { name } = scene.entities.entities[mention.entity]!;
    const alone = mention.first === at && mention.end === at + 1 && mention.by === 'body';
    if (!alone || name.includes(' ')) return null;
  }
  const same = SAME.has(formAt(scene, at + 1));
  const latter = /^الاخيره?$/.test(formAt(scene, at));
  if (!same && !latter && continuesNoun(scene, at + 1, end)) return null;
  return { by: 'role', first: at, end: at + (same ? 2 : 1) };
}

/**
 * Whether a phrase is a plural in the accusative, and so no subject: `الأساتذة المضربين`.
 * @param words how many of its words may show it
 */
function isAccusative(scene: Scene, first: number, words = 2): boolean {
  // `معهد المديرين`: a genitive
  if (!definiteAt(scene, first) || SEATS.has(formAt(scene, first))) return false;
  for (let i = first; i < first + words; i++) if (isSoundAccusative(scene, i)) return true;
  return false;
}

/** A sound plural with article that is no subject: `المضربين`. */
function isSoundAccusative(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return definiteAt(scene, i) && !TIME.has(form) && form.endsWith('ين') && form.length > 6; // not الاثنين
}

/** Whether a sound plural in the nominative ends before word `at`: `اتهم المحتجون | الجنود المرابطين بإطلاق النار`. */
function endsNominative(scene: Scene, from: number, at: number): boolean {
  if (at !== from + 1 || !/^ال.{3,}ون$/.test(formAt(scene, from)) || !definiteAt(scene, at)) return false;
  if (formAt(scene, at).endsWith('ون')) return false;
  return isSoundAccusative(scene, at) || isSoundAccusative(scene, at + 1);
}

/** Whether word `i` stands between a verb and its subject; `أمامهم` is folded like an imam of theirs. */
function isBetween(scene: Scene, i: number): boolean {
  if (!shows(scene, i, Sign.between)) return false;
  return scene.mention[i] === -1 || /^امام(?:ه|ها|هم)$/.test(formAt(scene, i));
}

/** Whether word `i` still belongs to the noun before it: an adjective, a genitive or a name. */
function continuesNoun(scene: Scene, i: number, end: number): boolean {
  if (i >= end || scene.gaps[i]! & (SUBJECT_BOUNDARY | Gap.stop | Gap.quote)) return false;
  const form = formAt(scene, i);
  if (TIME.has(form) || THAT.has(form)) return false;
  // `الكاتب والباحث السياسي`: a second head.
  if (form[0] === 'و' && isDefinite(form.slice(1))) return true;
  return definiteAt(scene, i) || form === 'باسم' || scene.mention[i]! >= 0;
}

/** Verbs that a clause follows though the one told stands between: `أبلغت موسكو أن`. */
const TELLS: ReadonlySet<string> = new Set(['أبلغ', 'أخبر', 'أعلم', 'حذر', 'نصح', 'وعد', 'طالب', 'ناشد']);

/**
 * Whether a person behind a verb can be nothing but its subject though their gender, which names only hint at,
 * seems to differ: the verb takes no object, or a clause follows.
 */
function onlySubject(scene: Scene, voices: Voices, reading: Reading, mention: EntityMention): boolean {
  if (reading.number !== 's') return false;
  // `اعتبر اليابان الجمعة أن`: of a body, too, where the clause follows.
  if (voices.all[mention.entity]!.kind !== 'person') {
    const behind = TIME.has(formAt(scene, mention.end)) ? mention.end + 1 : mention.end;
    return (
      mention.first === mention.end - 1 && THAT.has(formAt(scene, behind)) && !TELLS.has(reading.verb.lemma)
    );
  }
  if (!takesObject(reading)) return true;
  return THAT.has(formAt(scene, mention.end)) || (scene.gaps[mention.end]! & Gap.colon) !== 0;
}

/** A statement or role at word `at` that points to who was named before: `البيان`, `المصدر ذاته`. */
function pointedAt(
  scene: Scene,
  voices: Voices,
  mention: EntityMention | null,
  at: number,
  end: number,
): Subject | null {
  if (THE_STATEMENT.has(formAt(scene, at))) {
    if (OF_SEVERAL.has(formAt(scene, at + 1)))
      return { by: 'voice', voice: voices.ofPhrase(at, at + 2), rule: 'speaker/phrase', end: at + 2 };
    if (!mention || mention.end === at + 1) return { by: 'statement', first: at, end: at + 1 };
  }
  return roleAt(scene, mention, at, end);
}

/** What behind `من` says in which way or by whom something is told: `من جهته`, `من خلالها`. */
function isTurn(form: string): boolean {
  return TURN.has(form) || /^خلاله(?:ا|م)?$/.test(form);
}

/** `طالبت هذه المنظمة`, `وأضاف هذا الخبير`: a body that a demonstrative shows, or whoever spoke before. */
function shownAt(scene: Scene, voices: Voices, at: number): Subject | null {
  const mention = /^هذ[اه]$/.test(formAt(scene, at)) ? mentionAt(scene, at + 1) : null;
  if (mention?.first !== at + 1 || mention.by === 'name' || mention.proclitic !== '') return null;
  const form = formAt(scene, at + 1);
  const { kind, name } = voices.all[mention.entity]!;
  if (kind === 'unnamed') {
    if (ROLES.has(form) || HUMANS.has(form.slice(2))) return { by: 'role', first: at, end: mention.end };
    // `هذا العامل`, whom nothing ties to somebody before
    if (foldKey(name).startsWith(form)) return null;
  }
  return { by: 'voice', voice: mention.entity, rule: 'speaker/verb-subject', end: mention.end };
}

/**
 * The subject behind a verb, from word `from` on: `قال العبادي`, `قال أمس وزير النفط`.
 * @param phrases whether a noun phrase that is no mention may be the subject
 */
export function subjectAfter(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  from: number,
  end: number,
  phrases: boolean,
): Subject | null {
  let at = from;
  // `ورأى من جهته الخبير`, `كشفت من خلالها الشرطة`
  if (formAt(scene, at) === 'من' && isTurn(formAt(scene, at + 1))) at += 2;
  while (at < end && isBetween(scene, at) && !speechOpens(scene, at)) at++;
  if (at >= end || scene.gaps[at]! & (Gap.colon | Gap.stop) || speechOpens(scene, at)) return null;
  const shown = shownAt(scene, voices, at);
  if (shown) return shown;
  const mention = mentionAt(scene, at);
  const pointed = shows(scene, at, Sign.pointing) ? pointedAt(scene, voices, mention, at, end) : null;
  if (pointed) return pointed;
  if (mention) {
    if (mention.first !== at || mention.proclitic !== '') return null;
    // `البحرين`, `الفلبين` are no plurals.
    // `اتهمت الحكومة المحتجين بالشغب`: behind one body a plural is whom it accuses, no adjective of its own.
    const { plural } = voices.all[mention.entity]!;
    if (mention.by === 'body' && !isState(scene, mention) && isAccusative(scene, at, plural ? 2 : 1))
      return null;
    const named = nameBehind(scene, voices, mention, end);
    // `وقالت والدة القتيل، سامي حداد، إن`: his name, and she speaks.
    const others = named?.by === 'voice' && !agrees(voices.all[named.voice]!, reading, 'verb-subject');
    const hers = reading.gender === 'f' && scene.document.text[scene.words[at]!.end - 1] === 'ة';
    if (others && hers && mention.by === 'body' && scene.gaps[mention.end]! & Gap.comma)
      return voiceOf(scene, voices, scene.mention[at]!, 'speaker/verb-subject', end);
    if (named) return named;
    const right = mentionAgrees(scene, voices, mention, reading, 'verb-subject');
    if (!right && onlySubject(scene, voices, reading, mention)) voices.learn(mention.entity, reading.gender);
    else if (!right)
      // `ودعت المجتمع الدولي إلى`: a body of the other gender is whom the verb addresses.
      return phrases &&
        mention.by === 'body' &&
        (!takesObject(reading) || voices.all[mention.entity]!.gender === null)
        ? phraseAfter(scene, voices, reading, at, end)
        : null;
    return voiceOf(scene, voices, scene.mention[at]!, 'speaker/verb-subject', end);
  }
  return phrases ? phraseAfter(scene, voices, reading, at, end) : null;
}
