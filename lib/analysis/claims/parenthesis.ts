import { Gap } from '../../arabic/gaps';
import { skipAdjuncts } from './adjuncts';
import { complementOf } from './complement';
import { type Content, contentOf } from './content';
import type { Cue } from './cues';
import { LIMITS } from './limits';
import { formAt, readingsAt, type Scene } from './scene';
import { subjectAfter } from './subject-after';
import type { Voices } from './voices';

const BOUNDARY = Gap.comma | Gap.quote | Gap.dash;

/** Behind direct speech a verb without subject, closed or followed by how it is said: `"لن نعود"، يقول وهو يبتسم`. */
function speaksOn(scene: Scene, from: number, thus: number, behind: number, end: number): boolean {
  if (scene.opening[from]! < 0 || scene.quoted[scene.opening[from]!]![1] !== thus) return false;
  return behind >= end || (scene.gaps[behind]! & BOUNDARY) !== 0 || /^وه(?:و|ي)$/.test(formAt(scene, behind));
}

/**
 * A cue set into or behind what it reports: `الأمر محمود، يقول الباحث، وإن تأخر`, `"لن نعود"، قال الوزير`.
 * @param from where the sentence, or what is left of it behind earlier claims, begins
 * @returns the cue and its content, which begins before it
 */
export function parenthesisAt(
  scene: Scene,
  voices: Voices,
  i: number,
  from: number,
  end: number,
): { cue: Cue; content: Content } | null {
  // `«لن نعود»، هكذا علق الوزير`
  const thus = formAt(scene, i - 1) === 'هكذا' ? i - 1 : i;
  if (thus - from < LIMITS.parenthesis || !(scene.gaps[thus]! & BOUNDARY)) return null;
  const reading = readingsAt(scene, i).find(({ form }) => form === 'perfect' || form === 'imperfect');
  if (reading?.proclitic !== '' || !reading.verb.frames.includes('quote')) return null;
  const { frames, objects } = reading.verb;
  // `، هاجمت الصحافة الوزير،`: a verb of somebody it is done to
  if (!frames.includes('that') && objects.length > 0) return null;
  if (reading.verb.lemma === 'عبر' || reading.verb.lemma === 'هاجم') return null; // `، عبر ألف مرشح`
  const subject = subjectAfter(scene, voices, reading, i + 1, end, true);
  if (!subject && !speaksOn(scene, from, thus, i + 1, end)) return null;
  let behind = subject?.end ?? end;
  // `وفي آذار، كشف الوزير، سامي حداد، عن خطته`: the verb's own preposition is no phrase of place.
  const apart = behind < end ? complementOf(scene, reading.verb, behind, end) : null;
  if (apart?.type === 'prep' && apart.at === behind && apart.skip === 0) return null;
  // `يتابع المتحدث للإذاعة،`: the one spoken to belongs to the cue.
  if (behind < end && formAt(scene, behind).startsWith('ل') && !(scene.gaps[behind]! & BOUNDARY)) behind++;
  // `«لن نعود»، تقول الخبيرة في حديث للإذاعة.`: phrases behind the subject belong to the cue.
  const behindPhrases = skipAdjuncts(scene, behind, end);
  if (behindPhrases >= end || scene.gaps[behindPhrases]! & BOUNDARY) behind = behindPhrases;
  const closes = behind >= end;
  if (!closes && !(scene.gaps[behind]! & BOUNDARY)) return null;
  // `وخلال اللقاء، استفسر الوزير، سامي حداد، عن الأمر`: what was done, and is not set into what is said
  if (!closes && reading.form === 'perfect' && scene.opening[from]! < 0) return null;
  const own = complementOf(scene, reading.verb, behind, end);
  if (own) return null;
  // `فهو محمود`, `ومن زاوية أخرى`: the sentence's conjunction is no part of a content that it only joins.
  const skip = formAt(scene, from) === 'ومن' || formAt(scene, from) === 'وفي' ? 1 : 0;
  const complement = { type: 'that' as const, at: i, first: from, skip };
  const stop = closes ? thus : contentOf(scene, { ...complement, first: behind }, end).end;
  const quotation = scene.opening[from]!;
  const whole = quotation >= 0 && scene.quoted[quotation]![1] === stop ? quotation : null;
  return {
    cue: { word: i, end: i + 1, reading, complement, subject, rule: 'cue/parenthesis' },
    content: { end: stop, quotation: whole },
  };
}
