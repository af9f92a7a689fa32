import { foldKey } from '../arabic/fold';

/** Words that times relative to the day of writing are made of. Every row stands with an example; compared folded. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

type Rows<T> = readonly (readonly [value: T, words: string, example: string])[];

function mapOf<T>(rows: Rows<T>): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap(([value, words]) =>
      foldKey(words)
        .split(' ')
        .map((word) => [word, value] as const),
    ),
  );
}

/** Days by a word of their own, as days from the day of writing. */
export const DAY_WORDS = mapOf<number>([
  [0, 'اليوم', 'سيفتح الجسر اليوم'],
  [-1, 'أمس البارحة الأمس', 'فتح الجسر أمس'],
  [1, 'غدا الغد', 'سيفتح الجسر غدا'],
]);

/** A year, month or week that a qualifier behind it places: `العام الماضي`. */
export const PERIODS = mapOf<TimeUnit>([
  ['year', 'العام السنة', 'فتح الجسر العام الماضي'],
  ['month', 'الشهر', 'فتح الجسر الشهر الماضي'],
  ['week', 'الأسبوع', 'فتح الجسر الأسبوع الماضي'],
]);

/** A year that its number follows: `عام 2011`. */
export const YEAR_NOUNS = mapOf<true>([
  [true, 'عام سنة العام السنة عامي لعام بعام وعام', 'بني الجسر عام 2011'],
]);

/** Which period or weekday: −1 the last, 0 this one, 1 the next. */
export const QUALIFIERS = mapOf<number>([
  [-1, 'الماضي الماضية المنصرم المنصرمة الفائت الفائتة', 'فتح الجسر الأسبوع الماضي'],
  [0, 'الحالي الحالية الجاري الجارية', 'يفتح الجسر الشهر الجاري'],
  [1, 'المقبل المقبلة القادم القادمة', 'يفتح الجسر العام المقبل'],
]);

/** Demonstratives before a period: `هذا العام`. */
export const THIS = mapOf<true>([[true, 'هذا هذه', 'يفتح الجسر هذا العام']]);

/** Counted periods, with the number that a dual alone says: `قبل شهرين`. */
export const COUNTED = mapOf<readonly [unit: TimeUnit, alone: number]>([
  [['day', 1], 'يوم يوما أيام', 'قبل خمسة أيام'],
  [['day', 2], 'يومين', 'قبل يومين'],
  [['week', 1], 'أسبوع أسبوعا أسابيع', 'منذ ثلاثة أسابيع'],
  [['week', 2], 'أسبوعين', 'بعد أسبوعين'],
  [['month', 1], 'شهر شهرا أشهر شهور', 'قبل شهر'],
  [['month', 2], 'شهرين', 'قبل شهرين'],
  [['year', 1], 'عام عاما أعوام سنة سنوات سنين', 'منذ عشرين عاما'],
  [['year', 2], 'عامين سنتين', 'بعد عامين'],
]);

/** Prepositions that count from the day of writing: backwards −1, forwards 1. */
export const COUNTING = mapOf<number>([
  [-1, 'قبل منذ', 'قبل ثلاثة أيام'],
  [1, 'بعد', 'بعد ثلاثة أيام'],
]);

/** Parts of a day, month or year before the date that they belong to. */
export const PARTS = mapOf<true>([
  [true, 'يوم مساء صباح ليل ليلة فجر ظهر عصر نهار', 'فتح الجسر مساء الثلاثاء'],
  [true, 'مطلع بداية منتصف نهاية أواخر أوائل شهر خريف صيف شتاء ربيع', 'يفتح الجسر نهاية العام الجاري'],
]);

/** Names of months that are other words too (`آب`, `مارس`): a month only beside a day, a year or another name of it. */
export const DOUBTFUL_MONTHS = mapOf<true>([
  [true, 'آب مارس ماي جوان أوت صفر محرم رجب شعبان رمضان شوال may mar', 'مارس الضغط على الشركة'],
]);

/** Words before four digits that make a year of them: `في 2019`. */
export const BEFORE_YEAR = mapOf<true>([
  [true, 'في منذ بحلول حتى قبل بعد خلال انتخابات حرب صيف شتاء خريف ربيع', 'بني الجسر في 2011'],
]);

/** Days of a month in words; with `عشر` behind them ten more, with `والعشرين` twenty: `الثاني عشر من يونيو`. */
export const ORDINALS = mapOf<number>([
  [1, 'الأول الحادي', 'الأول من أيار، الحادي عشر من أيار'],
  [2, 'الثاني', 'الثاني من أيار'],
  [3, 'الثالث', 'الثالث من أيار'],
  [4, 'الرابع', 'الرابع من أيار'],
  [5, 'الخامس', 'الخامس من أيار'],
  [6, 'السادس', 'السادس من أيار'],
  [7, 'السابع', 'السابع من أيار'],
  [8, 'الثامن', 'الثامن من أيار'],
  [9, 'التاسع', 'التاسع من أيار'],
  [10, 'العاشر', 'العاشر من أيار'],
  [20, 'العشرين العشرون', 'العشرين من أيار'],
  [30, 'الثلاثين الثلاثون', 'الثلاثين من أيار'],
]);
