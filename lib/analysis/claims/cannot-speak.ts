import { isDefinite } from '../../arabic/clitics';
import { PREPOSITIONS, SPEAKING_NOUNS, THINGS } from '../../lexicon/cues';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';

/** Verbal nouns by their pattern: استفعال، انفعال، افتعال، تفعيل, with ending: `استمرار`, `تشديدها`. */
const VERBAL_NOUN = /^(?:است...?ا.|ان..ا.|ا.ت.ا.|ت..ي.)(?:ه|ها|هم|ات)?$/;

/** Verbal nouns of other patterns: what happens is told, and tells nothing: `نفى عقد لقاء`. */
const HAPPENINGS: ReadonlySet<string> = new Set('عقد وقوع حدوث وجود حصول صدور ورود قيام اجراء'.split(' '));

/**
 * Whether a noun that no mention covers is no subject of a verb of speech: an event or a thing, which is rather
 * its object (`وأكد استمرار العمل`), or a noun behind an attached preposition (`لنحو`, `بخروقات`).
 * @param form folded
 */
export function cannotSpeak(form: string): boolean {
  const noun = isDefinite(form) ? form.slice(2) : form;
  if (THINGS.has(form) || THINGS.has(noun) || HAPPENINGS.has(noun)) return true;
  if (VERBAL_NOUN.test(noun) && ORDINARY_WORDS.has(noun)) return !SPEAKING_NOUNS.has(noun);
  if (form[0] === 'ب' && VERBAL_NOUN.test(form.slice(1))) return true;
  if (!/^[بل]/.test(form) || ORDINARY_WORDS.has(form)) return false;
  const rest = form.slice(1);
  if (/^[a-z0-9]/.test(rest)) return true; // `لـCNN`
  return isDefinite(rest) || /^لل../.test(form) || PREPOSITIONS.has(rest) || ORDINARY_WORDS.has(rest);
}
