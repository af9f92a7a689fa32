import { foldKey } from '../../arabic/fold';
import { HONORIFICS } from '../../lexicon/honorifics';
import { OFFICE_HEADS, type OfficeHead } from '../../lexicon/offices';
import type { Gender } from '../../lexicon/types';
import { readingsOf } from '../../lexicon/verb-forms';
import { PhraseIndex } from './phrase-index';

/** A form of an office's head as it stands in text. */
export interface HeadForm {
  readonly head: OfficeHead;
  readonly gender: Gender;
  readonly number: 'singular' | 'plural';
  /** `definite`: `الوزير`, `خادم الحرمين`; `owned`: `زعيمها`; `bare`: `وزير`, open for what it governs. */
  readonly state: 'definite' | 'owned' | 'bare';
}

/** Heads whose bare form is mostly another word: only with article or pronoun. */
const NEVER_BARE: ReadonlySet<string> = new Set(
  [
    'فريق لواء عميد عقيد مقدم رائد ملازم وال مدع قاض مفت قيم شاه حكم مالك صاحب خليفة فارس جناح بطل عنصر متهم',
    'دولي زوج خلف سلف قريب صديق خطيب عسكري سياسي معارض مدان قاتل ضحية شاب راحل مختار شريف ماجور ميجر كابتن مرجع قطب منتج حاكم_',
    'رجل مواطن حارس طالب عامل معتمد مكلف ملحق وسيط أخ والد عداء إمام اقتصادي رياضي رامي عميل أسير معتقل مهاجر نجمة',
    'مساعدة مشرفة حارسة كاتبة عاملة مراقبة معاونة محررة مقدمة رائدة دولية مهاجمة مدافعة ناقدة مصورة مؤلفة مخترعة نقيبة مالكة طاهية خبيرة_ معلقة رامية منفذة مؤسسة',
  ]
    .join(' ')
    .split(' '),
);

/** Of those, heads whose feminine is none: `صاحبة المطعم`. */
const BARE_FEMININE: ReadonlySet<string> = new Set(['صاحب']);

/** Heads whose form in `-ة` is another word: `محافظة`, `معارضة`, `مؤسسة`. */
const NO_FEMININE: ReadonlySet<string> = new Set(
  'محافظ معارض مؤسس مقدم منافس مهاجم مدافع مشير سياسي عسكري دبلوماسي ديبلوماسي اقتصادي رياضي أكاديمي موسيقي دولي حاكم حكم بطل جناح عنصر منفذ مرجع قطب رجل لواء فريق عميد عقيد نقيب رائد ملازم ضابط جنرال مشير والي عاهل ولي قائم وصي شاه قاض مدع مفت مفتي قيم مكلف معتمد متهم حقوقي إرهابي كيميائي فيزيائي مهندس_معماري إمام كاهن بطريرك'.split(
    ' ',
  ),
);

/** Heads that the article makes another word: `الأحد` is a day. */
const NEVER_DEFINITE: ReadonlySet<string> = new Set(['أحد', 'إحدى', 'كبير']);

/** Heads whose dual in `-ي` before what it governs is no other word: `عضوي المجلس`. */
const DUAL_CONSTRUCT: ReadonlySet<string> = new Set(['عضو', 'نائب', 'وزير', 'مستشار', 'سفير']);

/** `مدعي طهران` is one prosecutor, not the plural of `مدع` before what it governs. */
const SINGULARS: ReadonlySet<string> = new Set(OFFICE_HEADS.map(({ lemma }) => lemma));

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا', 'ي'];

export const HEADS: PhraseIndex<HeadForm> = heads();
export const ADDRESSES: PhraseIndex<true> = addresses();

function heads(): PhraseIndex<HeadForm> {
  const index = new PhraseIndex<HeadForm>();
  for (const head of OFFICE_HEADS) {
    const { lemma, plurals } = head;
    const fixed = head.gender ?? 'm';
    if (lemma.includes(' ')) {
      addCompound(index, head);
      continue;
    }
    const add = (word: string, gender: Gender, number: HeadForm['number']) => {
      const barred = NEVER_BARE.has(lemma) && !(gender === 'f' && BARE_FEMININE.has(lemma));
      if (!(number === 'singular' && (barred || NEVER_BARE.has(word))))
        index.add(word, { head, gender, number, state: 'bare' });
      if (!NEVER_DEFINITE.has(lemma)) index.add(`ال${word}`, { head, gender, number, state: 'definite' });
    };
    add(lemma, fixed, 'singular');
    // تعيين سامي رئيسا للهيئة; but مشيرا إلى, متهما إياه are verbs
    const accusative = `${lemma}ا`;
    if (
      !/[اىيةء]$/.test(lemma) &&
      head.standing !== 'private' &&
      readingsOf(foldKey(accusative)).length === 0
    )
      index.add(accusative, { head, gender: fixed, number: 'singular', state: 'bare' });
    const feminine =
      head.gender === 'f' || lemma.endsWith('ة') || NO_FEMININE.has(lemma) ? null : `${lemma}ة`;
    if (feminine && head.category !== 'kin') add(feminine, 'f', 'singular');
    for (const plural of plurals) add(plural, fixed, 'plural');
    // النائبان سامي حداد وكمال رزق, عضوي المجلس
    if (/[^اىيةء]$/.test(lemma))
      for (const dual of ['ان', 'ين', 'تان', 'تين'])
        index.add(`ال${lemma}${dual}`, {
          head,
          gender: dual[0] === 'ت' ? 'f' : fixed,
          number: 'plural',
          state: 'definite',
        });
    if (DUAL_CONSTRUCT.has(lemma))
      index.add(`${lemma}ي`, { head, gender: fixed, number: 'plural', state: 'bare' });
    // معارضو الرئيس, مسؤولي الوزارة: a sound plural drops its nun before what it governs
    for (const plural of plurals)
      if (/(?:ون|ين)$/.test(plural) && !SINGULARS.has(plural.slice(0, -1)))
        index.add(plural.slice(0, -1), { head, gender: fixed, number: 'plural', state: 'bare' });
    // رئيسه and رئيسة fold to one form: where the feminine is another word, so would the pronoun be
    const hidden = new Set(NO_FEMININE.has(lemma) || NEVER_BARE.has(`${lemma}ة`) ? [lemma] : []);
    const owned = (word: string, gender: Gender) => {
      const stem = word.endsWith('ة') ? `${word.slice(0, -1)}ت` : word;
      const form: HeadForm = { head, gender, number: 'singular', state: 'owned' };
      for (const pronoun of PRONOUNS)
        if ((pronoun !== 'ي' || head.category === 'kin') && !(pronoun === 'ه' && hidden.has(word)))
          index.add(stem + pronoun, form);
    };
    owned(lemma, fixed);
    // مراقبته, مساعدته: where the feminine is mostly a verbal noun, so is it with a pronoun
    if (feminine && head.category !== 'kin' && !NEVER_BARE.has(feminine)) owned(feminine, 'f');
  }
  return index;
}

/** `رئيس وزراء` and `رئيس الوزراء`; `أمين عام` and `الأمين العام`; `قائم بأعمال` and `القائم بأعمال`. */
function addCompound(index: PhraseIndex<HeadForm>, head: OfficeHead): void {
  const { lemma, plurals } = head;
  const gender = head.gender ?? 'm';
  const [first = '', ...rest] = lemma.split(' ');
  const closed = rest.some((word) => foldKey(word).startsWith('ال'));
  index.add(lemma, { head, gender, number: 'singular', state: closed ? 'definite' : 'bare' });
  if (!first.endsWith('ة') && head.gender === undefined)
    index.add([`${first}ة`, ...rest].join(' '), {
      head,
      gender: 'f',
      number: 'singular',
      state: closed ? 'definite' : 'bare',
    });
  for (const plural of plurals)
    index.add(plural, { head, gender, number: 'plural', state: closed ? 'definite' : 'bare' });
  if (closed) return;
  // الفريق أول, الملازم أول
  if (rest[0] === 'أول' || rest[0] === 'ركن')
    index.add([`ال${first}`, ...rest].join(' '), { head, gender, number: 'singular', state: 'definite' });
  const definite = [`ال${first}`, ...rest.map((word) => (word.startsWith('ب') ? word : `ال${word}`))].join(
    ' ',
  );
  index.add(definite, { head, gender, number: 'singular', state: 'definite' });
  index.add(definite.replace(' ', 'ة '), { head, gender: 'f', number: 'singular', state: 'definite' });
}

function addresses(): PhraseIndex<true> {
  const index = new PhraseIndex<true>();
  for (const { forms } of HONORIFICS) for (const form of forms) index.add(form, true);
  return index;
}
