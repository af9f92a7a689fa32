import { foldKey } from '../arabic/fold';

/**
 * The closed words that reported speech hangs on. Every entry stands with an example; words are compared folded.
 */
export interface Entry {
  readonly words: string;
  readonly example: string;
}

type Rows = readonly (readonly [words: string, example: string])[];

/** Folded words of a table's rows, alternatives parted by space. */
function setOf(rows: Rows): ReadonlySet<string> {
  return new Set(rows.flatMap(([words]) => foldKey(words).split(' ')));
}

/** Conjunctions that open reported content, with an attached pronoun: أن، إنه، بأنها. */
export const THAT = setOf([
  ['أن إن', 'قال إن العمل بدأ'],
  ['أنه إنه أنها إنها أنهم إنهم أنهما إنهما أنهن إنهن', 'وأضاف أنه سيحضر'],
  ['أنني أني أننا أنا إنني إني إننا', 'قال إننا باقون'],
  ['بأن بأنه بأنها بأنهم بأنهما بأننا بأنني', 'صرح بأن الطريق آمن'],
  ['ألا', 'طالب ألا يعود'],
]);

/** What must not stand before أن where it opens content: there it belongs to a conjunction. */
export const NO_CONTENT_BEFORE_THAT = setOf([
  ['بعد قبل منذ دون بدون غير إلا إلا. حيث كما مع بيد رغم لولا حين', 'قال بعد أن وصل إن الطريق سالك'],
  ['يمكن يجب ينبغي المقرر المتوقع المرجح المنتظر المفترض الممكن', 'ومن المقرر أن يبدأ'],
  ['لأن كأن وكأن', 'قال لأن الوقت ضاق'],
]);

/** Prepositions, written apart. */
export const PREPOSITIONS = setOf([
  ['في من إلى على عن مع حتى منذ خلال عبر لدى عند ضد دون بدون', 'قال في مؤتمر صحفي إن'],
  ['بعد قبل عقب أثناء إثر إبان حول بشأن تجاه نحو بين وسط ضمن', 'قال عقب اللقاء إن'],
  ['أمام خلف تحت فوق قرب بسبب رغم برغم بفضل نتيجة ردا بحضور برفقة', 'قال أمام البرلمان إن'],
  ['بحسب حسب وفق وفقا طبقا بموجب جراء حيال إزاء لصالح مقابل', 'أكد بحسب بيان أن'],
]);

/** Words that say when: they may stand between verb and content, with or without commas. */
export const TIME = setOf([
  ['السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة', 'أعلن الوزير، الأحد، بدء العمل'],
  [
    'اليوم أمس غدا الآن لاحقا حاليا حينها نفسه نفسها ذاته ذاتها عينه مؤخرا أخيرا سابقا يوم ليل ليلة مساء صباح ظهر فجر عصر',
    'أعلن الوزير اليوم بدء العمل',
  ],
  [
    'يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    'أعلن في مايو بدء العمل',
  ],
  ['كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الثاني', 'أعلن في أيار بدء العمل'],
  [
    'الماضي الماضية الجاري الحالي المنصرم المقبل القادم مطلع نهاية منتصف أوائل أواخر الشهر الأسبوع العام',
    'أعلن الشهر الماضي بدء العمل',
  ],
  ['مساءا صباحا ليلا نهارا ظهرا مجددا أيضا كذلك بدوره بدورها آنذاك حينها وقتها عاما', 'أعلن أيضا بدء العمل'],
]);

/** Heads of what holds a statement: `في بيان`, `جاء في الرسالة`, `أضاف البيان`. */
export const STATEMENT = setOf([
  ['بيان البيان بيانه بيانها بيانات', 'جاء في البيان أن الموعد تغير'],
  ['تصريح تصريحات تصريحاته تصريحاتها التصريح التصريحات تصريحه تصريحها', 'قال في تصريح إن الأمر حسم'],
  [
    'تغريدة التغريدة تغريدات تغريدته تغريدتها تغريداته سلسلة تدوينة التدوينة تدوينته',
    'كتب في تغريدة أن الأمر حسم',
  ],
  [
    'منشور المنشور رسالة الرسالة رسالته رسالتها خطاب الخطاب خطابه كلمة الكلمة كلمته كلمتها',
    'قال في كلمة إن الأمر حسم',
  ],
  [
    'مقابلة المقابلة مقابلته حديث الحديث حديثه حديثها حوار الحوار لقاء مقال المقال مقاله',
    'قال في مقابلة إن الأمر حسم',
  ],
  [
    'تقرير التقرير تقريره تقريرها دراسة الدراسة مسودة المسودة وثيقة الوثيقة مذكرة المذكرة',
    'ذكر التقرير أن الأمر حسم',
  ],
  [
    'خبر الخبر نبأ النبأ إحاطة إفادة مداخلة تعليق تعليقه نص النص بلاغ البلاغ تسجيل',
    'جاء في بلاغ أن الأمر حسم',
  ],
  ['مؤتمر المؤتمر اتصال ندوة جلسة موجز إيجاز برقية البرقية عريضة تعقيب', 'قال في مؤتمر صحفي إن الأمر حسم'],
]);

/** Indefinite words that end an adverbial phrase: `في بيان رسمي`, `في وقت سابق`. */
export const ADJUNCT_TAIL = setOf([
  [
    'رسمي رسمية صحفي صحفية صحافي صحافية متلفز متلفزة مشترك مشتركة مقتضب سابق لاحق تلفزيوني تلفزيونية',
    'أعلن في بيان رسمي إلغاء الحفل',
  ],
  [
    'خاص خاصة مكتوب مكتوبة مسجل مسجلة له لها لهم وقت سابقة لاحقة هاتفي هاتفية منفصل عاجل',
    'أعلن في وقت سابق إلغاء الحفل',
  ],
]);

/** Definite statement words that stand for whoever issued it: `وأضاف البيان`. */
export const THE_STATEMENT = setOf([
  [
    'البيان التصريح التغريدة التدوينة الرسالة الخطاب المسودة المنشور البلاغ البرقية',
    'وأضاف البيان أن العمل بدأ',
  ],
]);

/** Prepositions of attribution: the whole sentence is the content, what follows is its source. */
export const ACCORDING = setOf([['بحسب حسب وفق وفقا طبقا', 'ارتفعت الأسعار، بحسب وزير المالية']]);

/** Data and texts that a sentence may rest on though nobody is named: `بحسب نتائج المسح`. Not laws, needs or plans. */
export const DATA = setOf([
  [
    'نتائج بيانات أرقام إحصاءات إحصائيات تقديرات معلومات مؤشرات وثائق وثيقة شهادات شهادة روايات رواية مسح دراسة دراسات تحقيقات سجلات تسريبات مقاطع حصيلة محضر مراسلات',
    'تراجعت البطالة، بحسب نتائج المسح السنوي',
  ],
  ['خبراء محللين مراقبين ناشطين نشطاء مختصين باحثين أطباء سكان شهود مسؤولين', 'الأزمة طويلة، بحسب محللين'],
]);

/** Words of order between `وفقا لـ` and the statement: `وفقا لأحدث بيان`. */
export const LATEST = setOf([
  ['أحدث آخر أول لأحدث لآخر لأول', 'وفقا لأحدث بيان صادر عن الوزارة، ارتفعت الأسعار'],
]);

/** Attribution with its verb: `حسبما أعلن`, `وفق ما ذكر`. */
export const ACCORDING_VERB = setOf([
  ['حسبما وفقما كما مثلما وفقاما', 'أغلق الطريق، حسبما أعلن الدفاع المدني'],
]);

/** Prepositions of attribution with the speaker's pronoun: `وحسبه فإن`. */
export const ACCORDING_OWN = setOf([['حسبه حسبها بحسبه بحسبها وفقه', 'وحسبه فإن المصنع سيفتح']]);

/** Nouns after `على حد` and `على`: `على حد قوله`, `على لسان الوزير`. */
export const ON_SAYING = setOf([
  [
    'قوله قولها قولهم قول تعبيره تعبيرها تعبير وصفه وصفها وصف زعمه زعمها زعمهم زعم',
    'القرار ظالم، على حد قوله',
  ],
]);

/**
 * Words at which the reporter resumes after reported content. `comma`: only behind a comma.
 */
export const RESUMES: readonly (Entry & { readonly after: 'comma' | 'any' })[] = [
  { words: 'وذلك', after: 'comma', example: 'قال إن العمل بدأ، وذلك بعد أشهر من التأخير' },
  { words: 'في إشارة', after: 'any', example: 'قال إن الجار متهم، في إشارة إلى الدولة المجاورة' },
  { words: 'في حين', after: 'comma', example: 'قال إن العمل بدأ، في حين يستمر الإضراب' },
  { words: 'فيما', after: 'comma', example: 'نفى الخبر، فيما تستمر الاتصالات' },
  { words: 'بينما', after: 'comma', example: 'نفى الخبر، بينما تستمر الاتصالات' },
  { words: 'بعدما', after: 'comma', example: 'أعلن إلغاء الزيارة، بعدما كان قد أكدها' },
  { words: 'بعد أن', after: 'comma', example: 'قال إنه باق، بعد أن طالبه خصومه بالرحيل' },
  { words: 'في خطوة', after: 'comma', example: 'أعلن أنه سيترشح، في خطوة فاجأت حزبه' },
  { words: 'بعد أيام', after: 'comma', example: 'أكد أن الوضع هادئ، بعد أيام من الاحتجاجات' },
  { words: 'بعد يوم', after: 'comma', example: 'أكد أن الوضع هادئ، بعد يوم من الاحتجاجات' },
  { words: 'بعد يومين', after: 'comma', example: 'أكد أن الوضع هادئ، بعد يومين من الاحتجاجات' },
  { words: 'بعد ساعات', after: 'comma', example: 'أكد أن الوضع هادئ، بعد ساعات من الاحتجاجات' },
  { words: 'بعد أسابيع', after: 'comma', example: 'أكد أن الوضع هادئ، بعد أسابيع من الاحتجاجات' },
  { words: 'قبل أن', after: 'comma', example: 'أعلن الاستقالة، قبل أن يعود عنها' },
  { words: 'الأمر الذي', after: 'comma', example: 'قال إنه باق، الأمر الذي أغضب خصومه' },
  { words: 'مما', after: 'comma', example: 'أعلن الإضراب، مما عطل الحركة' },
  { words: 'مما أثار', after: 'any', example: 'أعلن الإضراب مما أثار جدلا' },
  { words: 'مما أدى', after: 'any', example: 'أعلن الإضراب مما أدى إلى تعطل الحركة' },
  { words: 'مما دفع', after: 'any', example: 'أعلن الإضراب مما دفع الشركة إلى التفاوض' },
  { words: 'ما دفع', after: 'comma', example: 'أعلن الإضراب، ما دفع الشركة إلى التفاوض' },
  { words: 'ما أثار', after: 'comma', example: 'أعلن الإضراب، ما أثار جدلا' },
  { words: 'ما أدى', after: 'comma', example: 'أعلن الإضراب، ما أدى إلى تعطل الحركة' },
  { words: 'وسط', after: 'comma', example: 'أعلن الإضراب، وسط دعوات إلى التهدئة' },
  { words: 'وتأتي', after: 'comma', example: 'قال إن العمل بدأ، وتأتي تصريحاته قبل الاقتراع' },
  { words: 'ويأتي', after: 'comma', example: 'قال إن العمل بدأ، ويأتي ذلك قبل الاقتراع' },
  { words: 'وجاء', after: 'comma', example: 'قال إن العمل بدأ، وجاء كلامه قبل الاقتراع' },
  { words: 'وجاءت', after: 'comma', example: 'قال إن العمل بدأ، وجاءت أقواله قبل الاقتراع' },
  { words: 'يذكر أن', after: 'any', example: 'قال إن العمل بدأ، يذكر أن الأعمال تأخرت' },
  { words: 'علما', after: 'comma', example: 'أعلن الإضراب، علما بأن الشركة خاسرة' },
  { words: 'جاء ذلك', after: 'any', example: 'قال إن العمل بدأ، جاء ذلك خلال جولة' },
  { words: 'وذلك في', after: 'any', example: 'قال إن العمل بدأ وذلك في كلمة أمام النواب' },
  { words: 'وذلك خلال', after: 'any', example: 'قال إن العمل بدأ وذلك خلال جولة' },
];

/** Conjunctions that join a clause of its own to what was said before: a new cue behind them ends the content. */
export const JOINS = setOf([
  [
    'كما فيما بينما حيث إذ لكن ولكن لكنه لكنها ولكنه ولكنها لكنهم بل ثم قبل بعد بعدما وقد ولقد',
    'نفى الخبر، لكنه أكد الموعد',
  ],
  ['كان كانت وكان وكانت قد بعدما عندما حين حينما بيد غير', 'أكد الموعد، بعدما كان أعلن الإلغاء'],
]);

/** Particles that may stand between a subject and its verb: `كان قد أعلن`, `لم يستبعد`, `كما أنها طالبت`. */
export const BEFORE_VERB = setOf([
  [
    'قد سبق وسبق لقد فقد وقد كان كانت كانوا لم لن لا سوف عاد عادت بدأ راح كما ما',
    'وكان الوزير قد أعلن الموعد',
  ],
  ['أنه أنها أنهم لكنه لكنها ولكنه ولكنها لكنهم ولكنهم', 'كما أنها طالبت بالتحقيق'],
]);

/** Relative pronouns: the verb behind one has the noun before it as its subject. */
export const RELATIVES = setOf([
  ['الذي التي الذين اللذان اللتان اللذين والذي والتي والذين', 'الوزير الذي أعلن الخبر'],
]);

/** Negations right before a verb. */
export const NEGATIONS = setOf([['لم لن لا ولم ولن ولا فلم فلن فلا ألا', 'لم يعلن الوزير موعد السفر']]);

/** Adverbs that with ما deny an act: `نادرا ما أقر`. */
export const RARELY = setOf([['نادرا قلما', 'نادرا ما أقرت الشركة بأخطائها']]);

/** Verbs that state an opinion even when negated: `لا يعتقد أن الحل قريب`. */
export const NEGATED_SPEECH: ReadonlySet<string> = new Set(['رأى', 'اعتقد', 'ظن', 'توقع', 'رجح']);

/** Texts that are only proposed: what an imperfect behind one says, nobody has said: `مشروع بيان يدين`. */
export const DRAFTS = setOf([
  ['بيان قرار مشروع قانون نص اتفاق بيانا قرارا قانونا', 'فشل المجلس في تبني بيان يدين القصف'],
]);

/** Prepositions with a pronoun, which may stand between verb and subject: `قال له الوزير`. */
export const WITH_PRONOUN = setOf([
  [
    'فيه فيها فيهما فيهم به بها بهم له لها لهم لي لنا عنه عنها عنهم منه منها منهم إليه إليها إليهم',
    'قالت له السيدة إن الباب مفتوح',
  ],
  ['عليه عليها عليهم معه معها لديه لديها خلاله خلالها بينهم بينهما', 'كلمة أكد فيها الوزير أن العمل بدأ'],
]);

/** What opens a condition or speaks of whoever may do it: a verb behind it has not been said. */
export const CONDITIONS = setOf([
  ['إذا وإذا لو ولو متى حال فإذا', 'إذا أعلن الوزير استقالته سقطت الحكومة'],
  ['من لمن ممن بمن', 'يعاقب من زعم أنه شاهد'],
]);

/** Heads of an object that names what is told without telling it: `كشف سر اختفائه`, `أعلنت موعد السفر`. */
export const TOPICS = setOf([
  [
    'سر أسرار تفاصيل سبب أسباب موعد مواعيد تاريخ حقيقة ملابسات كواليس هوية أسماء مصير نتائج نتيجة قائمة موقفه موقفها خطط',
    'كشفت الشرطة هوية السائق',
  ],
]);

/** What no subject can be. */
export const NO_SUBJECT = setOf([
  [
    'ذلك هذا هذه تلك هو هي هم ما من كل إما إلا إلا. لما بما مما عما فيما أو أم بل أي أيا',
    'جاء ذلك في كلمة له',
  ],
  ['سبق وسبق مرارا تكرارا مرات أحيانا عادة غالبا دائما', 'وكرر مرارا أن الباب مفتوح'],
  [
    'نقلا ردا تعليقا تعقيبا جوابا ضمنا علنا صراحة سرا ساخرا غاضبا باكيا ضاحكا مبتسما',
    'قال ساخرا إن الخطة ممتازة',
  ],
]);

/** Nouns of events and things: behind a verb they are its object or say nothing: `وأكد مقتل جنديين`. */
export const THINGS = setOf([
  ['حادث حادثة حصيلة مقتل نية موقف محاولة محاولات القبض العزم قبض عزم ضرورة أهمية', 'وأكد مقتل جنديين'],
  ['وجود عدم وقوع اسم أصابع بنود البنود معركة دعم وقف قصف رفض فتح إغلاق', 'وأكد وجود خلل'],
  ['وفاة إصابة عودة زيارة إقامة إدانة مشاركة المشاركة', 'وأكد وفاة الجريح'],
  ['حرص سعي قدرة رغبة متانة عمق حق أحقية دور جاهزية تضامن صحة سلامة خطورة', 'وأكد حرص بلاده على السلم'],
]);

/** Verbal nouns by their pattern that name a body or a text and so can speak: `وأكد الاتحاد أن`. */
export const SPEAKING_NOUNS = setOf([
  [
    'إعلام اتحاد ائتلاف استطلاع استطلاعات استخبارات احتلال تنظيم تقرير تقارير تحقيق تحقيقات تحريات تيار تلميذ تعميم تقديرات',
    'وأظهر الاستطلاع أن النسبة ارتفعت',
  ],
]);

/** Words that follow a light verb and make it one cue: `شدد على القول إن`, `تابع بالقول`. */
export const SAYING = setOf([
  ['القول بالقول قائلا قائلة قائلين بقوله بقولها بقولهم قوله قولها', 'تابع بالقول إن العمل بدأ'],
]);

/** Nouns of feeling or attitude after `أعرب عن`: the content is what follows their أن, not they. */
export const ATTITUDE = setOf([
  [
    'أمله أملها أملهم أمل اعتقاده اعتقادها اعتقادهم اعتقاد ثقته ثقتها ثقتهم قناعته قناعتها رغبته رغبتها',
    'أعرب عن أمله في أن ينجح',
  ],
  [
    'تفاؤله تفاؤلها خشيته خشيتها قلقه قلقها قلقهم أسفه أسفها أسفهم استعداده استعدادها تخوفه تخوفها تخوفهم',
    'أعرب عن ثقته بأن الحل قريب',
  ],
]);

/** Adverbs of manner that begin with an attached preposition: `ندد بشدة بقصف المدينة`. */
export const MANNER = setOf([
  [
    'بشدة بقوة بحزم بوضوح بصراحة بحدة بغضب بسخرية بإيجاز بالتفصيل بالتالي بالضبط بالطبع بالفعل بالكامل بالإجماع بالإضافة باستمرار بسرعة بهدوء بالقول',
    'ندد بشدة بقصف المدينة',
  ],
]);

/** Prepositions that a clitic writes together with its noun although the noun's own letters begin so. */
export const NOT_WITH_BI: ReadonlySet<string> = new Set([
  ...MANNER,
  ...setOf([
    [
      'بعد بين بينما بعدما بسبب بشأن بحسب بموجب بيد بل بلا بدون بدوره بدورها بعض بعضهم بات باتت بدأ بدأت بلغ بلغت بقي بقيت بعث بعثت برز برزت بنى بنت',
      'هدد بعد الجلسة بالاستقالة',
    ],
    ['للمرة لليوم للأسبوع للشهر للعام للتو لأول لمدة لاحقا', 'دعا للمرة الثانية إلى إضراب عام'],
    [
      'بلاده بلادها بلد بلده بلدها بيان بيانا بيانه بيانها بحضور برفقة برئاسة بمناسبة بمشاركة',
      'هدد بحضور الوفد بالاستقالة',
    ],
  ]),
]);

/** Editors' labels before a colon, not speakers. */
export const LABELS = setOf([
  [
    'بالفيديو بالصور فيديو صور شاهد عاجل خاص حصري تقرير تحليل رأي انفوغراف إنفوغراف مباشر',
    'بالفيديو: لحظة الانهيار',
  ],
  ['ملاحظة توضيح تنويه المصدر تحرير إعداد كتب كتبت ترجمة متابعة مراسلنا تصوير', 'المصدر: وكالات'],
]);

/** Verbs of a stock phrase that attributes to nobody: `يذكر أن`, `يشار إلى أن`. */
export const NOBODY = setOf([
  [
    'تبين وتبين يتبين ويتبين اتضح واتضح يتضح ويتضح يذكر ويذكر يشار ويشار تجدر وتجدر يجدر ويجدر يعتقد ويعتقد يتوقع ويتوقع يقال ويقال يفترض ويفترض يرجح ويرجح يزعم ويزعم اقرأ',
    'يذكر أن الطريق أغلق',
  ],
]);

/** Verbs that only carry a noun: `جدد تأكيده أن`, and nouns that a verb needs to report: `ملقيا باللوم على`. */
export const LIGHT_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'جدد',
    setOf([
      [
        'جدد جددت يجدد تجدد جددوا أعاد أعادت يعيد تعيد كرر كررت يكرر تكرر سبق ختم ختمت يختم تختم اختتم اختتمت يختتم تختتم أنهى أنهت ينهي تنهي اكتفى اكتفت يكتفي تكتفي',
        'جدد الوزير تأكيده أن الباب مفتوح',
      ],
    ]),
  ],
  [
    'ألقى',
    setOf([['باللوم اللوم باللائمة اللائمة بالمسؤولية المسؤولية بالتبعة', 'ملقيا باللوم على المقاول']]),
  ],
]);

/** The auxiliary of a past before the past: `وكان الوزير قد أعلن`. */
export const WAS = setOf([
  ['كان كانت وكان وكانت كانوا وكانوا', 'وكان الوزير قد أعلن الموعد'],
  ['لكن ولكن فيما بينما', 'لكن النقابة أكدت الموعد'],
]);

/** Heads of a new clause that ends a bare phrase before it: `أقر بالخطأ، وكانت الشركة قد نفته`. */
export const NEW_CLAUSE = setOf([['وكان وكانت وكانوا ولم ولن وقد وسوف', 'أقر بالخطأ، وكانت الشركة قد نفته']]);

/** What shows something rather than says it, and yet is a source of its own: `أظهر الاستطلاع أن`. Not events or inquiries. */
export const SURVEYS = setOf([
  [
    'استطلاع الاستطلاع استطلاعات الاستطلاعات دراسة الدراسة دراسات الدراسات مسح المسح إحصاء الإحصاء',
    'أظهر الاستطلاع أن الإقبال ضعيف',
  ],
  [
    'تقرير التقرير تقارير التقارير بيانات البيانات أرقام الأرقام إحصاءات إحصائيات نتائج النتائج',
    'أظهرت البيانات أن الأسعار تراجعت',
  ],
]);

/** A pronoun that says nothing by itself: no content. */
export const EMPTY_CONTENT = setOf([['ذلك هذا هذه الأمر ذاك تلك', 'نفى ذلك']]);

/** What a demonstrative before it only points back to: `أكدت الوزارة هذه المعلومات`. */
export const POINTED_AT = setOf([
  [
    'المعلومات المعلومة الأنباء النبأ الخبر الأخبار التقارير الأرقام الحصيلة الرواية',
    'أكدت الوزارة هذه المعلومات',
  ],
]);

/** Particles whose pronoun is the verb's subject: `كما أنها طالبت`, `لكنه نفى`. */
export const PRONOUN_SUBJECT = setOf([
  ['أنه أنها أنهم لكنه لكنها لكنهم ولكنه ولكنها ولكنهم بأنه بأنها', 'كما أنها طالبت بالتحقيق'],
]);

/** Texts that can themselves be the subject of a verb, without article: `تغريدة تتهم الشركة`. */
export const SPEAKING_TEXTS = setOf([
  ['تغريدة تقرير تقارير دراسة رسالة بيان وثيقة وثائق صحيفة مصادر', 'نشر تغريدة تتهم الشركة'],
]);

/** Bodies that a person's name completes: `حكومة سميث تناشد`. */
export const BODIES = setOf([
  ['حكومة إدارة حزب حركة جماعة مكتب محامي أسرة عائلة حملة تيار كتلة', 'حكومة سميث تناشد المانحين'],
]);

/** Definite roles that stand for whoever spoke last: `وأضاف المتحدث أن`, `وأكد المسؤول ذاته`. */
export const ROLES = setOf([
  [
    'الأخير الأخيرة المتحدث المتحدثة المسؤول المسؤولة القيادي القيادية الخبير الخبيرة الباحث الباحثة المحلل المحللة',
    'وأضاف المتحدث أن العمل بدأ',
  ],
  [
    'معاليه معاليها سعادته سعادتها سموه سموها فضيلته سيادته سماحته دولته فخامته جلالته نيافته غبطته محدثنا محدثتنا محاورنا',
    'وأكد معاليه أن العمل بدأ',
  ],
  [
    'النائب النائبة الكاتب الكاتبة الدبلوماسي الدبلوماسية الفاعل الناشط الناشطة المحامي المحامية المرشح',
    'وأضاف النائب أن العمل بدأ',
  ],
]);

/** What comes before a role or source that spoke before: `ذات المصدر`, `نفس المتحدث`. */
export const SAME_BEFORE = setOf([['ذات نفس', 'وأضاف ذات المصدر أن الطريق آمن']]);

/** What makes a role the same as before: `المسؤول ذاته`. */
export const SAME = setOf([['ذاته ذاتها نفسه نفسها عينه عينها المذكور المذكورة', 'وأكد المسؤول ذاته الخبر']]);

/** Heads of a noun phrase that speaks though it has no article: `نفى مسؤول في الرئاسة الخبر`. */
export const HUMANS = setOf([
  [
    'مسؤول مسؤولة مسؤولون مصدر مصادر متحدث متحدثة ناطق خبير خبيرة خبراء محلل محللون دبلوماسي دبلوماسيون',
    'نفى مسؤول في الرئاسة الخبر',
  ],
  [
    'قيادي نائب نواب ضابط ضباط شاهد شهود ناشط ناشطة ناشطون نشطاء طبيب أطباء باحث باحثون محام ممثل عضو',
    'أكد عضو في اللجنة إلغاء الحفل',
  ],
  [
    'مدير مديرة رئيس رئيسة نقيب وزير وزيرة سفير قائد زعيم مستشار أمين محافظ عمدة والد والدة شقيق زوجة نجل',
    'أعلن مدير المستشفى وفاة الجريح',
  ],
]);

/** Nouns after من that only say whose turn it is: `ورأى من جهته الخبير أن`. */
export const TURN = setOf([
  ['جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها', 'ورأى من جهته الخبير أن العمل بدأ'],
]);

/** Participles that are nouns as well: only a comma before one shows that it goes on with what was said. */
export const PARTICIPLES_TOO = setOf([
  ['مذكرة ملاحظة معاهدة', 'وقعت الدولتان معاهدة، ملاحظة أن الحدود باقية'],
  ['طالبا طالبة مبلغا مسجلا مقدرا', 'تلقى النادي مبلغا من المال'],
]);

/** What a quotation right behind it names rather than says: `نشر كتابا بعنوان «الطريق»`. */
export const NAMED_IN_QUOTES = setOf([
  [
    'عنوان بعنوان شعار بشعار اسم باسم مسمى بمسمى وسم هاشتاغ هاشتاج لقب بلقب فيلم كتاب رواية أغنية',
    'نشر كتابا بعنوان «الطريق الطويل إلى البيت»',
  ],
]);

/** Verbs whose perfect is a noun or preposition far more often: `بين المدينتين`; behind these words it is the verb. */
export const SHOWS_VERB = setOf([['كما حيث فيما قد وقد فقد لقد', 'كما بين الوزير أن الطريق مغلق']]);

/** Seats of power that stand for a state and are masculine, as the state is not: `نفى الكرملين علمه بالأمر`. */
export const SEATS = setOf([
  [
    'الكرملين الكريملن الكريملين الإليزيه البنتاغون القصر قصر الديوان ديوان البيت المجمع الباب الفاتيكان',
    'نفى قصر الرئاسة الخبر',
  ],
]);
