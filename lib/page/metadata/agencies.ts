/**
 * Names of news agencies as credits print them. A spelling is compared in folded form, without dots and
 * spaces between single letters (`أ. ف. ب` = `ا ف ب`). `host` is the agency's own site: there its name is no credit.
 */
export interface AgencyName {
  readonly spellings: readonly string[];
  readonly host?: string;
}

export const AGENCIES: readonly AgencyName[] = [
  { spellings: ['رويترز', 'reuters'], host: 'reuters.com' },
  {
    spellings: ['فرانس برس', 'فرانس بريس', 'الفرنسية', 'أ ف ب', 'أف ب', 'أفب', 'ا.ف.ب', 'afp'],
    host: 'afp.com',
  },
  {
    spellings: [
      'أسوشيتد برس',
      'أسوشيتدبرس',
      'أسوشييتد برس',
      'الأسوشيتد برس',
      'اسوشيتيد برس',
      'أ ب',
      'ap',
      'associated press',
    ],
    host: 'apnews.com',
  },
  { spellings: ['الألمانية', 'د ب أ', 'د ب ا', 'dpa'], host: 'dpa.com' },
  { spellings: ['بلومبرغ', 'بلومبيرغ', 'بلومبرج', 'bloomberg'], host: 'bloomberg.com' },
  { spellings: ['يونايتد برس', 'يو بي آي', 'upi'], host: 'upi.com' },
  { spellings: ['شينخوا', 'الصينية', 'xinhua'], host: 'xinhuanet.com' },
  { spellings: ['سبوتنيك', 'sputnik'], host: 'sputniknews.com' },
  { spellings: ['تاس', 'إيتار تاس', 'tass'], host: 'tass.com' },
  { spellings: ['نوفوستي', 'ريا نوفوستي'], host: 'ria.ru' },
  { spellings: ['إنترفاكس', 'انترفاكس', 'interfax'], host: 'interfax.ru' },
  { spellings: ['الأناضول', 'الاناضول', 'anadolu', 'anadolu agency'], host: 'aa.com.tr' },
  { spellings: ['إفي', 'الإسبانية'], host: 'efe.com' },
  { spellings: ['آكي', 'آكي الإيطالية', 'أنسا'], host: 'adnkronos.com' },
  { spellings: ['كيودو', 'kyodo'], host: 'kyodonews.net' },
  { spellings: ['سانا', 'العربية السورية للأنباء', 'sana'], host: 'sana.sy' },
  { spellings: ['بترا', 'petra'], host: 'petra.gov.jo' },
  { spellings: ['واس', 'الأنباء السعودية', 'spa'], host: 'spa.gov.sa' },
  { spellings: ['وام', 'أنباء الإمارات', 'wam'], host: 'wam.ae' },
  { spellings: ['كونا', 'الأنباء الكويتية', 'kuna'], host: 'kuna.net.kw' },
  { spellings: ['قنا', 'الأنباء القطرية', 'qna'], host: 'qna.org.qa' },
  { spellings: ['بنا', 'أنباء البحرين', 'bna'], host: 'bna.bh' },
  { spellings: ['العمانية', 'الأنباء العمانية', 'ona'], host: 'omannews.gov.om' },
  { spellings: ['سبأ', 'سبأ نت', 'saba'], host: 'sabanew.net' },
  { spellings: ['واع', 'الأنباء العراقية'], host: 'ina.iq' },
  { spellings: ['الوطنية للإعلام', 'الوكالة الوطنية', 'الوطنية للاعلام'], host: 'nna-leb.gov.lb' },
  { spellings: ['المركزية'], host: 'almarkazia.com' },
  { spellings: ['وفا', 'الأنباء والمعلومات الفلسطينية', 'wafa'], host: 'wafa.ps' },
  { spellings: ['معا', 'معا الإخبارية'], host: 'maannews.net' },
  { spellings: ['أ ش أ', 'ا ش ا', 'أنباء الشرق الأوسط', 'mena'], host: 'mena.org.eg' },
  { spellings: ['سونا', 'السودان للأنباء', 'suna'], host: 'suna-sd.net' },
  { spellings: ['وال', 'الأنباء الليبية', 'lana'], host: 'lana.gov.ly' },
  { spellings: ['وات', 'تونس إفريقيا للأنباء', 'tap'], host: 'tap.info.tn' },
  { spellings: ['واج', 'وأج', 'الأنباء الجزائرية', 'aps'], host: 'aps.dz' },
  { spellings: ['و م ع', 'المغرب العربي للأنباء', 'map'], host: 'mapnews.ma' },
  { spellings: ['الموريتانية للأنباء', 'وما'], host: 'ami.mr' },
  { spellings: ['إرنا', 'ارنا', 'irna'], host: 'irna.ir' },
  { spellings: ['فارس', 'أنباء فارس'], host: 'farsnews.ir' },
  { spellings: ['تسنيم', 'tasnim'], host: 'tasnimnews.com' },
  { spellings: ['مهر', 'أنباء مهر'], host: 'mehrnews.com' },
  { spellings: ['إيسنا', 'isna'], host: 'isna.ir' },
  { spellings: ['وكالات', 'الوكالات', 'وكالات الأنباء', 'وكالات أنباء', 'agencies'] },
];
