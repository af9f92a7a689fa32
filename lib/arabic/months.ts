import { foldKey } from './fold';

/** Month number by name, as newsrooms from Morocco to Iraq write it. Keys are folded. */
export const MONTHS: ReadonlyMap<string, number> = table([
  // Egypt and the Gulf; Levant and Iraq; Tunisia and Algeria; Morocco; English
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'كانون ثان', 'جانفي', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'february', 'feb'],
  ['مارس', 'آذار', 'اذار', 'مارث', 'march', 'mar'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل', 'april', 'apr'],
  ['مايو', 'أيار', 'ايار', 'ماي', 'may'],
  ['يونيو', 'يونية', 'يونيه', 'حزيران', 'جوان', 'june', 'jun'],
  ['يوليو', 'يولية', 'يوليه', 'تموز', 'جويلية', 'يوليوز', 'july', 'jul'],
  ['أغسطس', 'آب', 'أوت', 'غشت', 'august', 'aug'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'september', 'sept', 'sep'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'نونبر', 'november', 'nov'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر', 'december', 'dec'],
]);

/** Months of the Hijri year. Keys are folded. */
export const HIJRI_MONTHS: ReadonlyMap<string, number> = table([
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'ربيع ثاني', 'ربيع ثان'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادى أولى'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني', 'جمادى آخرة'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذي قعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذي حجة'],
]);

/** Day of the week, Sunday 0, by name without article. Keys are folded. */
export const WEEKDAYS: ReadonlyMap<string, number> = table(
  [['أحد'], ['اثنين', 'إثنين'], ['ثلاثاء'], ['أربعاء'], ['خميس'], ['جمعة'], ['سبت']],
  0,
);

function table(rows: readonly (readonly string[])[], first = 1): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, at) => names.map((name) => [foldKey(name), at + first] as const)));
}
