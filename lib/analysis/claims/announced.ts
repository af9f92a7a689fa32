import { Gap } from '../../arabic/gaps';
import { LABELS, PREPOSITIONS, THAT } from '../../lexicon/cues';
import { stateOfKey } from '../entities/state-key';
import type { EntityMention } from '../entities/types';
import type { VoicedClaim } from './claim';
import { boundsOf } from './content';
import { LIMITS } from './limits';
import { definiteAt, formAt, mentionAt, readingsAt, type Scene, type Stretch } from './scene';
import type { Voice, Voices } from './voices';

/** A claim behind a bare colon, with what tells a speaker (`الوزير: نعم`) from a topic (`الغلاء: أرقام`). */
export interface AnnouncedClaim {
  readonly claim: VoicedClaim;
  /** Whether the speaker need not speak anywhere else: direct speech, or a source without name in the title. */
  readonly plain: boolean;
}

/** Whether a stretch opens a paragraph below the title: `حداد: لا أوافق`, a turn of a dialogue. */
function opensParagraph(scene: Scene, { first, paragraph }: Stretch): boolean {
  return paragraph > 0 && (scene.gaps[first]! & Gap.line) !== 0;
}

/** Whether a stretch ends its paragraph and is short: a headline, or the line of a link to another article. */
export function isLine(scene: Scene, { first, end }: Stretch): boolean {
  const ends = end >= scene.words.length || (scene.gaps[end]! & Gap.line) !== 0;
  return ends && end - first <= LIMITS.line;
}

/**
 * Whether who stands before a headline's colon is its speaker rather than its topic: a source without name, an
 * official or a body, but no state.
 */
export function speaksAlone(scene: Scene, { kind, entity }: Voice): boolean {
  if (kind === 'unnamed') return true;
  if (entity === null) return false;
  const { official, key } = scene.entities.entities[entity]!;
  return kind === 'person' ? official : stateOfKey(key) === null;
}

/** A verb of the present: `يهاجم`, `تتفقد`, `يعلنها`. */
export const PRESENT = /^[يت].{2}/;

/** Prepositions of what a headline's speaker speaks of or to: `سامي حداد عن الحرب: كارثة`. */
const ABOUT: ReadonlySet<string> = new Set(
  'عن حول بشان علي ردا تعليقا تعقيبا بعد خلال في من امام ل'.split(' '),
);

/** Those of them that no office goes on with, so that a mention right before the colon is spoken of. */
const SPOKEN_OF: ReadonlySet<string> = new Set('عن حول ردا تعليقا تعقيبا بعد ل'.split(' '));

/** Whether a line or headline begins at word `first`, or goes on behind an editor's two stops: `شاهد.. سامي حداد: نعم`. */
export function opensLine(scene: Scene, first: number): boolean {
  return first === 0 || (scene.gaps[first]! & (Gap.line | Gap.ellipsis)) !== 0;
}

/**
 * Who heads a headline whose colon stands behind what he speaks of: `مصدر أممي للإذاعة: …`, `حداد حول الحرب: …`.
 * A state or place that something happens in is none.
 */
function aboutWhat(scene: Scene, voices: Voices, stretch: Stretch, colon: number): EntityMention | null {
  const { first } = stretch;
  const mention = mentionAt(scene, first);
  if (mention?.first !== first || mention.end >= colon || colon - mention.end > LIMITS.phrase) return null;
  const form = formAt(scene, mention.end);
  // `الحكومة في الشتاء: أرقام`, but `حمد الطبية لـ«الصحيفة»: لا قلق`
  const body = voices.all[mention.entity]!.kind === 'institution' && form[0] !== 'ل' && !SPOKEN_OF.has(form);
  if (!isLine(scene, stretch) || !opensLine(scene, first) || body) return null;
  if (!ABOUT.has(form) && !(form[0] === 'ل' && form.length > 2)) return null;
  for (let i = mention.end; i < colon; i++)
    if (THAT.has(formAt(scene, i)) || readingsAt(scene, i).length > 0) return null;
  return mention;
}

/** Whether behind the mention at the head of a line stands what it speaks of. */
function spokenOf(scene: Scene, first: number): boolean {
  const head = mentionAt(scene, first);
  if (head?.first !== first) return false;
  const form = formAt(scene, head.end);
  // `المدير المسؤول عن الأمن سامي حداد:`
  if (head.by !== 'name' && form === 'عن') return false;
  return SPOKEN_OF.has(form) || mentionAt(scene, head.end)?.proclitic === 'ل';
}

/**
 * A line that names its speaker before a colon: `لافروف: الاتفاق قائم`. What stands before the colon must end
 * in a mention and hold no verb of reporting.
 */
export function announcedClaim(scene: Scene, voices: Voices, stretch: Stretch): AnnouncedClaim | null {
  const { first, end } = stretch;
  const limit = Math.min(end - 1, first + LIMITS.phrase);
  let colon = first + 1;
  while (colon <= limit && !(scene.gaps[colon]! & (Gap.colon | Gap.comma | Gap.line))) colon++;
  if (colon > limit || !(scene.gaps[colon]! & Gap.colon)) return null;
  const last = mentionAt(scene, colon - 1);
  // `حداد ردا على سميث: لن نعود`: who stands right before the colon is spoken of.
  const object = last?.end === colon && last.first > first && spokenOf(scene, first);
  const about = last?.end === colon && !object ? null : aboutWhat(scene, voices, stretch, colon);
  if (object && !about) return null;
  const mention = about ?? mentionAt(scene, colon - 1);
  const joined = mention?.proclitic === 'و' && stretch.paragraph === 0;
  if (mention && ((about === null && mention.end !== colon) || (mention.proclitic !== '' && !joined)))
    return null;
  const voice = mention ? mention.entity : voices.ofSurname(first, colon);
  if (voice === null) return null;
  const head = mention?.first ?? first;
  // Beside the mention only a title may stand: `السفير سامي`.
  // In a headline a second speaker may be joined: `البرلمان يقر القانون والوزير: لا مساس بأحد`.
  if (
    (head - first > 2 && !joined) ||
    (!joined && head > first && stretch.paragraph > 0 && !definiteAt(scene, head - 1))
  )
    return null;
  // `فرنسا تطرد السفراء: …`: whom somebody acts upon is no speaker.
  if (!joined && head === first + 2 && mentionAt(scene, first) && PRESENT.test(formAt(scene, first + 1)))
    return null;
  if (head > first && PREPOSITIONS.has(formAt(scene, head - 1))) return null;
  for (let i = joined ? head : first; i <= head; i++) {
    const form = formAt(scene, i);
    if (LABELS.has(form)) return null;
    if (i < head && (THAT.has(form) || readingsAt(scene, i).length > 0)) return null;
  }
  const { kind } = voices.all[voice]!;
  const plain =
    scene.opening[colon]! >= 0 ||
    about !== null ||
    // `البرلمان يقر القانون.. والوزارة: لا مساس بأحد`
    (joined && (scene.gaps[head]! & Gap.ellipsis) !== 0) ||
    (kind === 'person' && head === first && opensParagraph(scene, stretch)) ||
    (isLine(scene, stretch) && speaksAlone(scene, voices.all[voice]!)) ||
    (stretch.paragraph === 0 && kind === 'unnamed');
  return announcedBounds(scene, voice, stretch, colon, plain);
}

/** The claim that stands behind a colon, up to the end of its stretch or of the quotation that it is. */
export function announcedBounds(
  scene: Scene,
  voice: number,
  { end }: Stretch,
  colon: number,
  plain: boolean,
): AnnouncedClaim {
  const quotation = scene.opening[colon]!;
  const closed = quotation >= 0 && scene.document.quotations[quotation]!.closed;
  // `حداد يتراجع: "القمة" قد تعقد`: the marks are round one word of it.
  const [first, last] = closed ? scene.quoted[quotation]! : [0, 0];
  const part =
    last - first <= LIMITS.name && last < end && (scene.gaps[last]! & ~(Gap.quote | Gap.tight)) === 0;
  const whole = closed && !part ? quotation : null;
  const stop = whole === null ? end : Math.min(end, last);
  const bounds = boundsOf(scene, colon, 0, stop, whole !== null && last >= stop ? whole : null);
  return {
    plain,
    claim: {
      voice,
      cue: null,
      lemma: null,
      kind: bounds.kind,
      start: bounds.start,
      end: bounds.stop,
      act: 'states',
      stance: 'neutral',
      certain: true,
      why: [{ rule: 'cue/colon' }, { rule: 'speaker/colon' }],
    },
  };
}
