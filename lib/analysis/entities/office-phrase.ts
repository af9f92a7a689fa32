import { bare } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import { ATTITUDE } from '../../lexicon/cues';
import { OFFICE_PREPOSITIONS, OFFICE_STOPS, TIGHT_PREPOSITIONS } from '../../lexicon/office-modifiers';
import type { StateCode } from '../../lexicon/types';
import { isAddressee, OF_OUTLETS } from './addressee';
import { knownBodyLength } from './bodies';
import { opensName } from './name-words';
import { ADDRESSES, type HeadForm } from './office-heads';
import {
  BODY_NOUNS,
  headAt,
  isGivenHere,
  nameRun,
  namesakeEnd,
  passable,
  qualifiesName,
} from './office-parts';
import { isOfficial } from './office-standing';
import { placeAt, stateAt } from './state-names';
import { isJoined, type Token } from './token';
import { Is, NATION, NATION_OF_TWO, nationOf, nationOfTwo } from './vocabulary';

/** A phrase of office as it stands in the text, without a name. */
export interface OfficePhrase {
  readonly form: HeadForm;
  /** Tokens from the head on; `headEnd` behind the head's own words. */
  readonly first: number;
  readonly headEnd: number;
  readonly end: number;
  /** End of what surely belongs to it where no name follows: `الوزير | في لندن`. */
  readonly core: number;
  readonly proclitic: string;
  readonly taken: number;
  /** States it names, in order. */
  readonly states: readonly StateCode[];
  /** Folded words of the phrase without article, head first. */
  readonly words: ReadonlySet<string>;
  /** Definite offices inside it that may stand for another person: `مبعوث [الرئيس الروسي] إلى سوريا`. */
  readonly inner: readonly OfficePhrase[];
  readonly official: boolean;
  /** Those of `words` that surely belong to the office: not those behind `في` or `عن`. */
  readonly near: ReadonlySet<string>;
  /** Words of `words` that name a state. */
  readonly stateWords: ReadonlySet<string>;
  /** `وزير إسرائيلي`, `مبعوثا`: nothing definite closes it. */
  readonly indefinite: boolean;
  /** UTF-16 span of the phrase, without attached particle. */
  readonly start: number;
  readonly stop: number;
  /** Lies inside the phrase of another office. */
  readonly inside: boolean;
  /** Of the lexicon's terms: over, and the same person held another after it. */
  readonly earlier?: boolean;
}

const MOST_WORDS = 18;

/** Titles between an office and a name: `ولي العهد السعودي الأمير محمد`. */
const ROYAL: ReadonlySet<string> = new Set(['أمير', 'ملك', 'سلطان']);

/** A verbal noun with its speaker's pronoun: `عن سعادته`. */
const OWN = /^.{2,}(?:ته|تها|تهم|اره|اعه|اله|احه)$/;

/** A verbal noun behind `لدى`, with a pronoun: `لدى وصوله`. */
const ARRIVAL =
  /^(?:وصول|حضور|مغادرت|استقبال|لقاي|افتتاح|تدشين|مخاطبت|عودت|دخول|خروج|زيارت|تراس|تسلم|القاي|استقبال)(?:ه|ها|هم)$/;

/** Adjectives and participles with article: `الإقليمي`, `المنتخب`, `الحالية`. */
const ADJECTIVAL = /^ال(?:م..+|.+ي|.+يه|.ا..|.ا..ه)$/;

/** `طالب الوالي المقاولين`: no adjective of one person. */
const PLURAL = /(?:ات|ين|ون)$/;

/** Endings that no surname with article has: `المائية`, `الاتصالات`, `المهاجرين`. */
const INFLECTED = /(?:ه|ات|ين|ون)$/;

/** Reads the phrase of office that starts at token `at`, or null. */
export function readOffice(tokens: readonly Token[], at: number): OfficePhrase | null {
  const found = headAt(tokens, at);
  if (!found) return null;
  const { length, sense } = found;
  const headEnd = at + length;
  const form = isOwned(tokens, headEnd, found.form)
    ? { ...found.form, gender: 'm' as const, state: 'owned' as const }
    : found.form;
  const words = new Set<string>([bare(sense.stem)]);
  for (let k = at + 1; k < headEnd; k++) words.add(bare(tokens[k]!.form));
  let loose = false; // behind a preposition that may belong to the clause
  const near = new Set<string>(words);
  const note = (word: string) => {
    words.add(word);
    if (!loose) near.add(word);
  };
  const states: StateCode[] = [];
  const inner: OfficePhrase[] = [];
  let open = form.state === 'bare';
  let j = headEnd;
  let core = headEnd;
  const indefinite = form.state === 'bare';
  let bareRun = indefinite;
  const stateWords = new Set<string>();
  let definite = !indefinite;
  let quoted = false;
  let seen = headEnd;
  while (j < tokens.length && j - at < MOST_WORDS) {
    const token = tokens[j]!;
    if (!passable(tokens, j)) break;
    // Marks inside what was passed over as one, a body's name: `أمين سر حركة "فتح"`.
    for (; seen < j; seen++) if (tokens[seen]!.gap & Gap.quote) quoted = !quoted;
    seen = j + 1;
    // `الرئيس الفرنسي "الجهود …"`: what a whole phrase is followed by in quotation marks is speech.
    if (token.gap & Gap.quote) quoted = !quoted;
    if (token.gap & Gap.quote && quoted && !open && j > at) break;
    const { form: word } = token;
    // `الرئيس المنتخب في ذلك الوقت، سامي`, `الوزير آنذاك سامي`
    const then = thenLength(tokens, j);
    if (then > 0) {
      j += then;
      continue;
    }
    if (indefinite && j > at && isAddressee(token) && !OF_OUTLETS.has(form.head.lemma)) break;
    // `متحدث باسم سامي حداد`: one without article has no name of his own.
    const named = indefinite && tokens[j - 1]!.form === 'باسم' ? personRun(tokens, j) : 0;
    if (named > 1) {
      for (let k = j; k < j + named; k++) note(tokens[k]!.form);
      j += named;
      open = false;
      core = j;
      bareRun = false;
      continue;
    }
    const sense0 = token.senses[0]!;
    if (OFFICE_STOPS.has(word) || (sense0.is & Is.time && !(sense0.is & Is.given) && !isGeneral(tokens, j)))
      break;
    const state = stateAt(tokens, j);
    if (state && (open || loose || state.proclitic === 'ل' || state.proclitic === 'ب')) {
      states.push(state.code);
      definite = true;
      for (let k = j; k < j + state.length; k++) {
        const name = bare(k === j ? state.stem : tokens[k]!.form);
        note(name);
        stateWords.add(name);
      }
      j += state.length;
      open = false;
      if (!loose) core = j;
      bareRun = false;
      continue;
    }
    const place = open ? placeAt(tokens, j) : null;
    if (place && place.proclitic === '') {
      if (place.place.state) states.push(place.place.state);
      for (let k = j; k < j + place.length; k++) note(bare(tokens[k]!.form));
      j += place.length;
      open = false;
      definite = true;
      bareRun = false;
      if (!loose) core = j;
      continue;
    }
    const body = open ? knownBodyLength(tokens, j) : 0;
    if (body > 1) {
      for (let k = j; k < j + body; k++) note(bare(tokens[k]!.form));
      j += body;
      open = false;
      definite = true;
      bareRun = false;
      if (!loose) core = j;
      continue;
    }
    // وزير التعليم | الدكتور حمد
    if (!open && sense0.is & Is.definite && ADDRESSES.longest(tokens, j, sense0)) break;
    const namesake = namesakeEnd(tokens, j);
    if (namesake > j) {
      j = namesake;
      open = false;
      if (!loose) core = j;
      continue;
    }
    const nested = headAt(tokens, j);
    if (nested && (nested.sense.taken === 0 || open === false) && nested.form.head.category !== 'person') {
      const conjoined = nested.sense.proclitic === 'و' || nested.sense.proclitic === 'ف';
      if (conjoined && !open) break;
      if (
        !open &&
        nested.sense.taken === 0 &&
        ROYAL.has(nested.form.head.lemma) &&
        nested.form.state === 'definite'
      )
        break;
      if (
        nested.form.state === 'definite' &&
        (open || nested.sense.proclitic === 'ل') &&
        nested.form.number === 'singular'
      ) {
        const part = readOffice(tokens, j);
        if (part) {
          const whole = part.core;
          definite = true;
          for (const word of part.stateWords) stateWords.add(word);
          // `نائب المحافظ` is one office, `مبعوث الرئيس الروسي` speaks of another person
          if (!DEPUTIES.has(form.head.lemma)) inner.push({ ...part, end: whole, inside: true });
          for (const word of part.words) note(word);
          for (const code of part.states) states.push(code);
          j = whole;
          open = false;
          if (!loose) core = j;
          bareRun = false;
          continue;
        }
      }
      if (!open && nested.form.state === 'bare' && nested.sense.taken === 0) break;
      // `طالب الوالي المقاولين`
      const others = nested.form.number === 'plural' && nested.form.state === 'definite';
      if (
        !open &&
        others &&
        form.state === 'definite' &&
        form.number === 'singular' &&
        nested.sense.taken === 0
      )
        break;
      note(bare(nested.sense.stem));
      j += nested.length;
      open = nested.form.state === 'bare';
      if (!open && !loose) core = j;
      continue;
    }
    if (OFFICE_PREPOSITIONS.has(word) && !isGivenHere(word, form, sense0, open)) {
      if (open && j !== headEnd) break;
      // `استقبل المحافظ لدى وصوله`: an act, not where one is accredited
      if (word === 'لدي' && ARRIVAL.test(tokens[j + 1]?.form ?? '')) break;
      // `أعرب قادة الحزب عن قلقهم`: the verb's preposition.
      if (word === 'عن' && (ATTITUDE.has(tokens[j + 1]?.form ?? '') || OWN.test(tokens[j + 1]?.form ?? '')))
        break;
      loose = !TIGHT_PREPOSITIONS.has(word) && !(word === 'الي' && form.head.category === 'envoy');
      open = true;
      bareRun = false;
      j++;
      continue;
    }
    const next = tokens[j + 1];
    const two =
      sense0.opens & NATION_OF_TWO && next && isJoined(tokens, j + 1) ? nationOfTwo(word, next.form) : null;
    if (word === 'ولايته' || word === 'ولايتها') {
      j++;
      if (!loose) core = j;
      continue;
    }
    const nation =
      two ?? (sense0.opens & NATION ? nationOf(word) : null) ?? (sense0.is & Is.nation ? '' : null);
    if (nation !== null && (sense0.is & Is.definite || bareRun || open)) {
      if (nation !== '') states.push(nation);
      note(bare(word));
      stateWords.add(bare(word));
      j++;
      if (two) {
        note(bare(next!.form));
        stateWords.add(bare(next!.form));
        j++;
      }
      if (sense0.is & Is.definite) definite = true;
      open = false;
      if (!loose) core = j;
      continue;
    }
    if (!open && opensName(tokens, j, sense0, 'introduced')) {
      if (!qualifiesName(tokens, j)) break;
      note(bare(word));
      j++;
      if (!loose) core = j;
      continue;
    }
    // `تعهد الزعيم الكوري الشمالي العمل على`, `أزاح المحافظ الستار`: only adjectives go on with a whole phrase.
    if (
      !open &&
      form.state === 'definite' &&
      (stateWords.size > 0 || (sense0.is & Is.definite && !tokens[headEnd - 1]!.form.startsWith('باعمال'))) &&
      (!ADJECTIVAL.test(word) || (form.number === 'singular' && PLURAL.test(word))) &&
      !(sense0.is & Is.modifier)
    )
      break;
    if (
      sense0.is & Is.definite &&
      (sense0.is & (Is.ordinary | Is.modifier | Is.stop) || open || INFLECTED.test(word))
    ) {
      definite = true;
      note(bare(word));
      j++;
      open = false;
      if (!loose) core = j;
      bareRun = false;
      continue;
    }
    const attached = token.senses.find(
      (s) =>
        s.taken > 0 &&
        s.is & Is.definite &&
        (!(s.is & Is.given) || s.is & Is.ordinary) &&
        !(s.is & Is.time) &&
        s.proclitic !== 'ف',
    );
    if (attached && (!open || attached.proclitic !== 'و')) {
      const nationAttached = nationOf(attached.stem);
      if (nationAttached) states.push(nationAttached);
      if (attached.proclitic === 'ب') loose = true; // تعهد الوالي بالمزيد
      note(bare(attached.stem));
      j++;
      open = false;
      if (!loose) core = j;
      continue;
    }
    const dative = token.senses.find(
      (s) => (s.proclitic === 'ل' || s.proclitic === 'ب') && s.is & Is.ordinary && !(s.is & Is.definite),
    );
    // `وزير الطرق وبناء المدن`: a second portfolio
    const second = token.senses.find(
      (s) => s.proclitic === 'و' && s.is & Is.ordinary && !(s.is & Is.definite),
    );
    const definiteNext = (tokens[j + 1]?.senses[0]?.is ?? 0) & Is.definite;
    if (
      (form.head.category === 'minister' || words.has('وزير')) &&
      second &&
      !open &&
      definiteNext &&
      !(second.is & Is.verb)
    ) {
      note(second.stem);
      j++;
      open = true;
      continue;
    }
    // `رئيس مركز ومدينة سمالوط`
    if (open && j > headEnd && second && BODY_NOUNS.has(second.stem)) {
      note(second.stem);
      j++;
      continue;
    }
    if (dative && !open && (sense0.is & ~Is.ordinary) === 0) {
      if (dative.proclitic === 'ب') loose = true;
      note(dative.stem);
      j++;
      open = true;
      continue;
    }
    if (open) {
      if (sense0.is & Is.given && !(sense0.is & Is.ordinary)) break;
      if (sense0.is & (Is.ordinary | Is.modifier)) {
        note(word);
        j++;
        if ((bareRun && sense0.is & Is.modifier) || tokens[j - 2]!.form === 'باسم') core = j;
        if (/(ها|هم|ته|نا)$/.test(word) && word.length > 4) {
          open = false;
          definite = true;
          core = j;
        }
        continue;
      }
      // a proper noun that the head governs, `مدرب ليفربول يورغن كلوب`, or the name itself, `عمدة برشلونة جوردي …`
      const wantsName = j === headEnd || tokens[j - 1]!.senses.some((s) => BODY_NOUNS.has(s.stem));
      if (!wantsName && nameRun(tokens, j) > 1) break;
      note(word);
      j++;
      open = false;
      continue;
    }
    if (bareRun && sense0.is & Is.modifier) {
      note(word);
      j++;
      core = j;
      continue;
    }
    break;
  }
  return {
    form,
    first: at,
    headEnd,
    end: j,
    core: Math.max(core, headEnd),
    proclitic: sense.proclitic,
    taken: sense.taken,
    states,
    words,
    near,
    inner,
    official: isOfficial(form, words),
    stateWords,
    indefinite: !definite || (indefinite && !isConstruct(tokens, headEnd, j)),
    start: tokens[at]!.start + sense.taken,
    stop: tokens[Math.max(core, headEnd) - 1]!.end,
    inside: false,
  };
}

/** `رئيسه المحامي سامي حداد`: folded, his president is hers as well, but what a woman presides is no address. */
function isOwned(tokens: readonly Token[], headEnd: number, form: HeadForm): boolean {
  if (form.state !== 'bare' || form.gender !== 'f' || form.number === 'plural') return false;
  const next = tokens[headEnd];
  if (!next || !isJoined(tokens, headEnd) || !ADDRESSES.longest(tokens, headEnd, next.senses[0]!))
    return false;
  const address = headAt(tokens, headEnd);
  return address === null || address.form.head.standing === 'private';
}

const DEPUTIES: ReadonlySet<string> = new Set(['نائب', 'وكيل', 'مساعد', 'معاون']);

const THEN: ReadonlySet<string> = new Set('انذاك حينذاك وقتذاك حينها وقتها'.split(' '));

/** Tokens of an adverb that says an office was held then: `آنذاك`, `في ذلك الوقت`; 0 where there is none. */
function thenLength(tokens: readonly Token[], j: number): number {
  const word = (k: number) => tokens[j + k]?.form;
  if (THEN.has(word(0)!)) return 1;
  return word(0) === 'في' && word(1) === 'ذلك' && (word(2) === 'الوقت' || word(2) === 'الحين') ? 3 : 0;
}

/** How many words from token `j` on can be a person's name: given and family names, and words that are nothing else. */
function personRun(tokens: readonly Token[], j: number): number {
  let end = j;
  while (end < tokens.length && end - j < 3 && (end === j || isJoined(tokens, end))) {
    const { form, number, senses } = tokens[end]!;
    const { is } = senses[0]!;
    if (number || OFFICE_STOPS.has(form) || (is !== 0 && !(is & (Is.given | Is.family)))) break;
    end++;
  }
  return end - j;
}

/** Whether a bare head governs what follows it, and so is definite with it: `وزير الدفاع`, not `مسؤول في الوزارة`. */
function isConstruct(tokens: readonly Token[], headEnd: number, end: number): boolean {
  const token = tokens[headEnd];
  if (!token || headEnd >= end || OFFICE_PREPOSITIONS.has(token.form)) return false;
  const { is } = token.senses[0]!;
  if (is & Is.definite) return true;
  if (is & (Is.nation | Is.modifier)) return false;
  return is !== 0 || !token.senses.some((sense) => sense.taken > 0 && sense.is & Is.definite);
}

/** `المدير العام`, not `الوزير العام الماضي`: one word for «general» and «the year». */
function isGeneral(tokens: readonly Token[], j: number): boolean {
  const next = tokens[j + 1];
  const year = next !== undefined && isJoined(tokens, j + 1) && (next.senses[0]!.is & Is.time) !== 0;
  return (tokens[j]!.senses[0]!.is & Is.modifier) !== 0 && !year;
}
