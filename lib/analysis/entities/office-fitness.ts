import { foldKey } from '../../arabic/fold';
import { MODIFIERS, PORTFOLIOS } from '../../lexicon/office-modifiers';
import type { OfficePhrase } from './office';
import { nationOf } from './vocabulary';

/** Offices that news calls by several heads. */
const GROUPS: readonly (readonly [group: string, lemmas: string])[] = [
  ['premier', 'رئيس وزراء|رئيس الوزراء|رئيس حكومة|وزير أول'],
  ['envoy', 'مبعوث|موفد|وسيط'],
  ['speaker', 'متحدث|ناطق'],
  ['king', 'ملك|عاهل|خادم الحرمين|خادم الحرمين الشريفين'],
  ['heir', 'ولي العهد|ولي عهد'],
  ['journalist', 'صحفي|صحافي|إعلامي'],
  ['diplomat', 'دبلوماسي|ديبلوماسي'],
  ['governor', 'والي|وال|والي ولاية|والي جهة'],
  ['mayor', 'رئيس بلدية|عمدة|عميد بلدية'],
  ['prosecutor', 'مدع|مدعي|مدعي عام|نائب عام'],
  ['judge', 'قاض|قاضي'],
  ['mufti', 'مفت|مفتي'],
  ['lawyer', 'محام|محامي'],
  ['senator', 'سيناتور|سناتور'],
  ['chair', 'رئيس مجلس النواب'],
  ['chief of staff', 'رئيس أركان|رئيس الأركان|رئيس هيئة الأركان'],
  ['imam', 'شيخ الأزهر|شيخ الأزهر الشريف|شيخ الجامع الأزهر|إمام أكبر'],
];

const GROUP_OF = new Map(
  GROUPS.flatMap(([group, lemmas]) => lemmas.split('|').map((lemma) => [lemma, group] as const)),
);

/** Heads that stand for others: `المسؤول` for any office, `الزعيم` for presidents and kings, `الدبلوماسي` for envoys. */
const STANDS_FOR: Readonly<Record<string, readonly string[] | 'any'>> = {
  مسؤول: 'any',
  مسؤولة: 'any',
  قيادي: ['عضو', 'قائد', 'زعيم', 'chair', 'أمين', 'أمين عام', 'نائب', 'متحدث', 'speaker'],
  زعيم: ['president', 'king', 'premier', 'chair', 'قائد', 'مرشد', 'أمين عام', 'أمين'],
  chair: ['زعيم', 'أمين عام', 'أمين'],
  'أمين عام': ['أمين', 'زعيم'],
  diplomat: ['سفير', 'envoy', 'مندوب', 'قنصل', 'وزير', 'ممثل', 'قائم بأعمال', 'قائم بالأعمال'],
  سفير: ['مندوب', 'ممثل'],
  مندوب: ['سفير', 'ممثل'],
  ممثل: ['مبعوث', 'مندوب', 'سفير'],
  سياسي: ['نائب', 'رئيس', 'زعيم', 'عضو', 'وزير', 'مرشح'],
  president: ['chair', 'premier'],
  نائب: ['عضو', 'عضو مجلس', 'عضو الكنيست', 'عضو الكونغرس', 'برلماني', 'senator'],
  برلماني: ['نائب', 'عضو', 'عضو مجلس', 'عضو الكنيست', 'عضو الكونغرس', 'senator'],
  مشرع: ['نائب', 'عضو', 'عضو مجلس', 'عضو الكونغرس', 'senator'],
  senator: ['عضو مجلس', 'عضو الكونغرس'],
  جنرال: ['قائد', 'لواء', 'عميد', 'فريق', 'فريق أول', 'chief of staff'],
  ضابط: ['جنرال', 'لواء', 'عميد', 'عقيد', 'مقدم', 'رائد', 'نقيب', 'ملازم', 'ملازم أول', 'كولونيل'],
  'مسؤول عسكري': ['قائد', 'جنرال', 'لواء', 'عميد', 'عقيد', 'فريق', 'فريق أول', 'chief of staff'],
  قائد: ['زعيم', 'جنرال', 'لواء', 'عميد', 'chief of staff'],
};

/** The group of an office, kept with it: every office without a name is compared with those held. */
export function groupOf(office: OfficePhrase): string {
  office.group ??= findGroup(office);
  return office.group;
}

function findGroup(office: OfficePhrase): string {
  const { lemma } = office.form.head;
  const known = GROUP_OF.get(lemma);
  if (known) return known;
  // المستشارة الألمانية is head of her government
  if (
    lemma === 'مستشار' &&
    office.own.some((state) => state === 'DE' || state === 'AT') &&
    !contentOf(office)[0]
  )
    return 'premier';
  if (lemma === 'رئيس' || lemma === 'رئيسة') {
    if (office.words.has('بلديه')) return 'mayor';
    if (contentOf(office).some((word) => CABINET.has(word))) return 'premier';
    return contentOf(office).some((word) => !PRESIDENTIAL.has(word)) ? 'chair' : 'president';
  }
  return lemma;
}

const PRESIDENTIAL: ReadonlySet<string> = new Set(['جمهوريه', 'دوله', 'بلاد']);

const OF_THE_LAND: readonly string[] = ['جمهوريه', 'دوله', 'بلاد'];

const LOCAL: ReadonlySet<string> = new Set(['governor', 'mayor', 'محافظ']);

/** `رئيس الحكومة` and `رئيس الوزراء` are one. */
export const CABINET: ReadonlySet<string> = new Set(['حكومه', 'وزراء']);

/** Words that stand for the land a governor governs: `والي الجهة`. */
const LANDS: ReadonlySet<string> = new Set('جهه ولايه محافظه منطقه مدينه اقليم مقاطعه بلديه كبري'.split(' '));

const NO_CONTENT: ReadonlySet<string> = new Set(
  'سابق حالي جديد عام خاص دايم رسمي سيد اعلي اول منتهيه ولايته راحل مكلف منتخب مخلوع الي في لدي من باسم عن دوله بلاد جمهوريه مملكه السابق متحده'.split(
    ' ',
  ),
);

/** Words of the phrase that say which office it is: neither head, nor state, nor a general qualifier. */
export function contentOf(office: OfficePhrase): readonly string[] {
  office.content ??= findContent(office);
  return office.content;
}

const headWords = new Map<string, ReadonlySet<string>>();

/** Folded words of a head that do not say which office it is; of a chair none, for the chamber says which. */
function wordsOfHead(lemma: string): ReadonlySet<string> {
  let words = headWords.get(lemma);
  if (!words) {
    words = new Set(GROUP_OF.get(lemma) === 'chair' ? [] : foldKey(lemma).split(' '));
    headWords.set(lemma, words);
  }
  return words;
}

function findContent(office: OfficePhrase): string[] {
  const head = wordsOfHead(office.form.head.lemma);
  const found: string[] = [];
  let k = 0;
  for (const word of office.near) {
    k++;
    if (
      k === 1 ||
      head.has(word) ||
      (NO_CONTENT.has(word) && !(word === 'دوله' && office.near.has('مجلس'))) ||
      MODIFIERS.has(word) ||
      (nationOf(word) && !PORTFOLIOS.has(word)) ||
      office.stateWords.has(word)
    )
      continue;
    found.push(unowned(word));
  }
  return found;
}

/** Endings with a pronoun, and what stands there without one: `خارجيتها`, `وزرائها`. */
const OWNED: readonly (readonly [ending: RegExp, without: string])[] = [
  [/ت(?:ها|هم|ه|نا)$/, 'ه'],
  [/(?<=وزر|زعم|سفر|مدر|عض|شرك|حلف)اي(?:ها|هم|ه|نا)$/, 'اء'],
  [/(?:ها|هم)$/, ''],
];

function unowned(word: string): string {
  for (const [ending, without] of OWNED) if (ending.test(word)) return word.replace(ending, without);
  return word;
}

/** Whether an office is that of another, in another state: `نظيره الفرنسي`. */
export const isCounterpart = ({ form }: OfficePhrase): boolean => form.head.lemma === 'نظير';

/** Whether an office is somebody's of whom the clause speaks: `وزير خارجيتها`, `نظيره الفرنسي`. */
export function isRelative(office: OfficePhrase): boolean {
  if (isCounterpart(office)) return true;
  const [, ...governed] = office.near;
  return governed.some((word) => word.length > 5 && !office.stateWords.has(word) && unowned(word) !== word);
}

export const EXACT = 10;

/** What an office of somebody who held it before weighs less, where the text does not say so. */
const FORMER = 1;

const RELATED = 5;
const STATE = 3;
/** Of an office that may stand for another, where both name one state. */
export const SAME_STATE = RELATED + STATE;

/** Whom news does not call `المسؤول`. */
const RULERS: ReadonlySet<string> = new Set(['president', 'king', 'premier', 'heir', 'أمير', 'سلطان']);

/** `النائب` is a member of parliament, not of any council: `عضو مجلس النواب`. */
const sitsInParliament = ({ words, form }: OfficePhrase): boolean =>
  form.head.category === 'parliament' && !form.head.lemma.startsWith('عضو')
    ? true
    : CHAMBERS.some((chamber) => words.has(chamber));

const CHAMBERS: readonly string[] =
  'نواب برلمان شعب امه شوري شيوخ نيابيه نيابي كنيست تشريعي برلمانيه كونغرس وطني'.split(' ');

/** Whether an office has the feminine form, which `نائبه` folds to as well. */
export function isWomans(office: OfficePhrase): boolean {
  if (office.form.gender !== 'f' || isCounterpart(office)) return false; // نظيره folds to نظيرة
  return office.form.state !== 'bare' || contentOf(office).length > 0;
}

/** Words that say that an office is over. */
const PAST: readonly string[] = ['سابق', 'سابقه', 'اسبق', 'راحل', 'مخلوع', 'منتهيه'];

export function isPast(office: OfficePhrase): boolean {
  office.past ??= says(office, PAST);
  return office.past;
}

/** Words that say that it is not. */
const PRESENT: readonly string[] = ['حالي', 'حاليه', 'جديد', 'جديده', 'قادم', 'مقبل'];

const says = ({ words }: OfficePhrase, list: readonly string[]): boolean =>
  list.some((word) => words.has(word));

/** Nouns by which a party or group is spoken of once it was named: `زعيم طالبان`, later `زعيم الحركة`. */
const GROUPINGS: ReadonlySet<string> = new Set(
  'حركه حزب جماعه تنظيم ميليشيا مليشيا ميليشيات مليشيات متمردين تيار جبهه فصيل طايفه'.split(' '),
);

/** Bodies of the state, which are no such group. */
const OF_STATE: readonly string[] =
  'حكومه وزراء دوله جمهوريه برلمان مجلس هييه لجنه وزاره بلديه جيش قوات شرطه اتحاد نواب ديوان محكمه اركان'.split(
    ' ',
  );

function leadsGroup(office: OfficePhrase): boolean {
  return contentOf(office).length > 0 && !OF_STATE.some((word) => office.words.has(word));
}

/** `زعيم كوريا الشمالية`, whatever he is called there. */
const rulesState = ({ form, states }: OfficePhrase): boolean =>
  form.head.lemma === 'زعيم' && states.length > 0;

/** How well an office without a name fits an office of a person: 0 not at all. */
export function fitness(title: OfficePhrase, office: OfficePhrase): number {
  const wanted = groupOf(title);
  const held = groupOf(office);
  let score = 0;
  // `وزير التعليم` may be a woman, `المندوب البريطاني` is not she of another state
  if (title.form.gender === 'm' && isWomans(office) && contentOf(title).length === 0) return 0;
  const former = isPast(office);
  if (former && says(title, PRESENT)) return 0;
  const past = isPast(title);
  if (past && !former && !office.over && office.official) return 0;
  const beside = isCounterpart(office);
  // `الوزير الفرنسي` is the counterpart of that state, `الوزير` alone hardly
  if (beside && wanted !== 'نظير' && !title.own.some((state) => office.states.includes(state))) return 0;
  // `المستشار` alone, of whom the article says `المستشار الألماني`
  if (wanted === held || ((wanted === 'مستشار' || wanted === 'نظير') && office.form.head === title.form.head))
    score = EXACT;
  else {
    const others = STANDS_FOR[wanted];
    if (wanted === 'نظير')
      score = office.official && title.own.some((state) => office.states.includes(state)) ? RELATED : 0;
    else if (others === 'any')
      score = office.official && !RULERS.has(held) && !rulesState(office) ? RELATED : 0;
    else if (others?.includes(held) && !(wanted === 'نائب' && !sitsInParliament(office))) score = RELATED;
    else if (wanted === 'diplomat' && office.official && office.words.has('خارجيه')) score = RELATED;
  }
  // `رئيس الجمهورية` is no chairman of a chamber, and no premier
  if (score === RELATED && wanted === 'president' && OF_THE_LAND.some((word) => title.words.has(word)))
    return 0;
  // nor is `الرئيس` alone
  if (score === RELATED && wanted === 'president' && title.words.size === 1) return 0;
  if (score === 0) return 0;
  const [titleState] = title.own;
  if (titleState) {
    if (office.states.length > 0 && !office.states.includes(titleState)) return 0;
    if (office.states.includes(titleState)) score += STATE;
  }
  // `والي قونية`, of whom the article says `الوالي سامي حداد`
  const local = wanted === held && LOCAL.has(wanted);
  if (local && contentOf(office).every((word) => LANDS.has(word)) && office.states.length === 0)
    return EXACT - 1;
  for (const word of contentOf(title)) {
    if ((local && LANDS.has(word)) || (wanted === 'premier' && CABINET.has(word))) continue;
    if (
      office.words.has(word) ||
      (beside && contentOf(office).includes(word)) ||
      (word === 'برلمان' && CHAMBERS.some((chamber) => office.words.has(chamber)))
    )
      score += 2;
    else if (GROUPINGS.has(word) && leadsGroup(office)) score -= 1;
    else if (wanted === held || score <= SAME_STATE) return 0;
  }
  return (
    score -
    (former && !past ? FORMER : 0) -
    (past && !former && office.official && !office.earlier ? FORMER : 0)
  );
}
