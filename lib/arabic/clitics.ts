/**
 * Particles that Arabic writes onto the next word: conjunctions `و ف`, prepositions `ب ل ك`, and the
 * article after `ل`, which loses its alef (`للوزير` = `ل` + `الوزير`). Works on folded words.
 */
export interface Split {
  /** Particles taken off, in order: ``, `و`, `ول` … */
  readonly proclitic: string;
  /** The word without them; the article's alef is put back after `ل`. */
  readonly stem: string;
  /** Folded units of the word that the particles take. */
  readonly taken: number;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
const SHORTEST_STEM = 2;

/** Folded nouns that begin with lam: `للجنة` is ل before اللجنة, not الجنة. */
const LAM_NOUNS: ReadonlySet<string> = new Set(
  'لجنه لجان لقاء لقاءات لواء لغه لاجيين لاجيات لوحه لايحه لوايح لبنانيين لبناني لبنانيه ليبي ليبيه ليبيين لاعبين لاعب لقاح لقاحات لحظه لحوم لوبي'.split(
    ' ',
  ),
);

function afterPreposition(form: string, at: number): Split | null {
  const particle = form[at];
  if (particle === undefined || !PREPOSITIONS.includes(particle)) return null;
  const rest = form.slice(at + 1);
  if (rest.length < SHORTEST_STEM) return null;
  const article = particle === 'ل' && rest[0] === 'ل' && rest.length > SHORTEST_STEM;
  // `للجنة`: of three lams two are written.
  const lam = article && LAM_NOUNS.has(rest);
  const stem = lam ? `ال${rest}` : article ? `ا${rest}` : rest;
  return { proclitic: form.slice(0, at + 1), stem, taken: at + 1 };
}

/**
 * All ways to read a folded word as particles and stem: the whole word first, then one particle, then two.
 * Says nothing about which of them is meant: `وليد` is a name, and `و` + `ليد`.
 */
export function splits(form: string): readonly Split[] {
  const found: Split[] = [{ proclitic: '', stem: form, taken: 0 }];
  const conjunction = form.length > SHORTEST_STEM && CONJUNCTIONS.includes(form[0]!);
  if (conjunction) found.push({ proclitic: form[0]!, stem: form.slice(1), taken: 1 });
  const single = afterPreposition(form, 0);
  if (single) found.push(single);
  if (conjunction) {
    const both = afterPreposition(form, 1);
    if (both) found.push(both);
  }
  return found;
}

/** `للافروف`: what stands behind a ل before a name that begins with lam; null where the form has no two of them. */
export function behindLam(form: string): string | null {
  return form.startsWith('لل') && form.length > 4 ? form.slice(1) : null;
}

/** Whether a folded word carries the article: `الوزير`, not `الي` or `الله`. */
export function isDefinite(form: string): boolean {
  return form.length > 3 && form.startsWith('ال') && form !== 'الله' && form !== 'التي' && form !== 'الذي';
}

/** A folded word without its article. */
export function bare(form: string): string {
  return form.length > 3 && form.startsWith('ال') ? form.slice(2) : form;
}
