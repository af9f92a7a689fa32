import { Gap } from '../../arabic/gaps';
import { OF_SEVERAL, RELATIVES, STATEMENT, THE_STATEMENT } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import { type ReportingVerb, withFrames } from '../../lexicon/verbs';
import { complementOf } from './complement';
import type { Cue } from './cues';
import { LIMITS } from './limits';
import { formAt, mentionAt, type Scene } from './scene';
import type { Subject } from './subject';
import type { Voices } from './voices';

/** Whether a verb reports what stands in a statement: `جاء في البيان أن`, `ورد في التقرير`. */
export function isCarrier(verb: ReportingVerb): boolean {
  return verb.frames.includes('في>that');
}

/** Who issued the statement at word `at`: the first mention behind it, before what it says. */
function issuer(scene: Scene, voices: Voices, at: number, limit: number): Subject {
  const form = formAt(scene, at);
  // `البيان الذي أعطى تفاصيل عن الموقع`: what follows describes the statement and does not issue it.
  if (THE_STATEMENT.has(form) && RELATIVES.has(formAt(scene, at + 1)))
    return { by: 'statement', first: at, end: at + 1 };
  // `البيان الختامي`: its own
  if (OF_SEVERAL.has(formAt(scene, at + 1)) && mentionAt(scene, at + 2)?.proclitic !== 'ل')
    return { by: 'voice', voice: voices.ofPhrase(at, at + 2), rule: 'speaker/phrase', end: at + 2 };
  for (let i = at + 1; i < limit; i++) {
    if (scene.gaps[i]! & (Gap.colon | Gap.stop)) break;
    const mention = mentionAt(scene, i);
    if (mention) return { by: 'voice', voice: mention.entity, rule: 'speaker/issuer', end: mention.end };
  }
  // Folding makes the ending of `تغريدة` that of `بيانه`.
  const own = /(?:ته|ها)$/.test(form) || (form.endsWith('ه') && STATEMENT.has(form.slice(0, -1)));
  if (THE_STATEMENT.has(form) || own) return { by: 'statement', first: at, end: at + 1 };
  return { by: 'voice', voice: voices.ofPhrase(at, at + 1), rule: 'speaker/phrase', end: at + 1 };
}

/** `جاء في بيان أصدرته الوزارة أن`, `ورد في الصحيفة: "…"`. */
export function carrierAt(
  scene: Scene,
  voices: Voices,
  i: number,
  reading: Reading,
  end: number,
): Cue | null {
  if (formAt(scene, i + 1) !== 'في') return null;
  const source = i + 2;
  const mention = mentionAt(scene, source);
  const statement = STATEMENT.has(formAt(scene, source));
  if (!statement && mention?.first !== source) return null;
  const behind = mention?.first === source ? mention.end : source + 1;
  const complement = complementOf(scene, withFrames(reading.verb, ['that', 'quote']), behind, end);
  if (!complement || complement.at - behind > LIMITS.attached) return null;
  const subject: Subject =
    mention?.first === source && !statement
      ? { by: 'voice', voice: mention.entity, rule: 'speaker/issuer', end: mention.end }
      : issuer(scene, voices, source, complement.at);
  return { word: i, end: source, reading, complement, subject, rule: 'cue/carrier' };
}
