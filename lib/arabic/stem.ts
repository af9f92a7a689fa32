import { OWN_ENDING } from './own-ending';
import { OWN_FIRST_LETTER } from './own-first-letter';
import { STOP_WORDS } from './stop-words';

/**
 * Light stemming for search and comparison: it takes off what is attached to a noun and leaves the rest as it is.
 * Method: light10 of Larkey, Ballesteros and Connell (2007, "Light Stemming for Arabic Information Retrieval"),
 * widened by the possessive pronouns, which light10 leaves on plurals (`تصريحاتهم`). Works on folded words, so
 * `ة` is `ه` and every alef is `ا`.
 */

/** Shortest stem that is left when an affix of one letter, or an article, goes; light10's own bounds. */
const LEAST = 2;
const LEAST_AFTER_WAW = 3;
/** Many short words end like a longer suffix (`بيان`, `اتهم`), or like two (`قرية`): a word must be left by itself. */
const LEAST_BEFORE_LONG = 3;

/** Longest first. The article with what stands before it: `والبيان`, `للبيان`, `وبالبيان`. */
const ARTICLES = ['وبال', 'ولل', 'وال', 'بال', 'كال', 'فال', 'فلل', 'ال', 'لل'];

/** Plural or feminine ending with a pronoun, longest first: `تصريحاته`, `حكومتهم`. */
const ENDINGS_WITH_PRONOUN = [
  'اتهما',
  'اتهم',
  'اتهن',
  'اتها',
  'اتنا',
  'اتكم',
  'اته',
  'تهما',
  'تهم',
  'تها',
  'تنا',
  'تكم',
  'ته',
];

/** light10's suffixes in its order, each tried once: `مسؤولين`, `روسية`. Before them the plural of verbs (`أعلنوا`),
 * the alef of tanween (`اتفاقا`), which also brings a country (`روسيا`) to its adjective, and longer pronouns. */
const SUFFIXES = ['وا', 'ا', 'هما', 'هم', 'ها', 'نا', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** A conjunction may stand before a preposition: `وبدمشق`. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['و', 'ف']);
const PREPOSITIONS: ReadonlySet<string> = new Set(['ب', 'ل', 'ك']);
const LEAST_AFTER_PARTICLE = 3;

const ARABIC = /^[\u0620-\u064a]+$/;

function withoutArticle(form: string): string {
  for (const article of ARTICLES) {
    if (form.length - article.length < LEAST || !form.startsWith(article)) continue;
    // والدة is not و + الدة, باليستي not ب + اليستي.
    return article !== 'ال' && hasOwnFirst(form) ? form : form.slice(article.length);
  }
  return form;
}

function withoutEnding(form: string): string {
  if (OWN_ENDING.has(form)) return form;
  for (const ending of ENDINGS_WITH_PRONOUN)
    if (form.length - ending.length >= LEAST_BEFORE_LONG && form.endsWith(ending))
      return form.slice(0, -ending.length);
  let stem = form;
  for (const suffix of SUFFIXES) {
    if (OWN_ENDING.has(stem)) break;
    const least = suffix.length > 1 || suffix === 'ا' || stem !== form ? LEAST_BEFORE_LONG : LEAST;
    if (stem.length - suffix.length >= least && stem.endsWith(suffix)) stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

function hasOwnFirst(word: string): boolean {
  const bare = withoutEnding(word);
  return OWN_FIRST_LETTER.has(word) || OWN_FIRST_LETTER.has(bare) || OWN_ENDING.has(bare);
}

/** Without the article, else without a leading `و` that is a conjunction (`وحسن`, but not `وزير`). */
function withoutPrefix(form: string): string {
  const bare = withoutArticle(form);
  if (bare !== form) return bare;
  const joined = form.startsWith('و') && form.length - 1 >= LEAST_AFTER_WAW && !hasOwnFirst(form);
  return joined ? withoutArticle(form.slice(1)) : form;
}

/**
 * The stem of a folded word; what is not Arabic comes back as it is.
 * @example stem('والمسوولين') === stem('مسوول')
 */
export function stem(form: string): string {
  return ARABIC.test(form) ? withoutEnding(withoutPrefix(form)) : form;
}

/**
 * The term that a word is indexed by; '' for a word that is not indexed.
 * @param form a `Word.form`: folded, clitics attached
 */
export function termOf(form: string): string {
  return STOP_WORDS.has(form) ? '' : stem(form);
}

/**
 * The term of a word read as particle and noun, which spelling alone cannot decide: `بدمشق` is also indexed as
 * `دمشق`. '' where the word cannot be read so.
 */
export function termWithoutParticle(form: string): string {
  if (!ARABIC.test(form) || STOP_WORDS.has(form) || withoutArticle(form) !== form) return '';
  const word = withoutPrefix(form);
  if (word !== form && withoutArticle(form.slice(1)) !== form.slice(1)) return '';
  let rest = word;
  if (CONJUNCTIONS.has(rest[0] ?? '') && !hasOwnFirst(rest)) rest = rest.slice(1);
  if (PREPOSITIONS.has(rest[0] ?? '') && !hasOwnFirst(rest)) rest = rest.slice(1);
  if (rest === word || rest.length < LEAST_AFTER_PARTICLE) return '';
  const term = withoutEnding(withoutArticle(rest));
  return term.length < 2 || STOP_WORDS.has(rest) ? '' : term;
}
