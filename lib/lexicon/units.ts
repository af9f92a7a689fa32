import { foldKey } from '../arabic/fold';

/**
 * Units that numbers are counted in. Cells: code | noun in all its forms | example. Codes are ISO 4217 for money
 * (`*` where only the adjective behind it tells whose: `ليرة سورية`), else of the SI or English words.
 */
type Rows = readonly (readonly [code: string, forms: string, example: string])[];

const MONEY: Rows = [
  ['USD', 'دولار دولارا دولارات دولارين دولاران', 'ثلاثة ملايين دولار'],
  ['EUR', 'يورو', 'مليون يورو'],
  ['RUB', 'روبل روبلا روبلات', 'ألف روبل'],
  ['ILS', 'شيكل شيكلا شواكل شيقل', 'ألف شيكل'],
  ['CNY', 'يوان يوانا', 'ألف يوان'],
  ['JPY', 'ين', 'ألف ين'],
  ['INR', 'روبية روبيات', 'ألف روبية'],
  ['*', 'ليرة ليرات', 'ألف ليرة'],
  ['*', 'جنيه جنيها جنيهات', 'ألف جنيه'],
  ['*', 'ريال ريالا ريالات', 'ألف ريال'],
  ['*', 'دينار دينارا دنانير', 'ألف دينار'],
  ['*', 'درهم درهما دراهم', 'ألف درهم'],
  ['*', 'فرنك فرنكا فرنكات', 'ألف فرنك'],
  ['*', 'كرونة كرونات', 'ألف كرونة'],
];

/** Whose money: noun | adjective | code | example. */
const OWNERS: readonly (readonly [noun: string, adjectives: string, code: string, example: string])[] = [
  ['دولار', 'كندي كنديا', 'CAD', 'مليون دولار كندي'],
  ['دولار', 'أسترالي أستراليا', 'AUD', 'مليون دولار أسترالي'],
  ['ليرة', 'سورية', 'SYP', 'ألف ليرة سورية'],
  ['ليرة', 'لبنانية', 'LBP', 'ألف ليرة لبنانية'],
  ['ليرة', 'تركية', 'TRY', 'ألف ليرة تركية'],
  ['جنيه', 'مصري مصريا مصرية', 'EGP', 'ألف جنيه مصري'],
  ['جنيه', 'سوداني سودانيا سودانية', 'SDG', 'ألف جنيه سوداني'],
  ['جنيه', 'إسترليني إسترلينيا استرليني إسترلينية', 'GBP', 'ألف جنيه إسترليني'],
  ['ريال', 'سعودي سعوديا', 'SAR', 'مليار ريال سعودي'],
  ['ريال', 'قطري قطريا', 'QAR', 'مليار ريال قطري'],
  ['ريال', 'يمني يمنيا', 'YER', 'ألف ريال يمني'],
  ['ريال', 'عماني عمانيا', 'OMR', 'ألف ريال عماني'],
  ['ريال', 'إيراني إيرانيا', 'IRR', 'ألف ريال إيراني'],
  ['دينار', 'عراقي عراقيا', 'IQD', 'مليون دينار عراقي'],
  ['دينار', 'كويتي كويتيا', 'KWD', 'مليون دينار كويتي'],
  ['دينار', 'أردني أردنيا', 'JOD', 'مليون دينار أردني'],
  ['دينار', 'بحريني بحرينيا', 'BHD', 'مليون دينار بحريني'],
  ['دينار', 'ليبي ليبيا', 'LYD', 'مليون دينار ليبي'],
  ['دينار', 'تونسي تونسيا', 'TND', 'مليون دينار تونسي'],
  ['دينار', 'جزائري جزائريا', 'DZD', 'مليون دينار جزائري'],
  ['درهم', 'إماراتي إماراتيا', 'AED', 'مليون درهم إماراتي'],
  ['درهم', 'مغربي مغربيا', 'MAD', 'مليون درهم مغربي'],
  ['فرنك', 'سويسري سويسريا', 'CHF', 'مليون فرنك سويسري'],
];

const MEASURES: Rows = [
  ['km', 'كيلومتر كيلومترا كيلومترات كلم كم', 'عشرة كيلومترات'],
  ['m', 'متر مترا أمتار', 'خمسون مترا'],
  ['cm', 'سنتيمتر سنتيمترا سنتيمترات سم', 'خمسون سنتيمترا'],
  ['mile', 'ميل ميلا أميال', 'عشرون ميلا'],
  ['hectare', 'هكتار هكتارا هكتارات', 'مئة هكتار'],
  ['feddan', 'فدان فدانا أفدنة', 'ألف فدان'],
  ['dunam', 'دونم دونما دونمات', 'ألف دونم'],
  ['tonne', 'طن طنا أطنان', 'خمسة أطنان'],
  ['kg', 'كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كغ كيلو', 'خمسون كيلوغراما'],
  ['litre', 'لتر لترا لترات ليتر ليترا ليترات', 'ألف لتر'],
  ['barrel', 'برميل برميلا براميل', 'مليون برميل'],
  ['MW', 'ميغاواط ميغاوات ميجاوات', 'مئة ميغاواط'],
  ['degree', 'درجة درجات', 'أربعون درجة'],
];

const TIMES: Rows = [
  ['second', 'ثانية ثوان ثواني', 'عشر ثوان'],
  ['minute', 'دقيقة دقائق', 'عشر دقائق'],
  ['hour', 'ساعة ساعات', 'ثلاث ساعات'],
  ['day', 'يوم يوما أيام', 'ثلاثة أيام'],
  ['week', 'أسبوع أسبوعا أسابيع', 'ثلاثة أسابيع'],
  ['month', 'شهر شهرا أشهر شهور', 'ثلاثة أشهر'],
  ['year', 'سنة سنوات سنين عام عاما أعوام', 'ثلاثة أعوام'],
  ['decade', 'عقد عقود', 'ثلاثة عقود'],
];

/** Folded noun → code of its unit. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  [...MONEY, ...MEASURES, ...TIMES].flatMap(([code, forms]) =>
    foldKey(forms)
      .split(' ')
      .map((form) => [form, code] as const),
  ),
);

/** Folded noun and the adjective behind it → ISO 4217. */
export const CURRENCIES: ReadonlyMap<string, string> = currencies();

function currencies(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [noun, adjectives, code] of OWNERS) {
    const forms = MONEY.find(([, all]) => all.split(' ')[0] === noun)?.[1] ?? noun;
    for (const form of foldKey(forms).split(' '))
      for (const adjective of foldKey(adjectives).split(' ')) found.set(`${form} ${adjective}`, code);
  }
  return found;
}

/** Signs of money beside digits: `$5`, `5€`. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
]);

/** `في المئة`, `بالمئة`, `نقطة مئوية`: words of a hundredth, folded, one or two. */
export const PERCENT: ReadonlySet<string> = new Set(
  ['في المئة', 'في المائة', 'بالمئة', 'بالمائة', 'نقطة مئوية', 'نقاط مئوية'].map(foldKey),
);

/** Adjectives that go with a unit: `درجة مئوية`, `كيلومتر مربع`, `برميل يوميا`. */
export const UNIT_TAILS: ReadonlySet<string> = new Set(
  [
    'مئوية',
    'مربع',
    'مربعا',
    'مكعب',
    'مكعبا',
    'مربعة',
    'أميركي',
    'أمريكي',
    'أميركيا',
    'أمريكيا',
    'يوميا',
    'سنويا',
  ].map(foldKey),
);

/** How exact a number is said to be. */
export type Bound = 'exact' | 'about' | 'over' | 'under';

/** Words before a number that say so, the last word first in the key: `أكثر من` → `من اكثر`. */
export const BOUNDS: ReadonlyMap<string, Bound> = new Map(
  (
    [
      ['about', 'نحو', 'نحو مئة عامل'],
      ['about', 'حوالي', 'حوالي مئة عامل'],
      ['about', 'حوالى', 'حوالى مئة عامل'],
      ['about', 'قرابة', 'قرابة مئة عامل'],
      ['about', 'زهاء', 'زهاء مئة عامل'],
      ['about', 'يقارب', 'ما يقارب مئة عامل'],
      ['about', 'يناهز', 'ما يناهز مئة عامل'],
      ['about', 'يقرب من', 'ما يقرب من مئة عامل'],
      ['over', 'أكثر من', 'أكثر من مئة عامل'],
      ['over', 'أزيد من', 'أزيد من مئة عامل'],
      ['over', 'يزيد على', 'ما يزيد على مئة عامل'],
      ['over', 'يزيد عن', 'ما يزيد عن مئة عامل'],
      ['over', 'يربو على', 'ما يربو على مئة عامل'],
      ['over', 'يفوق', 'ما يفوق مئة عامل'],
      ['over', 'تفوق', 'كلفة تفوق مئة دولار'],
      ['over', 'تتجاوز', 'كلفة تتجاوز مئة دولار'],
      ['over', 'يقل عن', 'ما لا يقل عن مئة عامل'],
      ['over', 'تقل عن', 'كلفة لا تقل عن مئة دولار'],
      ['under', 'أقل من', 'أقل من مئة عامل'],
    ] as const
  ).map(([bound, words]) => [foldKey(words).split(' ').reverse().join(' '), bound] as const),
);

/** `لا يزيد على`, `لا تقل عن`: what a لا before the verb turns around. */
export const TURNED: Readonly<Record<Bound, Bound>> = {
  exact: 'exact',
  about: 'about',
  over: 'under',
  under: 'over',
};

/** Nouns before a number that is a name, not a count: `القرار 2254`, `المادة 13`. */
export const NUMBERED: ReadonlySet<string> = new Set(
  foldKey(
    'القرار قرار القرارين للقرارين القرارات قراري المادة مادة رقم الرقم الفقرة فقرة القانون قانون البند بند الدورة الفصل فصل الصفحة القناة قناة الغرفة الطراز طراز المرسوم مرسوم الفوج اللواء الفرقة الكيلو الساعة الرحلة رحلة الدائرة الجولة مجموعة جي فئة القمة ذكرى الذكرى القرن المنطقة المعبر الطريق الجناح جناح إف أف اف سو ميغ سوخوي بوينغ بوينج إيرباص إس اس',
  ).split(' '),
);
