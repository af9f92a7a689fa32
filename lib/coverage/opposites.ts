/** Two sides of one state of things, words of a side apart by blanks, and how each is said of one thing. */
interface Opposite {
  readonly one: string;
  readonly other: string;
  /** The one side, and the other negated: they tell the same. */
  readonly example: readonly [one: string, notOther: string];
}

/**
 * Words of which news texts put the one for the negated other: one outlet's «سليم» is another's «لم يتعرض لضرر». A
 * word counts with its inflected forms; words that mean something else besides (`حي`, a quarter; `قبل`, before) are left out.
 */
export const OPPOSITES: readonly Opposite[] = [
  {
    one: 'سليم سالم سلامة',
    other: 'ضرر أضرار تضرر متضرر عطب',
    example: ['المبنى سليم', 'لم يلحق بالمبنى ضرر'],
  },
  { one: 'مفتوح', other: 'مغلق غلق أغلق إغلاق', example: ['المعبر مفتوح', 'لم يغلق المعبر'] },
  {
    one: 'مستمر استمر متواصل تواصل',
    other: 'متوقف توقف انقطع انقطاع',
    example: ['العمل مستمر', 'لم يتوقف العمل'],
  },
  { one: 'فشل إخفاق أخفق', other: 'نجح نجاح أفلح', example: ['فشلت الوساطة', 'لم تنجح الوساطة'] },
  { one: 'رفض', other: 'قبول وافق موافقة', example: ['رفض العرض', 'لم يوافق على العرض'] },
  { one: 'غاب غياب تغيب', other: 'حضر حضور شارك مشاركة', example: ['غاب عن الجلسة', 'لم يحضر الجلسة'] },
  { one: 'كاف يكفي كفاية', other: 'نقص ناقص شح', example: ['المخزون كاف', 'لا نقص في المخزون'] },
  { one: 'مستقر ثابت ثبات', other: 'تغير تغيير متغير', example: ['السعر ثابت', 'لم يتغير السعر'] },
  {
    one: 'ملتزم التزم التزام',
    other: 'خرق أخل انتهك انتهاك',
    example: ['ملتزمون بالاتفاق', 'لم نخرق الاتفاق'],
  },
  { one: 'باق بقي بقاء', other: 'غادر مغادرة رحل رحيل', example: ['باق في منصبه', 'لن يغادر منصبه'] },
];
