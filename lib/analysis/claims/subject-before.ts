import { Gap } from '../../arabic/gaps';
import { BEFORE_VERB, JOINS, RELATIVES, THAT, TURN, WAS, WITH_PRONOUN } from '../../lexicon/cues';
import { isSocial } from '../../lexicon/media';
import type { Reading } from '../../lexicon/verb-forms';
import { LIMITS } from './limits';
import { mentionAgrees } from './mention-agrees';
import { definiteAt, formAt, mentionAt, readingsAt, type Scene, shows } from './scene';
import type { Subject } from './subject';
import type { Voices } from './voices';
import { Sign } from './word-signs';

/** Whether word `i` can be read as a verb of reporting in a finite form. */
const isFiniteVerb = (scene: Scene, i: number): boolean =>
  readingsAt(scene, i).some(({ form }) => form === 'perfect' || form === 'imperfect');

/** Whether a mention stands free of any noun or preposition before it that would make it a dependent. */
function standsFree(scene: Scene, first: number, from: number): boolean {
  if (first <= from) return true;
  // `في «تويتر» كتب`: the marks do not free what a preposition governs.
  if (shows(scene, first - 1, Sign.apart) && (scene.gaps[first]! & ~(Gap.quote | Gap.tight)) === 0)
    return false;
  if (
    scene.gaps[first]! &
    (Gap.comma | Gap.quote | Gap.slash | Gap.dash | Gap.close | Gap.line | Gap.colon | Gap.stop)
  )
    return true;
  const before = formAt(scene, first - 1);
  if (isFiniteVerb(scene, first - 1)) return true;
  const behindThat = THAT.has(before) || (before[0] === 'ف' && THAT.has(before.slice(1)));
  return BEFORE_VERB.has(before) || JOINS.has(before) || behindThat;
}

/** Whether a verb can have the noun before a relative pronoun for its subject. */
function fitsRelative(pronoun: string, { gender, number }: Reading): boolean {
  // `المحادثات التي يقولون إنها`: people are no singular thing.
  if (number === 'p' && pronoun.endsWith('التي')) return false;
  if (number !== 's' || gender === null) return true;
  if (pronoun.endsWith('الذي')) return gender === 'm';
  return !pronoun.endsWith('التي') || gender === 'f';
}

/** Whether a name stands behind its office though the office's phrase does not reach it: `مدير المركز سامي قال`. */
function isApposed(scene: Scene, first: number, from: number): boolean {
  if (first - 1 < from) return false;
  if (WAS.has(formAt(scene, from))) return !shows(scene, first - 1, Sign.apart);
  return definiteAt(scene, first - 1) && first - 2 >= from && !shows(scene, first - 2, Sign.apart);
}

/** `سبق للوزير سامر العطار أن أعلن`: whom ل governs is the subject of the verb behind أن. */
function preceded(scene: Scene, cue: number, from: number): Subject | null {
  if (formAt(scene, cue - 1) !== 'ان') return null;
  for (let at = cue - 2; at >= Math.max(from, cue - LIMITS.phrase - 2); at--) {
    if (!/^[وف]?سبق$/.test(formAt(scene, at))) continue;
    const whom = mentionAt(scene, at + 1);
    if (whom?.first !== at + 1 || whom.proclitic !== 'ل') return null;
    const last = mentionAt(scene, cue - 2);
    const bearer = last?.by === 'name' && last.end === cue - 1 ? last : whom;
    return { by: 'voice', voice: bearer.entity, rule: 'speaker/subject-verb', end: cue };
  }
  return null;
}

/**
 * The subject right before a verb: `ترامب يهدد`, `وكان ترامب قد أعلن`, `الوزير الذي أعلن`, or, behind an
 * apposition or a relative clause, the mention at the head of the clause: `المنظمة، وهي هيئة أهلية، قالت`.
 */
export function subjectBefore(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  cue: number,
  from: number,
): Subject | null {
  const earlier = preceded(scene, cue, from);
  if (earlier) return earlier;
  let at = cue;
  while (at > from && scene.mention[at - 1] === -1) {
    if (!BEFORE_VERB.has(formAt(scene, at - 1)) && !shows(scene, at - 1, Sign.time)) break;
    at--;
  }
  // `وكانت وكالة الأنباء السورية (سانا) ذكرت`
  if (at > from && scene.gaps[at]! & Gap.close) {
    let open = at - 1;
    while (open > from && at - open < LIMITS.name && !(scene.gaps[open]! & Gap.open)) open--;
    if (scene.gaps[open]! & Gap.open) at = open;
  }
  const relative = at > from && RELATIVES.has(formAt(scene, at - 1));
  // `المدينة التي أعلن الجيش دخولها`: the pronoun's gender shows that its noun does not speak.
  if (relative && !fitsRelative(formAt(scene, at - 1), reading)) return null;
  if (relative) at--;
  // `سامي حداد، المدير سابقا، والذي قال`
  if (
    relative &&
    scene.gaps[at]! & Gap.comma &&
    shows(scene, at - 1, Sign.time) &&
    scene.mention[at - 1] === -1
  )
    at--;
  let near = at > from ? mentionAt(scene, at - 1) : null;
  // `على صفحتها في الموقع، تويتر، قالت فيها`: where it stands does not speak.
  const there =
    near !== null && (scene.gaps[at]! & Gap.comma) !== 0 && WITH_PRONOUN.has(formAt(scene, cue + 1));
  if (there && isSocial(voices.all[near!.entity]!.name)) near = null;
  let nearEnd = near?.end === at ? at : -1;
  // `المركز الإعلامي لمجلس الوزراء`: a body of a body.
  if (near?.proclitic === 'ل' && nearEnd === at) {
    const whole = near.first > from ? mentionAt(scene, near.first - 1) : null;
    if (whole?.end === near.first && whole.by !== 'name') near = whole;
    else nearEnd = at;
  }
  const found = (mention: number, rule: string): Subject => ({
    by: 'voice',
    voice: voices.ofMention(mention),
    rule,
    end: cue,
  });
  // `رفضت الأسرة التعليق، وقالت النقابة إن`: a second clause has its subject behind its verb, and in `هاجم النائب الوزير،
  // سامي حداد، واتهمه بـ` it is not whom he attacked.
  const joined = at === cue && (scene.gaps[cue]! & Gap.comma) !== 0 && reading.proclitic[0] === 'و';
  if (near && nearEnd === at && !joined && mentionAgrees(scene, voices, near, reading, 'subject-verb')) {
    if (relative) return found(scene.mention[near.first]!, 'speaker/relative');
    const free = near.proclitic === '' || near.proclitic === 'و';
    const apposed = near.by === 'name' && isApposed(scene, near.first, from);
    // `إضراب في المدينة والوزارة تطالب بـ`: headlines join a second clause.
    const headline =
      near.proclitic === 'و' && scene.words[cue]!.start < (scene.document.paragraphs[0]?.[1] ?? 0);
    if (free && (apposed || headline || standsFree(scene, near.first, from)))
      return found(scene.mention[near.first]!, 'speaker/subject-verb');
  }
  // `تقول الصحيفة، وتضيف أن`
  const subject = near !== null && isFiniteVerb(scene, near.first - 1);
  if (joined && subject && nearEnd === at && mentionAgrees(scene, voices, near!, reading, 'subject-verb'))
    return (
      headSubject(scene, voices, reading, cue, from, 'speaker/clause-head') ??
      found(scene.mention[near!.first]!, 'speaker/clause-head')
    );
  if (relative && !near) {
    // A name that no mention covers, between commas before its relative clause: `، سامي حداد، الذي وصف`.
    let first = at;
    while (first > from && at - first <= LIMITS.name && !(scene.gaps[first]! & Gap.comma && first < at))
      first--;
    const between =
      scene.gaps[at]! & Gap.comma && first < at && at - first < LIMITS.name && scene.gaps[first]! & Gap.comma;
    if (!between) return null;
    return { by: 'voice', voice: voices.ofPhrase(first, at), rule: 'speaker/relative', end: cue };
  }
  return headSubject(scene, voices, reading, cue, from, 'speaker/clause-head');
}

/** Word behind an opening adverbial and its comma: `من جانبه، علق`, `وفي القاهرة، قال`; `from` where there is none. */
function behindOpening(scene: Scene, from: number, cue: number): number {
  if (!shows(scene, from, Sign.adverbial)) return from;
  for (let i = from + 1; i < Math.min(cue, from + LIMITS.phrase); i++)
    if (scene.gaps[i]! & Gap.comma) return i;
  // `ومن جانبه وجه الوزير الشكر`, `وفي وقت لاحق ردت المتحدثة`
  if (shows(scene, from, Sign.time)) return from + 1;
  if (TURN.has(formAt(scene, from + 1))) return from + 2;
  return formAt(scene, from + 1) === 'وقت' ? from + 3 : from;
}

/**
 * The mention at the head of a clause, behind its conjunctions and at most one verb: `لكن الوزير رفض العرض
 * وقال`, `واعتذر الوزير، مؤكدا`.
 */
export function headSubject(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  cue: number,
  from: number,
  rule: string,
): Subject | null {
  let verbs = 0;
  const start = behindOpening(scene, from, cue);
  const limit = Math.min(cue, start + LIMITS.name + 2);
  for (let i = start; i < limit; i++) {
    const mention = mentionAt(scene, i);
    if (mention) {
      if (mention.first !== i || (mention.proclitic !== '' && mention.proclitic !== 'و')) return null;
      if (!mentionAgrees(scene, voices, mention, reading, 'subject-verb')) return null;
      return { by: 'voice', voice: mention.entity, rule, end: cue };
    }
    if (shows(scene, i, Sign.linking)) continue;
    if (shows(scene, i, Sign.apart) || definiteAt(scene, i) || verbs++ > 0) return null;
  }
  return null;
}
