import { foldKey } from '../arabic/fold';

/**
 * Words that negate the clause that they open or the predicate that they stand before, and phrases of the same
 * letters that negate nothing. Every row stands with an example; words are compared folded.
 */
type Rows = readonly (readonly [words: string, example: string])[];

const phrases = (rows: Rows) => rows.map(([words]) => foldKey(words).split(' '));
const setOf = (rows: Rows): ReadonlySet<string> => new Set(phrases(rows).flat());

/** Negating particles and verbs, also behind `و` and `ف`. */
export const NEGATORS = setOf([
  ['لا لم لن', 'لن نغلق الجسر'],
  ['ليس ليست ليسوا لسنا لست ليسا', 'الإغلاق ليس حلا'],
  ['عدم بعدم لعدم', 'عدم وجود خطر'],
  ['غير', 'القرار غير قانوني'],
]);

/** What ألا is: أن with لا. Folding makes one of it and إلا, so the first letter has to be looked at. */
export const THAT_NOT = setOf([['ألا بألا', 'طالب بألا يغلق الجسر']]);

/** Phrases that begin with a negator and affirm. */
export const NO_NEGATION: readonly (readonly string[])[] = phrases([
  ['لا يزال', 'الجسر لا يزال مفتوحا'],
  ['لا تزال', 'الطريق لا تزال مفتوحة'],
  ['لا يزالون', 'العمال لا يزالون في الموقع'],
  ['لا زال', 'الجسر لا زال مفتوحا'],
  ['لا زالت', 'الطريق لا زالت مفتوحة'],
  ['لم يزل', 'الجسر لم يزل مفتوحا'],
  ['لم تزل', 'الطريق لم تزل مفتوحة'],
  ['لا بد', 'لا بد من فتح الجسر'],
  ['لا شك', 'لا شك في أن الجسر آمن'],
  ['لا ريب', 'لا ريب في أن الجسر آمن'],
  ['لا سيما', 'الطرق، لا سيما الجسر، آمنة'],
  ['لا يخفى', 'لا يخفى أن الجسر قديم'],
  ['لا محالة', 'سيفتح الجسر لا محالة'],
  ['لا مفر', 'لا مفر من فتح الجسر'],
  ['لا غنى', 'لا غنى عن الجسر'],
  ['لا يقل', 'ما لا يقل عن عشرة جسور'],
  ['لا تقل', 'مدة لا تقل عن شهر'],
  ['لا يزيد', 'ما لا يزيد على شهر'],
  ['لا تزيد', 'مدة لا تزيد على شهر'],
  ['غير أن', 'غير أن الجسر مفتوح'],
  ['غير أنه', 'غير أنه مفتوح'],
  ['غير أنها', 'غير أنها مفتوحة'],
  ['غير مباشر', 'حوار غير مباشر'],
  ['غير مباشرة', 'مفاوضات غير مباشرة'],
  ['لم يعد خافيا', 'لم يعد خافيا أن الجسر قديم'],
  ['ليس فقط', 'الجسر ليس فقط آمنا بل سريع'],
  ['لا فقط', 'لا فقط للسيارات'],
]);

/** Behind a negator these make `only`: `لا نريد إلا السلام`. Of إلا and ألا the first letter tells. */
export const RESTRICTIONS = setOf([
  ['إلا', 'لا نريد إلا السلام'],
  ['سوى', 'لا نريد سوى السلام'],
]);

/** Behind these another clause begins: what is negated there is not the claim itself. */
export const SUBORDINATORS = setOf([
  ['الذي التي الذين اللذان اللتان اللذين اللتين', 'الجسر الذي لم يفتح سيهدم'],
  ['أن أنه أنها أنهم بأن بأنه بأنها إن إنه إنها', 'الوزارة ترى أن الطريق لا يصلح'],
  ['لأن لأنه لأنها لكن ولكن لكنه لكنها بل إذا إذ حيث حتى لو لولا', 'سيغلق الجسر لأنه لا يصلح'],
  ['حال رغم طالما كلما', 'سيهدم الجسر في حال لم يرمم'],
  ['عندما حين حينما بعدما قبل بعد منذ مما ما كي لكي', 'سيهدم الجسر بعدما لم يجد نفعا'],
]);

/** Verbs that deny when negated, and affirm what they would deny: `لم ينف أن`. */
export const BEFORE_CUE = setOf([['لم لن لا ولم ولن ولا فلم فلن فلا ما وما', 'لم يقل إن الجسر مغلق']]);
