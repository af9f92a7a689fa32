import { MODIFIERS } from '../../lexicon/office-modifiers';
import { ENTITY_LIMITS } from './limits';
import type { OfficePhrase } from './office-phrase';
import type { Person } from './people';
import { nationOf } from './vocabulary';

/** An office without a name, resolved to the person who holds it. */
export interface Title {
  readonly office: OfficePhrase;
  readonly person: Person;
}

/** Offices that news calls by several heads. */
const GROUPS: readonly (readonly [group: string, lemmas: string])[] = [
  ['premier', 'رئيس وزراء|رئيس الوزراء|رئيس حكومة|وزير أول'],
  ['envoy', 'مبعوث|موفد|وسيط'],
  ['speaker', 'متحدث|ناطق'],
  ['king', 'ملك|عاهل|خادم الحرمين|خادم الحرمين الشريفين'],
  ['heir', 'ولي العهد|ولي عهد'],
  ['journalist', 'صحفي|صحافي|إعلامي'],
  ['diplomat', 'دبلوماسي|ديبلوماسي'],
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
  نائب: ['عضو'],
  جنرال: ['قائد', 'لواء', 'عميد', 'فريق', 'رئيس أركان'],
  قائد: ['زعيم', 'جنرال'],
};

export function groupOf(office: OfficePhrase): string {
  const { lemma } = office.form.head;
  const known = GROUP_OF.get(lemma);
  if (known) return known;
  if (lemma === 'رئيس' || lemma === 'رئيسة') {
    if (office.words.has('حكومه') || office.words.has('وزراء')) return 'premier';
    return contentOf(office).some((word) => !PRESIDENTIAL.has(word)) ? 'chair' : 'president';
  }
  return lemma;
}

const PRESIDENTIAL: ReadonlySet<string> = new Set(['جمهوريه', 'دوله', 'بلاد']);
const NO_CONTENT: ReadonlySet<string> = new Set(
  'سابق حالي جديد عام خاص دايم رسمي سيد اعلي اول منتهيه ولايته راحل مكلف منتخب مخلوع الي في لدي من باسم عن دوله بلاد جمهوريه مملكه السابق متحده'.split(
    ' ',
  ),
);

/** Words of the phrase that say which office it is: neither head, nor state, nor a general qualifier. */
export function contentOf(office: OfficePhrase): string[] {
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

const EXACT = 10;
/** Score before nearness: no text has more tokens. */
const SCALE = 10_000_000;
const RELATED = 5;

const ONE_OF_MANY: ReadonlySet<string> = new Set(['أحد', 'إحدى', 'كبير']);

/** How well an office without a name fits an office of a person: 0 not at all. */
export function fitness(title: OfficePhrase, office: OfficePhrase): number {
  const wanted = groupOf(title);
  const held = groupOf(office);
  let score = 0;
  if (wanted === held) score = EXACT;
  else {
    const others = STANDS_FOR[wanted];
    if (others === 'any') score = office.official ? RELATED : 0;
    else if (others?.includes(held)) score = RELATED;
  }
  if (score === 0) return 0;
  const [titleState] = title.states;
  if (titleState) {
    if (office.states.length > 0 && !office.states.includes(titleState)) return 0;
    if (office.states.includes(titleState)) score += 3;
  }
  for (const word of contentOf(title)) {
    if (office.words.has(word)) score += 2;
    else if (wanted === held || score <= RELATED + 3) return score > RELATED + 3 || wanted === held ? 0 : 0;
  }
  return score;
}

/**
 * Resolves offices without a name to the persons of the article: the best fit that was mentioned last, or,
 * near the head of the article, the best fit that comes.
 */
export function resolveTitles(
  offices: readonly OfficePhrase[],
  people: readonly Person[],
  held: (person: Person) => readonly OfficePhrase[],
  isEarly: (token: number) => boolean,
): { readonly titles: Title[]; readonly open: OfficePhrase[] } {
  const titles: Title[] = [];
  const open: OfficePhrase[] = [];
  const calendar = new Calendar(people);
  /** Where an office of each group was last left to a source without a name. */
  const lastOpen = new Map<string, number>();
  for (const office of offices) {
    const early = isEarly(office.first);
    const { form } = office;
    const complete = form.state !== 'bare' || office.core > office.headEnd;
    const group = groupOf(office);
    if (
      ONE_OF_MANY.has(form.head.lemma) ||
      form.number === 'plural' ||
      (!complete && !(early && office.official))
    ) {
      open.push(office);
      lastOpen.set(group, office.first);
      continue;
    }
    let best: Person | null = null;
    let bestScore = 0;
    let bestLast = -1;
    for (const { person, last } of calendar.around(office.first, early)) {
      let score = 0;
      for (const one of held(person)) score = Math.max(score, fitness(office, one));
      if (score === 0 || (last < 0 && !early && score < EXACT + 3)) continue;
      const value = score * SCALE + last;
      if (value > bestScore) {
        bestScore = value;
        best = person;
        bestLast = last;
      }
    }
    const source = lastOpen.get(group);
    const newer = source !== undefined && best !== null && bestScore < EXACT * SCALE && source > bestLast;
    if (best && !newer && !(form.state === 'bare' && isIndefinite(office) && !early))
      titles.push({ office, person: best });
    else {
      open.push(office);
      lastOpen.set(group, office.first);
    }
  }
  return { titles, open };
}

/** `وزير إسرائيلي` names somebody new; `وزير الدفاع` is known by what it governs. */
function isIndefinite(office: OfficePhrase): boolean {
  return office.indefinite;
}

/** All mentions by name in order, to find who was spoken of around a place. */
class Calendar {
  readonly #mentions: { readonly at: number; readonly person: Person }[] = [];

  constructor(people: readonly Person[]) {
    for (const person of people)
      for (const { nameFirst } of person.mentions) this.#mentions.push({ at: nameFirst, person });
    this.#mentions.sort((a, b) => a.at - b.at);
  }

  /** Index of the first mention at or behind a token. */
  #from(token: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.at < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Persons around a token, each once, with where they were last mentioned before it; below 0 for those behind. */
  *around(token: number, early: boolean): Generator<{ readonly person: Person; readonly last: number }> {
    const middle = this.#from(token);
    const seen = new Set<Person>();
    for (let i = middle - 1; i >= 0 && i >= middle - ENTITY_LIMITS.before; i--) {
      const { at, person } = this.#mentions[i]!;
      if (seen.has(person)) continue;
      seen.add(person);
      yield { person, last: at };
    }
    const limit = middle + (early ? ENTITY_LIMITS.before : ENTITY_LIMITS.behind);
    for (let i = middle; i < this.#mentions.length && i < limit; i++) {
      const { at, person } = this.#mentions[i]!;
      if (seen.has(person)) continue;
      seen.add(person);
      yield { person, last: -at };
    }
  }

  /** The nearest of some persons to a token, within some tokens. */
  nearestOf(persons: ReadonlySet<Person>, token: number, within: number): Person | null {
    const middle = this.#from(token);
    let best: Person | null = null;
    let least = within;
    const look = (i: number): boolean => {
      const { at, person } = this.#mentions[i]!;
      const away = Math.abs(at - token);
      if (away >= least) return away < within;
      if (persons.has(person)) {
        least = away;
        best = person;
      }
      return true;
    };
    for (let i = middle - 1; i >= 0 && look(i); i--);
    for (let i = middle; i < this.#mentions.length && look(i); i++);
    return best;
  }
}

/**
 * A person whom the article never introduces is well known; an office that nobody else holds and that stands
 * near such a name is theirs: `بعد تحذير رئيس الوزراء … وقال نتنياهو`.
 */
export function adoptOffices(
  open: readonly OfficePhrase[],
  people: readonly Person[],
  held: (person: Person) => readonly OfficePhrase[],
): Title[] {
  const titles: Title[] = [];
  const strangers = new Set(
    people.filter((person) => held(person).length === 0 && person.names.every((name) => name.length === 1)),
  );
  const calendar = new Calendar(people);
  for (const office of open) {
    if (
      !office.official ||
      office.indefinite ||
      office.form.number === 'plural' ||
      ONE_OF_MANY.has(office.form.head.lemma)
    )
      continue;
    if (office.states.length === 0 && contentOf(office).length === 0) continue;
    const best = calendar.nearestOf(strangers, office.first, ENTITY_LIMITS.adoption);
    if (!best) continue;
    const adopted = best.offices[0];
    if (adopted && fitness(office, adopted) < EXACT) continue;
    best.offices.push(office);
    titles.push({ office, person: best });
  }
  return titles;
}
