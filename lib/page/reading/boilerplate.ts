import { foldKey } from '../../arabic/fold';

/**
 * What newsrooms put around and between the paragraphs. Tables only: `find-boxes.ts` and
 * `prune-blocks.ts` say where each is looked for. Arabic phrases are compared in folded form.
 */

/** Words of a class or id that name a box which is not the body; `-` joins the words of a name. */
export const BOX_NAMES: readonly (readonly [name: string, example: string])[] = [
  ['related', 'related-posts'],
  ['also-read', 'also-read-box'],
  ['read-also', 'read-also'],
  ['readalso', 'readalso'],
  ['read-more', 'inline-read-more'],
  ['read-next', 'read-next-block'],
  ['check-also', 'check-also-box'],
  ['readmore', 'readmore-block'],
  ['see-also', 'see-also'],
  ['more-news', 'more-news-list'],
  ['more-stories', 'more-stories'],
  ['more-from', 'more-from-section'],
  ['recommended', 'recommended-articles'],
  ['recommendations', 'recommendations'],
  ['suggested', 'suggested-stories'],
  ['most-read', 'most-read'],
  ['mostread', 'mostread'],
  ['most-viewed', 'most-viewed'],
  ['popular', 'popular-posts'],
  ['trending', 'trending-now'],
  ['latest', 'latest-news'],
  ['ticker', 'news-ticker'],
  ['breaking', 'breaking-bar'],
  ['share', 'share-buttons'],
  ['sharing', 'post-sharing'],
  ['sharedaddy', 'sharedaddy'],
  ['social', 'social-links'],
  ['addtoany', 'addtoany_share'],
  ['follow-us', 'follow-us'],
  ['tags', 'post-tags'],
  ['taglist', 'taglist'],
  ['tag-cloud', 'tag-cloud'],
  ['keywords', 'article-keywords'],
  ['caption', 'wp-caption-text'],
  ['legend', 'image-legend'],
  ['credit', 'photo-credit'],
  ['credits', 'image-credits'],
  ['photo-source', 'photo-source'],
  ['comments', 'comments-area'],
  ['comment', 'comment-form'],
  ['disqus', 'disqus-thread'],
  ['respond', 'respond'],
  ['newsletter', 'newsletter-signup'],
  ['subscribe', 'subscribe-box'],
  ['subscription', 'subscription-box'],
  ['breadcrumb', 'breadcrumb'],
  ['breadcrumbs', 'breadcrumbs'],
  ['author-box', 'author-box'],
  ['author-bio', 'author-bio'],
  ['about-author', 'about-author'],
  ['promo', 'promo-unit'],
  ['advert', 'advert'],
  ['advertisement', 'advertisement'],
  ['ads', 'ads-inline'],
  ['adsbygoogle', 'adsbygoogle'],
  ['sponsored', 'sponsored-content'],
  ['taboola', 'taboola-below'],
  ['outbrain', 'outbrain'],
  ['poll', 'poll-widget'],
  ['vote', 'vote-box'],
  ['survey', 'survey'],
  ['widget-area', 'widget-area'],
  ['sidebar-widget', 'sidebar-widget'],
  ['poll-widget', 'poll-widget'],
  ['sidebar', 'sidebar-right'],
  ['side-bar', 'side-bar'],
  ['modal', 'modal-dialog'],
  ['popup', 'popup'],
  ['lightbox', 'lightbox'],
  ['overlay', 'overlay'],
  ['cookie', 'cookie-banner'],
  ['consent', 'consent-notice'],
  ['gdpr', 'gdpr'],
  ['toolbar', 'article-toolbar'],
  ['tools', 'article-tools'],
  ['font-size', 'font-size-switch'],
  ['print', 'print-button'],
  ['rating', 'post-rating'],
  ['copyright', 'copyright'],
  ['disclaimer', 'disclaimer'],
  ['pagination', 'pagination'],
  ['post-navigation', 'post-navigation'],
  ['nav-links', 'nav-links'],
  ['prev-next', 'prev-next'],
  ['menu', 'main-menu'],
  ['navbar', 'navbar'],
  ['footer', 'site-footer'],
  ['app-download', 'app-download'],
  ['twitter-tweet', 'twitter-tweet'],
  ['instagram-media', 'instagram-media'],
  ['fb-post', 'fb-post'],
  ['screen-reader-text', 'screen-reader-text'],
  ['sr-only', 'sr-only'],
  ['visually-hidden', 'visually-hidden'],
  ['toc', 'toc'],
  ['table-of-contents', 'table-of-contents'],
  ['weather', 'weather-box'],
  ['prayer', 'prayer-times'],
  ['currency', 'currency-rates'],
];

/** Elements and roles that are never part of the body, whatever their class. */
export const BOX_ELEMENTS: ReadonlySet<string> = new Set(['NAV', 'ASIDE', 'FOOTER', 'DIALOG', 'FORM']);
export const BOX_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'dialog',
  'alertdialog',
  'search',
  'banner',
  'menu',
  'menubar',
  'toolbar',
  'tooltip',
  'alert',
]);

const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map(foldKey);

/** A block that begins so and is short or linked leads to another story. */
export const LEAD_INS = phrases(`
  اقرأ أيضا
  إقرأ أيضا
  اقرأ المزيد
  اقرأ أكثر
  إقرأ المزيد
  اقرأ كذلك
  اقرؤوا أيضا
  اقرأوا أيضا
  اقرئي أيضا
  اقرأ في
  اقرأ على
  اقرأ من
  اقرأ عن
  اقرأ :
  اقرأ:
  تقرأون أيضا
  وتقرأون أيضا
  قد يهمك
  قد يعجبك
  فيديو قد
  أخبار قد
  اقرأ التالي
  لا يفوتك
  حول هذه القصة
  هذا المحتوى من
  قد تهمك
  ربما يهمك
  ربما تود
  شاهد أيضا
  شاهد أيضًا
  شاهدوا أيضا
  شاهد المزيد
  شاهد الفيديو
  شاهد:
  شاهد :
  بالفيديو:
  بالصور:
  انظر أيضا
  أنظر أيضا
  طالع أيضا
  طالع المزيد
  طالع:
  تابع أيضا
  تابع المزيد
  تابعوا أيضا
  للمزيد
  لمزيد من التفاصيل
  لمزيد من الأخبار
  لقراءة المزيد
  لمتابعة المزيد
  للاطلاع على المزيد
  المزيد من الأخبار
  المزيد عن
  المزيد حول
  المزيد من
  المزيد:
  مواضيع ذات صلة
  موضوعات ذات صلة
  مواضيع متعلقة
  موضوعات متعلقة
  الموضوعات المتعلقة
  مواضيع مرتبطة
  مقالات ذات صلة
  مقالات مشابهة
  مقالات أخرى
  أخبار ذات صلة
  أخبار متعلقة
  أخبار مشابهة
  اخبار مرتبطة
  تغطية ذات صلة
  محتوى ذو صلة
  ذات صلة
  ذو صلة
  أخبار ذات علاقة
  مواضيع ذات علاقة
  مقالات ذات علاقة
  الأكثر قراءة
  الأكثر مشاهدة
  الأكثر تصفحا
  الأكثر تداولا
  الأكثر شعبية
  أحدث الموضوعات
  أبرز الأخبار
  أكمل القراءة
  آخر الأخبار
  أحدث الأخبار
  أهم الأخبار
  مختارات
  اخترنا لكم
  اخترنا لك
  نرشح لك
  نرشح لكم
  ننصح بقراءة
  نوصي بقراءة
  سياق متصل:
  read more
  read also
  also read
  see also
  related
`);

/** A block that begins so asks something of the reader; it is dropped up to a moderate length. */
export const SERVICE = phrases(`
  تخطى إلى المحتوى
  تخطي إلى المحتوى
  تخطى قائمة
  تخطى مواضيع
  تخطى البودكاست
  تخطى قصص
  تخطى x
  تخطى youtube
  تخطى facebook
  تخطى instagram
  تخطى twitter
  نهاية x
  نهاية youtube
  نهاية facebook
  نهاية instagram
  نهاية twitter
  هل تسمح بعرض
  زر الذهاب إلى
  لن يتم نشر عنوان بريدك
  رابط مختصر
  الرابط المختصر
  شروط التعليق
  مواضيع قد تهمك
  قصص مقترحة
  البودكاست
  عذرا، لا يمكن عرض
  هذا الفيديو غير متاح
  نشرت في:
  تاريخ النشر
  نشر في:
  آخر تحديث
  تابعونا
  تابعنا
  تابعوا أخبار
  تابعوا آخر
  تابع أخبار
  تابع آخر
  تابع كل
  تابع قناة
  تابع صفحة
  تابع حساب
  تابعوا قناة
  تابعوا صفحة
  تابعوا حساب
  تابعوا كل
  لمتابعة أخبار
  لمتابعة آخر
  لمتابعتنا
  انضم إلى قناة
  انضموا إلى
  انضم إلينا
  اشترك في
  اشترك الآن
  اشتركوا
  للاشتراك
  سجل في النشرة
  النشرة البريدية
  حمل تطبيق
  حمّل التطبيق
  حملوا تطبيق
  قم بتحميل
  اضغط هنا
  انقر هنا
  شارك
  شاركوا
  شاركنا
  شاركونا
  شارك برأيك
  انشر
  انسخ الرابط
  نسخ الرابط
  تم نسخ الرابط
  أرسل إلى صديق
  أرسل لصديق
  طباعة
  اطبع
  حفظ المقال
  استمع إلى المقال
  استمع للمقال
  استمع إلى الخبر
  مدة القراءة
  وقت القراءة
  دقيقة قراءة
  حجم الخط
  تكبير الخط
  الكلمات المفتاحية
  الكلمات الدلالية
  كلمات مفتاحية
  كلمات دلالية
  كلمات البحث
  الوسوم
  وسوم
  تاغات
  تاجز
  هاشتاغ
  العلامات:
  علامات:
  التصنيفات:
  التصنيف:
  الأقسام:
  القسم:
  التعليقات
  تعليقات القراء
  لا توجد تعليقات
  أضف تعليق
  أضف تعليقا
  اضف تعليقاً
  أضف رد
  اترك تعليق
  اترك تعليقا
  اترك ردا
  اكتب تعليق
  أكتب تعليق
  ترحب شبكة
  ترحب صحيفة
  نرحب بتعليقاتكم
  نرحب بمشاركاتكم
  نرحب بتعليقات
  الآراء الواردة
  الآراء المنشورة
  آراء الكتاب
  المقالات المنشورة
  المقال يعبر عن
  هذا المقال يعبر
  هذه المقالة تعبر
  هذه المقالة لا تعبر
  التعليقات الواردة
  التعليقات المنشورة
  التعليقات لا تعبر
  جميع الحقوق محفوظة
  كل الحقوق محفوظة
  حقوق النشر
  حقوق الطبع
  الحقوق محفوظة
  ملاحظة للقراء
  سياسة التعليقات
  شروط التعليق
  بروتوكول نشر
  تنويه:
  إعلان
  اعلان
  الإعلانات
  advertisement
  copyright
  all rights reserved
  share
  tags:
  follow us
  السابق:
  التالي:
  الخبر السابق
  الخبر التالي
  المقال السابق
  المقال التالي
  الموضوع السابق
  الموضوع التالي
  previous:
  next:
  previous
  next
`);

/** Of these, the ones that begin sentences of the news as well: `شارك الوزير في …`, `انشر`, `إعلان دمشق …`. */
export const ALSO_VERBS = phrases(`
  شارك
  شاركوا
  انشر
  إعلان
  اعلان
  طباعة
  التعليقات
`);

/** Phrases that mark a rule for comments or a rights notice wherever they stand in a block. */
export const SERVICE_WITHIN = phrases(`
  مراجعة التعليقات قبل
  موافقتكم مطلوبة قبل عرض
  من أجل الاشتراك لدينا
  اختصار لجزء من الأخبار
  المقال لا يعبر
  المقالة لا تعبر
  المقالات لا تعبر
  لا يعبر بالضرورة عن رأي
  لا تعبر بالضرورة عن رأي
  لا تعبر بالضرورة عن آراء
  إرشادات المشاركة
  بدون تعليقات مسيئة
  عن رأي الموقع
  عن رأي موقع
  عن رأي الصحيفة
  عن رأي الجريدة
  عن رأي صاحبها
  عن رأي صاحبه
  عن رأي كاتبها
  عن رأي كاتبه
  عن رأي أصحابها
  عن آراء أصحابها
  عن وجهة نظر الموقع
  عن سياسة الموقع
  عبر غوغل نيوز
  عبر جوجل نيوز
  على google news
  عبر google news
  قناتنا على تلغرام
  قناتنا على تليغرام
  قناتنا على تيليجرام
  قناتنا على واتساب
  قناتنا على يوتيوب
  صفحتنا على فيسبوك
  حسابنا على تويتر
  بمجموعتنا على واتس
  all rights reserved
  جميع الحقوق محفوظة
`);

/** A short block with one of these is a picture's credit. */
export const PHOTO_CREDITS = phrases(`
  تصوير:
  تصوير :
  عدسة:
  صورة:
  صورة أرشيفية
  صورة ارشيفية
  صورة تعبيرية
  (أرشيف)
  أرشيفية
  (أرشيفية)
  مصدر الصورة
  التعليق على الصورة
  صدر الصورة
  صور:
  الصورة:
  getty images
  © 
  reuters /
  reuters/
  afp /
  afp/
  ap photo
  epa/
`);

/** Words that end a teaser of other stories or a menu: blocks after such a heading are not the body. */
export const CLOSING_HEADINGS = phrases(`
  مواضيع ذات صلة
  موضوعات ذات صلة
  مقالات ذات صلة
  أخبار ذات صلة
  مواضيع متعلقة
  موضوعات متعلقة
  الموضوعات المتعلقة
  أخبار متعلقة
  مقالات مشابهة
  التعليقات
  تعليقات القراء
  تعليقات
  أضف تعليقا
  أضف تعليق
  اترك تعليقا
  اترك ردا
  اترك تعليق
  الأكثر قراءة
  الأكثر مشاهدة
  الأكثر تصفحا
  آخر الأخبار
  أخبار أخرى
  المزيد من الأخبار
  قد يعجبك أيضا
  قد يهمك أيضا
  اقرأ أيضا
  إقرأ أيضا
  شاهد أيضا
  كلمات دلالية
  كلمات مفتاحية
  الكلمات الدلالية
  الكلمات المفتاحية
  عن الكاتب
  نبذة عن الكاتب
`);
