import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/analysis/entities/find-entities';
import { readDocument } from '../../../lib/analysis/read-document';
import type { Case } from './cases';
import { read } from './read-names';

/** How far a phrase of office reaches, and which of several offices is whose. Notation as in `cases.ts`. */
const CASES: readonly Case[] = [
  // several offices of one bearer
  {
    what: 'a deputy who is a minister too',
    text: 'قال نائب رئيس الوزراء ووزير الإسكان سامي الرواشدة إن المشروع مستمر.',
    names: ['!سامي الرواشدة'],
    titles: [],
  },
  {
    what: 'a minister who speaks for the government',
    text: 'أعلن وزير الإعلام والناطق باسم الحكومة سامي الرواشدة الخطة.',
    names: ['!سامي الرواشدة'],
    titles: [],
  },
  {
    what: 'offices apart by commas before the name',
    text: 'شدد مفتي المدينة، رئيس مجلس العلماء، كريم الدليمي، على الصبر.',
    names: ['!كريم الدليمي'],
    titles: [],
  },
  {
    what: 'two ministers are two',
    text: 'اجتمع وزير المالية ووزير النقل سامي الرواشدة مساء.',
    names: ['!سامي الرواشدة'],
    titles: [],
  },
  // heads of government with another name, and company that is none of the office
  {
    what: 'a chancellor',
    text: 'قالت المستشارة النمساوية سلمى الرواشدة إنها باقية. ووصلت الزعيمة النمساوية أمس.',
    names: ['!سلمى الرواشدة'],
    titles: ['الزعيمة النمساوية=سلمى الرواشدة'],
  },
  {
    what: 'a premier and who comes with him',
    text: 'أعلن رئيس الوزراء سامي الرواشدة السفر. وجرى ذلك بعد وصول رئيس الوزراء والوفد المرافق له.',
    names: ['!سامي الرواشدة'],
    titles: ['رئيس الوزراء=سامي الرواشدة'],
  },
  {
    what: 'what somebody is said to be',
    text: 'قال الرئيس سامي الرواشدة إنه باق. وهو أول رئيس للبلاد من الجنوب.',
    names: ['!سامي الرواشدة'],
    titles: [],
  },
  {
    what: 'an office behind an unknown name that a given name ends',
    text: 'وقال حسان قدير النائب العام في الإقليم إن التحقيق جار.',
    names: ['!حسان قدير'],
    titles: [],
  },
  {
    what: 'a name that stands far from an office of nobody',
    text: 'وقال السفير الكندي إن العمل بدأ في الميناء الجديد على الساحل الشمالي منذ الأسبوع الماضي. وأكدت هيلي ذلك.',
    names: ['هيلي'],
    titles: [],
  },
  // names of unknown words between commas
  {
    what: 'a surname that looks like a conjunction and a word',
    text: 'وكان السفير الكندي في هولندا، كينيث وورد، قد أعرب عن أسفه.',
    names: ['!كينيث وورد'],
  },
  {
    what: 'a surname that looks like a preposition and a word',
    text: 'وقالت وزيرة التضامن، أنييس بوزن، إن الخطة جاهزة.',
    names: ['!أنييس بوزن'],
  },
  { what: 'no name: a clause', text: 'قال مدير المرصد، ومقره لندن، إن الطريق مغلق.', names: [] },
  { what: 'no name: a circumstance', text: 'تحدث رئيس اللجنة، معتبرا إياها فرصة، إلى الصحافة.', names: [] },
  // another name of the body behind the office
  {
    what: 'in brackets',
    text: 'وقال المتحدث باسم وزارة الدفاع الأميركية (البنتاغون) أدريان غالوي إن الخطة لم تتغير.',
    names: ['!أدريان غالوي'],
  },
  {
    what: 'in quotation marks, with a comma and a rank',
    text: 'وأكد المتحدث باسم وزارة الدفاع الأميركية "البنتاغون"، العقيد كريس لوغن، أن التدريب مستمر.',
    names: ['!كريس لوغن'],
  },
  {
    what: 'in letters',
    text: 'واصل المدير السابق لمكتب التحقيقات "إف بي آي" جاك هولمز هجومه.',
    names: ['!جاك هولمز'],
  },
  {
    what: 'marks that close a name inside the office',
    text: 'وأشار حاكم ولاية "كيدال" عبد الغفور ملكزي إلى هدوء الوضع.',
    names: ['!عبد الغفور ملكزي'],
  },
  // where the phrase ends
  {
    what: 'before somebody of another state',
    text: 'دعا وزير الخارجية النرويجي الرئيس الفنلندي إلى زيارة أوسلو.',
    names: [],
    titles: [],
  },
  {
    what: 'before whom it was said to',
    text: 'وصل الوزير المغربي سعيد بنكيران. وقال الوزير المغربي للصحافيين إن اللقاء مفيد.',
    names: ['!سعيد بنكيران'],
    titles: ['الوزير المغربي=سعيد بنكيران'],
  },
  {
    what: 'before what its holder came for',
    text: 'وصل الرئيس كمال رزق. ثم عاد الرئيس للمشاركة في القمة.',
    names: ['!كمال رزق'],
    titles: ['الرئيس=كمال رزق'],
  },
  {
    what: 'not before the body it is of',
    text: 'وصرح الأمين العام للرئاسة أوغو زامبيني بأن اللقاء انتهى.',
    names: ['!أوغو زامبيني'],
  },
  {
    what: 'a province with a given name',
    text: 'عين القيادي فارس الحباري محافظا لمحافظة ريمة.',
    names: ['!فارس الحباري'],
  },
  {
    what: 'a prosecutor is no plural',
    text: 'هذا ما قاله مدعي طهران عباس جعفري أمس.',
    names: ['!عباس جعفري'],
  },
  {
    what: 'who chairs a board is no official by it',
    text: 'قال رئيس مجلس إدارة الشركة سامي حداد إن الأرباح زادت.',
    names: ['سامي حداد'],
  },
  {
    what: 'before what its holder renews',
    text: 'وصل مدير إدارة المرور كمال رزق. وجدد مدير إدارة المرور التأكيد على السلامة.',
    names: ['!كمال رزق'],
    titles: ['مدير إدارة المرور=كمال رزق'],
  },
  {
    what: 'before whom its holder received',
    text: 'استقبل البطريرك الماروني في بكركي النائب جورج الشدياق.',
    names: ['!جورج الشدياق'],
  },
  {
    what: 'before a number of what was received',
    text: 'أشار المسؤول إلى استلام 16 صومعة جديدة.',
    names: [],
  },
  {
    what: 'a rank is no team',
    text: 'وقال قائد عمليات كركوك الفريق الركن باقر العكيلي إن الطريق آمن.',
    names: ['!باقر العكيلي'],
  },
  {
    what: 'a given name that is a head',
    text: 'قال نائب وزير الطاقة السعودي سلطان الدوسري إن السوق مستقرة.',
    names: ['!سلطان الدوسري'],
  },
  {
    what: 'a trainer and his counterpart',
    text: 'أشاد نظيره وليد الأزرق بالفريق.',
    names: ['وليد الأزرق'],
  },
  { what: 'whom one speaks for is no name', text: 'نفى المتحدث باسمه الخبر.', names: [] },
  {
    what: 'a name of the Sudan',
    text: 'وطالب عوض الكريم ود بابكر المدير التنفيذي للمحلية بتوفير ناموسيات.',
    names: ['!عوض الكريم ود بابكر'],
  },
  { what: 'now', text: 'قال الوزير سامر العطار الآن إن الطريق مفتوح.', names: ['!سامر العطار'] },
  // whose name stands behind
  {
    what: 'behind somebody without a name it is the one spoken for',
    text: 'وقالت متحدثة باسم الرئيس الأوكراني، بيترو هرينكو، إن الزيارة قائمة.',
    names: ['!بيترو هرينكو'],
  },
  { what: 'a verb that nobody knows', text: 'مذيعة أردنية تتسلق جبلا.', names: [] },
  {
    what: 'a word of explanation behind a name',
    text: 'التقى بنيامين نتنياهو أي رئيس الحكومة وفدا.',
    names: ['!بنيامين نتنياهو'],
  },
  {
    what: 'an office that is a given name too',
    text: 'شكر الرئيس الكيني أمير قطر على الدعم.',
    names: [],
  },
];

describe('phrases of office', () => {
  it.each(CASES)('$what', ({ text, names, titles }) => {
    const found = read(text, true);
    expect(found.names).toEqual(names);
    if (titles) expect(found.titles).toEqual(titles);
  });
});

/** Offices without a name, and the person behind each; nobody where there is no title. */
const ALONE: readonly (readonly [what: string, text: string, titles: readonly string[]])[] = [
  [
    'a woman is not called by the masculine of another state',
    'وصلت مندوبة كندا سلمى حداد. ثم تحدث المندوب الفرنسي.',
    [],
  ],
  ['nor a man by the feminine', 'وصل الوزير كمال رزق. ثم تحدثت الوزيرة.', []],
  [
    'a pronoun is no feminine',
    'استقبل الرئيس الإيطالي نظيره التركي جودت يلماز. وأكد نظيره التركي دعمه.',
    ['نظيره التركي=جودت يلماز'],
  ],
  ['a former holder is not the present one', 'وصل الرئيس السابق كمال رزق. وانتقد الرئيس الحالي بعد ذلك.', []],
  [
    'the present holder is not the former one',
    'وصل الرئيس اللبناني كمال رزق. وانتقده الرئيس اللبناني السابق.',
    [],
  ],
  [
    'nobody represents two states',
    'تحدث المندوب سامر حداد. ورد المندوب الكويتي، ثم المندوب الفرنسي.',
    ['المندوب الكويتي=سامر حداد'],
  ],
  [
    'whom a state calls its minister',
    'وصل وزير الخارجية الكيني سامر حداد. ونفت كينيا ذلك، ووصف وزير خارجيتها الخبر بالكاذب.',
    ['وزير خارجيتها=سامر حداد'],
  ],
  [
    'unless two may be meant',
    'التقى وزير الخارجية الكيني سامر حداد وزير الخارجية الأوغندي كمال رزق. ووصل وزير خارجيتها أمس.',
    [],
  ],
  [
    'a parliament by another name',
    'وصل رئيس مجلس الشعب سامر حداد. وأضاف رئيس البرلمان أن الجلسة انتهت.',
    ['رئيس البرلمان=سامر حداد'],
  ],
  [
    'a group by its kind',
    'وصل زعيم طالبان سراج منصور. وأضاف زعيم الحركة أن الحوار بدأ.',
    ['زعيم الحركة=سراج منصور'],
  ],
  ['a council of state is no parliament', 'وصل رئيس مجلس النواب سامر حداد. وغاب رئيس مجلس الدولة.', []],
  [
    'where somebody goes is not whose office it is',
    'وصل زعيم أوغندا سامر حداد. ونفت الصحف خبر زيارة زعيم البلاد إلى الصين.',
    ['زعيم البلاد=سامر حداد'],
  ],
  [
    'an official who is thankful is not in charge of thanks',
    'وصلت رئيسة المجلس الاستشاري سلمى حداد. وأعربت المسؤولة عن سعادتها.',
    ['المسؤولة=سلمى حداد'],
  ],
  [
    'a style behind a verb, for whom it addressed',
    'استقبل معالي خلفان المهيري الوفد. وأكد معاليه حرص الوزارة.',
    ['معاليه=خلفان المهيري'],
  ],
  ['a style that addressed nobody', 'وصل الوزير كمال رزق. وأكد معاليه حرص الوزارة.', []],
  [
    'an officer by his post',
    'وصل قائد سلاح الجو الكيني كمال رزق. وأضاف المسؤول العسكري أن الطائرات جاهزة.',
    ['المسؤول العسكري=كمال رزق'],
  ],
];

it.each(ALONE)('an office alone: %s', (_, text, titles) => {
  expect(read(text, true).titles).toEqual(titles);
});

/** Offices of many lands: whoever bears one is an official, and the office is shown to its last word. */
const BORNE = [
  'مدير عام الدفاع المدني', // الكويت
  'القائد العام لشرطة دبي', // الإمارات
  'إمام الحرم المكي', // السعودية
  'عامل عمالة مكناس', // المغرب
  'والي جهة سوس ماسة', // المغرب
  'رئيس المجلس الجماعي لأكادير', // المغرب
  'الأمين العام للاتحاد العام التونسي للشغل', // تونس
  'رئيس الهيئة العليا المستقلة للانتخابات', // تونس
  'محافظ بنك الجزائر', // الجزائر
  'آمر منطقة طرابلس العسكرية', // ليبيا
  'مدير ناحية العلم', // العراق
  'شيخ عقل الطائفة', // لبنان
  'رئيس هيئة قناة السويس', // مصر
  'أمين الفتوى بدار الإفتاء', // مصر
  'خطيب جمعة طهران المؤقت', // إيران
  'مدير مكتب الرئيس',
  'كبير مستشاري الرئيس',
  'النائب عن محافظة البصرة',
  'عضو المكتب السياسي لحركة حماس',
  'المفوض العام لوكالة الأونروا',
  'مدير الوكالة الدولية للطاقة الذرية',
];

it.each(BORNE)('is borne by an official: %s', (office) => {
  const { entities } = findEntities(readDocument(`قال ${office} سامر القضاة إن الطريق مفتوح.`));
  const bearer = entities.find(({ kind, name }) => kind === 'person' && name === 'سامر القضاة');
  expect(bearer).toMatchObject({ official: true, office });
});

it.each(['نقيب الصحفيين', 'رئيس اتحاد الكرة', 'مدير المستشفى', 'شيخ قبيلة في مأرب'])(
  'makes nobody an official: %s',
  (office) => {
    expect(read(`قال ${office} سامر القضاة إن الطريق مفتوح.`, true).names).toEqual(['سامر القضاة']);
  },
);
