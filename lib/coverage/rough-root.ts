/**
 * A guess at a word's root without a dictionary, so that the same act worded by verb, noun or participle
 * meets (`سيقتلون` / `قتل` / `القتل`, `تهديدات` / `يهدد`, `حرق` / `إحراق`). It takes off what words are derived by and
 * then the weak letters, after Taghva, Elkhoury and Coombs (2005, "Arabic Stemming Without a Root Dictionary").
 * It joins too much to index by; among claims of one speaker and days it helps.
 */

const LEAST = 3;

/** What stands before the root, tried in this order, each once. */
const PREFIXES: readonly RegExp[] = [
  /^[بلكف](?=است|ا?ت|م|ال)/, // باستخدام، لتنفيذ
  /^س(?=[يتنا])/, // سيقتل
  /^[يتنم]?است|^[يتنم]ست/, // استخدام، يستخدم
  /^[يتنم]ن(?=...)|^ان(?=...)/, // ينسحب، انسحاب
  /^[يتنما]/, // يقتل، تهديد، مقتل، إحراق
];

/** What stands after it: `تلقت`، `قتلوا`، `عاقبنا`. */
const SUFFIXES: readonly RegExp[] = [/(?:وا|تم|نا|ن|ت)$/];

const WEAK = /[اويء]/g;
/** The `ت` of the eighth form: `احترق`, after its alef is gone. */
const INFIXED = /^(.)ت(..)$/;

/** @returns the guessed root of an index term (see `termOf`); null where fewer than three letters are left */
export function roughRoot(term: string): string | null {
  let word = term;
  for (const affix of [...PREFIXES, ...SUFFIXES]) {
    const rest = word.replace(affix, '');
    if (rest !== word && rest.replace(WEAK, '').length >= LEAST) word = rest;
  }
  const root = word.replace(WEAK, '').replace(INFIXED, '$1$2');
  return root.length >= LEAST ? root : null;
}
