import { foldKey } from '../arabic/fold';
import { stem } from '../arabic/stem';
import { formsOf, words } from '../arabic/words';
import { AMBIGUOUS_NAMES } from '../lexicon/family-names';
import { PLACES } from '../lexicon/places';
import { isCommon } from './term-weight';

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

/** A place's name in bare words, and the usual name that it is shown by. */
interface PlaceName {
  readonly words: readonly string[];
  readonly usual: string;
  /** A word or a family name as well (`الشرقية`, `الباب`): a place only after a word of `KINDS`. */
  readonly doubtful: boolean;
}

/** Names by their first bare word, the longest first. */
const NAMES: ReadonlyMap<string, readonly PlaceName[]> = names();

function names(): Map<string, PlaceName[]> {
  const found = new Map<string, PlaceName[]>();
  for (const { names: spellings } of PLACES)
    for (const name of spellings) {
      const bare = words(name).map(({ form }) => withoutArticle(form));
      const entry = {
        words: bare,
        usual: spellings[0]!,
        doubtful: bare.length === 1 && isDoubtful(foldKey(name)),
      };
      const known = found.get(bare[0]!) ?? [];
      found.set(
        bare[0]!,
        [...known, entry].sort((one, other) => other.words.length - one.words.length),
      );
    }
  return found;
}

function isDoubtful(name: string): boolean {
  const bare = withoutArticle(name);
  return (
    bare.length < LEAST ||
    WORDS_TOO.has(bare) ||
    AMBIGUOUS_NAMES.has(bare) ||
    AMBIGUOUS_NAMES.has(name) ||
    isCommon(stem(name))
  );
}

function withoutArticle(form: string): string {
  return form.replace(/^(?:[وفبك]?ال|لل)(?=..)/, '');
}

/** The places that `text` names, by their usual names, in the order of first mention. States are none. */
export function placesIn(text: string): Set<string> {
  const forms = formsOf(text);
  const bare = forms.map(withoutArticle);
  const found = new Set<string>();
  for (let at = 0; at < bare.length; at++) {
    const afterKind = at > 0 && KINDS.has(forms[at - 1]!);
    const place =
      nameAt(bare, at, bare[at]!, afterKind) ?? nameAt(bare, at, withoutParticle(forms[at]!), afterKind);
    if (!place) continue;
    found.add(place.usual);
    at += place.words.length - 1;
  }
  return found;
}

/** `بدمشق` → `دمشق`; what has no particle stays. */
function withoutParticle(form: string): string {
  return withoutArticle(form.replace(/^[وفبلك](?=...)/, ''));
}

function nameAt(bare: readonly string[], at: number, first: string, afterKind: boolean): PlaceName | null {
  const fits = ({ words: name, doubtful }: PlaceName) =>
    (afterKind || !doubtful) && name.every((word, i) => i === 0 || word === bare[at + i]);
  return NAMES.get(first)?.find(fits) ?? null;
}
