import { Gap } from '../../arabic/gaps';
import {
  ACCORDING,
  JOINS,
  NEW_CLAUSE,
  PREPOSITIONS,
  RELATIVES,
  SILENT,
  THAT,
  TIME,
  WITH_PRONOUN,
} from '../../lexicon/cues';
import type { ClaimKind } from '../types';
import type { Complement } from './complement-frame';
import { LIMITS } from './limits';
import { isNameQuote } from './name-quote';
import { opensReporterPhrase } from './reporter-phrase';
import { RESUMING } from './resuming';
import { formAt, offsetInside, readingsAt, type Scene } from './scene';
import { Sign } from './word-signs';

/** Where reported content ends, judged by itself: the next cue may end it earlier. */
export interface Content {
  /** Word behind the last one. */
  readonly end: number;
  /** The quotation that is the whole content, or null. */
  readonly quotation: number | null;
}

/** Whether a quotation that is more than a name ends right before word `i`. */
export function closesSpeech(scene: Scene, i: number): boolean {
  if (!(scene.gaps[i]! & Gap.quote)) return false;
  const cover = scene.cover[i - 1]!;
  if (cover < 0) return true;
  const [first, end] = scene.quoted[cover]!;
  return end === i && end - first > LIMITS.name;
}

/** Whether the sentence joins another source at word `i`: `، ووفق خبراء فإن العمل بدأ`, `، وبحسب الوزارة، فقد`. */
export function joinsSource(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  if (form[0] !== 'و' || !ACCORDING.has(form.slice(1))) return false;
  for (let at = i + 2; at < Math.min(scene.words.length, i + LIMITS.phrase); at++)
    if (/^ف(?:ان(?:ه|ها|هم)?|قد)$/.test(formAt(scene, at))) return true;
    else if (scene.gaps[at]! & (Gap.stop | Gap.line)) return false;
  return false;
}

const MAY: ReadonlySet<string> = new Set(['قد', 'سوف', 'ربما']);

/**
 * Whether the reporter's own clause resumes at word `i`.
 * @param phrase the content is no clause itself
 * @param closes the content began with a quotation that ends here
 */
function resumes(scene: Scene, i: number, phrase: boolean, closes = false): boolean {
  if ((scene.signs[i]! & Sign.resuming) === 0) return false;
  const form = formAt(scene, i);
  if (form === 'علي') return closesAsSaid(scene, i);
  // `، مما قد يؤدي إلى`: what may follow, the speaker says.
  if (form === 'مما' && MAY.has(formAt(scene, i + 1))) return false;
  // `أن هؤلاء، في إشارة إلى خصومه، "أخطأوا"`: what is said goes on behind the reporter's words
  if (form === 'في' && formAt(scene, i + 1) === 'اشاره' && quotedBehind(scene, i)) return false;
  const comma = (scene.gaps[i]! & (Gap.comma | Gap.dash)) !== 0 || closes || closesSpeech(scene, i);
  const entries = RESUMING.get(form);
  if (entries)
    for (const { rest, comma: needed } of entries)
      if ((comma || !needed) && rest.every((word, k) => formAt(scene, i + 1 + k) === word)) return true;
  // `، وهو عضو في المجلس`: an identification by the reporter; with a verb or ما it goes on.
  if ((form === 'وهو' || form === 'وهي') && (comma || phrase)) {
    const next = formAt(scene, i + 1);
    // `، وهو ما نفاه الناطق`: what another says of it.
    if (next === 'ما' && readingsAt(scene, i + 2).some(({ ending }) => ending === 'own')) return true;
    // `، وهو ما أكد عليه الناطق`
    const again = next === 'ما' && WITH_PRONOUN.has(formAt(scene, i + 3));
    if (again && readingsAt(scene, i + 2).some(({ form }) => form === 'perfect')) return true;
    // `تقول رسالته إن لنا مبدأ، وهو أن نعمل`: what the speaker means by it.
    return next !== 'ما' && !THAT.has(next) && !(/^[يت]/.test(next) && next.length > 3);
  }
  if (!comma) return false;
  // A bare phrase as content holds no further clause: `نفى علمه بالأمر، وكان …`.
  if (phrase && NEW_CLAUSE.has(form)) return true;
  // `، حسب ما أفادت`, `، كما ذكر`: an attribution of the whole.
  if (ACCORDING.has(form) || form === 'حسبما' || form === 'نقلا') return true;
  if (joinsSource(scene, i)) return true;
  // `، لكنه لم يحدد موعدا`, `، لكن لم يتضح السبب`
  if (/^و?لكن(?:ه|ها|هم)?$/.test(form) && formAt(scene, i + 1) === 'لم')
    return SILENT.has(formAt(scene, i + 2));
  if (opensReporterPhrase(scene, i)) return true;
  if (form === 'كما') return readingsAt(scene, i + 1).some((reading) => reading.form === 'perfect');
  return (form === 'لكن' || form === 'ولكن') && scene.mention[i + 1]! >= 0;
}

/** Whether the words from `i` on, up to a comma, are followed at once by a quotation. */
function quotedBehind(scene: Scene, i: number): boolean {
  const limit = Math.min(scene.words.length, i + LIMITS.phrase);
  for (let at = i + 1; at < limit; at++) {
    if (scene.gaps[at]! & (Gap.stop | Gap.line)) return false;
    if (scene.gaps[at]! & Gap.comma)
      return scene.opening[at]! >= 0 && !isNameQuote(scene, scene.opening[at]!);
  }
  return false;
}

/** `أكد أن الطريق آمن، على حد قوله.`: at the end of what somebody says the reporter's words; in the midst they part nothing. */
function closesAsSaid(scene: Scene, i: number): boolean {
  if (formAt(scene, i + 1) !== 'حد' || !AS_SAID.test(formAt(scene, i + 2))) return false;
  const gap = i + 3 < scene.words.length ? scene.gaps[i + 3]! : Gap.line;
  if (gap & (Gap.stop | Gap.line)) return true;
  return (gap & Gap.comma) !== 0 && readingsAt(scene, i + 3).some((reading) => reading.form === 'participle');
}

const AS_SAID = /^(?:قول|تعبير|وصف|زعم)(?:ه|ها|هم)$/;

/** Whether what follows a closed quotation no longer belongs to the content. */
function closesAt(scene: Scene, quotation: number, stretchEnd: number): boolean {
  const [first, end] = scene.quoted[quotation]!;
  if (end >= stretchEnd) return true;
  const gap = scene.gaps[end]!;
  const long = end - first > LIMITS.name * 2;
  if (gap & (Gap.stop | Gap.colon | Gap.line)) return true;
  const form = formAt(scene, end);
  // `أن "المبادرة بداية طيبة لنا جميعا" لا تكتمل "إلا بعد السلم"`: the clause goes on to a second quotation.
  if (long) return !goesOnUnmarked(scene, end, stretchEnd);
  if (gap & Gap.comma) {
    // `"خطوة أولى"، وتحتاج إلى "صبر طويل"`: the content goes on to a second quotation.
    if (form[0] !== 'و' || readingsAt(scene, end).length > 0) return true;
    return !quotedAgain(scene, end, stretchEnd);
  }
  if (JOINS.has(form) || resumes(scene, end, false) || ACCORDING.has(form)) return true;
  return readingsAt(scene, end).some((reading) => reading.form === 'participle' || reading.proclitic !== '');
}

/** Whether the words behind a closed quotation go on with its clause, with neither mark nor joint, to another one. */
function goesOnUnmarked(scene: Scene, end: number, stretchEnd: number): boolean {
  const form = formAt(scene, end);
  if (
    scene.gaps[end]! & ~(Gap.quote | Gap.tight) ||
    /^(?:[وف]|الا$)/.test(form) ||
    readingsAt(scene, end).length > 0
  )
    return false;
  if (
    PREPOSITIONS.has(form) ||
    TIME.has(form) ||
    JOINS.has(form) ||
    ACCORDING.has(form) ||
    RELATIVES.has(form)
  )
    return false;
  return quotedAgain(scene, end, stretchEnd) && !resumes(scene, end, false, true);
}

/** The last of the quotations that و alone joins right behind one: `"لن نعود" و"لن نفاوض"`; itself where none is. */
function lastJoined(scene: Scene, quotation: number, stretchEnd: number): number {
  const end = scene.quoted[quotation]![1];
  const next = formAt(scene, end) === 'و' && end + 1 < stretchEnd ? scene.opening[end + 1]! : -1;
  if (next < 0 || scene.gaps[end]! & (Gap.stop | Gap.colon | Gap.line)) return quotation;
  if (!scene.document.quotations[next]!.closed || isNameQuote(scene, next)) return quotation;
  return lastJoined(scene, next, stretchEnd);
}

function quotedAgain(scene: Scene, from: number, end: number): boolean {
  const limit = Math.min(end, from + LIMITS.name * 2);
  for (let i = from; i < limit; i++) if (scene.opening[i]! >= 0) return true;
  return false;
}

/** Finds where the content of `complement` ends within its stretch. */
export function contentOf(scene: Scene, complement: Complement, stretchEnd: number): Content {
  const first = complement.first;
  let quotation = first < stretchEnd ? scene.opening[first]! : -1;
  // `"إن الاتفاق سار"`: the mark stands before the conjunction.
  if (quotation < 0 && complement.type === 'that' && scene.opening[first - 1]! >= 0)
    quotation = scene.opening[first - 1]!;
  if (
    quotation >= 0 &&
    scene.document.quotations[quotation]!.closed &&
    (complement.type === 'quote' || !isNameQuote(scene, quotation))
  ) {
    const end = scene.quoted[quotation]![1];
    const last = lastJoined(scene, quotation, stretchEnd);
    // `"الجوع" و"البرد" يقتلان الناس`: the clause goes on behind both.
    if (last !== quotation && closesAt(scene, last, stretchEnd))
      return { end: Math.min(scene.quoted[last]![1], stretchEnd), quotation: null };
    if (closesAt(scene, quotation, stretchEnd)) return { end: Math.min(end, stretchEnd), quotation };
  }
  const phrase = complement.type === 'obj' || complement.type === 'prep';
  // `دعا إلى "عصيان مدني" بعد أن فشل`
  const closing =
    quotation >= 0 && scene.document.quotations[quotation]!.closed ? scene.quoted[quotation]![1] : -1;
  let at = first;
  const limit = Math.min(stretchEnd, first + LIMITS.content);
  while (at < limit) {
    if (at > first && scene.cover[at] === -1 && resumes(scene, at, phrase, at === closing)) break;
    const cover = scene.cover[at]!;
    at = cover >= 0 ? Math.max(at + 1, scene.quoted[cover]![1]) : at + 1;
  }
  return { end: Math.min(at, stretchEnd), quotation: null };
}

/** Start and end of content as UTF-16 offsets, and its kind. */
export function boundsOf(
  scene: Scene,
  first: number,
  skip: number,
  end: number,
  quotation: number | null,
): { start: number; stop: number; kind: ClaimKind } {
  const { quotations, text } = scene.document;
  let start = offsetInside(scene, first, skip);
  let stop = scene.words[end - 1]!.end;
  if (quotation !== null && scene.quoted[quotation]![1] >= end)
    return { start, stop: closing(text, stop), kind: 'direct' };
  let quoted = false;
  for (let i = first; i < end; i++) {
    const at = scene.opening[i]!;
    if (at < 0 || (skip > 0 && i === first)) continue;
    const { outer, closed } = quotations[at]!;
    if (i === first && closed) start = Math.min(start, outer[0]);
    if (closed && scene.quoted[at]![1] >= end) stop = Math.max(stop, outer[1]);
    if (closed && !isNameQuote(scene, at)) quoted = true;
  }
  return { start, stop: bracketed(text, start, stop), kind: quoted ? 'mixed' : 'indirect' };
}

/** A question or exclamation mark belongs to what is quoted. */
function closing(text: string, stop: number): number {
  let at = stop;
  while (at < text.length && '!؟?'.includes(text[at]!)) at++;
  return at;
}

/** A bracket that was opened inside the content is closed inside it. */
function bracketed(text: string, start: number, stop: number): number {
  return text[stop] === ')' && text.slice(start, stop).includes('(') ? stop + 1 : stop;
}
