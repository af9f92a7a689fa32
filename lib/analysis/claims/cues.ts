import { Gap } from '../../arabic/gaps';
import { LIGHT_VERBS, TIME, WAS } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import { withFrames } from '../../lexicon/verbs';
import { carrierAt, isCarrier } from './carriers';
import { complementOf } from './complement';
import type { Complement } from './complement-frame';
import { finiteAt } from './finite';
import { LIMITS } from './limits';
import { isCounted, isNumeral } from './no-speech';
import { ascriptionAt, descriptionAt, learnedAt, masdarAt, namesNoSource, relayAt } from './relayed';
import { definiteAt, formAt, mentionAt, readingsAt, type Scene } from './scene';
import { isNounToo } from './spelling';
import type { Subject } from './subject';
import type { Voices } from './voices';

/** A word that reports, with what it reports and, where the clause itself says so, who speaks. */
export interface Cue {
  readonly word: number;
  /** Word behind the last word of the cue. */
  readonly end: number;
  readonly reading: Reading;
  readonly complement: Complement;
  readonly subject: Subject | null;
  readonly rule: string;
}

/** A participle that goes on: `مؤكدا أن`, `مشيرا إلى`. Its speaker is that of the clause before it. */
function participleAt(scene: Scene, i: number, reading: Reading, end: number): Cue | null {
  const form = formAt(scene, i);
  // `مجددا` is an adverb unless a comma sets it off: `، مجددا رفضه`.
  if (TIME.has(form) && !(scene.gaps[i]! & Gap.comma)) return null;
  let next = i + 1;
  if (LIGHT_VERBS.get(reading.verb.lemma)?.has(formAt(scene, next))) next++;
  else if (reading.verb.lemma === 'ألقى') return null;
  // `كان متوقعا أن يفوز`: by nobody
  if (reading.verb.lemma === 'توقع' && WAS.has(formAt(scene, i - 1))) return null;
  const complement = complementOf(scene, reading.verb, next, Math.min(end, i + LIMITS.attached));
  if (!complement) return null;
  // `امرأة مهددة بالإعدام`: whom something threatens
  const threatened = reading.verb.lemma === 'هدد' && complement.type === 'prep' && !form.endsWith('ا');
  if (threatened && !(scene.gaps[i]! & (Gap.comma | Gap.quote))) return null;
  // `اعتقل متهما بالقتل`: one who is accused, not who accuses.
  if (reading.verb.lemma === 'اتهم' && complement.type === 'prep') return null;
  const separate = (scene.gaps[i]! & (Gap.comma | Gap.quote | Gap.stop | Gap.dash)) !== 0;
  const bare = complement.type === 'obj' || (complement.type === 'prep' && complement.at > next);
  const own = form.endsWith('ا') || separate || reading.proclitic !== '' || calls(scene, i);
  if (isNounToo(form) && (!(scene.gaps[i]! & (Gap.comma | Gap.quote)) || scene.gaps[i]! & Gap.line))
    return null;
  if (!own && (bare || reading.verb.reading === 'homograph')) return null;
  return { word: i, end: next, reading, complement, subject: null, rule: 'cue/participle' };
}

/** Whether `داعية` calls upon somebody and is no preacher: `داعية الدول إلى`, `داعية إلى`, but not `داعية معروفة`. */
function calls(scene: Scene, i: number): boolean {
  if (formAt(scene, i) !== 'داعيه' || mentionAt(scene, i)?.first !== i) return false;
  return (
    formAt(scene, i + 1) === 'الي' || (definiteAt(scene, i + 1) && (scene.gaps[i + 1]! & ~Gap.tight) === 0)
  );
}

/**
 * Reads word `i` as a cue.
 * @param from first word of the clause in which a subject may stand
 * @param end end of the stretch
 * @returns null where the word reports nothing
 */
export function cueAt(scene: Scene, voices: Voices, i: number, from: number, end: number): Cue | null {
  const mention = mentionAt(scene, i);
  // A body whose first word is a verb with `و` is a misread verb.
  // `، داعية الدول إلى`: a participle that is a calling as well.
  const participle =
    mention?.by === 'body' &&
    ((mention.end === i + 1 && (scene.gaps[i]! & Gap.comma) !== 0) || calls(scene, i)) &&
    readingsAt(scene, i).some(({ form }) => form === 'participle');
  if (mention && !participle && (mention.by !== 'body' || mention.first !== i || mention.proclitic !== 'و'))
    return null;
  if (isNumeral(scene, i)) return null;
  for (const reading of readingsAt(scene, i)) {
    let cue: Cue | null;
    if (reading.form === 'participle') cue = participleAt(scene, i, reading, end);
    else if (reading.form === 'masdar') cue = masdarAt(scene, voices, i, reading, from, end);
    else if (isCarrier(reading.verb)) cue = carrierAt(scene, voices, i, reading, end);
    else if (reading.verb.lemma === 'علم') cue = learnedAt(scene, voices, i, reading, end);
    else if (reading.verb.lemma === 'نسب') cue = ascriptionAt(scene, voices, i, reading, end);
    else if (reading.verb.lemma === 'نقل')
      cue = namesNoSource(scene, i, end)
        ? finiteAt(scene, voices, i, { ...reading, verb: withFrames(reading.verb, ['that']) }, from, end)
        : relayAt(scene, voices, i, reading, end);
    else if (reading.verb.lemma === 'وصف')
      cue =
        descriptionAt(scene, voices, i, reading, from, end) ?? finiteAt(scene, voices, i, reading, from, end);
    else cue = finiteAt(scene, voices, i, reading, from, end);
    if (cue && !isCounted(scene, i, reading, cue.complement)) return cue;
  }
  return null;
}
