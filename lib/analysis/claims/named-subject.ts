import { Gap } from '../../arabic/gaps';
import { BODIES, PREPOSITIONS, RELATIVES, ROLES, SAME, THAT, TIME } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import type { EntityMention } from '../entities/types';
import { nationOf } from '../entities/vocabulary';
import { LIMITS } from './limits';
import { definiteAt, formAt, isState, mentionAt, readingsAt, type Scene, shows } from './scene';
import { SUBJECT_BOUNDARY, type Subject } from './subject';
import { agrees, type Voices } from './voices';
import { Sign } from './word-signs';

/** End of a subject with what is joined to it by `و`: `سوريا وحليفتاها روسيا وإيران`. */
export function joinedEnd(scene: Scene, end: number, limit: number): number {
  let at = end;
  while (at < limit && !(scene.gaps[at]! & (SUBJECT_BOUNDARY | Gap.stop))) {
    const form = formAt(scene, at);
    if (form[0] !== 'و' || readingsAt(scene, at).length > 0) break;
    const here = mentionAt(scene, at);
    if (here?.first === at && here.proclitic === 'و') at = here.end;
    else {
      const next = mentionAt(scene, at + 1);
      if (next?.first !== at + 1 || next.proclitic !== '') break;
      at = next.end;
    }
  }
  return at;
}

/** A name between commas behind a phrase: `مدير الشركة، سامي حداد، إن`; the last that agrees with the verb. */
export function namedBetweenCommas(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  at: number,
  end: number,
): Subject | null {
  let found: Subject | null = null;
  for (let i = at; i < end && scene.gaps[i]! & Gap.comma; ) {
    let mention = mentionAt(scene, i);
    for (let k = i; k < Math.min(end, i + LIMITS.name) && mention?.by !== 'name'; k++) {
      // `قال طبيب المستشفى، إن سامي تعافى`: the name is what is said.
      if ((k > i && scene.gaps[k]! & SUBJECT_BOUNDARY) || THAT.has(formAt(scene, k))) break;
      mention = mentionAt(scene, k);
    }
    if (mention?.by !== 'name' || (mention.proclitic !== '' && mention.first >= i)) break;
    if (agrees(voices.all[mention.entity]!, reading, 'verb-subject'))
      found = voiceOf(scene, voices, scene.mention[mention.first]!, 'speaker/apposition', end);
    i = mention.end;
  }
  return found;
}

/** A preposition or conjunction written to its word: `رحبت الحكومة بالاعتذار وقالت إن`. */
const BEGINS_MORE = /^(?:[بوف]ال|لل|و)/;

/** Whether a mention begins at word `i` that the definite one right before it cannot govern: `الوزارة السكان`. */
function standsApart(scene: Scene, i: number): boolean {
  if (mentionAt(scene, i)?.first !== i) return false;
  const before = mentionAt(scene, i - 1);
  return before !== null && (definiteAt(scene, i - 1) || isState(scene, before));
}

/** End of a body with an adjective or two that its mention leaves out, before أن: `دراسة حديثة أن`. */
function adjectiveEnd(scene: Scene, end: number, limit: number): number {
  for (let i = end; i < Math.min(limit, end + 3) && (scene.gaps[i]! & ~Gap.tight) === 0; i++) {
    if (THAT.has(formAt(scene, i))) return i;
    if (BEGINS_MORE.test(formAt(scene, i)) || readingsAt(scene, i).length > 0) break;
    // `اتهمت الوزارة المحتجين بأنهم`: people, and no adjective of a body
    // `طلبت الوزارة من النقابة أن`: whom it asks
    const asked = formAt(scene, i) === 'من' && !shows(scene, i + 1, Sign.that);
    // `وصف المعلم الوضع بأنه خطير`: what is described is no adjective either
    const described =
      formAt(scene, i + 1)[0] === 'ب' &&
      nationOf(formAt(scene, i)) === null &&
      shows(scene, i + 1, Sign.that) &&
      /^ال.*[^يه]$/.test(formAt(scene, i));
    if (formAt(scene, i).endsWith('ين') || asked || described || standsApart(scene, i)) break;
  }
  return end;
}

/**
 * End of a subject behind what its mention leaves out: whose a body is (`اتهمت حركة سميث الاحتجاجية الحكومة`), or of
 * what kind people are (`أبدى نشطاء حقوقيون مخاوفهم`).
 */
function behindOwner(scene: Scene, { first, end, by }: EntityMention, limit: number): number {
  if (by !== 'body' || end !== first + 1 || end >= limit || scene.gaps[end]!) return end;
  const owner = mentionAt(scene, end);
  const body = BODIES.has(formAt(scene, first));
  // `تطالب عائلة عبد النور بالتحقيق`: the genitive that such a body needs
  if (!owner && body) return end + (/^(?:عبد|ابو|ال|بني|بن)$/.test(formAt(scene, end)) ? 2 : 1);
  const people = /.{2}(?:ون|اء)$/.test(formAt(scene, first)) && /.{4}ون$/.test(formAt(scene, end));
  if (!owner) return people ? end + 1 : end;
  if (owner.by !== 'name' || owner.first !== end || !body) return end;
  let at = owner.end;
  while (at < limit && !scene.gaps[at] && scene.mention[at]! < 0 && definiteAt(scene, at)) at++;
  return at;
}

/** The voice of a mention, as far as what is joined to it and belongs to it reaches. */
export function voiceOf(scene: Scene, voices: Voices, mention: number, rule: string, limit: number): Subject {
  let end = joinedEnd(scene, behindOwner(scene, scene.entities.mentions[mention]!, limit), limit);
  if (SAME.has(formAt(scene, end)) && end < limit) end++;
  if (scene.entities.mentions[mention]!.by === 'body') end = adjectiveEnd(scene, end, limit);
  // `أعلن الناطق باسم «الأفق» سامي حداد`, `أعلن «سامي حداد» الناطق باسم الأفق`: one person by name and office
  const again = end < limit ? mentionAt(scene, end) : null;
  if (again?.first === end && again.proclitic === '' && again.entity === voices.ofMention(mention))
    end = Math.min(again.end, limit);
  return { by: 'voice', voice: voices.ofMention(mention), rule, end };
}

/** Whether a comma follows within a few words, so that what lies between still belongs to the phrase. */
function commaWithin(scene: Scene, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + LIMITS.name + 2); i++)
    if (scene.gaps[i]! & Gap.comma) return true;
  return false;
}

/** `المتحدث باسمها سامي حداد`: definite by its pronoun. */
const ITS_NAME = /^باسم(?:ه|ها|هم|هما|نا)$/;

/** Whether two are of different gender: `متحدث باسم رئيسة الوزراء، تيريزا ماي` is not she. */
function differ(voices: Voices, one: number, other: number): boolean {
  const [a, b] = [voices.all[one]!.gender, voices.all[other]!.gender];
  return a !== null && b !== null && a !== b;
}

/** Whether a name with a rank or address follows within a few words: `قائد اللواء الخامس حرس حدود العميد سامي`. */
function rankWithin(scene: Scene, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + LIMITS.name); i++) {
    const mention = mentionAt(scene, i);
    if (mention?.by === 'name') return mention.first === i && definiteAt(scene, i);
  }
  return false;
}

/** `الكاتب العام للاتحاد بقفصة سامي حداد`: a place in an office with article. */
function isPlaced(scene: Scene, first: number, name: number): boolean {
  return definiteAt(scene, first) && name - first > 2 && /^ب.{3}/.test(formAt(scene, name - 1));
}

/** Mention of the name that a pronoun presents: `متحدثة أخرى هي الرائد سلمى حداد`, `أحدهم، وهو سامي حداد`; else null. */
function presentedName(scene: Scene, from: number): number | null {
  for (let i = from; i < from + 2; i++) {
    if (scene.gaps[i]! & (SUBJECT_BOUNDARY & ~Gap.comma)) return null;
    const name = mentionAt(scene, i + 1);
    if (PRESENTS.has(formAt(scene, i)))
      return name?.first === i + 1 && name.by === 'name' && name.proclitic === ''
        ? scene.mention[i + 1]!
        : null;
  }
  return null;
}

const PRESENTS: ReadonlySet<string> = new Set(['هو', 'هي', 'وهو', 'وهي']);

/**
 * The name that a mention without one leads to: `المنسق الإقليمي لشؤون المياه سامي حداد`,
 * `لاعب وسط الفريق، الدولي سامي حداد`.
 */
export function nameBehind(
  scene: Scene,
  voices: Voices,
  mention: EntityMention,
  end: number,
): Subject | null {
  if (mention.by === 'name' || voices.all[mention.entity]!.kind === 'institution') return null;
  const presented = presentedName(scene, mention.end);
  if (presented !== null && !differ(voices, mention.entity, scene.entities.mentions[presented]!.entity))
    return voiceOf(scene, voices, presented, 'speaker/apposition', end);
  let commas = 0;
  let ranked = false;
  const limit = Math.min(end, mention.end + LIMITS.phrase);
  for (let i = mention.end; i < limit; i++) {
    const gap = scene.gaps[i]!;
    // `رئيس الجهاز (إم.آي)، سامي حداد`: points of initials part nothing.
    const parts = gap & Gap.stop && !(gap & Gap.tight);
    if (parts || gap & (Gap.colon | Gap.quote | Gap.line) || (gap & Gap.comma && ++commas > 1)) return null;
    const form = formAt(scene, i);
    if (THAT.has(form) || RELATIVES.has(form) || TIME.has(form) || readingsAt(scene, i).length > 0)
      return null;
    const next = mentionAt(scene, i);
    // `الكاتب والباحث سامي حداد`: two roles of one person.
    const second = i === mention.end && ROLES.has(formAt(scene, mention.first));
    if (second && next?.first === i && next.by === 'name' && next.proclitic === 'و')
      return voiceOf(scene, voices, scene.mention[i]!, 'speaker/apposition', end);
    const own = ITS_NAME.test(form);
    if (next?.first === i && next.by === 'name' && (next.proclitic === '' || own)) {
      const free =
        gap & Gap.comma || own || ranked || definiteAt(scene, i - 1) || isPlaced(scene, mention.first, i);
      return free && !differ(voices, mention.entity, next.entity)
        ? voiceOf(scene, voices, scene.mention[i]!, 'speaker/apposition', end)
        : null;
    }
    const adrift = i === mention.end && !(gap & Gap.comma) && !/^[لب]/.test(form) && !PREPOSITIONS.has(form);
    if (adrift && !commaWithin(scene, i, limit)) {
      if (!rankWithin(scene, i, limit)) return null;
      ranked = true;
    }
    if (next) i = next.end - 1;
  }
  return null;
}
