import { Gap } from '../../arabic/gaps';
import {
  BEFORE_VERB,
  JOINS,
  LIGHT_VERBS,
  NOBODY,
  PREPOSITIONS,
  RELATIVES,
  SAYING,
  TIME,
} from '../../lexicon/cues';
import { type Reading, readingsOf } from '../../lexicon/verb-forms';
import { type Complement, complementOf } from './complement';
import { LIMITS } from './limits';
import { formAt, mentionAt, type Scene } from './scene';
import { type Subject, subjectAfter, subjectBefore } from './subject';
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

const DAMMA = 'ُ';

/** A perfect written with a damma on its first letter is passive: أُعلن. */
function isPassive(scene: Scene, i: number, reading: Reading): boolean {
  if (reading.form !== 'perfect') return false;
  const { start, end } = scene.words[i]!;
  const at = scene.document.text.slice(start, end).indexOf(DAMMA);
  return at > 0 && at <= 2 + reading.proclitic.length;
}

/** Whether word `i` heads its clause: nothing but particles, a relative or its own subject stand before it. */
function headsClause(scene: Scene, i: number, from: number, reading: Reading): boolean {
  if (i === from || reading.proclitic !== '') return true;
  if (scene.gaps[i]! & (Gap.comma | Gap.quote | Gap.colon)) return true;
  const before = formAt(scene, i - 1);
  return BEFORE_VERB.has(before) || JOINS.has(before) || RELATIVES.has(before) || TIME.has(before);
}

/** A phrase that no mention covers is the subject only where a clause, speech or preposition follows it. */
function prefersPhrase(without: Complement | null, behind: Complement): boolean {
  if (without === null || without.at === behind.at) return true;
  return without.type === 'obj' && behind.type !== 'obj';
}

function finite(
  scene: Scene,
  voices: Voices,
  i: number,
  reading: Reading,
  from: number,
  end: number,
): Cue | null {
  const { verb } = reading;
  if (isPassive(scene, i, reading)) return null;
  let next = i + 1;
  if (SAYING.has(formAt(scene, next)) && formAt(scene, next).startsWith('ب')) next++;
  const before = subjectBefore(scene, voices, reading, i, from);
  const fixed = before?.by === 'voice' && before.rule !== 'speaker/clause-head';
  let subject = fixed ? before : subjectAfter(scene, voices, reading, next, end, false);
  let complement = complementOf(scene, verb, subject && !fixed ? subject.end : next, end);
  if (!subject) {
    const phrase = subjectAfter(scene, voices, reading, next, end, true);
    const behind = phrase && complementOf(scene, verb, phrase.end, end);
    if (phrase && behind && prefersPhrase(complement, behind)) {
      subject = phrase;
      complement = behind;
    }
  }
  subject ??= before;
  if (!complement) return null;
  const clause = complement.type === 'that' || complement.type === 'quote' || complement.type === 'colon';
  if (verb.reading === 'homograph' && !clause && !(subject && headsClause(scene, i, from, reading)))
    return null;
  if (verb.reading === 'homograph' && !subject && !headsClause(scene, i, from, reading)) return null;
  if (!clause && !subject && !headsClause(scene, i, from, reading)) return null;
  if (NOBODY.has(formAt(scene, i)) && subject === null) return null;
  return { word: i, end: next, reading, complement, subject, rule: `cue/${reading.form}` };
}

/** A participle that goes on: `مؤكدا أن`, `مشيرا إلى`. Its speaker is that of the clause before it. */
function participle(scene: Scene, i: number, reading: Reading, end: number): Cue | null {
  const accusative = /[اه]$|ين$|ات$/.test(formAt(scene, i));
  if (!accusative) return null;
  let next = i + 1;
  if (LIGHT_VERBS.get(reading.verb.lemma)?.has(formAt(scene, next))) next++;
  else if (reading.verb.lemma === 'ألقى') return null;
  const complement = complementOf(scene, reading.verb, next, Math.min(end, i + LIMITS.attached));
  if (!complement) return null;
  const separate = (scene.gaps[i]! & (Gap.comma | Gap.quote | Gap.stop | Gap.dash)) !== 0;
  const bare = complement.type === 'obj' || (complement.type === 'prep' && complement.at > next);
  const own = formAt(scene, i).endsWith('ا') || separate || reading.proclitic !== '';
  if (!own && (bare || reading.verb.reading === 'homograph')) return null;
  return { word: i, end: next, reading, complement, subject: null, rule: 'cue/participle' };
}

/** A verbal noun: `نقل عن الوزير قوله إن`, `جدد تأكيده أن`, `بعد تصريح الوزير بأن`. */
function masdar(
  scene: Scene,
  voices: Voices,
  i: number,
  reading: Reading,
  from: number,
  end: number,
): Cue | null {
  const { verb, ending } = reading;
  const light = lightVerbBefore(scene, i, from);
  if (ending === 'bare') {
    const owner = mentionAt(scene, i + 1);
    if (owner?.first !== i + 1 || owner.proclitic !== '') return null;
    const complement = complementOf(scene, verb, owner.end, Math.min(end, owner.end + LIMITS.attached));
    const demand = verb.lemma === 'طالب' && complement?.type === 'prep' && complement.at === owner.end;
    if (!complement || (complement.type !== 'that' && !demand)) return null;
    const voice = voices.ofMention(scene.mention[i + 1]!);
    const subject: Subject = { by: 'voice', voice, rule: 'speaker/genitive', end: owner.end };
    return { word: i, end: i + 1, reading, complement, subject, rule: 'cue/masdar' };
  }
  const complement = complementOf(scene, verb, i + 1, Math.min(end, i + LIMITS.attached));
  if (!complement) return null;
  const relayed = relayedVoice(scene, voices, i, from);
  if (ending === 'the' && !(light && complement.type === 'that')) return null;
  if (
    complement.type !== 'that' &&
    complement.type !== 'quote' &&
    complement.type !== 'colon' &&
    !relayed &&
    !light
  )
    return null;
  const subject = relayed ?? (light === null ? null : lightSubject(scene, voices, light, i, reading));
  return { word: i, end: i + 1, reading, complement, subject, rule: relayed ? 'cue/relay' : 'cue/masdar' };
}

/** The source that another relays: the mention behind `عن` in `نقلت رويترز عن الوزير … قوله`. */
function relayedVoice(scene: Scene, voices: Voices, i: number, from: number): Subject | null {
  const limit = Math.max(from, i - LIMITS.subject);
  for (let at = i - 1; at >= limit; at--) {
    if (formAt(scene, at) !== 'عن') continue;
    const mention = mentionAt(scene, at + 1);
    if (mention?.first === at + 1)
      return { by: 'voice', voice: mention.entity, rule: 'speaker/relay', end: mention.end };
    if (at + 1 < i && !PREPOSITIONS.has(formAt(scene, at + 1)))
      return { by: 'voice', voice: voices.ofPhrase(at + 1, i), rule: 'speaker/relay', end: i };
    return null;
  }
  return null;
}

/** A verb such as جدد or أعاد shortly before a verbal noun, or null. */
function lightVerbBefore(scene: Scene, i: number, from: number): number | null {
  for (let at = i - 1; at >= Math.max(from, i - LIMITS.phrase); at--) {
    const form = formAt(scene, at);
    if (LIGHT_VERBS.get('جدد')!.has(form) || LIGHT_VERBS.get('جدد')!.has(form.slice(1))) return at;
  }
  return null;
}

function lightSubject(
  scene: Scene,
  voices: Voices,
  light: number,
  i: number,
  reading: Reading,
): Subject | null {
  return subjectAfter(scene, voices, { ...reading, gender: null }, light + 1, i, false);
}

/**
 * Reads word `i` as a cue.
 * @param from first word of the clause in which a subject may stand
 * @param end end of the stretch
 * @returns null where the word reports nothing
 */
export function cueAt(scene: Scene, voices: Voices, i: number, from: number, end: number): Cue | null {
  for (const reading of readingsOf(formAt(scene, i))) {
    if (scene.mention[i]! >= 0) return null;
    const cue =
      reading.form === 'participle'
        ? participle(scene, i, reading, end)
        : reading.form === 'masdar'
          ? masdar(scene, voices, i, reading, from, end)
          : finite(scene, voices, i, reading, from, end);
    if (cue) return cue;
  }
  return null;
}
