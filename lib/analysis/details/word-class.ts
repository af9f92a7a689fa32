import { PerForm } from '../../arabic/forms';
import { HIJRI_MONTHS, MONTHS, WEEKDAYS } from '../../arabic/months';
import { numberWord } from '../../arabic/number-words';
import type { Word } from '../../arabic/words';
import { mayStartPlace } from '../../lexicon/place-names';
import { COUNTING, DAY_WORDS, ORDINALS, PARTS, PERIODS, THIS, YEAR_NOUNS } from '../../lexicon/time-phrases';

/** What may start at a word, as bits of one number. */
export const Starts = { number: 1, date: 2, place: 4 } as const;

const MONTH_HEADS: ReadonlySet<string> = new Set(
  [...MONTHS.keys(), ...HIJRI_MONTHS.keys()].map((name) => name.split(' ')[0]!),
);
const DIGIT = /\d/;

function dateWord(form: string): boolean {
  return (
    MONTH_HEADS.has(form) ||
    WEEKDAYS.has(form.startsWith('ال') ? form.slice(2) : form) ||
    DAY_WORDS.has(form) ||
    PERIODS.has(form) ||
    YEAR_NOUNS.has(form) ||
    THIS.has(form) ||
    COUNTING.has(form) ||
    PARTS.has(form) ||
    ORDINALS.has(form) ||
    form === 'اول'
  );
}

/** A folded word without one attached particle; the article's alef is put back: `للعام` → `العام`. */
export function withoutParticle(form: string): string {
  if (form.length < 4 || !'وفبل'.includes(form[0]!)) return form;
  return form[1] === 'ل' && form[0] === 'ل' ? `ا${form.slice(1)}` : form.slice(1);
}

const starts = new PerForm<number>((form) => {
  let bits = 0;
  if (DIGIT.test(form)) bits |= Starts.number | Starts.date;
  else if (numberWord(form)) bits |= Starts.number;
  if (dateWord(form) || dateWord(withoutParticle(form))) bits |= Starts.date;
  if (mayStartPlace(form)) bits |= Starts.place;
  return bits;
});

/** What may start at a word, by its folded form; most words answer 0. Kept between texts. */
export function startsAt(word: Pick<Word, 'form' | 'id'>): number {
  return starts.of(word);
}
