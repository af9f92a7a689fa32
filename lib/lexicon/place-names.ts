import { COMMON_WORDS } from '../arabic/common-words';
import { foldKey } from '../arabic/fold';
import { stem, termOf } from '../arabic/stem';
import { words } from '../arabic/words';
import { AMBIGUOUS_NAMES } from './family-names';
import { PLACES } from './places';
import type { Place, StateCode } from './types';

const PARTICLES = 'وفبلك';
const PARTED = /[\s\-–'’]/;
const PARTS = /[\s\-–'’]+/;
const LEAST = 4; // letters of a name of one word: shorter ones are often another word's end

/** Folded words that make a town of the word after them, whatever else it means: `مدينة الباب`. */
const KINDS: ReadonlySet<string> = new Set(
  words(
    'مدينة بلدة قرية محافظة ولاية مخيم ريف قضاء مديرية ناحية ضاحية بمدينة ببلدة بقرية بمحافظة بولاية بمخيم بريف',
  ).map(({ form }) => form),
);

/** Names of towns that are other words too, as the lexicon of places has them. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  words(`
  الطبقة السفيرة سلمية تدمر دوما الميادين مارع هجين جبلة السوسة الضمير المرجة برزة الخيام المختارة الضاحية الحمرا العقبة معان
  المفرق ناعور جنين البيرة دورا روابي عرابة يعبد بيتا القرارة القطاع الأقصى الناصرة المطلة الرملة الكرمل المحلة المنصورة العريش
  المعادي المهندسين البحيرة مطروح الصعيد الدلتا الأهرامات الجنينة المالحة مروي سنار البيضاء الزاوية السدرة الحريقة الجفرة الشرارة
  الوطية القصبة قبلي الحمامات المرسى الرديف المهدية المدية النعامة القبائل الناظور السعيدية الداخلة السمارة بركان العرائش الأطلس
  المحمدية المحمودية اليوسفية الحمدانية عانة حديثة الرطبة بدرة القادسية بابل واسط القرنة الباحة المبرز المجمعة شقراء الظفرة
  الريان العديد حولي الأحمدي المحرق سترة البديع عبري الحوطة المعلا الوديعة ثمود صافر سيرت الخليج المتوسط مشهد همدان شهران
  بيرم تولا توسان بتلر داروين فينيكس باتمان كريت رودس لينز فاطيما بازل بونا بالي كالي كانو بيرا لامو القديه الشعانبي
  `).map(({ form }) => withoutArticle(form)),
);

/** A place's name in bare words. */
interface PlaceName {
  readonly words: readonly string[];
  readonly place: Place;
  readonly name: string;
}

/**
 * `word`, also another word or a family name (`الشرقية`, `الباب`): a place only after a word of `KINDS`;
 * `short` (`حلب`): also after a preposition of place.
 */
type Doubt = 'word' | 'short' | null;

/** Names by their first bare word, the longest first. */
const NAMES: ReadonlyMap<string, readonly PlaceName[]> = names();

// The background reads this whenever it starts: doubt is found for the names that a text holds.
function names(): Map<string, PlaceName[]> {
  const found = new Map<string, PlaceName[]>();
  for (const place of PLACES)
    for (const spelling of place.names) {
      const name = foldKey(spelling);
      const bare = PARTED.test(name) ? name.split(PARTS).map(withoutArticle) : [withoutArticle(name)];
      const entry = { words: bare, place, name };
      const known = found.get(bare[0]!);
      if (known) known.push(entry);
      else found.set(bare[0]!, [entry]);
    }
  for (const list of found.values())
    if (list.length > 1) list.sort((one, other) => other.words.length - one.words.length);
  return found;
}

const doubts = new Map<string, Doubt>();

function doubtOf({ words: { length }, name }: PlaceName): Doubt {
  if (length > 1) return null;
  let doubt = doubts.get(name);
  if (doubt === undefined) {
    const bare = withoutArticle(name);
    const word =
      WORDS_TOO.has(bare) || AMBIGUOUS_NAMES.has(bare) || AMBIGUOUS_NAMES.has(name) || isCommon(stem(name));
    doubt = word ? 'word' : bare.length < LEAST ? 'short' : null;
    doubts.set(name, doubt);
  }
  return doubt;
}

let common: ReadonlySet<string> | undefined;

/** Whether half of all articles hold a term: a town of that name is not meant. */
function isCommon(term: string): boolean {
  common ??= new Set(COMMON_WORDS.flatMap(([, list]) => words(list).map(({ form }) => termOf(form))));
  return common.has(term);
}

function withoutArticle(form: string): string {
  const joined = form.startsWith('ال', 1) && form[0] !== 'ل' && PARTICLES.includes(form[0]!);
  const at = form.startsWith('ال') || form.startsWith('لل') ? 2 : joined ? 3 : 0;
  return form.length - at >= 2 ? form.slice(at) : form;
}

/** A place that a run of folded words names: how many of them, and which place. */
export interface PlaceFound {
  readonly place: Place;
  /** Null where places of that name lie in several states, or the table does not say. */
  readonly state: StateCode | null;
  readonly length: number;
}

/** `بدمشق` → `دمشق`; what has no particle stays. */
function withoutParticle(form: string): string {
  return withoutArticle(form.length > 3 && PARTICLES.includes(form[0]!) ? form.slice(1) : form);
}

const NONE: readonly PlaceName[] = [];

/** Whether a folded word makes a town or province of what stands behind it: `مدينة`, `محافظة`. */
export function isKindOfPlace(form: string): boolean {
  return KINDS.has(form) || (form[0] === 'و' && KINDS.has(form.slice(1)));
}

/** Whether a name of a place may start with a folded word. */
export function mayStartPlace(form: string): boolean {
  return NAMES.has(withoutArticle(form)) || NAMES.has(withoutParticle(form));
}

/**
 * The city, region, water or site that folded words name from `at` on, the longest name first; states are none.
 * @param placed whether a preposition of place stands before it
 */
export function placeNameAt(formOf: (i: number) => string, at: number, placed = false): PlaceFound | null {
  const form = formOf(at);
  const first = withoutArticle(form);
  const other = withoutParticle(form);
  return (
    placeFrom(formOf, at, placed, first) ?? (other === first ? null : placeFrom(formOf, at, placed, other))
  );
}

/** The place whose name starts with the word at `at`, read as `first`. */
function placeFrom(
  formOf: (i: number) => string,
  at: number,
  placed: boolean,
  first: string,
): PlaceFound | null {
  for (const entry of NAMES.get(first) ?? NONE) {
    const { words: name, place } = entry;
    if (!goesOn(formOf, at, name)) continue;
    const doubt = doubtOf(entry);
    if (doubt === null || (placed && doubt === 'short') || (at > 0 && isKindOfPlace(formOf(at - 1))))
      return { place, state: stateOf(first, name, place), length: name.length };
  }
  return null;
}

/** Whether the words behind `at` are those of a name behind its first. */
function goesOn(formOf: (i: number) => string, at: number, name: readonly string[]): boolean {
  for (let i = 1; i < name.length; i++) if (name[i] !== withoutArticle(formOf(at + i))) return false;
  return true;
}

/** `البيضاء` lies in Libya, and in Yemen. */
function stateOf(first: string, name: readonly string[], { state }: Place): StateCode | null {
  const bare = name.join(' ');
  const others = (NAMES.get(first) ?? NONE).filter(({ words: other }) => other.join(' ') === bare);
  return state !== undefined && others.every(({ place }) => place.state === state) ? state : null;
}
