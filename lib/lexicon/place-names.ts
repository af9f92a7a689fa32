import { COMMON_WORDS } from '../arabic/common-words';
import { foldKey } from '../arabic/fold';
import { stem, termOf } from '../arabic/stem';
import { words } from '../arabic/words';
import { AMBIGUOUS_NAMES } from './family-names';
import { PLACES } from './places';
import type { Place } from './types';

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

/** Terms of words that half of all articles hold: a town of that name is not meant. */
const COMMON: ReadonlySet<string> = new Set(
  COMMON_WORDS.flatMap(([, list]) => words(list).map(({ form }) => termOf(form))),
);

/** A place's name in bare words. */
interface PlaceName {
  readonly words: readonly string[];
  readonly place: Place;
  /**
   * `word`, also another word or a family name (`الشرقية`, `الباب`): a place only after a word of `KINDS`;
   * `short` (`حلب`): also after a preposition of place.
   */
  readonly doubt: 'word' | 'short' | null;
}

/** Names by their first bare word, the longest first. */
const NAMES: ReadonlyMap<string, readonly PlaceName[]> = names();

function names(): Map<string, PlaceName[]> {
  const found = new Map<string, PlaceName[]>();
  for (const place of PLACES)
    for (const name of place.names) {
      const bare = words(name).map(({ form }) => withoutArticle(form));
      const entry = {
        words: bare,
        place,
        doubt: bare.length === 1 ? doubtOf(foldKey(name)) : null,
      };
      const known = found.get(bare[0]!) ?? [];
      found.set(
        bare[0]!,
        [...known, entry].sort((one, other) => other.words.length - one.words.length),
      );
    }
  return found;
}

function doubtOf(name: string): PlaceName['doubt'] {
  const bare = withoutArticle(name);
  const word =
    WORDS_TOO.has(bare) || AMBIGUOUS_NAMES.has(bare) || AMBIGUOUS_NAMES.has(name) || COMMON.has(stem(name));
  if (word) return 'word';
  return bare.length < LEAST ? 'short' : null;
}

function withoutArticle(form: string): string {
  return form.replace(/^(?:[وفبك]?ال|لل)(?=..)/, '');
}

/** A place that a run of folded words names: how many of them, and which place. */
export interface PlaceFound {
  readonly place: Place;
  readonly length: number;
}

/** `بدمشق` → `دمشق`; what has no particle stays. */
function withoutParticle(form: string): string {
  return withoutArticle(form.replace(/^[وفبلك](?=...)/, ''));
}

const NONE: readonly PlaceName[] = [];

/** Whether a folded word makes a town or province of what stands behind it: `مدينة`, `محافظة`. */
export function isKindOfPlace(form: string): boolean {
  return KINDS.has(form);
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
  const afterKind = at > 0 && KINDS.has(formOf(at - 1));
  for (const first of [withoutArticle(form), withoutParticle(form)])
    for (const { words: name, place, doubt } of NAMES.get(first) ?? NONE)
      if (
        (doubt === null || afterKind || (placed && doubt === 'short')) &&
        name.every((word, i) => i === 0 || word === withoutArticle(formOf(at + i)))
      )
        return { place, length: name.length };
  return null;
}
