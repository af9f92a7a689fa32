import { foldKey } from './fold';

/**
 * Small numbers as words, folded (see `lib/arabic/fold`), masculine and feminine: outlets write
 * `سبعة قتلى` and `7 قتلى` of the same report. `واحد` and `اثنان` are left out: they seldom count.
 */
export const NUMBER_WORDS: readonly (readonly [value: string, forms: string])[] = [
  ['3', 'ثلاثه ثلاث الثلاثه الثلاث'],
  ['4', 'اربعه اربع الاربعه الاربع'],
  ['5', 'خمسه خمس الخمسه الخمس'],
  ['6', 'سته ست السته الست'],
  ['7', 'سبعه سبع السبعه السبع'],
  ['8', 'ثمانيه ثماني ثمان الثمانيه'],
  ['9', 'تسعه تسع التسعه التسع'],
  ['10', 'عشره عشر العشره'],
  ['20', 'عشرون عشرين'],
  ['30', 'ثلاثون ثلاثين'],
  ['40', 'اربعون اربعين'],
  ['50', 'خمسون خمسين'],
  ['60', 'ستون ستين'],
  ['70', 'سبعون سبعين'],
  ['80', 'ثمانون ثمانين'],
  ['90', 'تسعون تسعين'],
  ['100', 'ميه مايه'],
];

/**
 * What a word of a written number does: `unit` 3–10, `low` 1 and 2 (a number only within a larger one:
 * `اثنا عشر`, `واحد وعشرون`), `ten`, `hundred`, `scale` multiplies what stands before it (`خمسة آلاف`),
 * `dual` two of a scale (`مليونان`), `part` of a scale (`نصف مليون`).
 */
export interface NumberWord {
  readonly value: number;
  readonly kind: 'unit' | 'low' | 'ten' | 'hundred' | 'scale' | 'dual' | 'part';
}

type Rows = readonly (readonly [kind: NumberWord['kind'], value: number, forms: string, example: string])[];

const LARGER: Rows = [
  ['low', 1, 'أحد إحدى واحد واحدة', 'أحد عشر لاعبا، واحد وعشرون يوما'],
  ['low', 2, 'اثنا اثني اثنتا اثنتي اثنان اثنين اثنتان اثنتين', 'اثنا عشر لاعبا، اثنتان وعشرون سنة'],
  ['hundred', 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي', 'مئتا عامل'],
  ['hundred', 300, 'ثلاثمئة ثلاثمائة', 'ثلاثمئة عامل'],
  ['hundred', 400, 'أربعمئة أربعمائة', 'أربعمئة عامل'],
  ['hundred', 500, 'خمسمئة خمسمائة', 'خمسمئة عامل'],
  ['hundred', 600, 'ستمئة ستمائة', 'ستمئة عامل'],
  ['hundred', 700, 'سبعمئة سبعمائة', 'سبعمئة عامل'],
  ['hundred', 800, 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة', 'ثمانمئة عامل'],
  ['hundred', 900, 'تسعمئة تسعمائة', 'تسعمئة عامل'],
  ['scale', 1e3, 'ألف ألفا آلاف', 'خمسة آلاف عامل'],
  ['scale', 1e6, 'مليون مليونا ملايين', 'ثلاثة ملايين دولار'],
  ['scale', 1e9, 'مليار مليارا مليارات بليون بليونا بلايين', 'عشرة مليارات دولار'],
  ['scale', 1e12, 'تريليون تريليونا تريليونات ترليون ترليونا ترليونات', 'تريليون دولار'],
  ['dual', 2e3, 'ألفان ألفين ألفي', 'ألفي عامل'],
  ['dual', 2e6, 'مليونان مليونين مليوني', 'مليوني عامل'],
  ['dual', 2e9, 'ملياران مليارين ملياري', 'ملياري دولار'],
  ['part', 0.5, 'نصف', 'نصف مليون دولار، مليون ونصف المليون'],
  ['part', 0.25, 'ربع', 'ربع مليون دولار'],
];

const WORDS: ReadonlyMap<string, NumberWord> = table();

function table(): Map<string, NumberWord> {
  const found = new Map<string, NumberWord>();
  for (const [text, forms] of NUMBER_WORDS) {
    const value = Number(text);
    const kind = value <= 10 ? 'unit' : value < 100 ? 'ten' : 'hundred';
    for (const form of forms.split(' ')) found.set(form, { value, kind });
  }
  for (const [kind, value, forms] of LARGER)
    for (const form of foldKey(forms).split(' ')) if (!found.has(form)) found.set(form, { value, kind });
  return found;
}

/** Plurals that alone say no number: `آلاف العمال`. */
export const VAGUE: ReadonlySet<string> = new Set(
  foldKey('آلاف ملايين مليارات بلايين تريليونات ترليونات').split(' '),
);

/** Forms that a particle before a short number makes by chance: `لست` is `I am not`. */
const CHANCE: ReadonlySet<string> = new Set(['لست', 'فست', 'كست', 'وتسع', 'بالف', 'وسبع', 'كالف']);

/** A word of a number as it stands in a text; `joined` where `و` ties it to what stands before. */
type ReadWord = NumberWord & { readonly joined: boolean };

/** What was found for a form; forgotten when there are too many. */
const known = new Map<string, ReadWord | null>();
const MOST_KNOWN = 10_000;

/** A folded word as a word of a number; null for what is none. */
export function numberWord(form: string): ReadWord | null {
  let word = known.get(form);
  if (word === undefined) {
    if (known.size === MOST_KNOWN) known.clear();
    word = read(form);
    known.set(form, word);
  }
  return word;
}

function read(form: string): ReadWord | null {
  const whole = WORDS.get(form) ?? (form.startsWith('ال') ? WORDS.get(form.slice(2)) : undefined);
  if (whole) return { value: whole.value, kind: whole.kind, joined: false };
  if (CHANCE.has(form) || !'وفبلك'.includes(form[0] ?? ' ')) return null;
  const rest = form.slice(1).replace(/^ل(?=ل)/, 'ا');
  const behind = WORDS.get(rest) ?? (rest.startsWith('ال') ? WORDS.get(rest.slice(2)) : undefined);
  return behind ? { value: behind.value, kind: behind.kind, joined: form[0] === 'و' } : null;
}
