import { bare, splits } from '../../arabic/clitics';
import { formsOf, type Word, words } from '../../arabic/words';
import type { Referent } from '../../lexicon/naming-choices/types';

/** A naming in a text: which of which referents, and where. */
export interface FoundNaming {
  /** Places of the referents and of their namings that fit: a word can name more than one thing. */
  readonly fits: readonly { readonly referent: number; readonly naming: number }[];
  /** UTF-16 units; an attached particle is left out. */
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  /** Folded words, the first without its particles; a naming of one word is without its article. */
  readonly forms: readonly string[];
  readonly fits: { readonly referent: number; readonly naming: number }[];
}

/** Sound masculine plurals differ in case alone: `مسلحون`, `مسلحين`. */
const caseless = (form: string) => (form.length > 4 ? form.replace(/ون$/, 'ين') : form);

/** Finds namings in texts: the longest that fits a place, with particles before it, with or without its article where it is one word. */
export function namingFinder(referents: readonly Referent[]): (text: string) => FoundNaming[] {
  const phrases = new Map<string, Phrase>();
  const byFirst = new Map<string, Phrase[]>();
  for (const [referent, { namings }] of referents.entries())
    for (const [naming, spelt] of namings.entries())
      for (const spelling of spelt) add(formsOf(spelling).map(caseless), { referent, naming });
  for (const own of byFirst.values()) own.sort((a, b) => b.forms.length - a.forms.length);

  return (text) => {
    const all = words(text);
    const found: FoundNaming[] = [];
    for (let at = 0; at < all.length; at++) {
      const match = longestAt(all, at, text);
      if (!match) continue;
      found.push(match.found);
      at += match.length - 1;
    }
    return found;
  };

  function add(forms: readonly string[], fit: Phrase['fits'][number]): void {
    if (forms.length === 0) return;
    const kept = forms.length === 1 ? [bare(forms[0]!)] : forms;
    const key = kept.join(' ');
    const known = phrases.get(key);
    if (known) {
      if (!known.fits.some(({ referent }) => referent === fit.referent)) known.fits.push(fit);
      return;
    }
    const phrase: Phrase = { forms: kept, fits: [fit] };
    phrases.set(key, phrase);
    byFirst.set(kept[0]!, [...(byFirst.get(kept[0]!) ?? []), phrase]);
  }

  function longestAt(all: readonly Word[], at: number, text: string) {
    const word = all[at]!;
    for (const { stem, taken } of splits(word.form)) {
      const first = caseless(stem);
      for (const phrase of [...(byFirst.get(first) ?? []), ...(byFirst.get(bare(first)) ?? [])]) {
        const { forms, fits } = phrase;
        // Only a naming of one word may stand with an article of its own.
        if (forms.length > 1 && forms[0] !== first) continue;
        const last = all[at + forms.length - 1];
        if (!last || !forms.slice(1).every((form, i) => caseless(all[at + 1 + i]!.form) === form)) continue;
        if (/[.،؛:!؟\n]/.test(text.slice(word.end, last.start))) continue;
        const start = word.start + originalUnits(text, word, taken);
        return { found: { fits, start, end: last.end }, length: forms.length };
      }
    }
    return null;
  }
}

/** Units of a word's original text that its first `taken` folded letters take: marks and tatweel between them count. */
function originalUnits(text: string, { start, end }: Word, taken: number): number {
  let letters = 0;
  let at = start;
  while (at < end && letters < taken) {
    if (/\p{L}/u.test(text[at]!) && text[at] !== 'ـ') letters++;
    at++;
  }
  while (taken > 0 && at < end && /[\p{M}ـ]/u.test(text[at]!)) at++;
  return at - start;
}
