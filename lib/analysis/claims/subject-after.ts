import { Gap } from '../../arabic/gaps';
import { THAT, TIME, TURN } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import type { EntityMention } from '../entities/types';
import { isAccusative } from './accusative';
import { mentionAgrees } from './mention-agrees';
import { isNameQuote } from './name-quote';
import { nameBehind, voiceOf } from './named-subject';
import { phraseAfter, takesObject } from './phrase-after';
import { pointedAt, shownAt } from './pointing';
import { formAt, isState, mentionAt, type Scene, shows } from './scene';
import type { Subject } from './subject';
import { agrees, type Voices } from './voices';
import { Sign } from './word-signs';

/** Whether a quotation with speech in it, and no mere name, opens before word `i`. */
function speechOpens(scene: Scene, i: number): boolean {
  const quotation = scene.opening[i] ?? -1;
  return quotation >= 0 && !isNameQuote(scene, quotation);
}

/** Whether word `i` stands between a verb and its subject; `أمامهم` is folded like an imam of theirs. */
function isBetween(scene: Scene, i: number): boolean {
  if (!shows(scene, i, Sign.between)) return false;
  return scene.mention[i] === -1 || /^امام(?:ه|ها|هم)$/.test(formAt(scene, i));
}

/** Styles before an office that its mention leaves out. */
const STYLE = /^(?:السيده?|سمو|معالي|فخامه|سعاده|جلاله|سياده|فضيله|سماحه)$/;

/** Verbs that a clause follows though the one told stands between: `أبلغت موسكو أن`. */
const TELLS: ReadonlySet<string> = new Set(['أبلغ', 'أخبر', 'أعلم', 'حذر', 'نصح', 'وعد', 'طالب', 'ناشد']);

/**
 * Whether a person behind a verb can be nothing but its subject though their gender, which names only hint at,
 * seems to differ: the verb takes no object, or a clause follows.
 */
function onlySubject(scene: Scene, voices: Voices, reading: Reading, mention: EntityMention): boolean {
  if (reading.number !== 's') return false;
  // `اعتبر اليابان الجمعة أن`: of a body, too, where the clause follows.
  if (voices.all[mention.entity]!.kind !== 'person') {
    const behind = TIME.has(formAt(scene, mention.end)) ? mention.end + 1 : mention.end;
    return (
      mention.first === mention.end - 1 && THAT.has(formAt(scene, behind)) && !TELLS.has(reading.verb.lemma)
    );
  }
  if (!takesObject(reading)) return true;
  return THAT.has(formAt(scene, mention.end)) || (scene.gaps[mention.end]! & Gap.colon) !== 0;
}

/** What behind `من` says in which way or by whom something is told: `من جهته`, `من خلالها`. */
function isTurn(form: string): boolean {
  return TURN.has(form) || /^خلاله(?:ا|م)?$/.test(form);
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
  // `ورأى من جهته الخبير`, `كشفت من خلالها الشرطة`
  if (formAt(scene, at) === 'من' && isTurn(formAt(scene, at + 1))) at += 2;
  // `نفت على الفور الحركة`
  if (formAt(scene, at) === 'علي' && formAt(scene, at + 1) === 'الفور') at += 2;
  while (at < end && isBetween(scene, at) && !speechOpens(scene, at)) at++;
  // `أكد السيد الرئيس`, `نوه سمو الأمير`
  if (STYLE.test(formAt(scene, at)) && scene.mention[at] === -1 && mentionAt(scene, at + 1)?.first === at + 1)
    at++;
  if (at >= end || scene.gaps[at]! & (Gap.colon | Gap.stop) || speechOpens(scene, at)) return null;
  const shown = shownAt(scene, voices, at);
  if (shown) return shown;
  const mention = mentionAt(scene, at);
  const pointed = shows(scene, at, Sign.pointing) ? pointedAt(scene, voices, mention, at, end) : null;
  if (pointed) return pointed;
  if (mention) {
    if (mention.first !== at || mention.proclitic !== '') return null;
    // `البحرين`, `الفلبين` are no plurals.
    // `اتهمت الحكومة المحتجين بالشغب`: behind one body a plural is whom it accuses, no adjective of its own.
    const { plural } = voices.all[mention.entity]!;
    if (mention.by === 'body' && !isState(scene, mention) && isAccusative(scene, at, plural ? 2 : 1))
      return null;
    const named = nameBehind(scene, voices, mention, end);
    // `وقالت والدة القتيل، سامي حداد، إن`: his name, and she speaks.
    const others = named?.by === 'voice' && !agrees(voices.all[named.voice]!, reading, 'verb-subject');
    const hers = reading.gender === 'f' && scene.document.text[scene.words[at]!.end - 1] === 'ة';
    if (others && hers && mention.by === 'body' && scene.gaps[mention.end]! & Gap.comma)
      return voiceOf(scene, voices, scene.mention[at]!, 'speaker/verb-subject', end);
    if (named) return named;
    const right = mentionAgrees(scene, voices, mention, reading, 'verb-subject');
    if (!right && onlySubject(scene, voices, reading, mention)) voices.learn(mention.entity, reading.gender);
    else if (!right)
      // `ودعت المجتمع الدولي إلى`: a body of the other gender is whom the verb addresses.
      return phrases &&
        mention.by === 'body' &&
        (!takesObject(reading) || voices.all[mention.entity]!.gender === null)
        ? phraseAfter(scene, voices, reading, at, end)
        : null;
    return voiceOf(scene, voices, scene.mention[at]!, 'speaker/verb-subject', end);
  }
  return phrases ? phraseAfter(scene, voices, reading, at, end) : null;
}
