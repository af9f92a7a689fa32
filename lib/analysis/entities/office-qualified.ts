import { bare } from '../../arabic/clitics';
import { PORTFOLIOS } from '../../lexicon/office-modifiers';
import { HEADS } from './office-heads';
import { BODY_NOUNS } from './office-parts';
import type { OfficeWalk, Step } from './office-walk';
import { openingBit } from './openings';
import { isJoined, type Token } from './token';
import { Is, NATION, NATION_OF_TWO, nationOf, nationOfTwo } from './vocabulary';

/** A noun with a pronoun: `خارجيتها`. */
const OWNED = /^(?!ال).{3,}(?:ها|هم|ته)$/;

/** Verbal nouns and feminine plurals with article, which no adjective of an office looks like: `جدد المدير التأكيد`. */
const OBJECT = /^ال(?!.*(?:ي|يه)$)(?:ت[^وي]{2}ي.|است.{2,4}|ا[^اوي]{2}ا[^اوي]|ا[^اوي]ت[^اوي]ا[^اوي]|.{3,}ات)$/;

/** Nouns of bodies that qualify no noun before them. */
const BODIES: ReadonlySet<string> = new Set(
  'المفوضيه الهييه اللجنه المجلس البعثه السفاره القنصليه الحكومه الوزاره البرلمان المحكمه النيابه الحركه الحزب الجماعه الميليشيا الوكاله الاتحاد التحالف الجيش الشرطه القوات السلطات'.split(
    ' ',
  ),
);

/** Endings that no surname with article has: `المائية`, `الاتصالات`, `المهاجرين`. */
const INFLECTED = /(?:ه|ات|ين|ون)$/;

const THEN: ReadonlySet<string> = new Set('انذاك حينذاك وقتذاك حينها وقتها'.split(' '));
const MAY_BE_THEN = openingBit((stem) => stem === 'في' || THEN.has(stem));

/** `الرئيس المنتخب في ذلك الوقت، سامي`, `الوزير آنذاك سامي`. */
export const heldThen: Step = (walk, { opens }) => {
  if ((opens & MAY_BE_THEN) === 0) return null;
  const length = thenLength(walk.tokens, walk.at);
  return length > 0 ? walk.pass(length) : null;
};

/** `نظيره السنغالي | بالرباط`: behind his nation the clause goes on. */
export const counterpart: Step = ({ form, stateWords }) =>
  stateWords.size > 0 && form.head.lemma === 'نظير' ? 'end' : null;

/** `الرئيس المنتهية ولايته`. */
export const term: Step = (walk, { form: word }) => {
  if (word !== 'ولايته' && word !== 'ولايتها') return null;
  walk.at++;
  if (!walk.loose) walk.core = walk.at;
  return 'on';
};

/** `الوزير الروسي`, `الزعيم الكوري الشمالي`, `مسؤول إيراني`. */
export const nationality: Step = (walk, { form: word }, { is, opens }) => {
  const { tokens, at } = walk;
  // وزير المالية, not of Mali
  if (
    walk.open &&
    at === walk.headEnd &&
    walk.form.head.category === 'minister' &&
    PORTFOLIOS.has(bare(word))
  )
    return null;
  const next = tokens[at + 1];
  const two = opens & NATION_OF_TWO && next && isJoined(tokens, at + 1) ? nationOfTwo(word, next.form) : null;
  const nation = two ?? (opens & NATION ? nationOf(word) : null) ?? (is & Is.nation ? '' : null);
  if (nation === null || !(is & Is.definite || walk.bareRun || walk.open)) return null;
  if (nation !== '') walk.addState(nation);
  walk.noteState(bare(word));
  if (two) walk.noteState(bare(next!.form));
  if (is & Is.definite) walk.definite = true;
  return walk.close(two ? 2 : 1);
};

/** `وزير الموارد المائية`: a noun or adjective with article. */
export const definite: Step = (walk, { form: word }, { is }) => {
  if (!(is & Is.definite)) return null;
  // وصف وزير خارجيتها الخبر: behind a pronoun only an adjective goes on
  if (
    !walk.open &&
    walk.at > walk.headEnd &&
    OWNED.test(walk.tokens[walk.at - 1]!.form) &&
    !(is & Is.modifier)
  )
    return 'end';
  // دعا رئيس مجلس النواب المفوضية: a body with article is no adjective of the one before it
  const behindNoun = (walk.tokens[walk.at - 1]!.senses[0]!.is & Is.definite) !== 0;
  if (!walk.open && behindNoun && BODIES.has(word) && !(is & Is.modifier)) return 'end';
  if (!walk.open && walk.at > walk.headEnd && OBJECT.test(word) && !(is & Is.modifier)) return 'end';
  if (!(is & (Is.ordinary | Is.modifier | Is.stop) || walk.open || INFLECTED.test(word))) return null;
  walk.note(bare(word));
  return walk.define();
};

/** Who goes with the holder of an office, and is none of it: `وصل الوزير والوفد المرافق`. */
const COMPANY: ReadonlySet<string> = new Set('وفد حضور مرافقون حاضرون مرافقين حاضرين ضيوف مضيفون'.split(' '));

/** Heads to which no second portfolio is joined: `وصول رئيس الوزراء والسفراء`. */
const WHOLE: ReadonlySet<string> = new Set([
  ...['رئيس وزراء', 'رئيس الوزراء', 'رئيس حكومة', 'ولي العهد', 'ملك', 'عاهل', 'خادم الحرمين الشريفين'],
]);

/** `وزير الصحة والسكان`, `المنسق المقيم للأمم`: a particle written to a noun with article. */
export const attached: Step = (walk, { senses }) => {
  const found = senses.find(
    ({ taken, is, proclitic }) =>
      taken > 0 &&
      is & Is.definite &&
      (!(is & Is.given) || is & Is.ordinary) &&
      !(is & Is.time) &&
      proclitic !== 'ف',
  );
  if (!found || (walk.open && found.proclitic === 'و')) return null;
  if (found.proclitic === 'و' && (COMPANY.has(bare(found.stem)) || WHOLE.has(walk.form.head.lemma)))
    return 'end';
  // رحب رئيس الوزراء باللواء: somebody else
  if (found.proclitic === 'ب' && HEADS.get(found.stem)) return 'end';
  if (found.proclitic === 'ل' && !walk.open && !takesDative(walk)) return 'end';
  const nation = nationOf(found.stem);
  if (nation) walk.addState(nation);
  if (found.proclitic === 'ب') walk.loose = true; // تعهد الوالي بالمزيد
  walk.note(bare(found.stem));
  return walk.close();
};

/** `وزير الطرق وبناء المدن`: a second portfolio; `رئيس مركز ومدينة سمالوط`: a second noun that the head governs. */
export const second: Step = (walk, { senses }) => {
  const { tokens, at, form } = walk;
  const found = senses.find(
    ({ proclitic, is }) => proclitic === 'و' && is & Is.ordinary && !(is & Is.definite),
  );
  if (!found) return null;
  const ofMinister = form.head.category === 'minister' || walk.words.has('وزير');
  const definiteNext = (tokens[at + 1]?.senses[0]?.is ?? 0) & Is.definite;
  const portfolio = ofMinister && !walk.open && definiteNext && !(found.is & Is.verb);
  if (!portfolio && !(walk.open && at > walk.headEnd && BODY_NOUNS.has(found.stem))) return null;
  walk.note(found.stem);
  return walk.govern();
};

/** Where an office is held, besides bodies: `أمين الفتوى بدار الإفتاء`. */
const SEATS: ReadonlySet<string> = new Set(['دار', 'قسم', 'قطاع', 'فرع', 'مقر', 'قصر', 'سجن', 'فريق']);

/** Heads that say with ل what they are for or whose: `المستشار لشؤون …`, `مساعد الوزير للعلاقات`. */
const DATIVE: ReadonlySet<string> = new Set(
  [
    'مستشار مدير مبعوث موفد مفوض منسق ممثل مساعد معاون أمين مقرر مسؤول مسؤولة وكيل عضو مندوب سكرتير متحدث ناطق نائب قائد رئيس_تنفيذي',
    'مراسل مصور صحفي صحافي محرر خبير باحث أستاذ مدرب حارس مشرف محام محامي مرشح مراقب مفتش طبيب سفير نقيب قائم_بالأعمال مؤسس مالك',
  ]
    .join(' ')
    .split(' ')
    .map((lemma) => lemma.replace('_', ' ')),
);

/** Whether ل goes on with the office, not with what its holder does: `الأمين العام للحزب`, not `عاد الرئيس للمشاركة`. */
export function takesDative({ tokens, at, headEnd, form, words }: OfficeWalk): boolean {
  const { lemma } = form.head;
  if (RULERS.has(lemma)) return words.has('دوله'); // وزير الدولة للتعاون
  if (form.state !== 'definite' || DATIVE.has(lemma) || lemma.includes(' ')) return true;
  return at > headEnd && (tokens[at - 1]!.senses[0]!.is & Is.nation) === 0;
}

/** Heads whose phrase is whole without it: `التقى وزير الخارجية لبحث …`. */
const RULERS: ReadonlySet<string> = new Set([
  ...['وزير', 'رئيس وزراء', 'رئيس الوزراء', 'رئيس حكومة', 'ولي العهد', 'ولي عهد', 'ملك', 'عاهل', 'أمير'],
  ...['سلطان', 'خادم الحرمين الشريفين', 'شيخ الأزهر', 'إمام أكبر'],
]);

/** `المستشار لشؤون …`, `المدير بوزارة …`. */
export const dative: Step = (walk, { senses }, { is }) => {
  // عين محافظا لمحافظة ريمة
  const appointed = walk.at === walk.headEnd && walk.tokens[walk.at - 1]!.form.endsWith('ا');
  if ((walk.open && !appointed) || (is & ~Is.ordinary) !== 0) return null;
  if (!appointed && !takesDative(walk)) return null;
  const found = senses.find(
    (sense) =>
      (sense.proclitic === 'ل' ||
        (sense.proclitic === 'ب' && !walk.open && (BODY_NOUNS.has(sense.stem) || SEATS.has(sense.stem)))) &&
      sense.is & Is.ordinary &&
      !(sense.is & Is.definite),
  );
  if (!found) return null;
  if (found.proclitic === 'ب') walk.loose = true;
  walk.note(found.stem);
  return walk.govern();
};

/** `مسؤول رفيع`: a qualifier of a head without article. */
export const qualifier: Step = (walk, { form: word }, { is }) => {
  if (!walk.bareRun || !(is & Is.modifier)) return null;
  walk.note(word);
  walk.at++;
  walk.core = walk.at;
  return 'on';
};

/** Tokens of an adverb that says an office was held then: `آنذاك`, `في ذلك الوقت`; 0 where there is none. */
function thenLength(tokens: readonly Token[], j: number): number {
  const word = (k: number) => tokens[j + k]?.form;
  if (THEN.has(word(0)!)) return 1;
  return word(0) === 'في' && word(1) === 'ذلك' && (word(2) === 'الوقت' || word(2) === 'الحين') ? 3 : 0;
}
