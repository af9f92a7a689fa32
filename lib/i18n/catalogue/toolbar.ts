import type { Counted } from './forms';

/** What the button in the browser's toolbar says: the background speaks no other words and loads none. */
export const TOOLBAR = {
  name: { ar: 'سياق', en: 'Siyaq' },
  claims: {
    ar: {
      zero: 'لا تصريحات',
      one: 'تصريح واحد',
      two: 'تصريحان',
      few: '{n} تصريحات',
      many: '{n} تصريحًا',
      other: '{n} تصريح',
    },
    en: { zero: 'no claims', one: '{n} claim', other: '{n} claims' },
  },
} as const satisfies { readonly name: Record<'ar' | 'en', string>; readonly claims: Counted };
