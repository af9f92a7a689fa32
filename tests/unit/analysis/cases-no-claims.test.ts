import { describe } from 'vitest';
import { check } from './check-claims';

describe('what nobody has said', () => {
  check([
    ['a condition', 'إذا أعلن الوزير سامر العطار أن الموسم جيد هبطت الأسعار.', []],
    ['whoever may say it', 'يعاقب من زعم أن الجسر سقط.', []],
    ['what a fact points to', 'ويشير ذلك إلى أن الأسعار ستهبط.', []],
    ['a comparative behind its preposition', 'وهذا من أبرز أن الموسم جيد.', []],
    ['signs', 'وظهرت علامات تشير إلى أن الأسعار ستهبط.', []],
    ['what has become clear', 'وتبين أن الطريق مغلق.', []],
    ['what a test shows', 'وأظهر الفحص أن العينة سليمة.', []],
    ['what counts as something', 'الوزير سامر العطار يعد أبرز خصوم الحزب.', []],
    ['a number', 'وشهد الوادي سيولا قبل اثني عشر عاما، أقيمت بعدها جدران على ضفتيه.', []],
    ['what is counted among others', 'ويعد الساحل الشرقي من أغنى السواحل بالشعاب.', []],
    ['what somebody is held to have done', 'وصل الوزير سامر العطار الذي يعتقد أنه درس في الخارج.', []],
    ['who is accused, too', 'والجيش يتهم أيضا باستهداف المدنيين.', []],
    ['by telephone', 'تحدث الأب إلى زوجته مساء أمس، عبر الهاتف،.', []],
    ['what threatens somebody', 'والمرأة مهددة بالسجن في بلدها.', []],
    ['where somebody is invited', 'ويدرس المكتب دعوة وزارة الزراعة إلى البيت الأبيض.', []],
    ['whom a paper attacks', 'عقب هذه الصفقة الكبيرة، هاجمت الصحافة الوزير، ولم ترحمه.', []],
    ['what was expected', 'وكان متوقعا أن يفوز الفريق.', []],
    ['an arrest', 'وألقت الشرطة القبض على سائق الحافلة.', []],
  ]);
});

describe('what is named and not told', () => {
  check([
    ['whose name it is', 'كشفت الشرطة هوية السائق.', []],
    ['whose name it is, behind عن', 'كشفت الشرطة عن هوية السائق.', []],
    ['a date', 'أعلنت المحكمة موعد الحكم.', []],
    ['what was told before', 'أكدت وزارة الزراعة هذه المعلومات.', []],
    ['an attitude to nothing', 'أبدت وزارة الزراعة معارضتها.', []],
    ['what others said', 'أشارت وزارة الزراعة إلى تصريحات الوزير بشأن القمح.', []],
    ['a mandate that is renewed', 'جددت وزارة الزراعة يوم الجمعة تفويض البعثة لثلاث سنوات.', []],
    ['a list behind a colon', 'وتضمن الملف أمورا: صورا ورسائل وعقودا.', []],
  ]);
  check([
    ['but a denial of what was told', 'نفت وزارة الزراعة [هذه المعلومات].', ['وزارة الزراعة']],
    ['but an attitude to something', 'أبدت وزارة الزراعة [معارضتها لرفع الأسعار].', ['وزارة الزراعة']],
    ['but what is laid on somebody', 'وألقى الوزير سامر العطار باللوم على [التجار].', ['سامر العطار']],
    ['but what a survey shows', 'وأظهر الاستطلاع أن [الإقبال ضعيف].', ['الاستطلاع']],
    ['but what data show', 'وأظهرت بيانات رسمية أن [الأسعار تراجعت].', ['بيانات رسمية']],
  ]);
});

describe('what is no speech', () => {
  check([
    ['flags in the hand', 'ولوح المشجعون بأعلام النادي وهم يسيرون.', []],
    ['a threat', 'ولوح الوزير سامر العطار ب[الاستقالة].', ['سامر العطار']],
    ['who rejects a thing too', 'والعيد الذي ألغته البلدية، كما رفضته النقابة، لم يعد عطلة.', []],
    ['what a ship carries', 'والسفينة التي تحمل سلعا كثيرة يمكنها أن تصل غدا.', []],
    ['to whom it is done', 'وجرى إبلاغ الوزارة بأن الطريق مغلق.', []],
  ]);
});

describe('acts, and what only refers to words', () => {
  check([
    ['a judgment', 'وأدانت المحكمة السائق بالإهمال.', []],
    ['a judgment of jurors', 'ودان محلفون رجلا بالسرقة.', []],
    ['a judgment of a panel', 'ودانت هيئة المحلفين رجلا بالسرقة.', []],
    ['a panel that judges nobody', 'ودانت هيئة السكك [إغلاق المحطة].', ['هيئة السكك']],
    [
      'somebody who will not be named',
      'ووفقا لدبلوماسي طلب عدم ذكر اسمه، فإن الوزير سامر العطار قال إن [العمل بدأ].',
      ['سامر العطار'],
    ],
    ['an official who will not be named', 'وقال مسؤول طلب عدم ذكر اسمه إن [العمل بدأ].', ['مسؤول']],
    ['a body that condemns', 'وأدانت الوزارة [الهجوم على القرية].', ['الوزارة']],
    [
      'a pronoun for all that was announced',
      'وتأتي الحادثة، التي أعلنت عنها الشرطة المحلية، في ظل توتر.',
      [],
    ],
    [
      'of what somebody accuses somebody',
      'ورد على بيان الوزير سامر العطار، الذي اتهم فيه [النقابة بالكذب].',
      ['سامر العطار'],
    ],
    ['an order in a few words', 'وكانت المروحية تحلق عندما أعطي أمر إبعادها "كإجراء وقائي".', []],
    [
      'بأن of a nearer verb',
      'الصحيفة رأت أن [رفع العلم ونشر هذه الصورة على واجهات الصحف كلها يفرح القرية]، مما سيسمح لها بأن تكون قوية.',
      ['الصحيفة'],
    ],
  ]);
});

describe('what is still to come', () => {
  check([
    ['what will be announced', 'وستعلن الوزارة النتائج غدا.', []],
    ['a clause that is told already', 'وسيعلن الوزير أن [المشروع تأجل].', ['الوزير']],
  ]);
});

describe('measures', () => {
  check([['how much something amounts to', 'في المصنع عمال كثيرون.. كم تبلغ نسبة العاملات هنا.', []]]);
});
