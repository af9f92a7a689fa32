import { bare } from '../../arabic/clitics';
import { ATTITUDE } from '../../lexicon/cues';
import { OFFICE_PREPOSITIONS, OFFICE_STOPS, TIGHT_PREPOSITIONS } from '../../lexicon/office-modifiers';
import { isAddressee, OF_OUTLETS } from './addressee';
import { knownBodyLength } from './bodies';
import { opensName } from './name-words';
import { ADDRESSES } from './office-heads';
import { isGivenHere, qualifiesName } from './office-parts';
import type { OfficeWalk, Step } from './office-walk';
import { placeAt, stateAt } from './state-names';
import { isJoined, type Token } from './token';
import { Is, STOPS } from './vocabulary';

/** A verbal noun with its speaker's pronoun: `عن سعادته`. */
export const OWN = /^.{2,}(?:ته|تها|تهم|اره|اعه|اله|احه)$/;

/** A verbal noun behind `لدى`, with a pronoun: `لدى وصوله`. */
const ARRIVAL =
  /^(?:وصول|حضور|مغادرت|استقبال|لقاي|افتتاح|تدشين|مخاطبت|عودت|دخول|خروج|زيارت|تراس|تسلم|القاي|استقبال)(?:ه|ها|هم)$/;

/** Adjectives and participles with article: `الإقليمي`, `المنتخب`, `الحالية`. */
const ADJECTIVAL = /^ال(?:م..+|.+ي|.+يه|.ا..|.ا..ه)$/;

/** `طالب الوالي المقاولين`: no adjective of one person. */
const PLURAL = /(?:ات|ين|ون)$/;

/** To whom an unnamed source spoke: `قال مسؤول للوكالة`. */
export const addressee: Step = (walk, token) =>
  (walk.indefinite || isSpokenTo(walk)) && isAddressee(token) && !OF_OUTLETS.has(walk.form.head.lemma)
    ? 'end'
    : null;

/** Behind a whole phrase, unless its adjective goes on with ل: `المفوض العام لوكالة الغوث`. */
function isSpokenTo({ tokens, at, headEnd, open }: OfficeWalk): boolean {
  return !open && (at === headEnd || (tokens[at - 1]!.senses[0]!.is & Is.modifier) === 0);
}

/** `مديرة منظمة "الأفق" غير الحكومية`: an adjective that is denied. */
export const denied: Step = (walk, { form }) => {
  const next = walk.tokens[walk.at + 1];
  if (form !== 'غير' || !next || walk.open || !isJoined(walk.tokens, walk.at + 1)) return null;
  const { is } = next.senses[0]!;
  return is & Is.definite ? walk.pass(2) : null;
};

/** `الناطق باسمه سامي حداد`: whose spokesman he is, by a pronoun. */
export const inItsName: Step = (walk, { form }) =>
  walk.at === walk.headEnd && walk.form.head.category === 'spokesperson' && /^باسم(?:ه|ها|هم|هما)$/.test(form)
    ? walk.close()
    : null;

/** Words that stand in no office, and when something was said: `قال الوزير أمس`. */
export const stopOrTime: Step = (walk, token, sense) => {
  const time = sense.is & Is.time && !(sense.is & Is.given) && !isGeneral(walk.tokens, walk.at);
  const stop = (token.opens & STOPS) !== 0 && OFFICE_STOPS.has(token.form);
  return stop || time || (token.number && walk.loose) ? 'end' : null;
};

/** `وزير التعليم | الدكتور حمد`. */
export const address: Step = (walk, _token, sense) =>
  !walk.open && sense.is & Is.definite && ADDRESSES.longest(walk.tokens, walk.at, sense) ? 'end' : null;

/** A preposition goes on with the office, unless it is the verb's: `المبعوث إلى سوريا`, `أعرب القادة عن قلقهم`. */
export const preposition: Step = (walk, { form: word }, sense) => {
  const { tokens, at, form, open } = walk;
  if (!OFFICE_PREPOSITIONS.has(word) || isGivenHere(word, form, sense, open)) return null;
  if (open && at !== walk.headEnd) return 'end';
  const next = tokens[at + 1]?.form ?? '';
  // `استقبل المحافظ لدى وصوله`: an act, not where one is accredited
  if (word === 'لدي' && ARRIVAL.test(next)) return 'end';
  // `أعرب قادة الحزب عن قلقهم`: the verb's preposition.
  if (word === 'عن' && (ATTITUDE.has(next) || OWN.test(next))) return 'end';
  // `دعا المبعوث الأممي إلى الحوار`: whither one calls is no place that one is sent to.
  const sent = word === 'الي' && form.head.category === 'envoy' && isDestination(tokens, at + 1);
  walk.loose = !TIGHT_PREPOSITIONS.has(word) && !sent;
  walk.bareRun = false;
  return walk.govern();
};

/** Whether an envoy can be sent to what begins at token `at`: `إلى سوريا`, `إلى الأمم المتحدة`. */
function isDestination(tokens: readonly Token[], at: number): boolean {
  return (
    stateAt(tokens, at) !== null ||
    placeAt(tokens, at) !== null ||
    knownBodyLength(tokens, at) > 0 ||
    /^(?:منطقه|عمليه|مفاوضات|محادثات|التحالف)$/.test(tokens[at]?.form ?? '')
  );
}

const RANKS: ReadonlySet<string> = new Set(
  'الركن ركن الفريق اللواء العميد العقيد المقدم الرايد النقيب الملازم اول'.split(' '),
);

/** `العقيد الركن طيار سامي حداد`: behind a rank no given name. */
export const pilot: Step = (walk, { form }) => {
  const { tokens, at } = walk;
  if (form !== 'طيار' || walk.open || !RANKS.has(tokens[at - 1]!.form)) return null;
  return at + 1 < tokens.length && isJoined(tokens, at + 1) ? walk.close() : null;
};

/** The name of the holder, or a word that still belongs to the office before it. */
export const holder: Step = (walk, { form: word }, sense) => {
  const { tokens, at } = walk;
  if (walk.open || !opensName(tokens, at, sense, 'introduced')) return null;
  if (!qualifiesName(tokens, at)) return 'end';
  walk.note(bare(word));
  walk.at++;
  if (!walk.loose) walk.core = walk.at;
  return 'on';
};

/** `تعهد الزعيم الكوري الشمالي العمل على`, `أزاح المحافظ الستار`: only adjectives go on with a whole phrase. */
export const whole: Step = (walk, { form: word }, sense) => {
  const { tokens, form, headEnd } = walk;
  if (walk.open || form.state !== 'definite' || sense.is & Is.modifier) return null;
  const acting = tokens[headEnd - 1]!.form.startsWith('باعمال');
  if (walk.stateWords.size === 0 && (!(sense.is & Is.definite) || acting)) return null;
  return !ADJECTIVAL.test(word) || (form.number === 'singular' && PLURAL.test(word)) ? 'end' : null;
};

/** `المدير العام`, not `الوزير العام الماضي`: one word for «general» and «the year». */
function isGeneral(tokens: readonly Token[], j: number): boolean {
  const next = tokens[j + 1];
  const year = next !== undefined && isJoined(tokens, j + 1) && (next.senses[0]!.is & Is.time) !== 0;
  return (tokens[j]!.senses[0]!.is & Is.modifier) !== 0 && !year;
}
