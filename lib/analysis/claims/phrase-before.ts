import { isDefinite } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import {
  BEFORE_VERB,
  BODIES,
  HUMANS,
  JOINS,
  NO_SUBJECT,
  PREPOSITIONS,
  RELATIVES,
  SPEAKING_TEXTS,
  THAT,
  TIME,
  WAS,
} from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import { LIMITS } from './limits';
import { definiteAt, formAt, mentionAt, readingsAt, type Scene, shows } from './scene';
import { EXCEPT_APART } from './spelling';
import { SUBJECT_BOUNDARY, type Subject } from './subject';
import { agrees, type Voices } from './voices';
import { Sign } from './word-signs';

/** What makes a conjunction of أن: `إلا أن السكان أكدوا`. */
const EXCEPT: ReadonlySet<string> = new Set([EXCEPT_APART, 'غير', 'بيد']);

/** Start of `حكومة سميث` that ends before word `end`, or -1. */
function bodyOfPerson(scene: Scene, end: number, from: number): number {
  const mention = mentionAt(scene, end - 1);
  if (mention?.by !== 'name' || mention.end !== end || mention.first <= from) return -1;
  const head = formAt(scene, mention.first - 1);
  return BODIES.has(head) || BODIES.has(head.slice(1)) ? mention.first - 1 : -1;
}

/** An unknown verb of a woman or a thing before its subject: `قادت الأدلة، وفق الشرطة، إلى مشتبه به، قال إن`. */
function beginsClause(scene: Scene, at: number): boolean {
  if (definiteAt(scene, at)) return false;
  // `شن رئيس المجلس هجوما`: who is named right behind is the subject of a verb
  const behind = mentionAt(scene, at + 1);
  const noun = HUMANS.has(formAt(scene, at)) || BODIES.has(formAt(scene, at).replace(/^[وف]/, ''));
  if (behind?.first === at + 1 && behind.by !== 'body' && behind.proclitic === '' && !noun) return true;
  if (/^.{2,}[^ا]ت$/.test(formAt(scene, at)) && definiteAt(scene, at + 1)) return true;
  // `ورفعت أخت القتيل، سلمى حداد، دعوى`
  return /^[وف].{2,}[^ا]ت$/.test(formAt(scene, at)) && definiteAt(scene, at + 2);
}

/** End of a name that heads its sentence before an apposition: `سامي حداد، أستاذ القانون، قال`; `from` if none. */
function namedAtHead(scene: Scene, from: number, cue: number): number {
  for (let at = from; at < Math.min(cue, from + LIMITS.name + 1); at++) {
    const form = formAt(scene, at);
    if (at > from && scene.gaps[at]! & Gap.comma) return at;
    if (at === from && beginsClause(scene, at)) return from;
    if (at > from && scene.gaps[at]! & SUBJECT_BOUNDARY) return from;
    if (PREPOSITIONS.has(form) || THAT.has(form) || JOINS.has(form) || BEFORE_VERB.has(form)) return from;
    if (form[0] === 'و' && PREPOSITIONS.has(form.slice(1))) return from; // وفي العاصمة، نقلت
    if (/^[بل]/.test(form) && isDefinite(form.slice(1)) && scene.mention[at]! < 0) return from; // بالمقابل
    if (readingsAt(scene, at).length > 0 || NO_SUBJECT.has(form) || TIME.has(form) || scene.words[at]!.number)
      return from;
  }
  return from;
}

/**
 * The subject of a headline's verb where a phrase parts them: `مدير المنظمة السابق في العاصمة يعترف بالخطأ`. Only a
 * person or source that heads the line is taken.
 */
function titleSubject(scene: Scene, reading: Reading, cue: number, from: number): Subject | null {
  const inTitle = scene.words[cue]!.start < (scene.document.paragraphs[0]?.[1] ?? 0);
  if (!inTitle || reading.form !== 'imperfect' || reading.proclitic !== '') return null;
  const head = mentionAt(scene, from);
  if (head?.first !== from || head.proclitic !== '' || head.end >= cue) return null;
  if (cue - head.end > LIMITS.phrase || !PREPOSITIONS.has(formAt(scene, head.end))) return null;
  for (let at = head.end; at < cue; at++) {
    if (scene.gaps[at]! & (Gap.comma | Gap.colon | Gap.stop | Gap.ellipsis)) return null;
    if (readingsAt(scene, at).length > 0 || THAT.has(formAt(scene, at)) || RELATIVES.has(formAt(scene, at)))
      return null;
  }
  return { by: 'voice', voice: head.entity, rule: 'speaker/clause-head', end: cue };
}

/** `مقال نشرته صحيفة الأفق يتهمه بالتقصير`: whose text an indefinite noun says it is speaks in it. */
function publisherBefore(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  cue: number,
  from: number,
): Subject | null {
  const mention = reading.form === 'imperfect' ? mentionAt(scene, cue - 1) : null;
  if (mention?.end !== cue || mention.first - 2 < from || !PUBLISHED.has(formAt(scene, mention.first - 1)))
    return null;
  const first = mention.first - 2;
  const taken = SPEAKING_TEXTS.has(formAt(scene, first)) ? 0 : 1;
  if (taken === 1 && !SPEAKING_TEXTS.has(formAt(scene, first).replace(/^[لب]/, ''))) return null;
  return { by: 'voice', voice: voices.ofPhrase(first, cue, taken), rule: 'speaker/issuer', end: cue };
}

const PUBLISHED: ReadonlySet<string> = new Set(
  'نشرته نشرتها نشره نشرها اعدته اعدتها اعده اعدها اصدرته اصدرتها اصدره اصدرها كتبه كتبته بثته بثتها اجرته اجرتها اجراها'.split(
    ' ',
  ),
);

/** What joins a verb to its topic with ف: `أما الخبيرة فقد رأت أن`. */
const JOINS_TOPIC: ReadonlySet<string> = new Set('فقد فلقد فانه فانها فانهم'.split(' '));

/** `أما الوزير فقال إن`, `أما الخبيرة، فترى أن`: the topic behind أما is the subject of the verb behind ف. */
function topicSubject(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  cue: number,
  from: number,
): Subject | null {
  const joined = reading.proclitic[0] === 'ف' || JOINS_TOPIC.has(formAt(scene, cue - 1));
  if (!joined || !/^وا?ما$|^اما$/.test(formAt(scene, from))) return null;
  const first = from + 1;
  // `أما في الساحل فيطلب المجلس`: a place is no subject.
  if (cue <= first || cue - first > LIMITS.clause || shows(scene, first, Sign.apart)) return null;
  // The last name of the topic that agrees: `أما عميد البلدية المكلف سامي حداد`.
  for (let at = cue - 1; at >= first; at--) {
    const mention = mentionAt(scene, at);
    if (
      mention?.by === 'name' &&
      mention.proclitic === '' &&
      agrees(voices.all[mention.entity]!, reading, 'subject-verb')
    )
      return { by: 'voice', voice: mention.entity, rule: 'speaker/topic', end: cue };
  }
  const head = mentionAt(scene, first);
  let end = first + 1;
  while (end < Math.min(cue, first + LIMITS.name) && !(scene.gaps[end]! & SUBJECT_BOUNDARY)) end++;
  const voice = head?.first === first ? head.entity : voices.ofPhrase(first, end);
  return { by: 'voice', voice, rule: 'speaker/topic', end: cue };
}

/**
 * Words before a verb that are its subject though no mention covers them: behind كان (`وكان سميث قد أكد`), at
 * the head of the title, or an indefinite statement (`تغريدة أكدت`).
 */
export function phraseBefore(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  cue: number,
  from: number,
): Subject | null {
  const topic = topicSubject(scene, voices, reading, cue, from);
  if (topic) return topic;
  let end = cue;
  while (end > from && BEFORE_VERB.has(formAt(scene, end - 1))) end--;
  const found = (first: number): Subject | null => {
    const voice = voices.ofPhrase(first, end);
    if (!agrees(voices.all[voice]!, reading, 'subject-verb')) return null;
    return { by: 'voice', voice, rule: 'speaker/phrase-before', end: cue };
  };
  if (end <= from) return null;
  if (end === cue && SPEAKING_TEXTS.has(formAt(scene, end - 1))) return found(end - 1);
  const published = end === cue ? publisherBefore(scene, voices, reading, cue, from) : null;
  if (published) return published;
  const body = bodyOfPerson(scene, end, from);
  if (body >= 0 && reading.form === 'imperfect') return found(body);
  if (scene.gaps[cue]! & Gap.comma) {
    const named = namedAtHead(scene, from, cue);
    if (named > from) {
      end = named;
      return found(from);
    }
  }
  const headline = titleSubject(scene, reading, cue, from);
  if (headline !== null) return headline;
  const title =
    scene.words[cue]!.start < (scene.document.paragraphs[0]?.[1] ?? 0) && reading.form === 'imperfect';
  for (let at = end - 1; at >= Math.max(from, end - LIMITS.name); at--) {
    const form = formAt(scene, at);
    if (PREPOSITIONS.has(form) || THAT.has(form) || scene.mention[at]! >= 0 || RELATIVES.has(form))
      return null;
    if (scene.words[at]!.number || readingsAt(scene, at).length > 0 || NO_SUBJECT.has(form)) return null;
    if (scene.gaps[at]! & (Gap.comma | Gap.quote | Gap.colon) && at > from) return null;
    const except = THAT.has(formAt(scene, at - 1)) && EXCEPT.has(formAt(scene, at - 2));
    if (at > from && (WAS.has(formAt(scene, at - 1)) || except)) return found(at);
    if (at === from && title) return found(at);
  }
  return null;
}
