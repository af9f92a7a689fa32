import { Gap } from '../../arabic/gaps';
import { CONDITIONS, NEGATED_SPEECH, NEGATIONS, RARELY, RELATIVES, THAT } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import { formAt, type Scene } from './scene';

const DAMMA = 'ُ';

/** The word before `i` in the same clause, '' where punctuation parts them. */
export function wordBefore(scene: Scene, i: number): string {
  return scene.gaps[i]! & (Gap.stop | Gap.line | Gap.comma | Gap.colon | Gap.quote)
    ? ''
    : formAt(scene, i - 1);
}

/** A perfect written with a damma near its head is passive: أُعلن, اعتُبر. */
export function isPassive(scene: Scene, i: number, reading: Reading): boolean {
  if (reading.form !== 'perfect') return false;
  const { start, end } = scene.words[i]!;
  const at = scene.document.text.slice(start, end).indexOf(DAMMA);
  return at > 0 && at <= 3 + reading.proclitic.length;
}

/** Prepositions and verbs that only a noun can follow: `من أبرز منتقديه`, `بعد طلب المدعي`, `يتم عرض فيلم`. */
const GOVERNS_NOUNS: ReadonlySet<string> = new Set(
  'في من الي علي عن مع لدي ضد دون خلال بعد بعيد قبيل عقب اثر بسبب رغم نتيجه اثناء حول بشان تجاه نحو بين ابان حسب وفق لحظه تم يتم وتم تمت جري يجري'.split(
    ' ',
  ),
);

/** Whether the reporter says that nothing was said: `لم يعلن`. Denials and opinions are said all the same. */
export function isNegated(scene: Scene, i: number, reading: Reading): boolean {
  const { verb } = reading;
  if (wordBefore(scene, i) === 'ما' && RARELY.has(formAt(scene, i - 2))) return true;
  const before = wordBefore(scene, i);
  if (CONDITIONS.has(before) || (reading.form === 'perfect' && GOVERNS_NOUNS.has(before))) return true;
  return NEGATIONS.has(wordBefore(scene, i)) && verb.act !== 'denies' && !NEGATED_SPEECH.has(verb.lemma);
}

const POINTERS: ReadonlySet<string> = new Set(['ذلك', 'هذا']);

/** Whether a fact points to something and nobody says it: `مما يشير إلى`, `، ما يؤكد أن`, `الأمر الذي ينفي`. */
export function isSign(scene: Scene, i: number, { form, proclitic }: Reading): boolean {
  const before = wordBefore(scene, i);
  if (RELATIVES.has(before) && formAt(scene, i - 2) === 'الامر') return true;
  if (form !== 'imperfect') return false;
  // `يشير ذلك إلى أن`
  if (POINTERS.has(formAt(scene, i + 1)) && THAT.has(formAt(scene, i + 3))) return true;
  if (proclitic !== '') return false;
  return before === 'مما' || (before === 'ما' && (scene.gaps[i - 1]! & Gap.comma) !== 0);
}
