import { describe, expect, it } from 'vitest';
import { likeness, mostSameness, sameness, sameStatement } from '../../../lib/coverage/same-statement';
import { sameStatements } from '../../../lib/coverage/same-statements';
import { tellingApart } from '../../../lib/coverage/telling-apart';
import { SAME } from '../../../lib/coverage/weights';
import { claimBy, speaker } from './claims';

const MINISTER = 'وزير النقل الأردني | حسام القضاة';
const MAYOR = 'رئيس البلدية | ليلى الخطيب';
const ENVOY = 'المبعوث النرويجي | أولاف ليندن';

function score(a: string, one: string, b: string, two: string, days = 0): number {
  const who = (notation: string) => (notation === '' ? null : speaker(notation));
  const [first, second] = [claimBy(who(a), one), claimBy(who(b), two, { day: days })];
  const weighed = tellingApart([first], [second]);
  return sameStatement(weighed(first), weighed(second)).score;
}

describe('sameStatement says yes', () => {
  it.each([
    // Word for word, cut, and lengthened
    [
      MINISTER,
      'سيبدأ العمل في خط القطار الجديد مطلع العام المقبل',
      MINISTER,
      'سيبدأ العمل في خط القطار الجديد مطلع العام المقبل',
    ],
    [
      MINISTER,
      'سيبدأ العمل في خط القطار الجديد مطلع العام المقبل',
      MINISTER,
      'العمل في خط القطار الجديد سيبدأ مطلع العام',
    ],
    [
      MINISTER,
      'ارتفعت أجور الشحن بنسبة 12 بالمئة',
      MINISTER,
      'أجور الشحن البحري ارتفعت بنسبة 12 بالمئة منذ الصيف بسبب نقص الحاويات',
    ],
    [
      MAYOR,
      'لن نسمح ببناء أبراج على شاطئ المدينة القديمة',
      MAYOR,
      'البلدية لن تسمح ببناء أبراج على شاطئ المدينة القديمة مهما كانت الضغوط',
    ],
    [MAYOR, '"لن نسمح ببناء أبراج" على الشاطئ', MAYOR, 'لن نسمح ببناء أبراج على الشاطئ'],
    // Direct against reported speech
    [ENVOY, 'نحن قريبون جدا من اتفاق على تبادل الأسرى', ENVOY, 'الطرفين قريبان من اتفاق على تبادل الأسرى'],
    [
      ENVOY,
      'سأعود إلى المنطقة الأسبوع المقبل لاستكمال المحادثات',
      ENVOY,
      'سيعود إلى المنطقة الأسبوع المقبل لاستكمال المحادثات',
    ],
    [
      MINISTER,
      'على السائقين تجديد رخصهم قبل نهاية الشهر',
      MINISTER,
      'السائقين إلى تجديد رخصهم قبل نهاية الشهر',
    ],
    // Spelling, digits, diacritics
    [MINISTER, 'أصيب سبعة عمال في انهيار الرافعة', MINISTER, 'إصابة 7 عمال في انهيار الرافعة'],
    [MINISTER, 'الطُرُق الجبليّة مغلقة بسبب الثلوج', MINISTER, 'الطرق الجبلية مغلقة بسبب الثلوج'],
    [
      'رئيس الشركة | بيتر لافرينوف',
      'سنفتح فرعا في مسقط خلال أسابيع',
      'رئيس الشركة | بيتر لافرنوف',
      'سنفتح فرعا في مسقط خلال أسابيع',
    ],
    // Other words for the same
    [
      MAYOR,
      'إلغاء مهرجان الزيتون بسبب العاصفة',
      MAYOR,
      'ألغينا مهرجان الزيتون حرصا على سلامة الناس من العاصفة',
    ],
    [
      MINISTER,
      'حظر دخول الشاحنات إلى وسط العاصمة نهارا',
      MINISTER,
      'منع دخول الشاحنات إلى وسط العاصمة في ساعات النهار',
    ],
    [MAYOR, 'النيران التهمت مستودع الكتب المدرسية', MAYOR, 'الحريق أتى على مخزن الكتب المدرسية'],
    [ENVOY, 'قتل المدنيين في القرية جريمة لا تغتفر', ENVOY, 'مقتل مدنيين في القرية يعد جريمة لا تغتفر'],
    [ENVOY, 'اللقاء مع قادة الفصائل كان صريحا ومثمرا', ENVOY, 'الاجتماع مع قادة الفصائل كان مثمرا وصريحا'],
    [
      MINISTER,
      'ستراعي الوزارة أوضاع أصحاب الحافلات الصغيرة',
      MINISTER,
      'الوزارة ستحترم أوضاع أصحاب الحافلات الصغيرة وتراعيها',
    ],
    // A state by its capital, its ministry, its person
    [
      '@ أوسلو',
      'النرويج مستعدة لاستضافة جولة ثالثة من المفاوضات',
      '@ وزارة الخارجية النرويجية',
      'أوسلو مستعدة لاستضافة جولة ثالثة من المفاوضات',
    ],
    [
      '@ الخارجية النرويجية',
      'قطع خط الغاز عمل تخريبي متعمد ستكون له عواقب',
      'وزيرة الخارجية النرويجية | إنغريد هانسن',
      'قطع خط الغاز عمل تخريبي متعمد',
    ],
    [
      '? مصدر نرويجي مسؤول',
      'لن نسحب سفيرنا من الجزيرة قبل انتهاء التحقيق',
      '@ الحكومة النرويجية',
      'النرويج لن تسحب سفيرها من الجزيرة قبل انتهاء التحقيق',
    ],
    [
      'المتحدث باسم الرئاسة التونسية | منير العبيدي',
      'الرئيس سيوقع قانون الصيد البحري غدا في بنزرت',
      'الرئيس التونسي | الهادي المنصف',
      'سيوقع قانون الصيد البحري غدا في بنزرت',
    ],
    [
      '@ المكتب الإعلامي للخطيب',
      'البلدية ستغرس عشرة آلاف شجرة زيتون هذا الشتاء',
      MAYOR,
      'سنغرس عشرة آلاف شجرة زيتون هذا الشتاء',
    ],
    // Months by other names
    [MINISTER, 'المطار الجديد يفتح في العاشر من حزيران المقبل', MINISTER, 'افتتاح المطار الجديد في 10 يونيو'],
  ])('%s: %s | %s: %s', (a, one, b, two) => {
    expect(score(a, one, b, two)).toBeGreaterThanOrEqual(SAME.threshold);
    expect(score(b, two, a, one)).toBeCloseTo(score(a, one, b, two));
  });
});

describe('sameStatement says no', () => {
  it.each([
    // Same words, another speaker
    [
      MINISTER,
      'سيبدأ العمل في خط القطار الجديد مطلع العام المقبل',
      MAYOR,
      'سيبدأ العمل في خط القطار الجديد مطلع العام المقبل',
    ],
    ['@ كندا', 'لن نعترف بنتائج الاستفتاء', '@ النرويج', 'لن نعترف بنتائج الاستفتاء'],
    [
      'وزير النقل الأردني | حسام القضاة',
      'الطرق الجبلية مغلقة',
      'وزير النقل العماني | سالم الحارثي',
      'الطرق الجبلية مغلقة',
    ],
    ['? مسؤولون كنديون', 'لا تغيير في سياسة الهجرة', '? مسؤول نرويجي', 'لا تغيير في سياسة الهجرة'],
    // Same speaker, another matter
    [
      MINISTER,
      'سيبدأ العمل في خط القطار الجديد مطلع العام المقبل',
      MINISTER,
      'أجور الشحن ارتفعت بسبب نقص الحاويات',
    ],
    [
      MINISTER,
      'سيبدأ العمل في خط القطار الجديد مطلع العام المقبل',
      MINISTER,
      'على السائقين تجديد رخصهم قبل نهاية الشهر',
    ],
    [MAYOR, 'لن نسمح ببناء أبراج على شاطئ المدينة', MAYOR, 'سنغرس عشرة آلاف شجرة زيتون هذا الشتاء'],
    [MAYOR, 'المدينة بحاجة إلى مدرستين جديدتين', MAYOR, 'المدينة استقبلت مئة ألف زائر'],
    [ENVOY, 'المحادثات تناولت فتح المعابر', ENVOY, 'سيتوجه إلى العاصمة للقاء الرئيس'],
    [ENVOY, 'تبادل الأسرى سيجري على مراحل', ENVOY, 'المساعدات ستصل عبر الميناء'],
    // Shared names of the day, different propositions
    [ENVOY, 'النرويج لن تشارك في مؤتمر المانحين', ENVOY, 'حكومة النرويج خصصت مبلغا لإعمار القرى'],
    [ENVOY, 'العنف في القرى الحدودية يعرقل عودة النازحين', ENVOY, 'القرى الحدودية تحتاج إلى مياه الشرب'],
    [MINISTER, 'مشروع المطار ممول من قروض ميسرة', MINISTER, 'المطار لن يستقبل طائرات الشحن'],
    [MINISTER, 'الجسر آمن تماما', MINISTER, 'الجسر بني قبل خمسين عاما'],
    [MAYOR, 'هذا غير مقبول', MAYOR, 'هذا مكسب للجميع'],
    // Formulas
    [MAYOR, 'نشكر كل من ساهم في هذا العمل', MAYOR, 'كل من يخالف القرار سيحاسب'],
    [MINISTER, 'الحكومة تتابع الوضع عن كثب', MINISTER, 'الوضع الاقتصادي صعب'],
    ['', 'الوضع صعب', '', 'الوضع تحت السيطرة'],
    ['? شهود عيان', 'سمعنا دوي انفجار قرب الميناء', '? مصدر مطلع', 'الميناء سيغلق يومين للصيانة'],
    ['? مصدر أمني', 'القبض على ثلاثة مهربين في المرفأ', '? مصدر مطلع', 'المرفأ استقبل ثلاث سفن'],
    [
      '@ نقابة الصيادين',
      'مخزون السردين تراجع إلى النصف',
      '@ اتحاد المزارعين',
      'محصول الزيتون تراجع إلى النصف',
    ],
    ['@ أوسلو', 'ستقدم مساعدات للقرى المنكوبة', '? مصدر نرويجي', 'الانتخابات المحلية ستجري في موعدها'],
  ])('%s: %s | %s: %s', (a, one, b, two) => {
    expect(score(a, one, b, two)).toBeLessThan(SAME.threshold);
  });

  it.each([
    [MINISTER, 'الطرق الجبلية مغلقة بسبب الثلوج', 0, 20],
    [MAYOR, 'سنغرس عشرة آلاف شجرة زيتون هذا الشتاء', 0, 365],
  ])('%s: %s, said again much later', (who, text, first, later) => {
    expect(score(who, text, who, text, first)).toBeGreaterThan(0.9);
    expect(score(who, text, who, text, later)).toBeLessThan(score(who, text, who, text, first));
    expect(score(who, text, who, text, later)).toBeLessThan(SAME.threshold + 0.3);
  });
});

describe('what lowers the score', () => {
  it('is a denial of the same words', () => {
    const said = score(
      MINISTER,
      'الوزارة ستبيع حصتها في الميناء',
      MINISTER,
      'الوزارة ستبيع حصتها في الميناء',
    );
    const denied = score(
      MINISTER,
      'الوزارة ستبيع حصتها في الميناء',
      MINISTER,
      'الوزارة لن تبيع حصتها في الميناء',
    );
    expect(denied).toBeLessThan(said - 0.02);
  });

  it('is another figure', () => {
    const same = score(MINISTER, 'أصيب 12 عاملا في انهيار الرافعة', MINISTER, 'إصابة 12 عاملا بانهيار رافعة');
    const other = score(
      MINISTER,
      'أصيب 12 عاملا في انهيار الرافعة',
      MINISTER,
      'إصابة 15 عاملا بانهيار رافعة',
    );
    expect(other).toBeLessThan(same - 0.05);
  });

  it('is a speaker that only stands for the other', () => {
    const text = 'لن نسحب سفيرنا قبل انتهاء التحقيق';
    expect(score('@ أوسلو', text, '@ وزارة الخارجية النرويجية', text)).toBeLessThan(
      score('@ أوسلو', text, '@ أوسلو', text),
    );
  });
});

describe('why', () => {
  it('names a number with the word that multiplies it, and only where both have it', () => {
    const numbers = (one: string, two: string) =>
      sameStatement(claimBy(null, one), claimBy(null, two)).why.flatMap((reason) =>
        reason.type === 'same-numbers' ? reason.numbers : [],
      );
    expect(numbers('خصصنا أربعة ملايين دينار للطرق', 'تخصيص 4 مليون دينار للطرق')).toEqual(['4 ملايين']);
    expect(numbers('خصصنا أربعة ملايين دينار', 'افتتحنا 4 مدارس')).toEqual([]);
    expect(numbers('عاد 7 آلاف نازح', 'عاد سبعة ملايين نازح')).toEqual([]);
  });

  it('names only what both have', () => {
    const a = claimBy(speaker(MINISTER), 'أصيب 12 عاملا و3 زوار في انهيار الرافعة');
    const b = claimBy(speaker(MINISTER), 'إصابة 12 عاملا بانهيار رافعة', { day: 1 });
    const { why } = sameStatement(a, b);
    expect(why).toContainEqual({ type: 'same-speaker', name: 'حسام القضاة' });
    expect(why).toContainEqual({ type: 'same-numbers', numbers: ['12'] });
    expect(why).toContainEqual({ type: 'time', days: 1 });
    expect(
      sameStatement(claimBy(null, 'كلام'), claimBy(null, 'كلام')).why.map(({ type }) => type),
    ).not.toContain('same-speaker');
  });
});

describe('mostSameness', () => {
  const told = [
    claimBy(speaker(MINISTER), 'أصيب 12 عاملا في انهيار الرافعة', { inTitle: true }),
    claimBy(speaker(MINISTER), 'لم تنهر الرافعة ولم يصب أحد من العمال', { day: 3 }),
    claimBy(speaker(MAYOR), 'إصابة 12 عاملا بانهيار رافعة', { day: 40 }),
    claimBy(null, 'الرافعة انهارت', { day: 400 }),
  ];
  const pairs = told.flatMap((a) => told.map((b) => [a, b] as const));

  it('is never below what the words come to', () => {
    for (const [a, b] of pairs) {
      const like = likeness(a, b);
      expect(mostSameness(a, b, like.agreement)).toBeGreaterThanOrEqual(sameness(like));
    }
  });

  it('leaves out what was said long before in other circumstances', () => {
    const [early, late] = [0, 60].map((day) => claimBy(speaker(MINISTER), 'الجسر سيفتح للسير', { day }));
    expect(mostSameness(early!, late!, 'same')).toBeLessThan(SAME.threshold);
    expect(mostSameness(early!, early!, 'same')).toBeGreaterThan(SAME.threshold);
  });
});

describe('sameStatements', () => {
  it('pairs the statements of two articles and leaves the rest alone', () => {
    const who = speaker(ENVOY);
    const own = [
      claimBy(who, 'الطرفان قريبان من اتفاق على تبادل الأسرى', { inTitle: true }),
      claimBy(who, 'المعابر ستفتح أمام قوافل الإغاثة صباح الأحد'),
      claimBy(who, 'سأعود إلى المنطقة الأسبوع المقبل'),
    ];
    const other = [
      claimBy(who, 'فتح المعابر صباح الأحد أمام قوافل الإغاثة', { article: 'b' }),
      claimBy(who, 'نحن قريبون من اتفاق يشمل تبادل كل الأسرى', { article: 'b' }),
      claimBy(who, 'النرويج خصصت مبلغا لإعمار المدارس', { article: 'b' }),
    ];
    expect(sameStatements(own, other).map((match) => [match.own, match.other])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('finds nothing in nothing', () => expect(sameStatements([], [])).toEqual([]));
});
