/** Headlines that fill home and section pages; they lead nowhere further than their section. */
export interface Brief {
  readonly title: string;
  readonly teaser: string;
  readonly section: string;
}

export const BRIEFS: readonly Brief[] = [
  {
    title: 'معرض الكتاب يفتح أبوابه بمشاركة أربعين دار نشر',
    teaser: 'يستمر عشرة أيام ويضم جناحا للأطفال.',
    section: 'ثقافة',
  },
  {
    title: 'موجة حر جديدة تبدأ الثلاثاء',
    teaser: 'درجات الحرارة أعلى من معدلاتها بست درجات.',
    section: 'طقس',
  },
  {
    title: 'افتتاح خط جديد للحافلات بين الضاحية والجامعة',
    teaser: 'ست عشرة محطة وتذكرة موحدة.',
    section: 'محليات',
  },
  { title: 'فريق السلة يبلغ نصف النهائي', teaser: 'فوز صعب في الدقيقة الأخيرة.', section: 'رياضة' },
  { title: 'أسعار الزيت تتراجع للأسبوع الثالث', teaser: 'وفرة الموسم تريح الأسواق.', section: 'اقتصاد' },
  { title: 'باحثون يرسمون خريطة لنجوم الدرب', teaser: 'مشروع شاركت فيه خمس جامعات.', section: 'علوم' },
  { title: 'مهرجان للأفلام القصيرة في المدينة القديمة', teaser: 'عروض مجانية في الساحات.', section: 'ثقافة' },
  { title: 'ترميم سوق الحدادين ينتهي في الخريف', teaser: 'الحجر نفسه والأبواب نفسها.', section: 'محليات' },
  { title: 'سباق المشي يجمع ألف متسابق', teaser: 'الجائزة الأولى لطالبة في السابعة عشرة.', section: 'رياضة' },
  { title: 'كيف تختار حاسوبا للدراسة؟', teaser: 'سبعة أسئلة قبل الشراء.', section: 'تقنية' },
  { title: 'حديقة عامة جديدة على ضفة النهر', teaser: 'ثلاثة آلاف شجرة وممر للدراجات.', section: 'محليات' },
  { title: 'ارتفاع عدد السياح في الربيع', teaser: 'الفنادق ممتلئة حتى نهاية الشهر.', section: 'اقتصاد' },
];

/** What readers wrote under a story; never part of its body. */
export const COMMENTS: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'أبو يزن', text: 'قال لنا المدير قبل سنة الكلام نفسه ولم يحدث شيء.' },
  { name: 'مريم', text: 'خبر مهم، شكرا على المتابعة.' },
  { name: 'قارئ دائم', text: 'أرجو ذكر المصدر بوضوح في المرة القادمة.' },
];
