import type { Counted } from './forms';
import { PAGES_PLURALS } from './pages';
import { TOOLBAR } from './toolbar';

/**
 * Counted things. The categories are CLDR's for Arabic: one and two are words without a figure, 3–10 take
 * the plural, 11–99 the accusative singular, round hundreds the singular.
 */
export const PLURALS = {
  ...PAGES_PLURALS,
  claims: TOOLBAR.claims,
  hiddenClaims: {
    ar: {
      zero: 'لا تصريحات محجوبة',
      one: 'تصريح واحد غير مؤكد لم يُعرض',
      two: 'تصريحان غير مؤكدين لم يُعرضا',
      few: '{n} تصريحات غير مؤكدة لم تُعرض',
      many: '{n} تصريحًا غير مؤكد لم تُعرض',
      other: '{n} تصريح غير مؤكد لم تُعرض',
    },
    en: {
      zero: 'no claims left out',
      one: '{n} uncertain claim is not shown',
      other: '{n} uncertain claims are not shown',
    },
  },
  officials: {
    ar: {
      zero: 'لا مسؤولين',
      one: 'مسؤول واحد',
      two: 'مسؤولان',
      few: '{n} مسؤولين',
      many: '{n} مسؤولًا',
      other: '{n} مسؤول',
    },
    en: { zero: 'no officials', one: '{n} official', other: '{n} officials' },
  },
  articles: {
    ar: {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '{n} مقالات',
      many: '{n} مقالًا',
      other: '{n} مقال',
    },
    en: { zero: 'no articles', one: '{n} article', other: '{n} articles' },
  },
  outlets: {
    ar: {
      zero: 'لا وسائل',
      one: 'وسيلة واحدة',
      two: 'وسيلتان',
      few: '{n} وسائل',
      many: '{n} وسيلة',
      other: '{n} وسيلة',
    },
    en: { zero: 'no outlets', one: '{n} outlet', other: '{n} outlets' },
  },
  independentSources: {
    ar: {
      zero: 'لا مصدر مستقلًا',
      one: 'مصدر واحد',
      two: 'مصدران مستقلان',
      few: '{n} مصادر مستقلة',
      many: '{n} مصدرًا مستقلًا',
      other: '{n} مصدر مستقل',
    },
    en: {
      zero: 'no independent source',
      one: '{n} source',
      other: '{n} independent sources',
    },
  },
  events: {
    ar: {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '{n} أحداث',
      many: '{n} حدثًا',
      other: '{n} حدث',
    },
    en: { zero: 'no events', one: '{n} event', other: '{n} events' },
  },
  utterances: {
    ar: {
      zero: 'لا أقوال',
      one: 'قول واحد',
      two: 'قولان',
      few: '{n} أقوال',
      many: '{n} قولًا',
      other: '{n} قول',
    },
    en: { zero: 'nothing said', one: '{n} utterance', other: '{n} utterances' },
  },
  otherTellings: {
    ar: {
      zero: 'لا صيغة أخرى',
      one: 'صيغة أخرى',
      two: 'صيغتان أخريان',
      few: '{n} صيغ أخرى',
      many: '{n} صيغة أخرى',
      other: '{n} صيغة أخرى',
    },
    en: { zero: 'no other wording', one: '{n} other wording', other: '{n} other wordings' },
  },
  tellings: {
    ar: {
      zero: 'لم يرد',
      one: 'مرة واحدة',
      two: 'مرتين',
      few: '{n} مرات',
      many: '{n} مرة',
      other: '{n} مرة',
    },
    en: { zero: 'never', one: 'once', other: '{n} times' },
  },
  otherOutlets: {
    ar: {
      zero: 'لا وسيلة أخرى',
      one: 'وسيلة أخرى',
      two: 'وسيلتان أخريان',
      few: '{n} وسائل أخرى',
      many: '{n} وسيلة أخرى',
      other: '{n} وسيلة أخرى',
    },
    en: { zero: 'no other outlet', one: '{n} other outlet', other: '{n} other outlets' },
  },
  earlierClaims: {
    ar: {
      zero: 'لا أقوال سابقة',
      one: 'قول سابق',
      two: 'قولان سابقان',
      few: '{n} أقوال سابقة',
      many: '{n} قولًا سابقًا',
      other: '{n} قول سابق',
    },
    en: { zero: 'no earlier claims', one: '{n} earlier claim', other: '{n} earlier claims' },
  },
  savedWithSpeaker: {
    ar: {
      zero: 'ليس في أرشيفي',
      one: 'في مقال واحد من أرشيفي',
      two: 'في مقالين من أرشيفي',
      few: 'في {n} مقالات من أرشيفي',
      many: 'في {n} مقالًا من أرشيفي',
      other: 'في {n} مقال من أرشيفي',
    },
    en: {
      zero: 'not in my archive',
      one: 'in {n} article of my archive',
      other: 'in {n} articles of my archive',
    },
  },
  versions: {
    ar: {
      zero: 'لا نسخ',
      one: 'نسخة واحدة',
      two: 'نسختان',
      few: '{n} نسخ',
      many: '{n} نسخة',
      other: '{n} نسخة',
    },
    en: { zero: 'no versions', one: '{n} version', other: '{n} versions' },
  },
  words: {
    ar: {
      zero: 'لا كلمات',
      one: 'كلمة واحدة',
      two: 'كلمتان',
      few: '{n} كلمات',
      many: '{n} كلمة',
      other: '{n} كلمة',
    },
    en: { zero: 'no words', one: '{n} word', other: '{n} words' },
  },
  selected: {
    ar: {
      zero: 'لم يُحدَّد شيء',
      one: 'حُدّد مقال واحد',
      two: 'حُدّد مقالان',
      few: 'حُدّدت {n} مقالات',
      many: 'حُدّد {n} مقالًا',
      other: 'حُدّد {n} مقال',
    },
    en: { zero: 'nothing selected', one: '{n} selected', other: '{n} selected' },
  },
  results: {
    ar: {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '{n} نتائج',
      many: '{n} نتيجة',
      other: '{n} نتيجة',
    },
    en: { zero: 'no results', one: '{n} result', other: '{n} results' },
  },
  removed: {
    ar: {
      zero: 'لم يُحذف شيء.',
      one: 'حُذف مقال واحد.',
      two: 'حُذف مقالان.',
      few: 'حُذفت {n} مقالات.',
      many: 'حُذف {n} مقالًا.',
      other: 'حُذف {n} مقال.',
    },
    en: { zero: 'Nothing was deleted.', one: 'Deleted {n} article.', other: 'Deleted {n} articles.' },
  },
  restored: {
    ar: {
      zero: 'لم يُستعد شيء.',
      one: 'استُعيد المقال.',
      two: 'استُعيد المقالان.',
      few: 'استُعيدت {n} مقالات.',
      many: 'استُعيد {n} مقالًا.',
      other: 'استُعيد {n} مقال.',
    },
    en: {
      zero: 'Nothing was restored.',
      one: 'The article is back.',
      other: '{n} articles are back.',
    },
  },
  corrections: {
    ar: {
      zero: 'لا تصويبات',
      one: 'تصويب واحد',
      two: 'تصويبان',
      few: '{n} تصويبات',
      many: '{n} تصويبًا',
      other: '{n} تصويب',
    },
    en: { zero: 'no corrections', one: '{n} correction', other: '{n} corrections' },
  },
  badLines: {
    ar: {
      zero: 'قُرئ كل ما فيها',
      one: 'عنصر واحد لم يُقرأ',
      two: 'عنصران لم يُقرآ',
      few: '{n} عناصر لم تُقرأ',
      many: '{n} عنصرًا لم تُقرأ',
      other: '{n} عنصر لم تُقرأ',
    },
    en: { zero: 'all of it was read', one: '{n} item was not read', other: '{n} items were not read' },
  },
  daysAgo: {
    ar: {
      zero: 'اليوم',
      one: 'أمس',
      two: 'قبل يومين',
      few: 'قبل {n} أيام',
      many: 'قبل {n} يومًا',
      other: 'قبل {n} يوم',
    },
    en: { zero: 'today', one: 'yesterday', other: '{n} days ago' },
  },
  daysBetween: {
    ar: {
      zero: 'في اليوم نفسه',
      one: 'بينهما يوم واحد',
      two: 'بينهما يومان',
      few: 'بينهما {n} أيام',
      many: 'بينهما {n} يومًا',
      other: 'بينهما {n} يوم',
    },
    en: { zero: 'on the same day', one: 'one day apart', other: '{n} days apart' },
  },
} as const satisfies Record<string, Counted>;
