/** The pages of officials and outlets, in Arabic. */
export const PAGES_ARABIC = {
  'timeline.summary': 'من {from} إلى {to}. أكثرها في {month}: {most}.',
  'timeline.month': 'الشهر',
  'timeline.allMonths': 'كل الأشهر',
  'timeline.table': 'الأعداد في جدول',

  'record.timeline': 'متى نُقلت الأقوال ومن نقلها',
  'record.allOutlets': 'الوسائل كلها',
  'record.earlier': 'وقبل هذه المدة: {claims}.',
  'record.changesCut': 'قورنت أحدث الأقوال وحدها.',
  'record.search': 'البحث في الأقوال',
  'record.fromClaims': 'من {claims} كما نُقلت',
  'record.held': 'المناصب وتواريخها',
  'record.heldNote': 'من جداول سياق، وقد روجعت آخر مرة في {day}. ما لم يُعرف تاريخه تُرك بلا تاريخ.',
  'record.since': 'منذ {from}',
  'record.until': 'حتى {to}',
  'record.daysUnknown': 'بلا تاريخ معروف',
  'record.pages': 'صفحات الأقوال',
  'record.page': 'الصفحة {page} من {pages}',
  'record.newer': 'أقوال أحدث',
  'record.older': 'أقوال أقدم',
} as const;

/** The same in English. */
export const PAGES_ENGLISH: Readonly<Record<keyof typeof PAGES_ARABIC, string>> = {
  'timeline.summary': 'From {from} to {to}. Most of it in {month}: {most}.',
  'timeline.month': 'Month',
  'timeline.allMonths': 'All months',
  'timeline.table': 'The figures in a table',

  'record.timeline': 'When the words were told, and by whom',
  'record.allOutlets': 'All outlets',
  'record.earlier': 'And before that: {claims}.',
  'record.changesCut': 'Only the newest were compared.',
  'record.search': 'Search in what was said',
  'record.fromClaims': 'from {claims} as told',
  'record.held': 'Offices and their dates',
  'record.heldNote':
    'From Siyaq’s own tables, last gone through on {day}. Dates that are not known are left out.',
  'record.since': 'since {from}',
  'record.until': 'until {to}',
  'record.daysUnknown': 'dates not known',
  'record.pages': 'Pages of what was said',
  'record.page': 'Page {page} of {pages}',
  'record.newer': 'Later words',
  'record.older': 'Earlier words',
};
