import { MODIFIERS } from '../../lexicon/office-modifiers';
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
];

const GROUP_OF = new Map(
  GROUPS.flatMap(([group, lemmas]) => lemmas.split('|').map((lemma) => [lemma, group] as const)),
);

/** Heads that stand for others: `المسؤول` for any office, `الزعيم` for presidents and kings, `الدبلوماسي` for envoys. */
const STANDS_FOR: Readonly<Record<string, readonly string[] | 'any'>> = {
  مسؤول: 'any',
  مسؤولة: 'any',
  قيادي: ['عضو', 'قائد', 'زعيم', 'رئيس', 'أمين', 'أمين عام', 'نائب'],
  زعيم: ['president', 'king', 'premier', 'رئيس', 'قائد', 'مرشد', 'أمين عام', 'أمين'],
  diplomat: ['سفير', 'envoy', 'مندوب', 'قنصل', 'وزير', 'ممثل', 'قائم بأعمال', 'قائم بالأعمال'],
  سفير: ['مندوب', 'ممثل'],
  مندوب: ['سفير', 'ممثل'],
  ممثل: ['مبعوث', 'مندوب', 'سفير'],
  سياسي: ['نائب', 'رئيس', 'زعيم', 'عضو', 'وزير', 'مرشح'],
  president: ['chair', 'premier'],
  نائب: ['عضو', 'عضو مجلس', 'برلماني'],
  جنرال: ['قائد', 'لواء', 'عميد', 'فريق', 'رئيس أركان'],
  قائد: ['زعيم', 'جنرال'],
};

/** The group of an office, kept with it: every office without a name is compared with those held. */
const groups = new WeakMap<OfficePhrase, string>();

export function groupOf(office: OfficePhrase): string {
  let group = groups.get(office);
  if (group === undefined) {
    group = findGroup(office);
    groups.set(office, group);
  }
  return group;
}

function findGroup(office: OfficePhrase): string {
  const { lemma } = office.form.head;
  const known = GROUP_OF.get(lemma);
  if (known) return known;
  if (lemma === 'رئيس' || lemma === 'رئيسة') {
    if (office.words.has('بلديه')) return 'mayor';
    if (office.words.has('حكومه') || office.words.has('وزراء')) return 'premier';
    return contentOf(office).some((word) => !PRESIDENTIAL.has(word)) ? 'chair' : 'president';
  }
  return lemma;
}

const PRESIDENTIAL: ReadonlySet<string> = new Set(['جمهوريه', 'دوله', 'بلاد']);

const LOCAL: ReadonlySet<string> = new Set(['governor', 'mayor', 'محافظ']);

/** `رئيس الحكومة` and `رئيس الوزراء` are one. */
const CABINET: ReadonlySet<string> = new Set(['حكومه', 'وزراء']);

/** Words that stand for the land a governor governs: `والي الجهة`. */
const LANDS: ReadonlySet<string> = new Set('جهه ولايه محافظه منطقه مدينه اقليم مقاطعه بلديه كبري'.split(' '));

const NO_CONTENT: ReadonlySet<string> = new Set(
  'سابق حالي جديد عام خاص دايم رسمي سيد اعلي اول منتهيه ولايته راحل مكلف منتخب مخلوع الي في لدي من باسم عن دوله بلاد جمهوريه مملكه السابق متحده'.split(
    ' ',
  ),
);

const contents = new WeakMap<OfficePhrase, readonly string[]>();

/** Words of the phrase that say which office it is: neither head, nor state, nor a general qualifier. */
export function contentOf(office: OfficePhrase): readonly string[] {
  let content = contents.get(office);
  if (content === undefined) {
    content = findContent(office);
    contents.set(office, content);
  }
  return content;
}

function findContent(office: OfficePhrase): string[] {
  const head = new Set(office.form.head.lemma.split(' '));
  const found: string[] = [];
  let k = 0;
  for (const word of office.near) {
    k++;
    if (
      k === 1 ||
      head.has(word) ||
      NO_CONTENT.has(word) ||
      MODIFIERS.has(word) ||
      nationOf(word) ||
      office.stateWords.has(word)
    )
      continue;
    found.push(word);
  }
  return found;
}

export const EXACT = 10;

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

/** How well an office without a name fits an office of a person: 0 not at all. */
export function fitness(title: OfficePhrase, office: OfficePhrase): number {
  const wanted = groupOf(title);
  const held = groupOf(office);
  let score = 0;
  if (wanted === held) score = EXACT;
  else {
    const others = STANDS_FOR[wanted];
    if (others === 'any') score = office.official && !RULERS.has(held) ? RELATED : 0;
    else if (others?.includes(held) && !(wanted === 'نائب' && !sitsInParliament(office))) score = RELATED;
    else if (wanted === 'diplomat' && office.official && office.words.has('خارجيه')) score = RELATED;
  }
  if (score === 0) return 0;
  const [titleState] = title.states;
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
    if (office.words.has(word)) score += 2;
    else if (wanted === held || score <= SAME_STATE) return score > SAME_STATE || wanted === held ? 0 : 0;
  }
  return score;
}
