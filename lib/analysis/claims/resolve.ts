import { isDefinite } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import { BEFORE_VERB, PREPOSITIONS, RELATIVES, TIME, WAS } from '../../lexicon/cues';
import { isSocial } from '../../lexicon/media';
import type { Reading } from '../../lexicon/verb-forms';
import { isFirm } from './certainty';
import type { Cue } from './cues';
import type { Discourse } from './discourse';
import { LIMITS } from './limits';
import { definiteAt, formAt, mentionAt, readingsAt, type Scene, type Stretch, shows } from './scene';
import { subjectAfter } from './subject-after';
import { headSubject } from './subject-before';
import { agrees, type Voice, type Voices } from './voices';
import { Sign } from './word-signs';

/** Prepositions whose pronoun stands for the noun that a clause describes: `دعوى قالت فيها`. */
const RESUMPTIVE: ReadonlySet<string> = new Set(['فيه', 'فيها', 'فيهما', 'فيهم', 'خلاله', 'خلالها']);

/** Who speaks at a cue, by which rule, and whether on firm evidence. */
export interface Resolved {
  readonly voice: number | null;
  readonly rule: string;
  readonly certain: boolean;
}

/** Whether word `i` is a noun without article right before a name: `عن غياب سامي`. */
function governs(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  if (form.length < 3 || scene.gaps[i + 1]! & ~Gap.tight || scene.mention[i]! >= 0) return false;
  const behind = PREPOSITIONS.has(formAt(scene, i - 1)) || PREPOSITIONS.has(formAt(scene, i - 1).slice(1));
  return behind && !isDefinite(form) && readingsAt(scene, i).length === 0;
}

/** Nearest mention of a person before a cue that can be its subject. */
function nearestPerson(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  i: number,
  from: number,
  resumed = false,
): number | null {
  for (let at = i - 1; at >= Math.max(from, i - LIMITS.subject); at--) {
    const mention = mentionAt(scene, at);
    if (!mention) continue;
    const voice = voices.all[mention.entity]!;
    const before = formAt(scene, mention.first - 1);
    const dependent =
      mention.proclitic !== '' ||
      PREPOSITIONS.has(before) ||
      (/^[لب]/.test(before) && !isDefinite(before)) ||
      governs(scene, mention.first - 1);
    // `تغريدة على تويتر قال فيها`: where it stands does not speak.
    const speaks = voice.kind === 'person' || (resumed && mention.by === 'body' && !isSocial(voice.name));
    if ((!dependent || resumed) && speaks && agrees(voice, reading, 'subject-verb')) return mention.entity;
    at = mention.first;
  }
  return null;
}

/**
 * The subject of the verb that a participle goes on with, though that verb reports nothing by itself: `ردت المتحدثة
 * باسم الوزارة على ترامب قائلة إن`, `علق الوزير على القرار مؤكدا أن`.
 */
function leadingSubject(
  scene: Scene,
  voices: Voices,
  { word, reading }: Cue,
  { first }: Stretch,
  latest: number | null,
): number | null {
  for (let i = word - 1; i >= Math.max(first, word - LIMITS.subject); i--) {
    if (scene.gaps[i + 1]! & Gap.stop) return null;
    // `علق الوزير عبر تويتر`: a preposition that is written like a verb
    if (scene.mention[i]! >= 0 || shows(scene, i, Sign.apart)) continue;
    const verb = readingsAt(scene, i).find(({ form }) => form === 'perfect');
    if (!verb) continue;
    const subject = subjectAfter(scene, voices, verb, i + 1, word, false);
    // `طالب سيادته الوزارة، مجددا رفضه`
    if (subject?.by === 'role')
      return latest !== null && agrees(voices.all[latest]!, reading, 'subject-verb') ? latest : null;
    if (subject?.by !== 'voice') return null;
    return agrees(voices.all[subject.voice]!, reading, 'subject-verb') ? subject.voice : null;
  }
  return null;
}

/**
 * Whether a verb inside a sentence belongs to a clause that describes a noun, so that whoever spoke before the
 * sentence is not its subject: `رفعت دعوى، قالت فيها إن`, `تظاهرة للعمال، كانت تطالب بـ`.
 */
function ofRelativeClause(scene: Scene, { word, end, reading }: Cue, { first }: Stretch): boolean {
  if (word <= first + 1 || reading.proclitic !== '') return false;
  const before = formAt(scene, word - 1);
  return RESUMPTIVE.has(formAt(scene, end)) || before === 'كان' || before === 'كانت';
}

/** `وكان لورنتي أحد الخبراء حذر من`: behind كان stands its subject, though nothing shows who that is. */
function begunByAnother(scene: Scene, { word, subject }: Cue, { first }: Stretch): boolean {
  if (subject !== null || first + 1 >= word || !WAS.has(formAt(scene, first))) return false;
  const behind = formAt(scene, first + 1);
  return !BEFORE_VERB.has(behind) && !PREPOSITIONS.has(behind) && !TIME.has(behind);
}

/** Whether a word is one of a voice's name. */
const isCalled = ({ name }: Voice, word: string): boolean => foldKey(name).split(' ').includes(word);

/** What one does who will not be named: `طلب عدم نشر اسمه`, `لم يرغب`. */
const HIDES = /^(?:طلبت?|رفضت?|فضلت?|اشترطت?|لم)$/;

/** Finds who speaks at a cue, and whether that stands firm. */
export function resolve(
  scene: Scene,
  voices: Voices,
  discourse: Discourse,
  cue: Cue,
  stretch: Stretch,
  previous: Resolved | null,
): Resolved {
  const found = findSpeaker(scene, voices, discourse, cue, stretch, previous);
  const { voice, rule } = found;
  if (voice === null || !found.certain) return found;
  return { voice, rule, certain: isFirm(rule, voices.all[voice]!, cue) };
}

/** Who speaks at a cue: its own subject, else that of the clause, else of the text so far. */
function findSpeaker(
  scene: Scene,
  voices: Voices,
  discourse: Discourse,
  cue: Cue,
  stretch: Stretch,
  previous: Resolved | null,
): Resolved {
  const { subject, reading } = cue;
  if (subject?.by === 'voice') return { voice: subject.voice, rule: subject.rule, certain: true };
  if (subject?.by === 'statement') {
    const issuer = discourse.issuerOf(formAt(scene, subject.first));
    if (issuer !== null) return { voice: issuer, rule: 'speaker/statement', certain: true };
    return { voice: voices.ofPhrase(subject.first, subject.end), rule: 'speaker/phrase', certain: true };
  }
  if (subject?.by === 'role') {
    // `وذكر المصدر نفسه`: a source may be a body or a woman.
    const source = [subject.first, subject.first + 1].some((i) => formAt(scene, i) === 'المصدر');
    // `نفس المصادر`
    const noun = subject.first + Number(!definiteAt(scene, subject.first));
    const alike = discourse.ofRole(formAt(scene, noun));
    if (alike !== null) return { voice: alike, rule: 'speaker/role', certain: true };
    // `المسؤول الذي طلب عدم نشر اسمه`: whoever he is, nobody whom the text names
    if (RELATIVES.has(formAt(scene, subject.end)) && HIDES.test(formAt(scene, subject.end + 1)))
      return { voice: voices.ofPhrase(subject.first, subject.end), rule: 'speaker/phrase', certain: true };
    const same =
      source && discourse.latest !== null
        ? { voice: discourse.latest, sure: voices.all[discourse.latest]!.kind === 'unnamed' }
        : discourse.pick(reading);
    if (same) return { voice: same.voice, rule: 'speaker/role', certain: same.sure };
    // `التقى الوزير النواب، بعدما أكد الأخير`: nobody spoke before
    const near = nearestPerson(scene, voices, reading, cue.word, stretch.first, true);
    if (near !== null) return { voice: near, rule: 'speaker/nearest', certain: false };
    return { voice: voices.ofPhrase(subject.first, subject.end), rule: 'speaker/phrase', certain: true };
  }
  // `حذر البيان من خطر، وقال إن`: the statement goes on, whoever issued it
  const statement = previous?.rule === 'speaker/statement' && reading.gender === 'm';
  if (
    previous &&
    previous.voice !== null &&
    (statement || agrees(voices.all[previous.voice]!, reading, 'subject-verb'))
  )
    return { voice: previous.voice, rule: 'speaker/same', certain: previous.certain };
  const resumed = RESUMPTIVE.has(formAt(scene, cue.end));
  const goesOn =
    reading.form === 'participle' ||
    (reading.form === 'masdar' && reading.ending === 'the') ||
    resumed ||
    // `رفضت موسكو الاتهامات وألمحت أنها`
    (reading.form === 'perfect' && reading.proclitic === 'و' && cue.word > stretch.first + 1);
  const led = goesOn ? leadingSubject(scene, voices, cue, stretch, discourse.latest) : null;
  const joined = reading.form === 'perfect' && !resumed;
  if (led !== null) return { voice: led, rule: 'speaker/verb-before', certain: !joined };
  const head = headSubject(scene, voices, reading, cue.word, stretch.first, 'speaker/clause-head');
  if (head?.by === 'voice') {
    const person = voices.all[head.voice]!.kind === 'person';
    const nearer = person ? null : nearestPerson(scene, voices, reading, cue.word, stretch.first);
    if (nearer === null) return { voice: head.voice, rule: head.rule, certain: true };
  }
  if (cue.word > stretch.first + 1 && (reading.proclitic === '' || resumed)) {
    // `تغريدة لسامي حداد أكد فيها`: whose text it is speaks in it.
    const near = nearestPerson(scene, voices, reading, cue.word, stretch.first, resumed);
    if (near !== null) return { voice: near, rule: 'speaker/nearest', certain: false };
  }
  const picked = ofRelativeClause(scene, cue, stretch) ? null : discourse.pick(reading);
  if (
    begunByAnother(scene, cue, stretch) &&
    !(picked && isCalled(voices.all[picked.voice]!, formAt(scene, stretch.first + 1)))
  )
    return { voice: null, rule: 'speaker/unknown', certain: false };
  // `توجه الوفد إلى السوق، وقال`: whom the sentence began with may speak, though nothing shows him.
  const begun = cue.word > stretch.first + 1 && reading.proclitic !== '';
  // Whoever is found only by passing over others is then a guess too many.
  if (picked && (picked.sure || !begun))
    return { voice: picked.voice, rule: 'speaker/omitted', certain: picked.sure && !begun };
  return { voice: null, rule: 'speaker/unknown', certain: false };
}
