/** Folded words that multiply the number before them, by what they multiply it with. */
const SCALES: readonly (readonly [times: number, forms: string])[] = [
  [1e3, 'الف الاف الفا'], // أربعة آلاف
  [1e6, 'مليون ملايين مليونا'], // أربعة ملايين
  [1e9, 'مليار مليارات بليون'], // ٤ مليارات
  [1e12, 'تريليون'], // ٤ تريليون
];

/** What a folded word multiplies the number before it with; none where it is no such word. */
export const SCALE_OF: ReadonlyMap<string, number> = new Map(
  SCALES.flatMap(([times, forms]) => forms.split(' ').map((form) => [form, times] as const)),
);
