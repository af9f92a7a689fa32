import { foldKey } from '../arabic/fold';

/** Names of the Gregorian months in the Arab world: Egyptian and Gulf, Levantine, Maghrebi. */
const NAMES: readonly string[] = [
  'يناير جانفي',
  'فبراير شباط فيفري',
  'مارس آذار',
  'أبريل إبريل نيسان أفريل',
  'مايو أيار ماي',
  'يونيو حزيران جوان',
  'يوليو تموز جويلية يوليوز',
  'أغسطس آب أوت غشت',
  'سبتمبر أيلول شتنبر',
  'أكتوبر',
  'نوفمبر نونبر',
  'ديسمبر دجنبر',
];

/** Folded name → number of the month, 1 to 12. Names of two words (`تشرين الأول`) are left out: one word does not tell them apart. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name) => [foldKey(name), at + 1] as const)),
);
