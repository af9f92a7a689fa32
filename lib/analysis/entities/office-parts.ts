import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import { BODY_HEADS } from '../../lexicon/body-heads';
import { readName } from './name-shape';
import { isSureName } from './name-words';
import { NAMED_AFTER } from './named-after';
import { HEADS, type HeadForm } from './office-heads';
import { isJoined, type Sense, type Token } from './token';
import { Is } from './vocabulary';

/** The head that starts at token `at` in one of its readings, longest first. */
export function headAt(
  tokens: readonly Token[],
  at: number,
): { form: HeadForm; length: number; sense: Sense } | null {
  const { senses, opens } = tokens[at]!;
  if ((opens & HEADS.bit) === 0 || isBrotherly(tokens, at)) return null;
  let best: { form: HeadForm; length: number; sense: Sense } | null = null;
  for (const sense of senses) {
    const found = HEADS.longest(tokens, at, sense);
    if (found && isGivenName(tokens, at, sense, found)) continue;
    if (found && (!best || found.length > best.length))
      best = { form: found.value, length: found.length, sense };
    if (best && sense.taken === 0) break;
  }
  return best;
}

const BROTHERLY: ReadonlySet<string> = new Set(['الشقيق', 'الشقيقه']);

/** `المملكة الأردنية الشقيقة`: what a state is called, no sister of anybody. */
function isBrotherly(tokens: readonly Token[], at: number): boolean {
  if (!BROTHERLY.has(tokens[at]!.form) || !isJoined(tokens, at)) return false;
  return (tokens[at - 1]!.senses[0]!.is & (Is.definite | Is.place | Is.nation)) !== 0;
}

/** `الوزير باسم المرزوقي`, `الرئيس السابق علي …`: a given name that is a preposition elsewhere. */
export function isGivenHere(word: string, form: HeadForm, sense: Sense, open: boolean): boolean {
  if (word === 'علي') return (sense.is & Is.stop) === 0;
  return word === 'باسم' && !open && !SPEAKS_FOR.has(form.head.lemma);
}

const SPEAKS_FOR: ReadonlySet<string> = new Set([
  'متحدث',
  'ناطق',
  'مسؤول',
  'عضو',
  'محامي',
  'محام',
  'متكلم',
  'نائب',
]);

/** End of a person's name that only names the body before it: `مركز الملك فهد للترجمة`; `j` where there is none. */
export function namesakeEnd(tokens: readonly Token[], j: number): number {
  if ((tokens[j - 1]!.opens & NAMED_AFTER) === 0 || !isJoined(tokens, j)) return j;
  const head = headAt(tokens, j);
  const from = head && head.form.state === 'definite' && head.sense.taken === 0 ? j + head.length : j;
  const first = tokens[from];
  if (!first || !isJoined(tokens, from)) return j;
  const name = readName(tokens, from, first.senses[0]!, from > j ? 'introduced' : 'bare');
  return name ? name.end : j;
}

/** How many unknown words or sure names stand together from token `j` on. */
export function nameRun(tokens: readonly Token[], j: number): number {
  let end = j;
  while (end < tokens.length && (end === j || isJoined(tokens, end)) && end - j < 3) {
    const { is } = tokens[end]!.senses[0]!;
    if (tokens[end]!.number || (is !== 0 && !isSureName(is))) break;
    end++;
  }
  return end - j;
}

/** Nouns before the name of a body or place: what follows them is its name. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...BODY_HEADS.map(({ head }) => foldKey(head)),
  ...'مدينه بلده قريه ولايه مقاطعه محافظه اقليم منطقه جزيره دائره مركز جمهوريه دوله'.split(' '),
]);

/** Whether a definite word that might be a surname only qualifies the name behind it: `القيادي الحوثي حمد …`. */
export function qualifiesName(tokens: readonly Token[], j: number): boolean {
  const { is } = tokens[j]!.senses[0]!;
  const next = tokens[j + 1];
  if (!(is & Is.definite) || is & Is.given || !next || !isJoined(tokens, j + 1)) return false;
  const after = next.senses[0]!;
  return (after.is & Is.given) !== 0 && (after.is & (Is.ordinary | Is.stop)) === 0;
}

/** Whether a phrase of office may run on over the gap before token `j`. */
export function passable(tokens: readonly Token[], j: number): boolean {
  const gap = tokens[j]!.gap;
  if (gap & (Gap.comma | Gap.colon | Gap.stop | Gap.line | Gap.ellipsis | Gap.open | Gap.close)) return false;
  return (gap & Gap.dash) === 0 || (gap & Gap.tight) !== 0;
}

/** `سلطان بن حماد`, `سلطان الجابر`: a head that is a given name, with a name behind it. */
function isGivenName(
  tokens: readonly Token[],
  at: number,
  sense: Sense,
  found: { readonly value: HeadForm; readonly length: number },
): boolean {
  if (found.length > 1 || found.value.state === 'owned') return false;
  const next = tokens[at + 1];
  if (!next || !isJoined(tokens, at + 1)) return false;
  // مساعد بن محمد العيبان
  if (next.form === 'بن' && found.value.state === 'bare' && found.value.number === 'singular') return true;
  if (!(sense.is & Is.given)) return false;
  const { is } = next.senses[0]!;
  // الشريف أحمد حسن
  if (found.value.state === 'definite') return found.value.head.lemma === 'شريف' && (is & Is.given) !== 0;
  if (next.form === 'بن' || isSureName(is)) return true;
  if ((is & Is.definite) === 0) return false;
  return (
    (is & (Is.ordinary | Is.nation | Is.place)) === 0 ||
    ((is & Is.family) !== 0 && (is & (Is.listed | Is.nation | Is.place)) === 0)
  );
}
