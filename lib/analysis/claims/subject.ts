import { isDefinite } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import {
  BEFORE_VERB,
  BODIES,
  JOINS,
  NO_SUBJECT,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  SAME,
  SAYING,
  SPEAKING_TEXTS,
  THAT,
  THE_STATEMENT,
  TIME,
  TURN,
  WAS,
  WITH_PRONOUN,
} from '../../lexicon/cues';
import { type Reading, readingsOf } from '../../lexicon/verb-forms';
import type { EntityMention } from '../entities/types';
import { isNameQuote } from './complement';
import { LIMITS } from './limits';
import { definiteAt, formAt, mentionAt, type Scene } from './scene';
import { agrees, type Voices } from './voices';

/** Who speaks at a cue, and the rule that says so. */
export type Subject =
  | { readonly by: 'voice'; readonly voice: number; readonly rule: string; readonly end: number }
  /** A definite statement (`البيان`): whoever issued it. */
  | { readonly by: 'statement'; readonly first: number; readonly end: number }
  /** A definite role (`المتحدث ذاته`): whoever spoke last. */
  | { readonly by: 'role'; readonly first: number; readonly end: number };

const BOUNDARY = Gap.comma | Gap.colon | Gap.open | Gap.line;

/** Whether a quotation with speech in it, and no mere name, opens before word `i`. */
function speechOpens(scene: Scene, i: number): boolean {
  const quotation = scene.opening[i] ?? -1;
  return quotation >= 0 && !isNameQuote(scene, quotation);
}

/** End of a subject with what is joined to it by `و`: `سوريا وحليفتاها روسيا وإيران`. */
function joinedEnd(scene: Scene, end: number, limit: number): number {
  let at = end;
  while (at < limit && !(scene.gaps[at]! & (BOUNDARY | Gap.stop))) {
    const form = formAt(scene, at);
    if (form[0] !== 'و' || readingsOf(form).length > 0) break;
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

/** A subject that no mention covers: a noun phrase up to a comma, conjunction or preposition. */
function phraseAfter(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  from: number,
  end: number,
): Subject | null {
  const head = formAt(scene, scene.words[from]!.number ? from + 1 : from);
  if (PREPOSITIONS.has(head) || THAT.has(head) || SAYING.has(head) || RELATIVES.has(head)) return null;
  if (
    NO_SUBJECT.has(head) ||
    JOINS.has(head) ||
    BEFORE_VERB.has(head) ||
    scene.words[from]!.number ||
    head.length < 3
  )
    return null;
  if (readingsOf(head).some(({ form }) => form === 'participle' || form === 'masdar')) return null;
  const limit = Math.min(end, from + LIMITS.phrase);
  let at = from;
  while (at < limit) {
    const form = formAt(scene, at);
    if (at > from && scene.gaps[at]! & (BOUNDARY | Gap.quote)) break;
    if (THAT.has(form) || RELATIVES.has(form) || TIME.has(form) || SAYING.has(form)) break;
    if (form === 'وهو' || form === 'وهي' || form === 'وهم') break;
    const mention = mentionAt(scene, at);
    if (PREPOSITIONS.has(form)) {
      const next = mentionAt(scene, at + 1);
      if (next?.first !== at + 1 || (form !== 'في' && form !== 'من')) break;
      // A place closes the phrase: `مسؤول في الرئاسة`.
      at = next.end;
      break;
    } else if (mention && at > from) {
      const named = mention.by === 'name' && mention.proclitic === '' && definiteAt(scene, at - 1);
      if (named) return voiceOf(scene, voices, scene.mention[at]!, 'speaker/apposition', end);
      // A noun with article takes no genitive: what follows is another phrase.
      if (
        mention.by === 'body' &&
        mention.first === at &&
        definiteAt(scene, at - 1) &&
        !definiteAt(scene, at)
      )
        break;
      at = mention.end;
      continue;
    } else if (at > from && /^[بل]/.test(form) && form !== 'باسم' && !isDefinite(form.slice(1))) break;
    at++;
  }
  const named = namedBetweenCommas(scene, voices, reading, at, end);
  if (named) return named;
  if (at === from) return null;
  const voice = voices.ofPhrase(from, at);
  if (!agrees(voices.all[voice]!, reading, 'verb-subject')) return null;
  return { by: 'voice', voice, rule: 'speaker/phrase', end: at };
}

/** A name between commas behind a phrase: `مدير الشركة، سامي حداد، إن`; the last that agrees with the verb. */
function namedBetweenCommas(
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
      if (k > i && scene.gaps[k]! & BOUNDARY) break;
      mention = mentionAt(scene, k);
    }
    if (mention?.by !== 'name' || (mention.proclitic !== '' && mention.first >= i)) break;
    if (agrees(voices.all[mention.entity]!, reading, 'verb-subject'))
      found = voiceOf(scene, voices, scene.mention[mention.first]!, 'speaker/apposition', end);
    i = mention.end;
  }
  return found;
}

/** End of a body with an adjective or two that its mention leaves out, before أن: `دراسة حديثة أن`. */
function adjectiveEnd(scene: Scene, end: number, limit: number): number {
  for (let i = end; i < Math.min(limit, end + 3) && (scene.gaps[i]! & ~Gap.tight) === 0; i++)
    if (THAT.has(formAt(scene, i))) return i;
  return end;
}

function voiceOf(scene: Scene, voices: Voices, mention: number, rule: string, limit: number): Subject {
  let end = joinedEnd(scene, scene.entities.mentions[mention]!.end, limit);
  if (SAME.has(formAt(scene, end)) && end < limit) end++;
  if (scene.entities.mentions[mention]!.by === 'body') end = adjectiveEnd(scene, end, limit);
  return { by: 'voice', voice: voices.ofMention(mention), rule, end };
}

/** A definite role at word `at` that the entities do not tie to somebody named before. */
function roleAt(scene: Scene, mention: EntityMention | null, at: number, end: number): Subject | null {
  if (!ROLES.has(formAt(scene, at))) return null;
  if (mention) {
    const { name } = scene.entities.entities[mention.entity]!;
    const alone = mention.first === at && mention.end === at + 1 && mention.by === 'body';
    if (!alone || name.includes(' ')) return null;
  }
  const same = SAME.has(formAt(scene, at + 1));
  if (!same && continuesNoun(scene, at + 1, end)) return null;
  return { by: 'role', first: at, end: at + (same ? 2 : 1) };
}

/** What may stand between a verb and its subject: `قال أمس`, `قال له`. */
function isAdverb(form: string): boolean {
  return TIME.has(form) || WITH_PRONOUN.has(form);
}

/** Whether word `i` still belongs to the noun before it: an adjective, a genitive or a name. */
function continuesNoun(scene: Scene, i: number, end: number): boolean {
  if (i >= end || scene.gaps[i]! & (BOUNDARY | Gap.stop | Gap.quote)) return false;
  const form = formAt(scene, i);
  if (TIME.has(form) || THAT.has(form)) return false;
  return definiteAt(scene, i) || form === 'باسم' || scene.mention[i]! >= 0;
}

/**
 * Whether a person behind a verb can be nothing but its subject though their gender, which names only hint at,
 * seems to differ: the verb takes no object, or a clause follows.
 */
function onlySubject(scene: Scene, voices: Voices, reading: Reading, mention: EntityMention): boolean {
  if (voices.all[mention.entity]!.kind !== 'person' || reading.number !== 's') return false;
  if (!reading.verb.frames.some((frame) => frame.startsWith('obj'))) return true;
  return THAT.has(formAt(scene, mention.end)) || (scene.gaps[mention.end]! & Gap.colon) !== 0;
}

/**
 * The subject behind a verb, from word `from` on: `قال العبادي`, `قال أمس وزير النفط`.
 * @param phrases whether a noun phrase that is no mention may be the subject
 */
export function subjectAfter(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  from: number,
  end: number,
  phrases: boolean,
): Subject | null {
  let at = from;
  if (formAt(scene, at) === 'من' && TURN.has(formAt(scene, at + 1))) at += 2;
  while (at < end && isAdverb(formAt(scene, at)) && scene.mention[at] === -1 && !speechOpens(scene, at)) at++;
  if (at >= end || scene.gaps[at]! & (Gap.colon | Gap.stop) || speechOpens(scene, at)) return null;
  const mention = mentionAt(scene, at);
  if (THE_STATEMENT.has(formAt(scene, at)) && (!mention || mention.end === at + 1))
    return { by: 'statement', first: at, end: at + 1 };
  const role = roleAt(scene, mention, at, end);
  if (role) return role;
  if (mention) {
    if (mention.first !== at || mention.proclitic !== '') return null;
    const named = nameBehind(scene, voices, mention, end);
    if (named) return named;
    const right = agrees(voices.all[mention.entity]!, reading, 'verb-subject');
    if (!right && onlySubject(scene, voices, reading, mention)) voices.learn(mention.entity, reading.gender);
    else if (!right)
      return phrases && mention.by === 'body' ? phraseAfter(scene, voices, reading, at, end) : null;
    return voiceOf(scene, voices, scene.mention[at]!, 'speaker/verb-subject', end);
  }
  return phrases ? phraseAfter(scene, voices, reading, at, end) : null;
}

/**
 * The name that a mention without one leads to: `منسق الأمم المتحدة الخاص لعملية السلام سامي حداد`,
 * `لاعب وسط الفريق، الدولي سامي حداد`.
 */
export function nameBehind(
  scene: Scene,
  voices: Voices,
  mention: EntityMention,
  end: number,
): Subject | null {
  if (mention.by === 'name' || voices.all[mention.entity]!.kind === 'institution') return null;
  let commas = 0;
  const limit = Math.min(end, mention.end + LIMITS.phrase);
  for (let i = mention.end; i < limit; i++) {
    const gap = scene.gaps[i]!;
    if (gap & (Gap.colon | Gap.stop | Gap.quote | Gap.line) || (gap & Gap.comma && ++commas > 1)) return null;
    const form = formAt(scene, i);
    if (THAT.has(form) || RELATIVES.has(form) || TIME.has(form) || readingsOf(form).length > 0) return null;
    const next = mentionAt(scene, i);
    if (next?.first === i && next.by === 'name' && next.proclitic === '') {
      const free = gap & Gap.comma || definiteAt(scene, i - 1);
      return free ? voiceOf(scene, voices, scene.mention[i]!, 'speaker/apposition', end) : null;
    }
    if (i === mention.end && !(gap & Gap.comma) && !/^[لب]/.test(form) && !PREPOSITIONS.has(form))
      return null;
    if (next) i = next.end - 1;
  }
  return null;
}

/** Start of `حكومة سميث` that ends before word `end`, or -1. */
function bodyOfPerson(scene: Scene, end: number, from: number): number {
  const mention = mentionAt(scene, end - 1);
  if (mention?.by !== 'name' || mention.end !== end || mention.first <= from) return -1;
  const head = formAt(scene, mention.first - 1);
  return BODIES.has(head) || BODIES.has(head.slice(1)) ? mention.first - 1 : -1;
}

/** End of a name that heads its sentence before an apposition: `سامي حداد، أستاذ القانون، قال`; `from` if none. */
function namedAtHead(scene: Scene, from: number, cue: number): number {
  for (let at = from; at < Math.min(cue, from + LIMITS.name + 1); at++) {
    const form = formAt(scene, at);
    if (at > from && scene.gaps[at]! & Gap.comma) return at;
    if (at > from && scene.gaps[at]! & BOUNDARY) return from;
    if (PREPOSITIONS.has(form) || THAT.has(form) || JOINS.has(form) || BEFORE_VERB.has(form)) return from;
    if (readingsOf(form).length > 0 || NO_SUBJECT.has(form) || TIME.has(form) || scene.words[at]!.number)
      return from;
  }
  return from;
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
  let end = cue;
  while (end > from && BEFORE_VERB.has(formAt(scene, end - 1))) end--;
  const found = (first: number): Subject | null => {
    const voice = voices.ofPhrase(first, end);
    if (!agrees(voices.all[voice]!, reading, 'subject-verb')) return null;
    return { by: 'voice', voice, rule: 'speaker/phrase-before', end: cue };
  };
  if (end <= from) return null;
  if (end === cue && SPEAKING_TEXTS.has(formAt(scene, end - 1))) return found(end - 1);
  const body = bodyOfPerson(scene, end, from);
  if (body >= 0 && reading.form === 'imperfect') return found(body);
  if (scene.gaps[cue]! & Gap.comma) {
    const named = namedAtHead(scene, from, cue);
    if (named > from) {
      end = named;
      return found(from);
    }
  }
  const title =
    scene.words[cue]!.start < (scene.document.paragraphs[0]?.[1] ?? 0) && reading.form === 'imperfect';
  for (let at = end - 1; at >= Math.max(from, end - LIMITS.name); at--) {
    const form = formAt(scene, at);
    if (PREPOSITIONS.has(form) || THAT.has(form) || scene.mention[at]! >= 0 || RELATIVES.has(form))
      return null;
    if (scene.words[at]!.number || readingsOf(form).length > 0 || NO_SUBJECT.has(form)) return null;
    if (scene.gaps[at]! & (Gap.comma | Gap.quote | Gap.colon) && at > from) return null;
    if (at > from && WAS.has(formAt(scene, at - 1))) return found(at);
    if (at === from && title) return found(at);
  }
  return null;
}

/** Whether a mention stands free of any noun or preposition before it that would make it a dependent. */
function standsFree(scene: Scene, first: number, from: number): boolean {
  if (first <= from) return true;
  if (
    scene.gaps[first]! &
    (Gap.comma | Gap.quote | Gap.slash | Gap.dash | Gap.close | Gap.line | Gap.colon | Gap.stop)
  )
    return true;
  const before = formAt(scene, first - 1);
  if (readingsOf(before).some(({ form }) => form === 'perfect' || form === 'imperfect')) return true;
  return BEFORE_VERB.has(before) || JOINS.has(before) || THAT.has(before);
}

/** Whether a name stands behind its office though the office's phrase does not reach it: `مدير المركز سامي قال`. */
function isApposed(scene: Scene, first: number, from: number): boolean {
  if (first - 1 < from) return false;
  if (WAS.has(formAt(scene, from))) return !PREPOSITIONS.has(formAt(scene, first - 1));
  return definiteAt(scene, first - 1) && first - 2 >= from && !PREPOSITIONS.has(formAt(scene, first - 2));
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
  let at = cue;
  while (at > from && scene.mention[at - 1] === -1) {
    const form = formAt(scene, at - 1);
    if (!BEFORE_VERB.has(form) && !TIME.has(form)) break;
    at--;
  }
  const relative = at > from && RELATIVES.has(formAt(scene, at - 1));
  if (relative) at--;
  const near = at > from ? mentionAt(scene, at - 1) : null;
  const found = (mention: number, rule: string): Subject => ({
    by: 'voice',
    voice: voices.ofMention(mention),
    rule,
    end: cue,
  });
  if (near && near.end === at && agrees(voices.all[near.entity]!, reading, 'subject-verb')) {
    if (relative) return found(scene.mention[at - 1]!, 'speaker/relative');
    const free = near.proclitic === '' || near.proclitic === 'و';
    const apposed = near.by === 'name' && isApposed(scene, near.first, from);
    if (free && (apposed || standsFree(scene, near.first, from)))
      return found(scene.mention[at - 1]!, 'speaker/subject-verb');
  }
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
  const form = formAt(scene, from);
  if (!PREPOSITIONS.has(form) && !PREPOSITIONS.has(form.slice(1)) && !TIME.has(form)) return from;
  for (let i = from + 1; i < Math.min(cue, from + LIMITS.phrase); i++)
    if (scene.gaps[i]! & Gap.comma) return i;
  return from;
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
      if (!agrees(voices.all[mention.entity]!, reading, 'subject-verb')) return null;
      return { by: 'voice', voice: mention.entity, rule, end: cue };
    }
    const form = formAt(scene, i);
    if (JOINS.has(form) || BEFORE_VERB.has(form) || TIME.has(form) || THAT.has(form)) continue;
    if (PREPOSITIONS.has(form) || definiteAt(scene, i) || verbs++ > 0) return null;
  }
  return null;
}
