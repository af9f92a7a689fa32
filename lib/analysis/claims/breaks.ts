import { Gap } from '../../arabic/gaps';
import { BEFORE_VERB, JOINS, RELATIVES } from '../../lexicon/cues';
import type { Accepted } from './accepted';
import { closesSpeech } from './content';
import type { Cue } from './cues';
import { LIMITS } from './limits';
import { SUBORDINATES } from './main-clause';
import { genderHere, mentionAgrees } from './mention-agrees';
import { definiteAt, formAt, mentionAt, type Scene } from './scene';
import { EXCEPT_APART } from './spelling';
import { agrees, type Voices } from './voices';

/** `نفى الخبر لكنه قال إن`: what contrasts with the content right before a cue joins it without a comma. */
const CONTRASTS: ReadonlySet<string> = new Set('لكنه لكنها لكنهم ولكنه ولكنها ولكنهم فيما بينما'.split(' '));

/**
 * Start of a joined clause that leads to a cue at `i`: the word behind the nearest comma, where it is a
 * conjunction or relative (`، لكنها قالت`); -1 where there is none.
 */
export function jointStart(scene: Scene, i: number, from: number): number {
  if (CONTRASTS.has(formAt(scene, i - 1)) && i - 1 > from) return i - 1;
  const limit = Math.max(from, i - LIMITS.joint);
  for (let at = i; at > limit; at--) {
    const gap = scene.gaps[at]!;
    if (gap & (Gap.stop | Gap.colon | Gap.line)) return -1;
    if (!(gap & Gap.comma) && !closesSpeech(scene, at)) continue;
    const form = formAt(scene, at);
    const concession =
      (form === 'علي' && formAt(scene, at + 1) === 'الرغم') ||
      (form === EXCEPT_APART && /^ان/.test(formAt(scene, at + 1)));
    return at < i && (JOINS.has(form) || RELATIVES.has(form) || concession || form === 'رغم') ? at : -1;
  }
  return -1;
}

/** `تنفيها الحكومة، التي تؤكد`: where the mention starts that a relative behind a comma refers to, else the comma. */
export function relativeFrom(scene: Scene, voices: Voices, joint: number): number {
  const form = formAt(scene, joint);
  const mention = RELATIVES.has(form) ? mentionAt(scene, joint - 1) : null;
  if (mention?.end !== joint) return joint;
  const gender = /ال(?:ذي|ذين)$/.test(form) ? 'm' : 'f';
  return genderHere(scene, voices, mention) === gender ? mention.first : joint;
}

/**
 * Whether a joined verb without subject of its own goes on with the subject of the content: in `إن سامي جدد
 * التزامه، لكنه أبدى مخاوفه` it is سامي who has fears.
 */
function goesOnInside(scene: Scene, cue: Cue, voices: Voices, previous: Accepted): boolean {
  if (cue.subject?.by === 'voice' && cue.subject.rule !== 'speaker/clause-head') return false;
  if (previous.cue.complement.type !== 'that') return false;
  const first = previous.cue.complement.first;
  const head = mentionAt(scene, first);
  if (head !== null) return mentionAgrees(scene, voices, head, cue.reading, 'subject-verb');
  const noun = formAt(scene, first);
  return (
    definiteAt(scene, first) && noun.endsWith('ه') && cue.reading.gender === 'f' && previous.voice !== null
  );
}

/**
 * First word of the mention that a relative before the verb at `i` refers to, or of a name that `و` joins before it,
 * else `i`: `إيران التي كانت قد نفت`, `ولافروف يرد`.
 */
export function antecedent(scene: Scene, i: number): number {
  let at = i;
  while (at > i - 3 && BEFORE_VERB.has(formAt(scene, at - 1))) at--;
  const joined = mentionAt(scene, at - 1);
  const free = (scene.gaps[i]! & Gap.comma) === 0 && !/^[وف]/.test(formAt(scene, i));
  if (free && joined?.end === at && joined.by === 'name' && joined.proclitic === 'و') return joined.first;
  const mention = RELATIVES.has(formAt(scene, at - 1)) ? mentionAt(scene, at - 2) : null;
  return mention?.end === at - 1 ? mention.first : i;
}

const DESCRIBES: ReadonlySet<string> = new Set(['وصف', 'نعت', 'اعتبر']);

/** Whether a cue inside the content of another ends that content. */
export function breaks(scene: Scene, cue: Cue, joint: number, voices: Voices, previous: Accepted): boolean {
  const { reading, subject } = cue;
  // `اتهمها بالارتباط بإيران التي تنفي ذلك`: the reporter adds the denial.
  if (reading.verb.act === 'denies' && subject?.by === 'voice' && subject.rule === 'speaker/relative')
    return true;
  // `غداة تأكيد الوزير أن الباب مفتوح، أعلنت النقابة`: the sentence proper begins.
  const opening = previous.cue.subject?.by === 'voice' && previous.cue.subject.rule === 'speaker/genitive';
  // `وفي حين رحبت موسكو بالخطوة، اعتبر مراقبون أن`
  const subordinate = SUBORDINATES.has(formAt(scene, previous.cue.word - 1)) && previous.cue.word > 0;
  if (
    subordinate &&
    reading.form === 'perfect' &&
    scene.gaps[cue.word]! & Gap.comma &&
    subject?.by === 'voice'
  )
    return subject.rule !== 'speaker/clause-head';
  if (opening && reading.form === 'perfect' && scene.gaps[cue.word]! & Gap.comma && subject !== null)
    if (scene.gaps[previous.cue.word - 1]! & (Gap.stop | Gap.line)) return true;
  // `أكد أن لا علم له بالأمر كما نفى أن يكون حاضرا`
  const adds = formAt(scene, cue.word - 1) === 'كما' && reading.form === 'perfect';
  if (
    adds &&
    cue.complement.type === 'that' &&
    cue.complement.at === cue.end &&
    subject === null &&
    previous.voice !== null
  )
    return agrees(voices.all[previous.voice]!, reading, 'subject-verb');
  if (joint >= 0) return !goesOnInside(scene, cue, voices, previous);
  // `يتحدثون عن هجوم ولافروف يرد: خدعة`
  const other = mentionAt(scene, cue.word - 1);
  const joins = other?.proclitic === 'و' && reading.proclitic === '';
  if (subject?.by === 'voice' && subject.rule === 'speaker/subject-verb' && joins) return true;
  // `أعلن تطوير صاروخ وصفه بأنه "لا يقهر"`: the speaker of a bare phrase describes what it names.
  const phrase = previous.cue.complement.type === 'obj' || previous.cue.complement.type === 'prep';
  const relative = RELATIVES.has(formAt(scene, cue.word - 1));
  if (
    (phrase || relative) &&
    DESCRIBES.has(reading.verb.lemma) &&
    reading.ending === 'own' &&
    reading.form === 'perfect'
  )
    if (subject?.by === 'voice' && subject.rule !== 'speaker/clause-head') return true;
    else return previous.voice !== null && agrees(voices.all[previous.voice]!, reading, 'subject-verb');
  if (reading.form === 'participle' && scene.gaps[cue.word]! & (Gap.comma | Gap.quote)) return true;
  if (reading.form === 'participle')
    return previous.voice === null || agrees(voices.all[previous.voice]!, reading, 'subject-verb');
  if (reading.form === 'masdar' || (reading.proclitic[0] !== 'و' && reading.proclitic[0] !== 'ف'))
    return false;
  // `أكد الوزير أن المنظمة اعتذرت واعترفت بـ`: a verb that cannot be the speaker's goes on inside.
  const own = previous.voice === null || agrees(voices.all[previous.voice]!, reading, 'subject-verb');
  return own || cue.subject !== null || !goesOnInside(scene, cue, voices, previous);
}
