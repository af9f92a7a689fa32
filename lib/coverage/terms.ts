import { NUMBER_WORDS } from '../arabic/number-words';
import { termOf } from '../arabic/stem';
import { type Word, words } from '../arabic/words';
import { remembered } from './remembered';

/** An index term with the word of the text that it stands for. */
export interface Term {
  readonly term: string;
  readonly word: Word;
}

const NUMBERS = new Map(
  NUMBER_WORDS.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value])),
);

/** Number that a word writes out in digits or letters (`ثلاثه` → `3`), null where it is none. */
export function numberOf(word: Pick<Word, 'form' | 'number'>): string | null {
  if (word.number) return word.form.replace(/,(?=\d{3}\b)/g, '').replace(/[.,:]0+$/, '');
  return NUMBERS.get(word.form) ?? NUMBERS.get(word.form.replace(/^[وبلف]/, '')) ?? null;
}

/** `termOf`, each form once. */
export const termOfForm = remembered(termOf);

/** The terms of `text` as the archive indexes them, in their order. */
export function termsIn(text: string): Term[] {
  const terms: Term[] = [];
  for (const word of words(text)) {
    const term = termOfForm(word.form);
    if (term) terms.push({ term, word });
  }
  return terms;
}
