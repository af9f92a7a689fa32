import { isDefinite } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import {
  BEFORE_VERB,
  HUMANS,
  JOINS,
  MANNER,
  NO_SUBJECT,
  PREPOSITIONS,
  RELATIVES,
  SAYING,
  STATEMENT,
  THAT,
} from '../../lexicon/cues';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import { type Reading, readingsOf } from '../../lexicon/verb-forms';
import { endsNominative, isAccusative } from './accusative';
import { cannotSpeak } from './cannot-speak';
import { LIMITS } from './limits';
import { namedBetweenCommas, voiceOf } from './named-subject';
import { countedAt, countedEnd, isTowards } from './quantified';
import { definiteAt, formAt, mentionAt, type Scene, shows } from './scene';
import { SUBJECT_BOUNDARY, type Subject } from './subject';
import { agrees, type Voices } from './voices';
import { Sign } from './word-signs';

/** What leads from a statement to whoever issued it: `صادر عن الوزارة`, `أصدرته الوزارة`. */
const ISSUED_BY: ReadonlySet<string> = new Set(
  'عن أصدرته أصدرتها أصدره أصدرها نشرته نشره'.split(' ').map(foldKey),
);

/** Who issued an indefinite statement that speaks: `بيان للوزارة`, `بيان صادر عن الوزارة`. */
function issuerOf(scene: Scene, statement: number, end: number): Subject | null {
  if (definiteAt(scene, statement)) return null;
  for (let i = statement + 1; i < Math.min(end, statement + LIMITS.name + 1); i++) {
    if (scene.gaps[i]! & (SUBJECT_BOUNDARY | Gap.quote | Gap.stop) || THAT.has(formAt(scene, i))) return null;
    const mention = mentionAt(scene, i);
    if (!mention) continue;
    const by = mention.proclitic === 'ل' || ISSUED_BY.has(formAt(scene, i - 1)) || i === statement + 1;
    if (mention.first !== i || !by) return null;
    return { by: 'voice', voice: mention.entity, rule: 'speaker/issuer', end: mention.end };
  }
  return null;
}

/** The sign of an indefinite accusative, which no subject bears. */
const TANWIN = 'ً';

/** Whether the word at `from` can head a subject that no mention covers. */
function canHead(scene: Scene, from: number): boolean {
  const head = formAt(scene, scene.words[from]!.number ? from + 1 : from);
  if (PREPOSITIONS.has(head) || THAT.has(head) || SAYING.has(head) || RELATIVES.has(head)) return false;
  if (NO_SUBJECT.has(head) || JOINS.has(head) || BEFORE_VERB.has(head) || MANNER.has(head)) return false;
  if (scene.words[from]!.number || head.length < 3) return false;
  // `وقالت متحدثة إن`: a participle that is a person as well.
  const human = HUMANS.has(head);
  if (!human && readingsOf(head).some(({ form, verb }) => form !== 'perfect' || verb.lemma === 'قال'))
    return false;
  const { start, end } = scene.words[from]!;
  if (scene.document.text.slice(start, end).includes(TANWIN)) return false; // قال يومًا
  return !isAccusative(scene, from) && !cannotSpeak(head) && !/^ب.+ه$/.test(head);
}

/** A subject that no mention covers: a noun phrase up to a comma, conjunction or preposition. */
export function phraseAfter(
  scene: Scene,
  voices: Voices,
  reading: Reading,
  from: number,
  end: number,
): Subject | null {
  const noun = countedAt(scene, from);
  if (noun === from && !canHead(scene, from)) return null;
  const head = formAt(scene, from);
  const issued = STATEMENT.has(head) ? issuerOf(scene, from, end) : null;
  if (issued) return issued;
  const limit = Math.min(end, from + LIMITS.phrase);
  let at = noun;
  while (at < limit) {
    if (at > from && scene.gaps[at]! & (SUBJECT_BOUNDARY | Gap.quote)) break;
    if (shows(scene, at, Sign.closing) || endsNominative(scene, from, at)) break;
    // `مسؤول طلب عدم ذكر اسمه`
    if (at > from && formAt(scene, at + 1) === 'عدم') break;
    const form = formAt(scene, at);
    const mention = mentionAt(scene, at);
    if (shows(scene, at, Sign.apart)) {
      const next = mentionAt(scene, at + 1);
      if (next?.first !== at + 1 || (form !== 'في' && form !== 'من')) break;
      // A place closes the phrase: `مسؤول في الرئاسة`.
      at = next.end;
      break;
    } else if (mention && at > from) {
      const named = mention.by === 'name' && mention.proclitic === '' && definiteAt(scene, at - 1);
      // `أدانت إحدى المحاكم سامي حداد`: whom it condemns
      if (named && noun > from && takesObject(reading)) break;
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
  // `أمر قضائي`, `رد رسمي`: an adjective behind what is a noun.
  const adjective = at === from + 1 && head.endsWith('ي') && !definiteAt(scene, from);
  if (adjective && reading.verb.reading === 'homograph') return null;
  if (isDescribed(scene, reading, from, at)) return null;
  if (noun > from && !THAT.has(formAt(scene, at))) {
    const counted = isTowards(reading.verb) ? null : countedEnd(scene, noun, end);
    if (counted !== null) at = counted;
    else if (takesObject(reading) && !canHead(scene, from)) return null;
  }
  const voice = voices.ofPhrase(from, at);
  // `يقول الأفارقة`: a verb that takes no object has nothing but its subject right behind it.
  const objectless = !takesObject(reading) && definiteAt(scene, from);
  if (!objectless && noun === from && !agrees(voices.all[voice]!, reading, 'verb-subject')) return null;
  return { by: 'voice', voice, rule: 'speaker/phrase', end: at };
}

/** Whether a noun is what the verb describes, and not who does: `ووصف القرار بأنه ظالم`, `وأبلغت حزبا أن`. */
function isDescribed(scene: Scene, { verb }: Reading, from: number, at: number): boolean {
  const { text } = scene.document;
  const { start, end } = scene.words[from]!;
  const accusative = text.slice(start, end).endsWith('ا') && at === from + 1 && !definiteAt(scene, from);
  if (accusative && ORDINARY_WORDS.has(formAt(scene, from).slice(0, -1))) return true;
  return verb.lemma === 'وصف' && /^ب/.test(formAt(scene, at)) && !HUMANS.has(formAt(scene, from));
}

/** Whether a noun right behind the verb may be its object. */
export function takesObject({ verb }: Reading): boolean {
  return verb.objects.length > 0;
}
