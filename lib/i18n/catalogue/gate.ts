/** What the gate saw on a page, in a reader's words, by code. `{share}` is a measured share of 0 to 1. */
export const GATE: Readonly<Record<string, { readonly ar: string; readonly en: string }>> = {
  // The language of the page.
  'letters-arabic': { ar: '{share} من حروفها عربية', en: '{share} of its letters are Arabic' },
  'letters-other': {
    ar: '{share} فقط من حروفها عربية',
    en: 'only {share} of its letters are Arabic',
  },
  'letters-foreign': {
    ar: '{share} من حروفها لا تُكتب بها العربية، كما في الفارسية والأردية',
    en: '{share} of its letters are not used in Arabic, as in Persian or Urdu',
  },
  'words-foreign': {
    ar: '{share} فقط من كلماتها معرّفة بـ«ال»',
    en: 'only {share} of its words carry the Arabic article',
  },
  'no-text': { ar: 'لا نص فيها', en: 'it has no text' },
  unreadable: { ar: 'تعذّرت قراءتها', en: 'it could not be read' },

  // What the page says about itself.
  'json-ld-article': { ar: 'تصف نفسها بأنها مقال', en: 'it describes itself as an article' },
  'json-ld-other': {
    ar: 'تصف نفسها بأنها قائمة أو منتج أو ملف شخصي',
    en: 'it describes itself as a list, a product or a profile',
  },
  'og-article': { ar: 'تُعرَّف للمشاركة بأنها مقال', en: 'it is shared as an article' },
  'og-other': { ar: 'تُعرَّف للمشاركة بغير المقال', en: 'it is shared as something other than an article' },
  'published-time': { ar: 'فيها وقت نشر', en: 'it states a time of publication' },
  microdata: { ar: 'فيها متن مقال موسوم', en: 'it marks the body of an article' },
  generator: {
    ar: 'يديرها برنامج متجر أو منتدى أو موسوعة',
    en: 'it runs on software for a shop, a forum or a wiki',
  },

  // Its address.
  'url-article': { ar: 'عنوانها كعناوين المقالات', en: 'its address is like an article’s' },
  'url-home': { ar: 'عنوانها عنوان صفحة رئيسية', en: 'its address is a home page’s' },
  'url-section': { ar: 'عنوانها عنوان قسم أو وسم', en: 'its address is a section’s or a tag’s' },
  'url-search': { ar: 'عنوانها عنوان بحث', en: 'its address is a search’s' },
  'url-shop': { ar: 'عنوانها عنوان متجر', en: 'its address is a shop’s' },
  'url-forum': { ar: 'عنوانها عنوان منتدى', en: 'its address is a forum’s' },
  'social-site': {
    ar: 'هي في موقع تواصل أو مقاطع أو موسوعة',
    en: 'it is on a social, video or encyclopedia site',
  },

  // Its text.
  headline: { ar: 'فيها عنوان يكرره عنوان الصفحة', en: 'it has a headline that the page’s title repeats' },
  paragraphs: { ar: 'فيها فقرات متصلة', en: 'it has paragraphs of prose' },
  'some-text': { ar: 'فيها بعض النص', en: 'it has some prose' },
  'brief-text': { ar: 'فيها فقرة قصيرة أو فقرتان', en: 'it has a short paragraph or two' },
  'little-text': { ar: 'نصها قليل', en: 'it has little text' },
  'many-links': { ar: 'أكثر نصها روابط', en: 'most of its text is links' },
  'many-headlines': { ar: 'فيها عناوين أخبار كثيرة', en: 'it lists many headlines' },
  prices: { ar: 'فيها أسعار', en: 'it has prices' },
  'forum-posts': { ar: 'فيها مشاركات مرقّمة لكتّاب عدة', en: 'it has numbered posts by several people' },
};
